import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient, liaisonLead, reachOf } from '@bangban/directory-client';
import { refuse, type Actor } from '@bangban/kernel';
import { creditCode, DatabaseClock, emit, writeTrail } from '@bangban/platform';
import { isLocalDate, localDate } from '@bangban/working-time';
import type { ImportPairingRow, ImportPairingsInput } from '../generated/graphql.ts';
import { importRows, parsedRow, problem, RowRefused, type ImportReport, type Outcome } from '../import/import-rows.ts';
import { manages } from '../liaison.policy.ts';
import { SchemeBook } from '../scheme/scheme.book.ts';
import type { PairingScheme } from '../scheme/scheme.entity.ts';
import { SchemePlan } from '../scheme/scheme.plan.ts';
import { PairingBook, type Worker } from './pairing.book.ts';
import { Pairing } from './pairing.entity.ts';
import { noticeTo } from './pairing.notice.ts';
import { holderName, later } from './pairing.rules.ts';

type Row = ImportPairingRow & Record<string, unknown>;
const optional = z.string().trim().nullish().transform((text) => text || null);

/** Takes pairings over from a table (X.16): into a draft as its plan, into a published scheme as pairings. What began before today has its duties from then on, and nobody is told of misses of that time (A22). */
@Injectable()
export class PairingImport {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly schemes: SchemeBook, private readonly plan: SchemePlan, private readonly book: PairingBook) {}

  async run(actor: Actor, { rows, dryRun, scheme }: ImportPairingsInput): Promise<ImportReport> {
    if (!this.mayImport(actor)) return refuse('FORBIDDEN');
    return importRows(this.em, { rows: rows as Row[], key: 'creditCode', dryRun: dryRun ?? false }, (em, row) => this.take(em, actor, row, scheme ?? null));
  }

  private mayImport(actor: Actor): actor is Worker {
    return manages(actor) || (actor.kind === 'MACHINE' && actor.operations.includes('IMPORT') && reachOf(this.client.directory, actor).includes(liaisonLead));
  }

  private async take(em: EntityManager, actor: Worker, row: Row, schemeId: string | null): Promise<Outcome> {
    const { directory } = this.client;
    const given = parsedRow(z.object({
      creditCode: z.string().trim().pipe(creditCode), holderUnit: z.string().trim().transform((text) => directory.unitByName(text)?.code ?? text), holderOfficer: optional,
      startsOn: optional.refine((text) => text === null || isLocalDate(text), '须为存在的日期，例如 2026-01-01'),
    }), row);
    const at = await this.clock.now(em);
    const today = localDate(at);
    const scheme = schemeId ? await this.schemes.load(em, schemeId) : await this.schemes.ofDay(em, given.startsOn ?? today);
    const holder = { unit: given.holderUnit, officer: given.holderOfficer };
    const act = { by: actor, action: 'importPairings', after: { scheme: scheme.id, creditCode: given.creditCode, holderUnit: holder.unit, holderOfficer: holder.officer } };
    if (!scheme.publishedAt) {
      const outcome = await this.plan.putOne(em, scheme, { creditCode: given.creditCode, holder });
      if (outcome !== 'UNCHANGED') await writeTrail(em, { ...act, subject: { type: 'PairingScheme', id: scheme.id } });
      return outcome;
    }
    scheme.expect('PUBLISHED', '结对', today);
    const on = given.startsOn ?? later(scheme.startsOn, today);
    if (on < scheme.startsOn || on > scheme.endsOn) throw new RowRefused([problem(row, 'startsOn', `须在方案期间内（${scheme.startsOn}至${scheme.endsOn}）`)]);
    const known = await em.findOne(Pairing, { schemeId: scheme.id, creditCode: given.creditCode, endsOn: { $gte: later(on, today) }, endedAt: null });
    if (known && known.holderUnit === holder.unit && (known.holderOfficer ?? null) === holder.officer && (!given.startsOn || known.startsOn === on)) return 'UNCHANGED';
    if (known) throw new RowRefused([problem(row, 'holderUnit', `已由“${holderName(directory, known.holder)}”自${known.startsOn}起挂钩（${known.number}），与文件不同，未作更改；请办理移交、更换联络员或先结束`)]);
    const [pairing] = await this.book.open(em, actor, at, scheme, [{ creditCode: given.creditCode, holder }], on);
    await emit(em, [this.notice(scheme, pairing!, at)]);
    await writeTrail(em, { ...act, subject: { type: 'Pairing', id: pairing!.id } });
    return 'CREATED';
  }

  /** Once a day, however many are taken over. */
  private notice({ id, version, title, documentNumber: number }: PairingScheme, { holder: { unit, officer } }: Pairing, at: Date) {
    return noticeTo(this.client.directory, unit, officer ? [officer] : [], {
      subject: { type: 'PairingScheme', id, number, version }, source: `scheme:${id}:import:${localDate(at)}:${unit}`, text: `${number}：${title}已录入新的挂钩企业，请查看并按月联系、走访`, at,
    });
  }
}
