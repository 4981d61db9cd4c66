import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { coordinator, DirectoryClient } from '@bangban/directory-client';
import { newId, refuse, type Actor } from '@bangban/kernel';
import { emit, type NewEvent } from '@bangban/platform';
import type { ProblemCategory, ProblemSource } from '../generated/graphql.ts';
import { Problem } from './problem.entity.ts';
import type { RaisedProblem } from './problem.input.ts';

/** The hotline's catalogue knows the same categories but for the last, which its dispatchers classify. */
const catalogued: Readonly<Record<ProblemCategory, string | null>> = { LABOUR: '用工', FINANCING: '融资', PROCEDURES: '手续办理', OTHER: null };

/** `creditCode`: the enterprise that reports it; what a monitor reports comes from 区营商办. */
export interface Raising { source: { type: ProblemSource; id: string }; creditCode: string | null }

/** Raises problems in the transaction of the visit or report that they belong to. Who may is the caller's matter. */
@Injectable()
export class ProblemBook {
  constructor(private readonly client: DirectoryClient) {}

  /** Each names its ticket and tells the hotline of it, which registers it within seconds (4.05). */
  async raise(em: EntityManager, actor: Actor, at: Date, { source, creditCode }: Raising, problems: readonly RaisedProblem[]): Promise<Problem[]> {
    if (!problems.length) return [];
    const enterprise = creditCode === null ? null : await reporterOf(em, creditCode);
    const raised = problems.map((one) => this.problem(actor, at, { source, creditCode }, one));
    em.persist(raised);
    await emit(em, raised.map((problem) => raisedEvent(problem, enterprise)));
    return raised;
  }

  private problem(actor: Actor, at: Date, { source, creditCode }: Raising, given: RaisedProblem): Problem {
    const { directory } = this.client;
    const { category, complainedAboutUnits, complainedAboutOfficers } = given;
    for (const unit of [...complainedAboutUnits, ...(given.suggestedUnit ? [given.suggestedUnit] : [])]) if (!directory.unit(unit)) refuse('UNKNOWN_UNIT', { unit });
    for (const officer of complainedAboutOfficers) if (!directory.officer(officer)) refuse('UNKNOWN_OFFICER', { officer });
    if (complainedAboutUnits.some((unit) => directory.unit(unit)?.kind === 'DISTRICT')) refuse('INVALID_INPUT', { field: 'complainedAboutUnits', reason: '请选择具体的被反映单位，而不是全区' });
    const suggested = given.suggestedUnit ?? directory.category(catalogued[category] ?? '')?.unit ?? null;
    if (given.suggestedUnit && directory.unitChain(given.suggestedUnit).some((unit) => complainedAboutUnits.includes(unit))) refuse('COMPLAINED_ABOUT', { unit: directory.unit(given.suggestedUnit)!.name });
    return Object.assign(new Problem(), {
      id: newId(), sourceType: source.type, sourceId: source.id, creditCode, category, severity: given.severity, severityReason: given.severityReason, title: given.title, content: given.content,
      suggestedUnit: directory.unitChain(suggested ?? '').some((unit) => complainedAboutUnits.includes(unit)) ? null : suggested, complainedUnits: complainedAboutUnits, complainedOfficers: complainedAboutOfficers,
      raisedAt: at, raisedBy: actor.kind === 'OFFICER' ? actor.code : null, raisedUnit: actor.kind === 'OFFICER' ? actor.unit : actor.kind === 'MACHINE' ? actor.units[0]! : coordinator,
      ticketId: newId(), ticketVersion: 0, settledAt: null, outcome: null,
    });
  }
}

interface Reporter { creditCode: string; name: string; locality: string | null; phone: string | null }

async function reporterOf(em: EntityManager, creditCode: string): Promise<Reporter> {
  const [row] = await em.execute<Reporter[]>('select credit_code as "creditCode", name, locality, phones[1] as phone from enterprise where credit_code = ? or ? = any(former_codes)', [creditCode, creditCode]);
  return row ?? refuse('NOT_FOUND', { what: '企业', id: creditCode });
}

function raisedEvent(problem: Problem, enterprise: Reporter | null): NewEvent<'problem.raised'> {
  const { id, ticketId, sourceType, category, severity, severityReason, title, content, suggestedUnit, complainedUnits, complainedOfficers, raisedAt: at, raisedBy, raisedUnit } = problem;
  return {
    name: 'problem.raised', at, aggregate: { type: 'Problem', id, version: 1 },
    payload: {
      ticketId, channel: sourceType === 'MONITOR' ? 'MONITOR' : 'VISIT', category: catalogued[category], severity, severityReason, title, content, suggestedUnit: suggestedUnit ?? null, complainedUnits, complainedOfficers, enterprise,
      raisedBy: raisedBy ?? null, raisedUnit,
    },
  };
}
