import { Migration20261126Base } from './20261126-base.ts';

export const migrations = [
  { name: '20261126-base', class: Migration20261126Base },
];
