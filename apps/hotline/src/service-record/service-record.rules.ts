import type { EntityManager } from '@mikro-orm/postgresql';
import { typed } from '@bangban/platform';

/** FW: what was served; ZG: what is rectified. */
export type Series = 'FW' | 'ZG';

/** `FW20261123-0001`: the next of its series and day. The day's row is locked until commit, so take it last. */
export async function nextNumber(em: EntityManager, series: Series, day: string): Promise<string> {
  const [row] = await em.execute<{ last: number }[]>('insert into service_serial (series, day, last) values (?, ?, 1) on conflict (series, day) do update set last = service_serial.last + 1 returning last', [series, day]);
  return `${series}${day.replaceAll('-', '')}-${String(row!.last).padStart(4, '0')}`;
}

/** A record's number as people type it, or undefined where none can have it. */
export function recordNumberAsTyped(text: string): string | undefined {
  const [, day, serial] = /^FW(\d{8})(\d{4,8})$/.exec(typed(text)) ?? [];
  return day && serial && `FW${day}-${serial}`;
}
