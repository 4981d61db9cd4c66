import { schemaDifference, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { entities } from '../src/entities.ts';

let db: ThrowawayDatabase;
beforeAll(async () => { db = await throwawayDatabase(); });
afterAll(() => db?.drop());

it('the hotline\'s tables are what its entities say', async () => {
  expect(await schemaDifference('hotline', entities, db)).toEqual([]);
});
