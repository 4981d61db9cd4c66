import { sql } from 'kysely';

/**
 * What a `ticket t` is about, a row for each subject that it has: `s (kind, subject)`. Of the enterprise and the service item there is a key alone,
 * as a hint outlives what people wrote; an enterprise that wants to stay unknown is none.
 */
export const subjectsOfTicket = sql`lateral (
  select v.kind, v.subject from (values
    ('CATEGORY', array[t.category]), ('LOCALITY', array[t.locality]), ('CATEGORY_LOCALITY', array[t.category, t.locality]),
    ('ENTERPRISE', array[case when not t.confidential then t.reporter_ref end]), ('SERVICE_ITEM', array[md5(t.service_item)])) v (kind, subject)
  where array_position(v.subject, null) is null
  union all select 'COMPLAINED_UNIT', array[unit] from unnest(t.complained_units) unit) s`;

export const surging = ['CATEGORY', 'LOCALITY', 'CATEGORY_LOCALITY'] as const;
export const concentrating = ['CATEGORY_LOCALITY', 'ENTERPRISE', 'SERVICE_ITEM', 'COMPLAINED_UNIT'] as const;
