import { cast } from '@bangban/testing';
import { KeyWatch } from '../src/machine-client/key-watch.ts';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

let submissions = 0;
const act = async (mutation: string, type: string, payload: string, input: Record<string, unknown>) =>
  (await directory.ask(cast.supervisor('SY-YSB'), `mutation($input: ${type}!) { ${mutation}(input: $input) { ${payload} } }`, { input: { idempotencyKey: `key-watch-${submissions++}`, ...input } })).data[mutation];
const issue = async (days: number, client = 'MC-SW') => (await act('issueMachineKey', 'IssueMachineKeyInput', 'key { id prefix }', { client, days })).key as { id: string; prefix: string };
const revoke = (id: string) => act('revokeMachineKey', 'RevokeMachineKeyInput', 'key { id }', { id, reason: '轮换' });
const at = (time: string) => directory.db.setNow(`${time.length > 10 ? time : `${time}T09:00:00`}+08:00`);
/** What the worker does each day; several at once may do it. */
const look = () => Promise.all([1, 2].map(() => directory.app.get(KeyWatch).run()));
const payloads = async (name: string) => (await directory.db.query<{ payload: any }>('select payload from directory.event where name = $1 order by id', [name])).map(({ payload }) => payload);
const told = async () => (await payloads('notice.wanted')).map(({ source }) => source);
const withdrawn = async () => (await payloads('notice.withdrawn')).map(({ source, because }) => [source, because]);
const daysLeft = async () => /^bangban_machine_key_days_left\{[^}]*\} (\S+)$/m.exec(await (await fetch(`${directory.url}/metrics`)).text())?.[1];

describe('before the last key of a system ends', () => {
  let first: { id: string; prefix: string };
  let second: { id: string; prefix: string };

  it('nobody is told while it is far, and where there is no key nothing is counted', async () => {
    await at('2026-11-23');
    expect(await daysLeft()).toBeUndefined();
    first = await issue(60); // until 2027-01-22 09:00
    expect(await daysLeft()).toBe('60');
    await at('2026-12-22T23:59:00');
    await look();
    expect([await told(), await daysLeft()]).toEqual([[], '31']);
  });

  it('the supervisors of the office that issues keys are told 30 days before, of the system, the day and what to do', async () => {
    await at('2026-12-23T00:10:00');
    await look();
    expect(await payloads('notice.wanted')).toEqual([{ source: `machine-key-end ${first.prefix} 30`, level: 'REMIND', recipients: ['SY-YSB-S'], subject: null, due: '2026-12-23T00:10:00+08:00', deadlineDueAt: '2027-01-22T09:00:00+08:00',
      text: `部门系统“区税务局办件系统”的密钥（${first.prefix}）将于2027年1月22日到期，此后该系统不能再接入。请及时签发新密钥（issueMachineKey），转交该系统换用；不再使用的，请停用该系统。` }]);
  });

  it('and 7 and 1 days before, once each, the last at once', async () => {
    for (const day of ['2026-12-24', '2027-01-14', '2027-01-15', '2027-01-20', '2027-01-21', '2027-01-22T08:59:00']) {
      await at(day);
      await look();
    }
    expect((await payloads('notice.wanted')).map(({ source, level }) => [source, level])).toEqual([[30, 'REMIND'], [7, 'REMIND'], [1, 'ALERT']].map(([days, level]) => [`machine-key-end ${first.prefix} ${days}`, level]));
    expect(await daysLeft()).toBe('0');
  });

  it('a key that lives longer takes back what was told, and one that does not takes nothing', async () => {
    second = await issue(20); // until 2027-02-11 08:59
    expect(await withdrawn()).toEqual([1, 30, 7].map((days) => [`machine-key-end ${first.prefix} ${days}`, '该密钥已停用，或已有有效期更长的密钥']).sort());
    const before = await told();
    await look();
    expect((await told()).slice(before.length)).toEqual([`machine-key-end ${second.prefix} 30`]); // 20 days are less than 30
    await at('2027-01-22T09:01:00');
    await revoke((await issue(1)).id);
    await issue(1);
    expect(await withdrawn()).toHaveLength(3);
  });

  it('one that is revoked is told of no more, but the one that is then the last', async () => {
    await revoke(second.id);
    expect((await withdrawn()).slice(3)).toEqual([[`machine-key-end ${second.prefix} 30`, expect.any(String)]]);
    await look();
    expect((await told()).at(-1)).toMatch(/ 1$/);
  });

  it('nothing is told once it has ended', async () => {
    await at('2027-01-24');
    const before = await told();
    await look();
    expect([await told(), await daysLeft()]).toEqual([before, undefined]);
  });

  it('nothing is told of a system that is closed, and what was told is taken back', async () => {
    const { prefix } = await issue(3, 'MC-RS');
    await look();
    expect((await told()).at(-1)).toBe(`machine-key-end ${prefix} 7`);
    await act('saveMachineClient', 'SaveMachineClientInput', 'machineClient { code }', { code: 'MC-RS', expectedVersion: 1, name: '系统', units: ['SY-RS'], operations: ['READ'], confidential: false, active: false });
    expect((await withdrawn()).at(-1)).toEqual([`machine-key-end ${prefix} 7`, '该部门系统已停用']);
    const before = await told();
    await at('2027-01-26');
    await look();
    expect(await told()).toEqual(before);
  });
});

it('a system is told its code and when it will be without a key', async () => {
  const viewer = async (actor = cast.machine('MC-YZW', 'SY-ZHZX')) => (await directory.ask(actor, '{ viewer { machineCode keysEndAt } }')).data.viewer;
  await at('2027-02-01');
  expect(await viewer()).toEqual({ machineCode: 'MC-YZW', keysEndAt: null });
  await issue(10, 'MC-YZW');
  await issue(5, 'MC-YZW');
  expect(await viewer()).toEqual({ machineCode: 'MC-YZW', keysEndAt: '2027-02-11T09:00:00+08:00' });
  expect((await directory.ask(cast.clerk(), '{ viewer { machineCode keysEndAt } }')).data.viewer).toEqual({ machineCode: null, keysEndAt: null });
});
