import { cast } from '@bangban/testing';
import { configureLog } from '../src/log.ts';
import { startSmallService, type SmallService } from './small-service.ts';

let service: SmallService;
const logged: string[] = [];
beforeAll(async () => { service = await startSmallService(); configureLog({ from: 'INFO', write: (line) => { logged.push(line); } }); });
beforeEach(() => { logged.length = 0; });
afterAll(() => service?.stop());

const clerk = cast.clerk();
const error = async (query: string, variables?: Record<string, unknown>) => (await service.ask(clerk, query, variables)).errors![0]!;
const run = (sql: string) => error('query($sql: String!) { run(sql: $sql) }', { sql });
const leak = /select|insert|into|relation|column|duplicate|constraint|syntax|org_unit|secret|张三|18887401146|\.ts|\bat\b|TypeError|Exception|node_modules/i;

describe('an error inside', () => {
  it.each([
    ['a table that is not there', 'select name from secret_table'],
    ['a row that is there already', `insert into org_unit (code, name, kind) values ('SY', '张三 18887401146', 'X')`],
    ['a missing value', `insert into org_unit (code, name) values ('SY-N', null)`],
    ['a syntax error', 'selec 1'],
    ['a cast that fails', `select '张三'::uuid`],
    ['a number out of range', `select '99918887401146'::int`],
    ['a time that is none', `select '张三'::timestamptz`],
    ['broken JSON', `select '{"张三": 18887401146'::jsonb`],
    ['an invalid byte sequence', `select convert_from('\\xff'::bytea, 'UTF8')`],
    ['a text that is too long', `select lo_from_bytea(0, repeat('张三', 10)::bytea)::text::varchar(1)::int + '张三'::int`],
    ['a check that fails', `insert into event_delivery (event_id, consumer, state) values ('01a20842-62b8-730a-8408-e0f8e256f55f', '张三', '18887401146')`],
    ['a reference to nothing', `insert into event_delivery (event_id, consumer) values ('01a20842-62b8-730a-8408-e0f8e256f55f', '张三 18887401146')`],
    ['a complaint of a function', `do $$ begin raise exception '张三 18887401146' using errcode = 'P0001', detail = '张三'; end $$`],
    ['a division by zero', 'select 1/0'],
    ['a table of another service', 'select * from hotline.ticket'],
  ])('of PostgreSQL, from %s, tells a trace id and nothing else', async (_, sql) => {
    const { message, path, extensions } = await run(sql);
    expect(extensions).toEqual({ code: 'INTERNAL', facts: { traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
    expect(message).toContain((extensions.facts as { traceId: string }).traceId);
    expect(JSON.stringify({ message, extensions })).not.toMatch(leak);
    expect(path).toEqual(['run']);
    expect(logged).toEqual([expect.stringContaining((extensions.facts as { traceId: string }).traceId)]);
    expect(logged[0]).not.toMatch(/张三|18887401146|select|insert/);
  });

  it('leaves the row that PostgreSQL repeats out of the log as well', async () => {
    await run(`insert into org_unit (code, name, kind) values ('SY', '张三 18887401146', 'X')`);
    await run(`insert into org_unit (code, name, duties) values ('SY-N', null, '张三 18887401146')`);
    expect(logged).toEqual([expect.stringContaining('code=23505 table=org_unit constraint=org_unit_pkey'), expect.stringContaining('code=23502 table=org_unit column=')]);
    expect(logged.join()).not.toMatch(/张三|18887401146/);
  });

  it('of our own code tells no more', async () => {
    const told = await error('{ fail(how: "BUG") }');
    expect(told.extensions).toEqual({ code: 'INTERNAL', facts: { traceId: expect.any(String) } });
    expect(JSON.stringify(told.message)).not.toMatch(leak);
  });

  it('is told apart from a refusal, which keeps its code, its facts and its sentence', async () => {
    expect(await error('{ fail(how: "REFUSAL") }')).toMatchObject({ message: '没有编码为“SY-NONE”的单位，请从单位目录中选择。', extensions: { code: 'UNKNOWN_UNIT', facts: { unit: 'SY-NONE' } } });
  });
});

describe('what a caller wrote wrongly', () => {
  it.each([
    ['a field that does not exist', '{ nothing }', {}, 'BAD_QUERY'],
    ['a syntax error', '{ open', {}, 'BAD_QUERY'],
    ['a missing variable', 'query($at: DateTime!) { instant(at: $at) }', {}, 'BAD_QUERY'],
    ['an impossible date in a variable', 'query($at: DateTime!) { instant(at: $at) }', { at: '2024-02-30T09:00:00+08:00' }, 'INVALID_INPUT'],
    ['an impossible date in the query', '{ instant(at: "2024-02-30T09:00:00+08:00") }', {}, 'INVALID_INPUT'],
    ['a local time in a variable', 'query($at: DateTime!) { instant(at: $at) }', { at: '2026-11-23T09:00:00' }, 'INVALID_INPUT'],
    ['another century in a variable', 'query($at: DateTime!) { instant(at: $at) }', { at: '2199-01-01T00:00:00Z' }, 'OUT_OF_RANGE'],
    ['another century in the query', '{ instant(at: "2199-01-01T00:00:00Z") }', {}, 'OUT_OF_RANGE'],
    ['a number for a time', 'query($at: DateTime!) { instant(at: $at) }', { at: 20261123 }, 'INVALID_INPUT'],
    ['a wrong date deep in a variable', 'query($filter: DaysFilter!) { days(filter: $filter) }', { filter: { dates: ['2026-11-23', 'infinity'] } }, 'INVALID_INPUT'],
    ['a wrong date deep in the query', '{ days(filter: { dates: ["2026-11-23", "2024-02-30"] }) }', {}, 'INVALID_INPUT'],
    ['a NUL in a variable', 'query($sql: String!) { run(sql: $sql) }', { sql: 'a\u0000' }, 'TEXT_NOT_ALLOWED'],
    ['half a character in a variable', 'query($sql: String!) { run(sql: $sql) }', { sql: '\uD83D' }, 'TEXT_NOT_ALLOWED'],
    ['a NUL in the query', '{ run(sql: "\\u0000") }', {}, 'TEXT_NOT_ALLOWED'],
  ])('%s is refused with a Chinese sentence', async (_, query, variables, code) => {
    const told = await error(query, variables);
    expect(logged).toEqual([]);
    expect(told.extensions.code).toBe(code);
    expect(told.message).toMatch(/\p{Script=Han}/u);
    expect(told.extensions).not.toHaveProperty('stacktrace');
  });
});

it.each(['40001', '40P01'])('a transaction that gave way to another (%s) may be sent again', async (code) => {
  expect(await run(`do $$ begin raise exception using errcode = '${code}'; end $$`)).toMatchObject({ message: expect.stringContaining('同一请求号重试'), extensions: { code: 'UNAVAILABLE' } });
});

describe('a database that is away', () => {
  const away = () => service.db.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename <> current_user`);

  it('is told as such while a statement runs', async () => {
    const [running] = await Promise.all([run('select pg_sleep(5)'), new Promise((resolve) => setTimeout(resolve, 300)).then(away)]);
    expect(running).toMatchObject({ message: expect.stringContaining('暂时不可用'), extensions: { code: 'UNAVAILABLE', facts: {} } });
  });

  it('is told as such while it takes no connections, and is used again once it does', async () => {
    const allow = (yes: boolean) => service.db.query(`update pg_database set datallowconn = ${yes} where datname = current_database()`);
    await allow(false);
    try {
      await away();
      expect((await run('select 1')).extensions).toEqual({ code: 'UNAVAILABLE', facts: {} });
      expect((await fetch(`${service.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    } finally { await allow(true); }
    expect(await service.ask(clerk, '{ run(sql: "select 1") }')).toEqual({ data: { run: '已执行' } });
  });
});
