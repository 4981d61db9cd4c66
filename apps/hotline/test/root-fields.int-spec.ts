import { GraphQLSchemaHost } from '@nestjs/graphql';
import { rootFieldMatrix, rootFieldsAnswered } from '@bangban/testing/root-fields';
import { as, startHotline, type Hotline } from './hotline.ts';
import { matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

it('[X.11] each root field is open to whom the file for people to read says, and to nobody else', async () => {
  const answered = await rootFieldsAnswered(hotline.app.get(GraphQLSchemaHost).schema, (actor) => as(hotline, actor), (actor) => ({
    fileTicket: { input: matter({ ...(actor.kind === 'ENTERPRISE' && { channel: 'ONLINE', reporter: { ...matter().reporter, creditCode: actor.creditCode } }) }) },
  }));
  expect(rootFieldMatrix('hotline')).toEqual(answered);
});
