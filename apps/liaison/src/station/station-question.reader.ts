import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, now, pageByTime, type RequestContext } from '@bangban/platform';
import type { QueryStationQuestionsArgs, StationAsker, StationQuestionFilter, StationQuestionStepKind, StationTeamKind } from '../generated/graphql.ts';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import { visibleQuestions, worksOn } from './station.policy.ts';

interface Row {
  id: string; number: string; stationId: string; asker: StationAsker; creditCode: string | null; question: string; team: StationTeamKind | null; unitId: string; askedAt: string; dueAt: string; overdue: boolean; answer: string | null; answeredAt: string | null; works: boolean;
}
export type QuestionView = ReturnType<StationQuestionReader['shown']>;
interface Step { questionId: string; kind: StationQuestionStepKind; at: string; officerId: string | null; unitId: string | null; toUnitId: string | null; toTeam: StationTeamKind | null; reason: string | null }

@Injectable()
export class StationQuestionReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly enterprises: EnterpriseReader) {}

  list(actor: Actor, { filter, ...page }: QueryStationQuestionsArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns: this.columns(actor), from, where: sql`${this.visible(actor)} and ${matching(filter)}`, time: sql`x.asked_at`, id: sql`x.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async one(actor: Actor, id: string) {
    const { rows: [row] } = await sql<Row>`select ${this.columns(actor)} from ${from} where ${this.visible(actor)} and ${isId(id) ? sql`x.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return row ? this.shown(actor, row) : refuse('NOT_FOUND', { what: '驿站咨询', id });
  }

  private visible(actor: Actor) { return visibleQuestions(this.client.directory, actor); }
  private columns(actor: Actor) { return sql`${columns}, ${worksOn(this.client.directory, actor)} as works`; }

  private shown(actor: Actor, { works, ...row }: Row) {
    return {
      ...row, station: { code: row.stationId }, unit: unitStub(this.client.directory, row.unitId), nextSteps: works && !row.answeredAt ? ['ROUTE', 'ANSWER'] : [],
      enterprise: (_: unknown, context: RequestContext) => (row.creditCode ? this.enterprises.load(context, row.creditCode) : null),
      steps: (_: unknown, context: RequestContext) => batched(context, 'stationQuestionSteps', (ids) => this.steps(actor, ids), []).load(row.id),
    };
  }

  /** An enterprise is told the units, not the persons nor what they wrote to each other. */
  private async steps(actor: Actor, ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<Step>`select question_id as "questionId", kind, at, officer_code as "officerId", unit_code as "unitId", to_unit as "toUnitId", to_team as "toTeam", reason
      from station_question_step where question_id = any(${[...ids]}::uuid[]) order by at, id`.execute(this.em.getKysely());
    const shown = rows.map(({ officerId, ...step }) => {
      const code = actor.kind === 'OFFICER' ? officerId : null;
      return { ...step, reason: actor.kind === 'OFFICER' ? step.reason : null, officerId: code, officer: officerStub(directory, code), unit: unitStub(directory, step.unitId), toUnit: unitStub(directory, step.toUnitId) };
    });
    return Map.groupBy(shown, ({ questionId }) => questionId);
  }
}

const from = sql`station_question x`;
const overdue = sql`(x.answered_at is null and x.due_at < ${now})`;
const columns = sql`x.id, x.number, x.version, x.station as "stationId", x.asker, x.credit_code as "creditCode", x.question, x.team, x.unit_code as "unitId", x.asked_at as "askedAt", x.due_at as "dueAt", ${overdue} as overdue, x.answer, x.answered_at as "answeredAt"`;

function matching(filter: StationQuestionFilter | null | undefined): RawBuilder<unknown> {
  const { station, unit, team, creditCode, open, overdue: late, from: since, until } = filter ?? {};
  return sql.join([
    station ? sql`x.station = ${station}` : sql`true`,
    unit ? sql`x.unit_code = ${unit}` : sql`true`,
    team ? sql`x.team = ${team}` : sql`true`,
    creditCode ? sql`x.credit_code = ${creditCode}` : sql`true`,
    typeof open === 'boolean' ? sql`(x.answered_at is null) = ${open}` : sql`true`,
    typeof late === 'boolean' ? sql`${overdue} = ${late}` : sql`true`,
    since ? sql`x.asked_at >= ${since}::date::timestamp at time zone 'Asia/Shanghai'` : sql`true`,
    until ? sql`x.asked_at < (${until}::date + 1)::timestamp at time zone 'Asia/Shanghai'` : sql`true`,
  ], sql` and `);
}
