import { measure } from '../metrics.ts';
import { unsettled } from './message-carrier.ts';

/** For the person on call: what waits too long, and whom an operator could not be made to reach. */
export const measureMessages = (table: string): void => measure({
  bangban_messages_oldest_seconds: 'For how long the oldest message to the outside has been tried; 0 where there is none', bangban_messages_failed: 'Messages to the outside given up after ten attempts within the last day',
}, async (em) => {
  const [row] = await em.execute<{ oldest: string; failed: string }[]>(`select coalesce(extract(epoch from platform.now() - min(wanted_at) filter (where ${unsettled} and attempts > 0)), 0) as oldest,
    count(*) filter (where given_up_because = 'FAILED' and given_up_at > platform.now() - interval '1 day') as failed from ${table} where (${unsettled}) or given_up_because = 'FAILED'`);
  return { bangban_messages_oldest_seconds: Number(row!.oldest), bangban_messages_failed: Number(row!.failed) };
});
