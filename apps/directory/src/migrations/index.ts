import { Migration20261123Directory } from './20261123-directory.ts';
import { Migration20261124Leader } from './20261124-leader.ts';

export const migrations = [
  { name: '20261123-directory', class: Migration20261123Directory },
  { name: '20261124-leader', class: Migration20261124Leader },
];
