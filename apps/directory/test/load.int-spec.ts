import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { loadDirectory } from '../src/load/load.ts';

const data = join(import.meta.dirname, '../../../data');
let db: ThrowawayDatabase;
let folder: string;
beforeEach(async () => {
  db = await throwawayDatabase();
  folder = mkdtempSync(join(tmpdir(), 'bangban-data-'));
  cpSync(data, folder, { recursive: true });
});
afterEach(async () => { rmSync(folder, { recursive: true }); await db.drop(); });

const load = () => loadDirectory(db.url('directory'), folder);
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(join(folder, file), after);
};
const one = async (sql: string) => Object.values((await db.query<Record<string, unknown>>(sql))[0]!)[0];
const version = () => one('select version from directory.directory_state');
const everything = async () => JSON.stringify(await db.query(`select (select json_agg(u order by code) from directory.org_unit u) units, (select json_agg(o order by code) from directory.officer o) officers,
  (select json_agg(r order by key, version) from directory.rule_target r) rules, (select json_agg(y order by year) from directory.calendar_year y) years, (select json_agg(p order by code) from directory.service_point p) places`));

describe('loading the data files', () => {
  it('a second time changes nothing, not even the version', async () => {
    const before = [await everything(), await version()];
    expect(await load()).toEqual({ changed: false });
    expect([await everything(), await version()]).toEqual(before);
  });

  it('follows a changed unit and adds what is new, in one later version at least', async () => {
    const before = Number(await version());
    edit('units.csv', 'SY-GD,区供电公司', 'SY-GD,区供电分公司');
    appendFileSync(join(folder, 'units.csv'), 'SY-NEW,新单位,DEPARTMENT,SY,,\n');
    expect(await load()).toEqual({ changed: true });
    expect(await one(`select name from directory.org_unit where code = 'SY-GD'`)).toBe('区供电分公司');
    expect(await one(`select parent_code from directory.org_unit where code = 'SY-NEW'`)).toBe('SY');
    expect(Number(await version())).toBeGreaterThan(before);
    expect(await one('select calendar_version from directory.directory_state')).toBe(3); // no due date is computed anew for it
  });

  it('never takes back what was changed in the running system: a target, a published year, an officer who left', async () => {
    await db.query(`insert into directory.rule_target select key, 2, '9', unit, article, description, '2026-12-01', 'officer:X', '试行' from directory.rule_target where key = 'ticket.close'`);
    await db.query(`update directory.officer set active = false where code = 'SY-GD-1'`);
    await db.query(`update directory.calendar_year set version = 2, title = '更正' where year = 2026`);
    edit('units.csv', 'SY-GD,区供电公司', 'SY-GD,区供电分公司');
    await load();
    expect(await db.query(`select version, value from directory.rule_target where key = 'ticket.close' order by version`)).toEqual([{ version: 1, value: '5' }, { version: 2, value: '9' }]);
    expect(await one(`select count(*)::int from directory.officer where not active`)).toBe(1);
    expect(await one('select title from directory.calendar_year where year = 2026')).toBe('更正');
  });

  it('follows what the files say of a department\'s system until it is saved in the running system', async () => {
    const limits = () => one(`select string_agg(code || array_to_string(operations, ''), ' ' order by code) from directory.machine_client where code in ('MC-SW', 'MC-RS')`);
    await db.query(`update directory.machine_client set operations = '{READ}', saved_by = 'SY-YSB-S' where code = 'MC-SW'`);
    edit('machine-clients.csv', 'MC-RS,区人社局业务系统,SY-RS,READ;FILE;HANDLE', 'MC-RS,区人社局业务系统,SY-RS,READ;FILE');
    await load();
    expect(await limits()).toBe('MC-RSREADFILE MC-SWREAD');
  });

  it('follows what the files say of a place of service until it is kept up in the running system', async () => {
    const staff = () => one(`select string_agg(code || staff, ' ' order by code) from directory.service_point where code in ('SP-V01', 'SP-V02')`);
    await db.query(`update directory.service_point set staff = 4, saved_by = 'SY-DX-O' where code = 'SP-V01'`);
    edit('service-points.csv', /村级代办点(\d),(.*),\d/g, '村级代办点$1,$2,7');
    await load();
    expect(await staff()).toBe('SP-V014 SP-V027');
  });

  it('opens the first accounts, and never again one that was closed', async () => {
    const open = () => one(`select coalesce(string_agg(subject, ' ' order by subject), '') from directory.account where closed_at is null`);
    appendFileSync(join(folder, 'accounts.csv'), 'u-1,SY-YSB-S,\nu-2,,91321311Y7J6DU5MJD\n');
    await load();
    expect(await open()).toBe('u-1 u-2');
    await db.query(`update directory.account set closed_at = now(), closed_by = 'SY-YSB-S', closed_because = '离职' where subject = 'u-2'`);
    appendFileSync(join(folder, 'accounts.csv'), 'u-3,SY-YSB-S,\n');
    await load();
    expect(await open()).toBe('u-1'); // the post has its account
  });

  it.each([
    ['officers.csv', 'SY-LEAD-03,区领导3,SY-LEAD,DISTRICT_LEADER', 'SY-LEAD-03,区领导3,SY-LEAD,KING', /officers\.csv line 4: role/],
    ['officers.csv', 'SY-LEAD-03,区领导3,SY-LEAD,DISTRICT_LEADER', 'SY-LEAD-03,区领导3,SY-LEAD', /officers\.csv line 4/],
    ['officers.csv', 'SY-LEAD-03,区领导3,SY-LEAD,', 'SY-LEAD-03,区领导3,SY-NONE,', /officers\.csv line 4: unit_code: SY-NONE/],
    ['officers.csv', 'SY-LEAD-03,', 'SY-LEAD-02,', /officers\.csv line 4: code: SY-LEAD-02/],
    ['units.csv', 'SY-YSB,区营商办,DEPARTMENT,SY', 'SY-YSB,,DEPARTMENT,SY', /units\.csv line 4: name/],
    ['units.csv', 'SY-YSB,区营商办,DEPARTMENT,SY', 'SY-YSB,区营商办,OFFICE,SY', /units\.csv line 4: kind/],
    ['units.csv', 'SY-YSB,区营商办,DEPARTMENT,SY', 'SY-YSB,区营商办,DEPARTMENT,NONE', /units\.csv line 4: parent_code: NONE/],
    ['units.csv', 'SY-YSB,区营商办,DEPARTMENT,SY,统一转办、督查检查、提请区领导会办,SY-LEAD-01', 'SY-YSB,区营商办,DEPARTMENT,SY,,SY-LEAD-99', /units\.csv line 4: leader_code: SY-LEAD-99 is no officer/],
    ['rulebook.csv', 'ticket.close,5,WORKING_DAYS,默认,2024-01-01', 'ticket.close,5,WORKING_DAYS,默认,2024-02-30', /rulebook\.csv line 7: effective_from/],
    ['rulebook.csv', 'ticket.close,5,WORKING_DAYS', 'ticket.close,five,WORKING_DAYS', /rulebook\.csv line 7: value/],
    ['rulebook.csv', 'ticket.close,5,WORKING_DAYS', 'ticket.close,5,WEEKS', /rulebook\.csv line 7: unit/],
    ['rulebook.csv', 'breach.recipients,UNIT_OFFICE;SY-YSB', 'breach.recipients,UNIT_OFFICE;SY-YSX', /rulebook\.csv line 59: value: SY-YSX is nobody/],
    ['rulebook.csv', 'duty.analysis_units,SY-GXJ', 'duty.analysis_units,SY-GXX', /rulebook\.csv line 44: value: SY-GXX is nobody/],
    ['service-points.csv', /,12$/m, ',-1', /service-points\.csv line 2: staff/],
    ['service-points.csv', 'SP-WIN,办不成事反映窗口,WINDOW', 'SP-WIN,办不成事反映窗口,TENT', /service-points\.csv line 3: kind/],
    ['accounts.csv', 'code\n', 'code\nu-1,SY-NONE,\n', /accounts\.csv line 2: officer_code: SY-NONE/],
    ['accounts.csv', 'code\n', 'code\nu-1,,91321311Y7J6DU5MJE\n', /accounts\.csv line 2: credit_code/],
    ['accounts.csv', 'code\n', 'code\nu-1,,\n', /accounts\.csv line 2: officer_code/],
    ['categories.csv', '用工,SY-RS', '用工,SY-NONE', /categories\.csv line 2: unit_code: SY-NONE/],
    ['calendar/2026.json', '"2026-02-14"', '"2026-02-30"', /2026\.json: makeUpWorkdays/],
    ['calendar/2026.json', '"holidays": [', '"holidays": ', /2026\.json/],
  ])('with a broken row in %s (%s → %s) names the file and the line, and loads nothing', async (file, from, to, told) => {
    const before = await everything();
    edit('units.csv', 'SY-GD,区供电公司', 'SY-GD,区供电分公司');
    edit(file, from, to);
    await expect(load()).rejects.toThrow(told);
    expect(await everything()).toBe(before);
  });

  it('counts lines as an editor does, past empty lines', async () => {
    edit('officers.csv', 'SY-LEAD-03,区领导3,SY-LEAD,DISTRICT_LEADER', '\n\nSY-LEAD-03,区领导3,SY-LEAD,KING');
    await expect(load()).rejects.toThrow(/officers\.csv line 6: role/);
  });
});
