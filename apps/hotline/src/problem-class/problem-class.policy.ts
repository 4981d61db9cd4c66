import { sql, type RawBuilder } from 'kysely';
import { hasRole } from '@bangban/kernel';
import { steers } from '../measure/measure.policy.ts';
import { rectificationsVisible } from '../rectification/rectification.policy.ts';
import { ratingsVisible } from '../service-rating/service-rating.policy.ts';
import { visible, type Viewpoint } from '../ticket/ticket.policy.ts';

/** Every officer reads the classes, as all are to learn from them; what is linked to one, as far as he sees it anyway. */
export const mayOpen = (view: Viewpoint): boolean => steers(view) || hasRole(view.actor, 'UNIT_HEAD');

/** Over `problem_class_case c`: whether the reader sees the ticket, the rating or the rectification. */
export const visibleCase = (view: Viewpoint): RawBuilder<boolean> => sql<boolean>`case c.case_type
  when 'TICKET' then exists (select from ticket t where t.id = c.case_id and ${visible(view)})
  when 'RATING' then exists (select from service_rating g join service_record s on s.id = g.record_id where g.id = c.case_id and ${ratingsVisible(view)})
  when 'RECTIFICATION' then exists (select from rectification z left join ticket t on t.id = z.ticket_id where z.id = c.case_id and ${rectificationsVisible(view)})
end`;
