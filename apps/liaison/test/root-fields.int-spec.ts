import { GraphQLSchemaHost } from '@nestjs/graphql';
import { unresolvedRootFields } from '@bangban/platform';
import { rootFieldMatrix, rootFieldsAnswered } from '@bangban/testing/root-fields';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
afterAll(() => liaison?.stop());
const schema = () => liaison.app.get(GraphQLSchemaHost).schema;

it('the liaison service answers every root field with a resolver', () => {
  expect(unresolvedRootFields(schema())).toEqual([]);
});

it('[X.11] each root field is open to whom the file for people to read says, and to nobody else', async () => {
  const answered = await rootFieldsAnswered(schema(), (actor) => liaison.as(actor), () => ({}));
  expect(rootFieldMatrix('liaison')).toEqual(answered);
});
