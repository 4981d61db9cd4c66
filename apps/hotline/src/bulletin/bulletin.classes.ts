import { sql, type RawBuilder } from 'kysely';
import type { BulletinKind, MeasureStatus } from '../generated/graphql.ts';

/** 举一反三: a class of problems that cases of a bulletin are tied to, and what is done so that there are no more of them. */
export interface ListedClass { bulletin: string; id: string; name: string; unitId: string; cases: number; measures: { number: string; content: string; unitId: string; dueOn: string; status: MeasureStatus }[] }

/** SQL: the classes of cases, as they stand. Of ratings the bad ones count. A case may be tied itself, or by what is rectified for it. */
export const classesNow = (kind: BulletinKind, cases: RawBuilder<unknown>): RawBuilder<ListedClass> => sql<ListedClass>`
  select c.bulletin_id as bulletin, p.id, p.name, p.unit_code as "unitId", count(distinct c.case_id)::int as cases,
    coalesce((select jsonb_agg(jsonb_build_object('number', e.number, 'content', e.content, 'unitId', e.unit_code, 'dueOn', e.due_on, 'status', e.status) order by e.due_on, e.number)
      from measure e where e.subject_type = 'PROBLEM_CLASS' and e.subject_id = p.id and e.status <> 'WITHDRAWN'), '[]') as measures
  from (${cases}) c join (select l.class_id, coalesce(z.rating_id, z.ticket_id, l.case_id) as case_id from problem_class_case l left join rectification z on z.id = l.case_id) l on l.case_id = c.case_id join problem_class p on p.id = l.class_id
  where ${kind === 'HOTLINE'} or 'APPEALED' = any(c.counted) group by c.bulletin_id, p.id`;

/** SQL: the classes as they were listed. */
export const classesOf = (bulletins: RawBuilder<unknown>): RawBuilder<ListedClass> =>
  sql<ListedClass>`select bulletin_id as bulletin, class_id as id, name, unit_code as "unitId", cases, measures from bulletin_problem_class where bulletin_id in (${bulletins})`;
