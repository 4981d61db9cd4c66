import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { z } from 'zod';
import { addressDue, Deadline, DeadlineSubjects, runningDeadlines, saveDeadlines, usualPlan } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type Actor, type OfficerActor } from '@bangban/kernel';
import { creditCode, DatabaseClock, emit, freeText, line, mutate, optionalLine, parseInput } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import type { AnswerStationQuestionInput, AskStationInput, RouteStationQuestionInput, StationAsker } from '../generated/graphql.ts';
import { nextNumber } from '../serial.ts';
import { StationQuestion, StationQuestionStep } from './station-question.entity.ts';
import { questionNotice } from './station.notice.ts';
import { isOf, visibleQuestions, worksOn } from './station.policy.ts';
import { StationReader } from './station.reader.ts';

type Asking = OfficerActor | Extract<Actor, { kind: 'ENTERPRISE' }>;
const asked = z.object({ question: line(2_000), asker: z.enum(['ENTERPRISE', 'PERSON', 'OFFICER']).nullish(), creditCode: creditCode.nullish().transform((code) => code ?? null) });
const routed = z.object({ team: z.enum(['POLICY_ADVICE', 'LEGAL_COUNSEL']).nullish().transform((team) => team ?? null), unit: optionalLine(50), reason: line(500) })
  .refine(({ team, unit }) => (team === null) !== (unit === null), { message: '团队与单位请填写一项', path: ['unit'] });
/** A mobile telephone's or an identity card's number. */
const identity = /(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;

/** One method per mutation. Whoever has a question answers it, or passes it on, within `station.answer`; its deadline is his. */
@Injectable()
export class StationQuestionService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly stations: StationReader, private readonly subjects: DeadlineSubjects) {}

  ask(actor: Asking, input: AskStationInput): Promise<string> {
    const given = parseInput(asked, input);
    return mutate(this.em, actor, 'askStation', input, async (em) => {
      const { code: station, unit } = this.stations.station(input.station);
      const { asker, creditCode: enterprise } = this.askerOf(actor, given, unit);
      if (asker === 'PERSON' && identity.test(given.question)) refuse('CONTAINS_IDENTITY', { field: 'question', what: '电话或证件号码' });
      const at = await this.clock.now(em);
      const question = Object.assign(new StationQuestion(), {
        id: newId(), version: 1, number: await nextNumber(em, 'station_question'), station, stationUnit: unit, asker, creditCode: enterprise, askedBy: actor.kind === 'OFFICER' ? actor.code : null,
        question: given.question, team: null, unitCode: unit, askedAt: at, dueAt: at, answer: null, answeredAt: null,
      });
      await this.startClock(em, question, at, 1);
      em.persist([question, StationQuestionStep.of(question, 'ASK', actor.kind === 'OFFICER' ? actor : null, at)]);
      await emit(em, [questionNotice(this.client.directory, question, { source: `station-question ${question.id} asked`, at, wanted: ['HANDLER', 'UNIT_OFFICE'], text: `驿站咨询${question.number}待答复，请及时答复或转办。` })]);
      return { subject: { type: 'StationQuestion', id: question.id }, after: { number: question.number, station, asker, dueAt: question.dueAt } };
    });
  }

  route(actor: OfficerActor, input: RouteStationQuestionInput): Promise<string> {
    const { team, unit, reason } = parseInput(routed, input);
    return mutate(this.em, actor, 'routeStationQuestion', input, async (em) => {
      const { directory } = this.client;
      const question = await this.load(em, actor, input);
      const to = { team, unit: unit ?? question.stationUnit };
      if (!directory.unit(to.unit)) refuse('UNKNOWN_UNIT', { unit: to.unit });
      if (['DISTRICT', 'EXTERNAL'].includes(directory.unit(to.unit)!.kind)) refuse('INVALID_INPUT', { field: 'unit', reason: '请选择能答复的具体单位' });
      if (!isOf(directory, actor, question.stationUnit) && to.unit !== question.stationUnit) refuse('FORBIDDEN'); // who cannot answer gives it back to the station, which leads to the end
      const before = { team: question.team, unit: question.unitCode };
      const at = await this.clock.now(em);
      const running = await runningDeadlines(em, { subjectId: question.id });
      await addressDue(em, this.subjects, directory, running, at);
      question.route(to);
      if (before.unit !== to.unit) {
        for (const deadline of running) deadline.meet(at);
        await saveDeadlines(em, running);
        await this.startClock(em, question, at, (running[0]?.round ?? 0) + 1);
      }
      em.persist(StationQuestionStep.of(question, 'ROUTE', actor, at, { ...to, reason }));
      await em.flush();
      const members = team ? (await em.execute<{ code: string }[]>('select officer_code as code from station_member where station = ? and team = ? and left_at is null and officer_code is not null', [question.station, team])).map(({ code }) => code) : [];
      await emit(em, [questionNotice(directory, question, { source: `station-question ${question.id} routed ${question.version}`, at, wanted: members.length ? members : ['HANDLER', 'UNIT_OFFICE'], text: `驿站咨询${question.number}已转给您，请及时答复。` })]);
      return { subject: { type: 'StationQuestion', id: question.id }, before, after: to, reason };
    });
  }

  answer(actor: OfficerActor, input: AnswerStationQuestionInput): Promise<string> {
    const answer = parseInput(freeText, input.answer);
    return mutate(this.em, actor, 'answerStationQuestion', input, async (em) => {
      const question = await this.load(em, actor, input);
      const at = await this.clock.now(em);
      const running = await runningDeadlines(em, { subjectId: question.id });
      question.answerWith(answer, at);
      for (const deadline of running) deadline.meet(at);
      await saveDeadlines(em, running);
      em.persist(StationQuestionStep.of(question, 'ANSWER', actor, at));
      const { askedBy, asker, number, id } = question;
      if (askedBy && askedBy !== actor.code) await emit(em, [questionNotice(this.client.directory, question, { source: `station-question ${id} answered`, at, wanted: [askedBy], text: asker === 'OFFICER' ? `您提出的驿站咨询${number}已答复。` : `您代为登记的驿站咨询${number}已答复，请告知提出人。` })]);
      return { subject: { type: 'StationQuestion', id }, before: { answeredAt: null }, after: { answeredAt: at } };
    });
  }

  /** An enterprise asks for itself, an officer for himself; for who stands at the counter it is the station's own people who write it down. */
  private askerOf(actor: Asking, { asker, creditCode: code }: z.output<typeof asked>, unit: string): { asker: StationAsker; creditCode: string | null } {
    if (actor.kind === 'ENTERPRISE') return { asker: 'ENTERPRISE', creditCode: actor.creditCode };
    const kind = asker ?? 'OFFICER';
    if (kind !== 'OFFICER' && !isOf(this.client.directory, actor, unit)) refuse('FORBIDDEN');
    if ((kind === 'ENTERPRISE') !== (code !== null)) refuse('INVALID_INPUT', { field: 'creditCode', reason: '代企业登记的须填写统一社会信用代码，其他的不填' });
    return { asker: kind, creditCode: code };
  }

  private async load(em: EntityManager, actor: OfficerActor, { id, expectedVersion }: { id: string; expectedVersion: number }): Promise<StationQuestion> {
    const { directory } = this.client;
    const question = isId(id) ? await em.findOne(StationQuestion, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    const { rows: [seen] } = await sql<{ works: boolean }>`select ${worksOn(directory, actor)} as works from station_question x where x.id = ${question?.id ?? null} and ${visibleQuestions(directory, actor)}`.execute(em.getKysely());
    if (!question || !seen) return refuse('NOT_FOUND', { what: '驿站咨询', id });
    if (!seen.works) refuse('FORBIDDEN');
    if (question.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: question.version });
    return question;
  }

  private async startClock(em: EntityManager, question: StationQuestion, at: Date, round: number): Promise<void> {
    const { calendar, rulebook } = this.client.directory;
    const rules = rulebook.at(localDate(at));
    const deadline = Deadline.start({ subjectId: question.id, kind: 'STATION_ANSWER', round, startAt: at, term: rules.term('station.answer'), ruleKey: 'station.answer', rulebookVersion: rulebook.version, plan: usualPlan(rules), calendar });
    question.dueAt = deadline.dueAt;
    await saveDeadlines(em, [deadline]);
  }
}
