import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { services, type Service } from '@bangban/contracts';
import type { Passwords } from '@bangban/postgres';

/** The services' database passwords on this machine: made once, kept for its owner's eyes. */
export function keptPasswords(file: string): Passwords {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Passwords>) : {};
  const all = Object.fromEntries(services.map((service) => [service, kept[service] ?? randomBytes(24).toString('base64url')])) as Record<Service, string>;
  writeFileSync(file, JSON.stringify(all, null, 1), { mode: 0o600 });
  return all;
}
