import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type StepPlan, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';
import { coordinator, DirectoryClient } from '@bangban/directory-client';
import type { DeadlineKind, HandlingLevel, TicketKind } from '../generated/graphql.ts';
import { stillOpen } from './ticket.filter.ts';
import { labelOf } from './ticket.labels.ts';
import { deadlineKinds, stepPlan } from './ticket.rules.ts';
import { Ticket } from './ticket.entity.ts';

interface Row { id: string; number: string; kind: TicketKind; category: string | null; handling_level: HandlingLevel; lead_unit: string | null; handling_unit: string | null; complained_units: string[]; complained_officers: string[]; accepted_by: string | null }

/** What the deadlines of a ticket are about: who has to act, who must not hear of it, and what a notice calls it. */
@Injectable()
export class TicketSubjects extends DeadlineSubjects {
  readonly open = sql`select t.id, t.number, t.next_due_at from ticket t where ${stillOpen}`;
  constructor(private readonly client: DirectoryClient) { super(); }

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const rows = await em.execute<Row[]>(`select id, number, kind, category, handling_level, lead_unit, handling_unit, complained_units, complained_officers,
      (select s.unit_code from ticket_step s where s.ticket_id = ticket.id and s.step = 'ACCEPT' limit 1) as accepted_by from ticket where id = any(?::uuid[])`, [subjectIds(deadlines)]);
    const tickets = new Map(rows.map((row) => [row.id, row]));
    return new Map(deadlines.flatMap(({ subjectId, kind }) => {
      const ticket = tickets.get(subjectId);
      return ticket ? [[`${subjectId} ${kind}`, this.factsOf(ticket, kind as DeadlineKind)] as const] : [];
    }));
  }

  async planFor(em: EntityManager, deadlines: readonly (SubjectDeadline & { id: string })[]): Promise<Map<string, StepPlan[]>> {
    const tickets = new Map((await em.find(Ticket, { id: { $in: deadlines.map(({ subjectId }) => subjectId) } })).map((ticket) => [ticket.id, ticket]));
    const { rulebook } = this.client.directory;
    return new Map(deadlines.map(({ id, subjectId, kind }) => {
      const ticket = tickets.get(subjectId)!;
      return [id, stepPlan(kind as DeadlineKind, rulebook.at(ticket.openedOn, ticket.rulebookVersion), ticket)];
    }));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from ticket where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  /** Who keeps a copy hears of every date that moved, not only of the next one. */
  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute(`
      update ticket t set next_due_at = next.due_at, next_due_kind = next.kind, changed_at = platform.now()
      from unnest(?::uuid[]) as wanted (id) left join lateral (
        select d.due_at, d.kind from deadline d where d.subject_id = wanted.id and d.met_at is null and d.withdrawn_at is null and d.paused_at is null
        order by d.due_at, array_position(?::text[], d.kind) limit 1) next on true
      where t.id = wanted.id and ((t.next_due_at, t.next_due_kind) is distinct from (next.due_at, next.kind)
        or t.id = any(?::uuid[]))`, [subjectIds(deadlines), `{${deadlineKinds.join()}}`, subjectIds(deadlines.filter(({ moved }) => moved))]);
  }

  /** Before a unit has it, the window where it was taken in has to act, else the dispatchers; who rule on a dispute in any case. */
  private factsOf(ticket: Row, kind: DeadlineKind): SubjectFacts {
    const { directory } = this.client;
    const firstReceiver = kind === 'FIRST_CONTACT' && ticket.kind === 'CONSULTATION' ? ticket.accepted_by : null; // 首接负责: whoever has it since, he owes the answer
    const waits = kind === 'ACCEPT' || kind === 'ASSIGN' || kind === 'RULING' || !ticket.handling_unit;
    const atTheWindow = kind !== 'RULING' && directory.snapshot.officers.some(({ active, unit, roles }) => active && unit === ticket.lead_unit && roles.includes('WINDOW_CLERK'));
    return {
      type: 'Ticket', number: ticket.number, label: [labelOf('TicketKind', ticket.kind), ticket.category].filter(Boolean).join('，'),
      kind: kind === 'CONFIRM' ? '报告办结' : labelOf('DeadlineKind', kind).replace(/（.*）/, ''),
      unit: firstReceiver ?? (!waits ? ticket.handling_unit : atTheWindow ? ticket.lead_unit : (directory.desk('HOTLINE_12345') ?? ticket.lead_unit)),
      handlers: waits || firstReceiver ? ['WINDOW_CLERK', 'DISPATCHER'] : ['HANDLER'],
      complainedUnits: ticket.complained_units, complainedOfficers: ticket.complained_officers,
      ...(kind === 'LEVEL' && whoConvenes(ticket)),
    };
  }
}

/** 接诉单位自行召集; at the district's level 区营商办 asks the leaders. 四(10) */
const whoConvenes = ({ handling_level: level, lead_unit: lead }: Row): Pick<SubjectFacts, 'unit' | 'handlers'> =>
  level === 'DISTRICT' ? { unit: coordinator, handlers: ['SUPERVISOR'] } : { unit: lead, handlers: ['HANDLER', 'WINDOW_CLERK', 'DISPATCHER'] };
