import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, reachOf, unitStub } from '@bangban/directory-client';
import { pageSize, type Actor, type PageArgs } from '@bangban/kernel';
import { batched, today, type RequestContext } from '@bangban/platform';
import { pageByCode } from '../code-page.ts';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { UncoveredFilter } from '../generated/graphql.ts';
import { seesTheDistrict } from '../liaison.policy.ts';
import { isLeadership } from '../pairing/pairing.rules.ts';
import { SchemeReader } from '../scheme/scheme.reader.ts';

interface Scheme { id: string; units: string[]; leaders: string[] }
interface Load { unit: string; officer: string | null; count: number }

/** 全覆盖 一(3): which above-scale industrial enterprises nobody looks after today, and who of the scheme looks after none. Three statements, however many there are. */
@Injectable()
export class CoverageReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly schemes: SchemeReader, private readonly enterprises: EnterpriseReader) {}

  async report(actor: Actor) {
    const { directory } = this.client;
    const kysely = this.em.getKysely();
    const { rows: [counts] } = await sql<{ asOf: string; all: number; covered: number }>`select ${today}::text as "asOf", count(*)::int as all, count(*) filter (where ${isCovered})::int as covered from enterprise e where ${this.wanted(actor)}`.execute(kysely);
    const { rows: [scheme] } = await sql<Scheme>`select s.id, s.units, s.leaders from pairing_scheme s where s.published_at is not null and ${today} between s.starts_on and s.ends_on`.execute(kysely);
    const { rows: loads } = await sql<Load>`select p.holder_unit as unit, p.holder_officer as officer, count(*)::int as count from pairing p where ${today} between p.starts_on and p.ends_on group by 1, 2`.execute(kysely);
    const has = (of: (load: Load) => boolean) => loads.filter(of).reduce((sum, { count }) => sum + count, 0);
    const seesAll = seesTheDistrict(actor);
    const reach = reachOf(directory, actor);
    const units = (scheme?.units ?? []).filter((code) => seesAll || reach.includes(code)).map((code) => ({ unit: unitStub(directory, code)!, pairingCount: has(({ unit }) => unit === code) }));
    const leaders = (seesAll ? scheme?.leaders ?? [] : []).map((code) => ({ leader: officerStub(directory, code)!, pairingCount: has(({ unit, officer }) => officer === code && isLeadership(directory, unit)) }));
    return {
      asOf: counts!.asOf, enterpriseCount: counts!.all, coveredCount: counts!.covered, uncoveredCount: counts!.all - counts!.covered,
      scheme: (_: unknown, context: RequestContext) => scheme && batched<object | null>(context, 'pairingScheme', (ids) => this.schemes.byIds(ids), null).load(scheme.id),
      units: units.sort(fewestFirst), unitsWithout: units.filter(({ pairingCount }) => !pairingCount).map(({ unit }) => unit),
      leaders: leaders.sort(fewestFirst), leadersWithout: leaders.filter(({ pairingCount }) => !pairingCount).map(({ leader }) => leader),
    };
  }

  uncovered(actor: Actor, { filter, ...page }: PageArgs & { filter?: UncoveredFilter | null }, size = pageSize(page)) {
    const locality = filter?.locality ? sql`e.locality = any(${this.client.directory.subtree(filter.locality)}::text[])` : sql`true`;
    return pageByCode(this.em, { columns: sql`1 as one`, from: sql`enterprise e`, where: sql`${this.wanted(actor)} and not ${isCovered} and ${locality}`, code: sql`e.credit_code` }, page, async (rows: { creditCode: string }[]) => {
      const found = await this.enterprises.byCodes(actor, rows.map(({ creditCode }) => creditCode));
      return rows.map(({ creditCode }) => found.get(creditCode)!);
    }, size);
  }

  /** Over `enterprise e`: those that have to be covered, as far as the reader looks after them. */
  private wanted(actor: Actor): RawBuilder<boolean> {
    return sql<boolean>`e.above_scale_industrial and e.status = 'ACTIVE' and ${seesTheDistrict(actor) ? sql`true` : sql`e.locality = any(${reachOf(this.client.directory, actor)}::text[])`}`;
  }
}

const isCovered = sql`exists (select from pairing p where p.credit_code = e.credit_code and ${today} between p.starts_on and p.ends_on)`;
const fewestFirst = (a: { pairingCount: number }, b: { pairingCount: number }): number => a.pairingCount - b.pairingCount;
