/** Settings of PostgreSQL without which a request may be lost that was acknowledged, and how. */
export const losses = {
  fsync: 'a power cut may destroy the whole database',
  full_page_writes: 'a power cut may leave half-written pages, and with them broken tables',
  synchronous_commit: 'a crash loses the last requests that were acknowledged',
} as const;
export type DurabilitySetting = keyof typeof losses;
export const durabilitySettings = Object.keys(losses) as DurabilitySetting[];
export const isDurabilitySetting = (name: string): name is DurabilitySetting => Object.hasOwn(losses, name);
