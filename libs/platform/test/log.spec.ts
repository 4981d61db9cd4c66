import { DriverException } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { configureLog, errorFields, frameworkLogger, Log, type LogFields } from '../src/log.ts';
import { traced } from '../src/trace.ts';

const lines: string[] = [];
const log = new Log('part');
beforeEach(() => { lines.length = 0; configureLog({ service: 'hotline', json: true, from: 'INFO', write: (line) => { lines.push(line); } }); });
const logged = () => JSON.parse(lines.at(-1)!);

const canary = '张三 18887401146';
const thrown = (work: () => unknown): unknown => { try { return work(); } catch (error) { return error; } };
const postgres = Object.assign(new Error(`null value in row (${canary})\n    at libs/${canary}:1:1`), { code: '23502', table: 'ticket', column: 'title', detail: `Failing row contains (${canary})`, routine: 'ExecConstraints' });

it.each<[string, unknown, LogFields]>([
  ['of PostgreSQL', postgres, { error: 'Error', code: '23502', table: 'ticket', column: 'title', routine: 'ExecConstraints' }],
  ['of the ORM, which repeats the statement with its values', new DriverException(postgres), { error: 'DriverException', code: '23502' }],
  ['of JSON, which quotes the text', thrown(() => JSON.parse(`{"name": ${canary}`)), { error: 'SyntaxError' }],
  ['of the language', thrown(() => (undefined as never)[canary]), { error: 'TypeError' }],
  ['of GraphQL around another', new GraphQLError(canary, { originalError: postgres }), { error: 'GraphQLError', code: '23502' }],
  ['that is no error at all', canary, { error: 'string' }],
  ['whose code is a text', Object.assign(new Error(canary), { code: canary }), { error: 'Error', code: '?' }],
])('an error %s is told by its name, its code and its place', (_, error, fields) => {
  log.error('an error inside', errorFields(error));
  expect(logged()).toMatchObject({ level: 'ERROR', service: 'hotline', context: 'part', message: 'an error inside', ...fields });
  expect(lines[0]).not.toMatch(/张三|18887401146/);
});

it('an error of our own is told with the places in our files, and without the folders of the machine', () => {
  log.error('an error inside', errorFields(new Error(canary)));
  expect(logged().frames[0]).toMatch(/^libs\/platform\/test\/log\.spec\.ts:\d+:\d+$/);
});

it('a field that is not on the list, or a value that is no name, does not get in', () => {
  log.warn('something', { ...({ content: 'x', authorization: 'Bearer x' } as LogFields), reason: canary, violations: ['A 1', canary], count: 3 });
  expect(Object.keys(logged())).toEqual(['time', 'level', 'service', 'context', 'message', 'violations', 'reason', 'count']);
  expect(logged()).toMatchObject({ reason: '?', violations: ['A 1', '?'], count: 3 });
});

it('a sentence made of values does not compile', () => {
  // @ts-expect-error -- the values would be in the log
  log.warn(`nothing delivered to ${canary as string}`);
  expect(lines).toHaveLength(1);
});

it('what is done for a request bears its trace', () => {
  traced(() => log.info('within'), 'trace-of-a-request');
  expect(logged().traceId).toBe('trace-of-a-request');
});

it('what a framework says is told without its words', () => {
  frameworkLogger.error(`${canary} at x`, 'stack', 'ExceptionsHandler');
  frameworkLogger.warn(new TypeError(canary));
  frameworkLogger.log(canary);
  expect(lines.map((line) => { const { level, from, error } = JSON.parse(line); return [level, from, error]; })).toEqual([['ERROR', 'ExceptionsHandler', undefined], ['WARN', undefined, 'TypeError']]);
  expect(lines.join()).not.toContain('张三');
});

it('below its level nothing is told, and outside production a line is to be read', () => {
  configureLog({ json: false, from: 'ERROR' });
  log.warn('not told');
  log.error('told', { count: 2, ...errorFields(postgres), frames: ['libs/a.ts:1:2'] });
  expect(lines).toEqual([expect.stringMatching(/^\S+Z ERROR hotline \[part\] told error=Error code=23502 table=ticket column=title routine=ExecConstraints count=2\n {4}at libs\/a\.ts:1:2$/)]);
});
