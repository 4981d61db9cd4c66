import { Migration } from '@mikro-orm/migrations';

/** What a problem says, and whose it is, is the hotline's once it has it: the letter that brought it keeps neither, or a telephone would outlive its erasure there. */
export class Migration20261127DeliveredProblem extends Migration {
  override up(): void {
    const emptied = `payload - '{title,content,severityReason,enterprise}'::text[]`;
    this.addSql(`create function empty_delivered_problem() returns trigger language plpgsql security definer set search_path = liaison, pg_temp as $$
      begin update event set payload = ${emptied} where id = new.event_id and name = 'problem.raised'; return null; end $$`);
    this.addSql(`create trigger empty_delivered_problem after update of state on event_delivery for each row when (new.state = 'DELIVERED' and old.state <> 'DELIVERED') execute function empty_delivered_problem()`);
    this.addSql(`update event e set payload = ${emptied} from event_delivery d where d.event_id = e.id and d.state = 'DELIVERED' and e.name = 'problem.raised'`);
  }
}
