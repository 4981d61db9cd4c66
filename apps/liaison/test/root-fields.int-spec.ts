import { GraphQLSchemaHost } from '@nestjs/graphql';
import { rootFieldMatrix, rootFieldsAnswered } from '@bangban/testing/root-fields';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
afterAll(() => liaison?.stop());

it('[X.11] each root field is open to whom the file for people to read says, and to nobody else', async () => {
  const answered = await rootFieldsAnswered(liaison.app.get(GraphQLSchemaHost).schema, (actor) => liaison.as(actor), () => ({}));
  expect(rootFieldMatrix('liaison')).toEqual(answered);
});
