import { schemaDifference, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { entities } from '../src/entities.ts';

let db: ThrowawayDatabase;
beforeAll(async () => { db = await throwawayDatabase(); });
afterAll(() => db?.drop());

it('the tables of the liaison service are what its entities say', async () => {
  expect(await schemaDifference('liaison', entities, db)).toEqual([]);
});
