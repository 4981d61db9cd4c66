import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { newId } from '@bangban/kernel';
import { ormOptions, writeTrail } from '@bangban/platform';
import { entities } from '../entities.ts';
import { CalendarYear } from '../calendar/calendar-year.entity.ts';
import { MachineClient } from '../machine-client/machine-client.entity.ts';
import { RuleTarget } from '../rulebook/rule-target.entity.ts';
import { ServicePoint } from '../service-point/service-point.entity.ts';
import { Category, ChannelDesk, Indicator } from '../unit/category.entity.ts';
import { Officer } from '../unit/officer.entity.ts';
import { OrgUnit } from '../unit/unit.entity.ts';
import { readDirectoryFiles } from './files.ts';

/**
 * Brings the data files into the directory, in one transaction; nothing happens when they are the ones loaded last.
 * Units, posts and catalogues follow the files, and so do places of service and departments' systems until somebody saves them in the running system. Accounts, published years and targets are only added: what becomes of them is decided there.
 */
export async function loadDirectory(databaseUrl: string, folder: string): Promise<{ changed: boolean }> {
  const orm = await MikroORM.init(ormOptions(entities, databaseUrl));
  try {
    return await orm.em.transactional(async (em) => {
      const fingerprint = fingerprintOf(folder);
      const [state] = await em.execute<{ loaded_from: string | null }[]>('select loaded_from from directory_state for update');
      if (state?.loaded_from === fingerprint) return { changed: false };
      const files = readDirectoryFiles(folder);
      await em.upsertMany(OrgUnit, files.units);
      await em.upsertMany(Officer, files.officers);
      await em.upsertMany(Category, files.categories);
      await em.upsertMany(Indicator, files.indicators);
      await em.upsertMany(ChannelDesk, files.channelDesks);
      const saved = new Set([...(await em.find(ServicePoint, { savedBy: { $ne: null } })), ...(await em.find(MachineClient, { savedBy: { $ne: null } }))].map(({ code }) => code));
      await em.upsertMany(ServicePoint, files.servicePoints.filter(({ code }) => !saved.has(code)));
      await em.upsertMany(MachineClient, files.machineClients.filter(({ code }) => !saved.has(code)));
      await openAccounts(em, files.accounts);
      await em.upsertMany(CalendarYear, files.years.map((year) => ({ ...year, version: 1 })), { onConflictAction: 'ignore' });
      await em.upsertMany(RuleTarget, files.ruleTargets.map((target) => ({ ...target, version: 1, recordedBy: 'data files', reason: null })), { onConflictAction: 'ignore' });
      await em.execute('update directory_state set loaded_from = ?', [fingerprint]);
      const rows = Object.fromEntries(Object.entries(files).map(([name, its]) => [name, its.length]));
      await writeTrail(em, { by: { kind: 'SYSTEM', name: 'directory' }, action: 'loadDirectory', subject: null, before: { loadedFrom: state?.loaded_from }, after: { loadedFrom: fingerprint, rows } });
      return { changed: true };
    });
  } finally {
    await orm.close(true);
  }
}

/** Opens accounts for subjects that never had one and posts that have none: what was closed stays closed. */
async function openAccounts(em: EntityManager, accounts: readonly { subject: string; officerCode: string | null; creditCode: string | null }[]): Promise<void> {
  for (const { subject, officerCode, creditCode } of accounts)
    await em.execute(`insert into account (id, subject, officer_code, credit_code, opened_at, opened_by) select ?, ?, ?, ?, platform.now(), 'data files'
      where not exists (select from account where subject = ? or (officer_code = ? and closed_at is null))`, [newId(), subject, officerCode, creditCode, subject, officerCode]);
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of [...readdirSync(folder).filter((name) => name.endsWith('.csv') && !name.startsWith('requests')).sort().map((name) => join(folder, name)), ...readdirSync(join(folder, 'calendar')).sort().map((name) => join(folder, 'calendar', name))])
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hash.digest('hex');
}
