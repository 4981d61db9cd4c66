import { Migration20261123Directory } from './20261123-directory.ts';

export const migrations = [{ name: '20261123-directory', class: Migration20261123Directory }];
