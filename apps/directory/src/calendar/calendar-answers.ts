import { sql } from 'kysely';
import type { Reaction } from '@bangban/platform';

/** Keeps what a service says of a draft. A draft is asked about once, and an answer to none that we know changes nothing. */
export const recordAnswer: Reaction<'calendar.previewed'> = async (em, { source, payload: { draftId, open, earlier, later, settled } }) => {
  await sql`insert into calendar_draft_answer (draft_id, service, open, earlier, later, settled, answered_at)
    select id, ${source}, ${open}, ${earlier}, ${later}, ${settled}, platform.now() from calendar_draft where id = ${draftId} on conflict do nothing`.execute(em.getKysely());
};
