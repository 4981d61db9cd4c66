import { z } from 'zod';
import { services, type Service } from '@bangban/contracts';
import { CannotStart } from './cannot-start.ts';

/** What a process's variables are made of: a form, what the variable is for, and an example, of which the line is made that tells what is wrong. */
export const variable = <T extends z.ZodType>(form: T, purpose: string, example: string) => ({ form, purpose, example });
export type Variables = Readonly<Record<string, { form: z.ZodType; purpose: string; example: string }>>;
export type Read<V extends Variables> = { [N in keyof V]: z.output<V[N]['form']> };

export const text = z.string().min(1);
export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) => z.enum(values, `must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
export const whole = (least: number) => z.string().regex(/^\d{1,9}$/, `must be a whole number, at least ${least}`).transform(Number).refine((value) => value >= least, `must be at least ${least}`);
export const port = (usual: string) => whole(0).refine((value) => value <= 65_535, 'must be at most 65535').prefault(usual);
export const address = (kind: string, protocol: RegExp) => z.string().refine((value) => isAddress(URL.parse(value), protocol), `is no address of ${kind}`);
/** Also in its parts: a % in a password that stands for nothing would be found out where nobody says which setting it is of. */
function isAddress(url: URL | null, protocol: RegExp): boolean {
  return protocol.test(url?.protocol ?? '') && [url!.username, url!.password, url!.pathname].every((part) => decoded(part) !== undefined);
}
export function decoded(part: string): string | undefined {
  try { return decodeURIComponent(part); } catch { return undefined; }
}
const serviceAddress = (name: Service) => variable(address('http', /^https?:$/).transform((url) => url.replace(/\/+$/, '')).optional(), `where the ${name} service answers`, 'http://127.0.0.1:4101');

export const addressOf = (name: Service) => `${name.toUpperCase()}_URL` as `${Uppercase<Service>}_URL`;
/** Where each service answers: `HOTLINE_URL` and so on. */
export const serviceAddresses = Object.fromEntries(services.map((name) => [addressOf(name), serviceAddress(name)])) as Record<ReturnType<typeof addressOf>, ReturnType<typeof serviceAddress>>;
export const environment = oneOf('production', 'development', 'test').default('development');

/** Names separated by commas. `unfit` says of one why it may not stand there, or nothing. */
export const list = (unfit: (name: string) => string | undefined = () => undefined) => z.string().transform((given, context) => {
  const names = given.split(',').map((name) => name.trim()).filter(Boolean);
  const why = names.map(unfit).find((one) => one !== undefined);
  if (why !== undefined) context.addIssue(why);
  return names;
});

/** Reads the environment whole. Throws all that is missing or wrong, a line each, with what to write there instead; never a value, which may be a secret. */
export function readVariables<V extends Variables>(variables: V, env: NodeJS.ProcessEnv, needed: readonly (keyof V & string)[], more: readonly (readonly [keyof V & string, string] | false)[] = []): Read<V> {
  const said = (name: string, what: string): string => `${name} ${what}: ${variables[name]!.purpose}, such as ${variables[name]!.example}`;
  const { data, error } = z.object(Object.fromEntries(Object.entries(variables).map(([name, { form }]) => [name, form]))).safeParse(env);
  const wrong = error?.issues.map(({ path, message }) => said(String(path[0]), env[String(path[0])] === '' ? 'is empty' : message)) ?? [];
  const missing = needed.filter((name) => env[name] === undefined).map((name) => said(name, 'is not set'));
  const problems = [...missing, ...wrong, ...more.flatMap((one) => (one ? [said(...one)] : []))];
  if (problems.length) throw new CannotStart(problems.join('\n'));
  return data as Read<V>;
}
