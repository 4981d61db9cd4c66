import type { EntityManager } from '@mikro-orm/postgresql';

/** How each sort of thing is numbered for people, by the sequence that counts it. */
const series = { pairing: ['GG', 6], specialist: ['ZY', 6], monitor: ['JD', 4], monitor_report: ['JF', 6], spot_check: ['CC', 6], station_question: ['YZ', 6], support_policy: ['HQ', 6] } as const;

/** `GG000001`: the next so many of a series. What is rolled back leaves a gap. */
export async function nextNumbers(em: EntityManager, which: keyof typeof series, count: number): Promise<string[]> {
  const [prefix, digits] = series[which];
  const rows = await em.execute<{ serial: string }[]>(`select nextval('${which}_serial') as serial from generate_series(1, ?)`, [count]);
  return rows.map(({ serial }) => prefix + serial.padStart(digits, '0'));
}

export const nextNumber = async (em: EntityManager, which: keyof typeof series): Promise<string> => (await nextNumbers(em, which, 1))[0]!;
