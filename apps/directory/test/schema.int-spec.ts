import { defineEntity, p } from '@mikro-orm/core';
import { schemaDifference } from '@bangban/testing';
import { entities } from '../src/entities.ts';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

describe('the directory\'s schema', () => {
  it('in the database is what the entities say', async () => {
    expect(await schemaDifference('directory', entities, directory.db)).toEqual([]);
  });

  it('would be seen to differ by a table, a column, a type or a null', async () => {
    const forgotten = defineEntity({ name: 'Forgotten', tableName: 'forgotten', properties: { code: p.string().primary() } });
    const changed = defineEntity({ name: 'Changed', tableName: 'service_point', properties: { code: p.string().primary(), name: p.string().nullable(), staff: p.datetime(), colour: p.string() } });
    const difference = (await schemaDifference('directory', [forgotten, changed], directory.db)).join('\n');
    for (const part of [/create table .*forgotten/, /add "colour"/, /"staff" type timestamp/, /"name" drop not null/, /drop column "equipment"/]) expect(difference).toMatch(part);
  });
});
