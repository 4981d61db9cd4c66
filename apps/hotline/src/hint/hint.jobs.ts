import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { recipientsOf } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { DatabaseClock, emit, writeTrail, type PeriodicJob } from '@bangban/platform';
import { localDate, withOffset } from '@bangban/working-time';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { HintFinder } from './hint.finder.ts';
import { seenEvidence, visibleHint } from './hint.policy.ts';
import { hintRules } from './hint.rules.ts';

/** Each day, by the database's clock and however often it runs: looks for what has surged or come together by the end of yesterday, and tells the dispatch centre, once for all of it. */
@Injectable()
export class FindHints implements PeriodicJob {
  readonly name = 'find-hints';
  readonly everyMs = 3_600_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly finder: HintFinder, private readonly desk: TicketDesk) {}

  async run(): Promise<void> {
    await this.em.fork().transactional(async (em) => {
      const at = await this.clock.now(em);
      const found = await this.finder.find(em, at, hintRules(this.client.directory.rulebook.at(localDate(at)), at));
      if (!found.length) return;
      await this.tell(em, at, found);
      await writeTrail(em, { by: { kind: 'SYSTEM', name: 'hotline' }, action: 'FIND_HINTS', subject: null, after: { count: found.length } });
    });
  }

  /** Those alone who see one of them; how many is for each to look up under his own rights. */
  private async tell(em: EntityManager, at: Date, found: readonly string[]): Promise<void> {
    const { directory } = this.client;
    const wanted = directory.rulebook.at(localDate(at)).list('hint.recipients');
    const recipients: string[] = [];
    for (const code of recipientsOf(directory, wanted, { unit: directory.desk('HOTLINE_12345') ?? null, handlers: ['DISPATCHER'], complainedUnits: [], complainedOfficers: [] })) {
      const { title, unit, roles } = directory.officer(code)!;
      const officer: Actor = { kind: 'OFFICER', code, title, unit, unitChain: directory.unitChain(unit), roles };
      const { rows } = await sql`select from hint h cross join ${seenEvidence(this.desk.view(officer))} where h.id = any(${[...found]}::uuid[]) and ${visibleHint} limit 1`.execute(em.getKysely());
      if (rows.length) recipients.push(code);
    }
    if (!recipients.length) return;
    const day = localDate(at);
    await emit(em, [{
      name: 'notice.wanted', at, aggregate: { type: 'Hint', id: found[0]!, version: 1 },
      payload: { source: `hint ${found[0]}`, level: 'INFO', recipients, subject: null, text: `${day}有新的研判提示：有的诉求明显增多，或者集中于同一事项；请查看并采纳或排除`, due: withOffset(at), deadlineDueAt: null },
    }]);
  }
}
