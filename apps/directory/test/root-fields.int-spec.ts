import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { graphql, serviceToken } from '@bangban/testing';
import { rootFieldMatrix, rootFieldsAnswered } from '@bangban/testing/root-fields';
import type { Ask } from '@bangban/testing/ticket-ways';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

const as = (actor: Actor): Ask => async (query, variables) => {
  const { body } = await graphql(`${directory.url}/graphql`, query, variables, await serviceToken('directory', actor));
  return { data: body.data, errors: (body.errors ?? []).map(({ path, extensions: { code } }) => ({ ...(path && { path }), code })) };
};

it('[X.11] each root field is open to whom the file for people to read says, and to nobody else', async () => {
  const answered = await rootFieldsAnswered(directory.app.get(GraphQLSchemaHost).schema, as, () => ({}));
  expect(rootFieldMatrix('directory')).toEqual(answered);
  process.stderr.write(`root fields of the directory: ${Object.values(answered).flatMap((one) => Object.keys(one)).length} cells\n`);
});
