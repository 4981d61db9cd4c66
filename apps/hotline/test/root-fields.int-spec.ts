import { GraphQLSchemaHost } from '@nestjs/graphql';
import { unresolvedRootFields } from '@bangban/platform';
import { startHotline, type Hotline } from './hotline.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

it('the hotline answers every root field with a resolver', () => {
  const { schema } = hotline.app.get(GraphQLSchemaHost);
  expect(Object.keys(schema.getMutationType()!.getFields())).toContain('fileTicket');
  expect(unresolvedRootFields(schema)).toEqual([]);
});
