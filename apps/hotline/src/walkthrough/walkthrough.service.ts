import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, parseInput } from '@bangban/platform';
import { localDate, type LocalDate } from '@bangban/working-time';
import type { ConcludeWalkthroughInput, RecordWalkthroughInput } from '../generated/graphql.ts';
import { MeasureBook } from '../measure/measure.book.ts';
import { note, undertakings } from '../measure/measure.input.ts';
import { isOfUnit } from '../measure/measure.policy.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { ProcessWalkthrough } from './walkthrough.entity.ts';

const walk = z.object({
  director: z.string(), serviceItem: line(200), servicePoint: z.string().trim().nullish().transform((code) => code || null), walkedOn: z.string(),
  problems: z.array(line(500)).max(50, '最多50个问题'), measures: undertakings,
}).refine(({ problems, measures }) => !problems.length || measures.length, { message: '发现了问题的，须至少定一项改进措施', path: ['measures'] });

/** One method per mutation. */
@Injectable()
export class WalkthroughService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly book: MeasureBook) {}

  /** Of one's own unit, by its people. */
  record(actor: OfficerActor, input: RecordWalkthroughInput): Promise<string> {
    const { measures, director, ...walked } = parseInput(walk, input);
    return mutate(this.em, actor, 'recordWalkthrough', input, async (em) => {
      this.checkDirector(director, actor.unit);
      if (walked.servicePoint && !this.client.directory.servicePoint(walked.servicePoint)) refuse('INVALID_INPUT', { field: 'servicePoint', reason: '没有这个政务服务场所，请从场所目录中选择' });
      const at = await this.clock.now(em);
      const walkthrough = Object.assign(new ProcessWalkthrough(), {
        id: newId(), version: 1, unitCode: actor.unit, directorCode: director, ...walked, lateEntry: this.isLate(walked.walkedOn, at), enteredAt: at, enteredBy: actor.code, result: null, concludedAt: null, concludedBy: null,
      });
      em.persist(walkthrough);
      await this.book.open(em, actor, at, { type: 'WALKTHROUGH', id: walkthrough.id }, measures);
      return { subject: { type: 'ProcessWalkthrough', id: walkthrough.id }, after: { unit: actor.unit, director, walkedOn: walked.walkedOn, lateEntry: walkthrough.lateEntry, problems: walked.problems.length, measures: measures.length } };
    });
  }

  conclude(actor: OfficerActor, input: ConcludeWalkthroughInput): Promise<string> {
    const result = parseInput(note, input.result);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'concludeWalkthrough', input, async (em) => {
      const walkthrough = isId(id) ? await em.findOne(ProcessWalkthrough, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!walkthrough || !isOfUnit(this.desk.view(actor), walkthrough.unitCode)) return refuse(walkthrough ? 'FORBIDDEN' : 'NOT_FOUND', { what: '走流程记录', id });
      if (walkthrough.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: walkthrough.version });
      const at = await this.clock.now(em);
      walkthrough.conclude({ by: actor.code, at, result, openMeasures: (await this.book.count(em, id)).open });
      return { subject: { type: 'ProcessWalkthrough', id }, before: { concludedAt: null }, after: { concludedAt: at } };
    });
  }

  private checkDirector(code: string, unit: string): void {
    const officer = this.client.directory.officer(code) ?? refuse('UNKNOWN_OFFICER', { officer: code });
    if (!officer.active || officer.unit !== unit || !officer.roles.includes('UNIT_HEAD')) refuse('INVALID_INPUT', { field: 'director', reason: '须为本单位在职的负责人' });
  }

  /** X.15: what is entered long after the day is marked as such. */
  private isLate(walkedOn: LocalDate, at: Date): boolean {
    const today = localDate(at);
    const { calendar, rulebook } = this.client.directory;
    if (walkedOn < rulebook.since || walkedOn > today) refuse('OUT_OF_RANGE', { field: 'walkedOn', min: rulebook.since, max: today });
    return today > calendar.add(walkedOn, rulebook.at(today).number('walkthrough.late_entry')).date;
  }
}
