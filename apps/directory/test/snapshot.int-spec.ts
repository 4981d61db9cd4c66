import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryClient, type DirectorySnapshot } from '@bangban/directory-client';
import { configureLog, keyFiles, ServiceTokens } from '@bangban/platform';
import { cast, keysDir, spawnService, throwawayDatabase } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); configureLog({ write: () => {} }); });
afterAll(() => directory?.stop());
const folder = mkdtempSync(join(tmpdir(), 'bangban-client-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rename = (name: string) => directory.db.query('update directory.org_unit set name = $1 where code = $2', [name, 'SY-GD']);
const until = async (holds: () => boolean, ms = 3_000) => { for (const end = performance.now() + ms; performance.now() < end && !holds();) await new Promise((resolve) => setTimeout(resolve, 20)); };
const client = async (url: string, cacheFile: string) =>
  DirectoryClient.start({ url, caller: 'hotline', cacheFile, everyMs: 50, tokens: await ServiceTokens.fromFile('hotline', keyFiles(keysDir()).privateKey('hotline')) });

describe('the snapshot', () => {
  it('holds everything that other services look up, under one version', async () => {
    const answer = await directory.snapshot();
    const { units, officers, machines, categories, channelDesks, servicePoints, calendar, rulebook, version } = (await answer.json()) as DirectorySnapshot;
    expect([units, officers, machines, categories, channelDesks, servicePoints, calendar.years].map((list) => list.length)).toEqual([40, 164, 3, 13, 8, 26, 3]);
    expect(rulebook.targets).toContainEqual(expect.objectContaining({ key: 'ticket.close', version: 1, value: '5', effectiveFrom: '2024-01-01' }));
    expect(answer.headers.get('etag')).toBe(`"${version}"`);
  });

  it('is not sent again to who has it', async () => {
    const etag = (await directory.snapshot()).headers.get('etag')!;
    const again = await directory.snapshot({ 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await directory.snapshot({ 'if-none-match': '"0"' })).status).toBe(200);
  });

  it('is told to nobody without a token, and to nobody with a wrong one', async () => {
    expect((await fetch(`${directory.url}/snapshot`)).status).toBe(401);
    expect((await directory.snapshot({ authorization: 'Bearer x.y.z' })).status).toBe(401);
  });

  it.each([
    ['a unit is renamed', () => rename('区供电公司甲')],
    ['an officer leaves', () => directory.db.query(`update directory.officer set active = false where code = 'SY-YSB-2'`)],
    ['a year is published', () => directory.db.query(`insert into directory.calendar_year values (2027, 1, '通知', '号', '[]', '[]')`)],
    ['a rest day is declared', () => directory.db.query(`insert into directory.local_rest_day values ('2026-12-03', '区运动会')`)],
    ['a machine is closed', () => directory.db.query(`update directory.machine_client set active = false where code = 'MC-SW'`)],
    ['a target changes', () => directory.ask(cast.supervisor(), 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { version } } }', { input: { idempotencyKey: 'snapshot-1', key: 'ticket.assist', value: '4', effectiveFrom: '2099-01-01', reason: '测试' } })],
  ])('has a later version when %s', async (_, change) => {
    const before = ((await (await directory.snapshot()).json()) as DirectorySnapshot).version;
    await change();
    expect(((await (await directory.snapshot({ 'if-none-match': `"${before}"` })).json()) as DirectorySnapshot).version).toBeGreaterThan(before);
  });

  it('cannot be had while the database is away, which is told at once', async () => {
    const allow = (yes: boolean) => directory.db.query(`update pg_database set datallowconn = ${yes} where datname = current_database()`);
    await allow(false);
    try {
      await directory.db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename <> current_user');
      const answer = await directory.snapshot();
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    } finally { await allow(true); }
    expect((await directory.snapshot()).status).toBe(200);
  });
});

describe('a client of the directory', () => {
  it('sees a change soon, and its look-ups follow', async () => {
    const copy = await client(directory.url, join(folder, 'changing.json'));
    const before = copy.directory.version;
    await rename('区供电公司乙');
    await until(() => copy.directory.version > before);
    expect(copy.directory.unit('SY-GD')?.name).toBe('区供电公司乙');
    expect(copy.directory.unitByName('区供电公司乙')?.code).toBe('SY-GD');
    expect(copy.unitChain('SY-GD')).toEqual(['SY-GD', 'SY']);
    expect(copy.directory.subtree('SY')).toEqual(expect.arrayContaining(['SY', 'SY-GD', 'SY-SH']));
    expect(copy.ageMs()).toBeLessThan(5_000);
    await copy.stop();
  });

  it('has a change of the calendar within ten seconds, asking as often as in production', async () => {
    const copy = await DirectoryClient.start({ url: directory.url, caller: 'hotline', cacheFile: join(folder, 'calendar.json'), tokens: await ServiceTokens.fromFile('hotline', keyFiles(keysDir()).privateKey('hotline')) });
    const begun = performance.now();
    const { version } = copy.directory.calendar;
    await directory.db.query(`insert into directory.local_rest_day values ('2026-12-04', '区运动会')`);
    await until(() => copy.directory.calendar.version > version, 11_000);
    expect(copy.directory.calendar.day('2026-12-04')).toMatchObject({ kind: 'LOCAL_REST_DAY', name: '区运动会', working: false });
    expect(performance.now() - begun).toBeLessThan(10_000);
    await copy.stop();
  }, 20_000);

  it('reads a copy that was kept before there were rest days', async () => {
    const cacheFile = join(folder, 'old.json');
    const { calendar: { restDays: _, ...calendar }, ...rest } = (await (await directory.snapshot()).json()) as DirectorySnapshot;
    writeFileSync(cacheFile, JSON.stringify({ ...rest, calendar }));
    const orphan = await client('http://127.0.0.1:9', cacheFile);
    expect(orphan.directory.calendar.day('2026-12-04').kind).toBe('WORKDAY');
    expect(orphan.directory.snapshot.calendar.restDays).toEqual([]);
    await orphan.stop();
  });

  it('starts from its last copy while the directory is down, says how old it is, and catches up when it is back', async () => {
    const cacheFile = join(folder, 'kept.json');
    const db = await throwawayDatabase();
    const first = await spawnService('directory', db);
    const before = await client(first.url, cacheFile);
    const { version } = before.directory;
    await before.stop();
    await first.stop();
    expect(existsSync(cacheFile)).toBe(true);
    const orphan = await client(first.url, cacheFile);
    expect(orphan.directory.version).toBe(version);
    expect(orphan.directory.category('用电')?.unit).toBe('SY-GD');
    expect(orphan.ageMs()).toBeGreaterThan(1e11);
    await db.query(`update directory.org_unit set name = '区供电公司丙' where code = 'SY-GD'`);
    const second = await spawnService('directory', db, { PORT: new URL(first.url).port });
    await until(() => orphan.directory.version > version);
    expect(orphan.directory.unit('SY-GD')?.name).toBe('区供电公司丙');
    await orphan.stop();
    await second.stop();
    await db.drop();
  });
});
