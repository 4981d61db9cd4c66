import { chmodSync, mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { services, type Service } from '@bangban/contracts';

/** What the run's set-up tells every test file: the administrator's URL, the database to clone, the keys. */
export type TestEnvironment = { adminUrl: string; template: string; keysDir: string };

/** Roles belong to the whole server, so every test database shares them and their passwords. */
export const passwords = Object.fromEntries(services.map((service) => [service, `test-${service}`])) as Record<Service, string>;

export function testEnvironment(): TestEnvironment {
  const { BANGBAN_TEST } = process.env;
  if (!BANGBAN_TEST) throw new Error('no database for tests: name the file *.int-spec.ts or *.journey.ts and run it with npm test');
  return JSON.parse(BANGBAN_TEST) as TestEnvironment;
}

/** Where a test's service keeps attachments: a folder that goes when the run goes. */
export const attachmentsUrl = (database: string): string => pathToFileURL(join(dirname(testEnvironment().keysDir), `attachments-${database}`)).href;

/** A folder that goes when the run goes; a PostgreSQL started in its `postgres` is then stopped too. Every account may enter it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(dirname(testEnvironment().keysDir), 'scratch-'));
  chmodSync(folder, 0o755);
  return folder;
}
