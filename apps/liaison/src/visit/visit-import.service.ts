import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, reachOf } from '@bangban/directory-client';
import { refuse, type Actor } from '@bangban/kernel';
import { canonical, DatabaseClock, writeTrail } from '@bangban/platform';
import { importRows, parsedRow, problem, RowRefused, type ImportReport, type Outcome } from '../import/import-rows.ts';
import type { ImportVisitsInput } from '../generated/graphql.ts';
import { manages } from '../liaison.policy.ts';
import { RecordBook } from '../record/record.book.ts';
import { Occasions, type Occasion } from '../record/record.occasion.ts';
import { actsFor } from '../record/record.policy.ts';
import { hidden, row as form, type RawRow } from './visit-import.row.ts';
import { Visit, visitKind } from './visit.entity.ts';

type Importer = Extract<Actor, { kind: 'OFFICER' | 'MACHINE' }>;

/** Takes visits over from a table (X.16), each to the pairing that its enterprise had on that day: known by its source and number, never twice. What was corrected here since stays as it is. */
@Injectable()
export class VisitImport {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly occasions: Occasions, private readonly book: RecordBook) {}

  async run(actor: Importer, { rows, dryRun, sourceSystem }: ImportVisitsInput): Promise<ImportReport> {
    if (actor.kind === 'MACHINE' && !actor.operations.includes('IMPORT')) refuse('FORBIDDEN');
    const source = actor.kind === 'MACHINE' ? actor.code : sourceSystem?.trim();
    if (!source || source.length > 100 || (actor.kind === 'OFFICER' && this.client.directory.machine(source))) return refuse('INVALID_INPUT', { field: 'sourceSystem', reason: '请填写来源系统的名称（100字以内），不能用部门系统的代号；它与外部编号一起识别同一次走访' });
    return importRows(this.em, { rows: rows as RawRow[], key: 'externalNo', dryRun: dryRun ?? false }, (em, row) => this.take(em, actor, source, row));
  }

  private async take(em: EntityManager, actor: Importer, source: string, row: RawRow): Promise<Outcome> {
    const { externalNo, creditCode, heldOn, officers, ...content } = parsedRow(form, row, hidden);
    const occasion = (await this.occasions.on(em, creditCode, heldOn)) ?? refused(row, 'heldOn', '该企业当日没有挂钩');
    if (!this.mayImport(actor, occasion)) refused(row, 'creditCode', '该企业当日不由您的单位挂钩，您不能登记');
    // two requests with one row: the second sees what the first has made
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`visit\n${source}\n${externalNo}`]);
    const known = await em.findOne(Visit, { sourceSystem: source, externalNo });
    const values = { heldOn, officers, ...content };
    if (known) {
      const differing = Object.keys(values) as (keyof typeof values)[];
      if (known.creditCode === creditCode && differing.every((name) => canonical(known[name]) === canonical(values[name]))) return 'UNCHANGED';
      return refused(row, 'externalNo', '该走访已登记，内容与本次不同，未作更改；请在本系统中更正');
    }
    const at = await this.clock.now(em);
    const { id, lateEntry } = await this.book.enter({ em, actor, kind: visitKind, occasion, given: { ...values, sourceSystem: source, externalNo }, at });
    await em.flush();
    await writeTrail(em, { by: actor, action: 'importVisits', subject: { type: 'Visit', id }, before: null, after: { pairing: occasion.number, unit: occasion.unit, heldOn, lateEntry } });
    return 'CREATED';
  }

  /** Who pairs for all, the holder's side and its systems for themselves. */
  private mayImport(actor: Importer, holder: Occasion): boolean {
    return actor.kind === 'MACHINE' ? reachOf(this.client.directory, actor).includes(holder.unit) : manages(actor) || actsFor(this.client.directory, actor, holder);
  }
}

const refused = (row: RawRow, field: string, reason: string): never => { throw new RowRefused([problem(row, field, reason)]); };
