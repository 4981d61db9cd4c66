import { sql, type RawBuilder } from 'kysely';
import { steers } from '../measure/measure.policy.ts';
import { seesTheDistrict, visible, type Viewpoint } from '../ticket/ticket.policy.ts';

/** Hints are over the whole district: for those who see it, and for those who steer it to decide upon. */
export const mayReadHints = (view: Viewpoint): boolean => seesTheDistrict(view);
export const mayDecide = (view: Viewpoint): boolean => steers(view);

/** With each `hint h` its evidence as far as the reader sees it, newest first: `seen`. */
export const seenEvidence = (view: Viewpoint): RawBuilder<unknown> => sql`lateral (
  select count(*)::int as count, coalesce(array_agg(t.id order by t.received_at desc, t.id), '{}') as tickets, min(t.enterprise_name) as enterprise, min(t.service_item) as item
  from hint_evidence e join ticket t on t.id = e.ticket_id where e.hint_id = h.id and ${visible(view)}) seen`;

/** Fewer cases than it takes are no hint to him, whatever others see (X.22). */
export const visibleHint = sql<boolean>`seen.count >= h.needed`;
