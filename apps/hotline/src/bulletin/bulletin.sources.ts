// SQL: what the figures are counted from, over months `m` with a `month` as text. Each source tells which case it is, of which unit (null: none), and what its measures ask of it.

export type Source = 'TICKET' | 'OBJECTION' | 'SERVICE_RATING' | 'TICKET_RATING';

const now = '(select platform.now())'; // one instant for all cases
const begins = `(m.month || '-01')::timestamp`;
const ends = `(${begins} + interval '1 month')`;
/** Whether an instant is of the month, as it is counted in Shanghai. */
export const inMonth = (column: string): string => `${column} >= ${begins} at time zone 'Asia/Shanghai' and ${column} < ${ends} at time zone 'Asia/Shanghai'`;

/** The deadlines of a subject that count, each with whether its term has ended, and whether that was or is too late. */
const deadlines = (subject: string, ...kinds: string[]): string => `(select kind, met_at is not null or (paused_at is null and due_at < ${now}) as ended, coalesce(met_at, case when paused_at is null then ${now} end) > due_at as late
  from deadline where subject_id = ${subject} and withdrawn_at is null and kind in (${kinds.map((kind) => `'${kind}'`).join()}))`;

const any = (condition: string): string => `coalesce(bool_or(${condition}), false)`;
const ticketClock = `lateral (select ${any(`d.ended and d.kind = 'CLOSE'`)} as close_ended, ${any(`d.late and d.kind = 'CLOSE'`)} as close_late, ${any(`d.ended and d.kind = 'FIRST_CONTACT'`)} as contact_ended, ${any(`d.late and d.kind = 'FIRST_CONTACT'`)} as contact_late
  from ${deadlines('t.id', 'CLOSE', 'FIRST_CONTACT')} d) clock`;
const rectification = (of: string): string => `lateral (select count(one.id) > 0 as opened, ${any('one.fed_back_at is not null')} as done, ${any('d.ended')} as ended, ${any('d.late')} as late, ${any('a.id is not null')} as appealed, ${any('a.upheld')} as upheld
  from rectification one left join rectification_appeal a on a.rectification_id = one.id left join lateral ${deadlines('one.id', 'RECTIFY')} d on true where one.${of}) z`;

export const sources: Readonly<Record<Source, { caseId: string; unit: string; from: string }>> = {
  TICKET: { caseId: 't.id', unit: 't.handling_unit', from: `join ticket t on ${inMonth('t.received_at')}, ${ticketClock}` },
  OBJECTION: { caseId: 't.id', unit: 'o.unit_code', from: `join ticket t on ${inMonth('t.received_at')} join objection o on o.ticket_id = t.id and o.withdrawn_at is null left join ruling u on u.objection_id = o.id` },
  SERVICE_RATING: {
    caseId: 'g.id', unit: 's.unit_code',
    from: `join service_rating g on g.rated_on >= ${begins}::date and g.rated_on < ${ends}::date join service_record s on s.id = g.record_id,
      lateral (select g.grade in ('DISSATISFIED', 'VERY_DISSATISFIED') as negative) r, ${rectification('rating_id = g.id')}`,
  },
  TICKET_RATING: { caseId: 't.id', unit: 't.handling_unit', from: `join ticket t on ${inMonth('t.rated_at')}, lateral (select t.rating <= 2 as negative) r, ${rectification('ticket_id = t.id')}` },
};
