import { isNativeError } from 'node:util/types';
import { CannotStart } from './cannot-start.ts';
import { processNow } from './clock.ts';
import { runningTrace } from './trace.ts';

/** All that a line may hold beside its sentence: what the code itself calls things, never what people wrote, sent or are. No message of an error, no SQL, no variable, no body, no token. */
const allowed = [
  'traceId', 'error', 'code', 'table', 'column', 'constraint', 'routine', 'from', 'subgraph', 'consumer', 'job', 'loop', 'group', 'step', 'officer', 'id', 'violations', 'reason',
  'port', 'role', 'count', 'hash', 'version', 'seconds', 'frames',
] as const;
type Value = string | number | readonly string[] | undefined;
export type LogFields = Partial<Record<(typeof allowed)[number], Value>>;

/** A sentence written in the code, not one made of values: a template does not compile. */
type Literal<S extends string> = Record<never, never> extends Record<S, 1> ? never : S;
const levels = ['INFO', 'WARN', 'ERROR', 'FATAL'] as const;
type Level = (typeof levels)[number];

/** How this process logs: JSON in production, else a line to read; from which level on; and where to, which tests replace. */
const output = { service: '', json: false, from: 'INFO' as Level, write: (line: string, level: Level): void => void (level === 'INFO' || level === 'WARN' ? process.stdout : process.stderr).write(`${line}\n`) };
export const configureLog = (settings: Partial<typeof output>): void => void Object.assign(output, settings);

/** Lines of one part of the program. */
export class Log {
  constructor(private readonly context: string) {}

  info<S extends string>(sentence: S & Literal<S>, fields?: LogFields): void { write('INFO', this.context, sentence, fields); }
  warn<S extends string>(sentence: S & Literal<S>, fields?: LogFields): void { write('WARN', this.context, sentence, fields); }
  error<S extends string>(sentence: S & Literal<S>, fields?: LogFields): void { write('ERROR', this.context, sentence, fields); }
  fatal<S extends string>(sentence: S & Literal<S>, fields?: LogFields): void { write('FATAL', this.context, sentence, fields); }
}

function write(level: Level, context: string, sentence: string, fields: LogFields = {}): void {
  if (levels.indexOf(level) < levels.indexOf(output.from)) return;
  const time = processNow().toISOString();
  const { frames, ...told } = onlyAllowed({ traceId: runningTrace(), ...fields });
  if (output.json) return output.write(JSON.stringify({ time, level, service: output.service, context, message: sentence, ...told, frames }), level);
  const pairs = Object.entries(told).map(([name, value]) => ` ${name}=${String(value)}`).join('');
  output.write(`${time} ${level} ${output.service} [${context}] ${sentence}${pairs}${frames ? [frames].flat().map((frame) => `\n    at ${String(frame)}`).join('') : ''}`, level);
}

const onlyAllowed = (fields: LogFields): LogFields => Object.fromEntries(allowed.flatMap((name) => (fields[name] === undefined ? [] : [[name, plain(fields[name])]])));

/** Names, codes and places are of these letters; what is not is left out, whoever gave it. */
function plain(value: Value): Value {
  if (Array.isArray(value)) return value.map((one) => String(plain(one as string)));
  return typeof value === 'number' || /^[\w .:/@$-]{1,200}$/.test(String(value)) ? value as Value : '?';
}

/** What may be told of an error that is not ours: what it is called, and where it was thrown. PostgreSQL, JSON and GraphQL repeat in their messages what people wrote. */
export function errorFields(error: unknown): LogFields {
  if (!isNativeError(error)) return { error: typeof error };
  const { code, table, column, constraint, routine } = chain(error).find((one) => typeof one.code === 'string') ?? ({} as Told);
  return { error: error.name, code, table, column, constraint, routine, frames: framesOf(chain(error).at(-1)!) };
}

type Told = Error & { originalError?: unknown } & Partial<Record<'code' | 'table' | 'column' | 'constraint' | 'routine', string>>;
/** The error and what it was thrown for, down to the first. */
function chain(error: Told): Told[] {
  const all = [error];
  for (let next = error.originalError ?? error.cause; isNativeError(next) && all.length < 10; next = (next as Told).originalError ?? next.cause) all.push(next);
  return all;
}

/** Files of ours and of packages, with line and column, without the machine's folders. */
function framesOf({ stack = '' }: Error): string[] | undefined {
  const frames = stack.split('\n').flatMap((line) => /^ {4}at .*?((?:(?:apps|libs|infra|tools|node_modules)\/|node:)[\w@.+/-]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? []).slice(0, 12);
  return frames.length ? frames : undefined;
}

const frameworks = new Log('framework');
const heard = (level: 'warn' | 'error' | 'fatal') => (message: unknown, ...more: unknown[]): void => {
  const from = more.at(-1);
  frameworks[level]('a framework has something to tell', { ...(isNativeError(message) && errorFields(message)), ...(typeof from === 'string' && { from }) });
};
const nothing = (..._: unknown[]): void => {};
/** For Nest, Apollo and the ORM, which would log texts: that they had something to tell, and which error it was. */
export const frameworkLogger = { debug: nothing, verbose: nothing, log: nothing, info: nothing, warn: heard('warn'), error: heard('error'), fatal: heard('fatal') };

/** Why a process does not start. A `CannotStart` was made for whoever starts it, before anybody was served: a line for each thing that is wrong. */
export function couldNotStart(error: unknown): void {
  if (error instanceof CannotStart) for (const why of error.message.split('\n')) write('FATAL', 'start', `cannot start: ${why}`);
  else new Log('start').fatal('cannot start', errorFields(error));
}

/** What nobody caught ends the process as Node would, but is told without its text. What PostgreSQL says to a connection as it goes costs that connection alone: BullMQ listens to its own only after it is connected. */
export function logUncaught(): void {
  process.on('uncaughtException', (error) => {
    if (/^57P0[1-3]$/.test(String((error as { code?: unknown }).code))) return new Log('process').warn('PostgreSQL ended a connection on which nobody listened', { ...errorFields(error), frames: undefined });
    new Log('process').fatal('an error that nobody caught', errorFields(error));
    process.exit(1);
  });
}
