import { GraphQLSchemaHost } from '@nestjs/graphql';
import { unresolvedRootFields } from '@bangban/platform';
import { rootFieldMatrix, rootFieldsAnswered } from '@bangban/testing/root-fields';
import { as, startHotline, type Hotline } from './hotline.ts';
import { matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const schema = () => hotline.app.get(GraphQLSchemaHost).schema;

it('the hotline answers every root field with a resolver', () => {
  expect(Object.keys(schema().getMutationType()!.getFields())).toContain('fileTicket');
  expect(unresolvedRootFields(schema())).toEqual([]);
});

it('[X.11] each root field is open to whom the file for people to read says, and to nobody else', async () => {
  const answered = await rootFieldsAnswered(schema(), (actor) => as(hotline, actor), (actor) => ({
    fileTicket: { input: matter({ ...(actor.kind === 'ENTERPRISE' && { channel: 'ONLINE', reporter: { ...matter().reporter, creditCode: actor.creditCode } }) }) },
  }));
  expect(rootFieldMatrix('hotline')).toEqual(answered);
  process.stderr.write(`root fields of the hotline: ${Object.values(answered).flatMap((one) => Object.keys(one)).length} cells\n`);
});
