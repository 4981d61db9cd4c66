import type { Directory, MachineKey } from '@bangban/directory-client';
import { daysBetween, localDate, monthAndDay, yearOf } from '@bangban/working-time';

const toldBefore = [1, 7, 30]; // days

/** When an open system will be without a key: the end of the live key that ends last. Nothing where it has none, or is closed. */
export function lastKeyOf(directory: Directory, client: string, now: Date): MachineKey | undefined {
  if (!directory.machine(client)?.active) return undefined;
  const live = (directory.snapshot.signIn?.keys ?? []).filter((key) => key.client === client && Date.parse(key.expiresAt) > now.getTime());
  return live.sort((a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt)).at(-1);
}

const daysLeft = ({ expiresAt }: MachineKey, now: Date): number => daysBetween(localDate(now), localDate(new Date(expiresAt)));
const lastKeys = (directory: Directory, now: Date) => directory.snapshot.machines.flatMap(({ code, name }) => { const key = lastKeyOf(directory, code, now); return key ? [{ name, key }] : []; });

/** Days until the first open system is without a key; undefined where none has one. */
export const daysUntilFirstEnd = (directory: Directory, now: Date): number | undefined => lastKeys(directory, now).map(({ key }) => daysLeft(key, now)).sort((a, b) => a - b)[0];

/** What is to be told today of keys that end: each of them by the last of the 30, 7 and 1 days that has come. */
export const endsToTell = (directory: Directory, now: Date) => lastKeys(directory, now).flatMap(({ name, key }) => {
  const days = toldBefore.find((before) => daysLeft(key, now) <= before);
  return days === undefined ? [] : [{ source: `${endsOf(key.prefix)} ${days}`, isUrgent: days === 1, client: key.client, endsAt: new Date(key.expiresAt), message: sentence(name, key) }];
});

/** What the source of each notice of a key's end begins with. */
export const endsOf = (prefix: string): string => `machine-key-end ${prefix}`;

function sentence(name: string, { prefix, expiresAt }: MachineKey): string {
  const date = localDate(new Date(expiresAt));
  return `部门系统“${name}”的密钥（${prefix}）将于${yearOf(date)}年${monthAndDay(date)}到期，此后该系统不能再接入。请及时签发新密钥（issueMachineKey），转交该系统换用；不再使用的，请停用该系统。`;
}
