import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, reachOf } from '@bangban/directory-client';
import { refuse, type Actor } from '@bangban/kernel';
import { canonical, DatabaseClock, writeTrail } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import { importRows, parsedRow, problem, RowRefused, type ImportReport, type Outcome } from '../import/import-rows.ts';
import type { ImportVisitsInput } from '../generated/graphql.ts';
import { manages } from '../liaison.policy.ts';
import { RecordBook } from '../record/record.book.ts';
import { Occasions, type Occasion } from '../record/record.occasion.ts';
import { actsFor } from '../record/record.policy.ts';
import { hidden, row as form, type RawRow } from './visit-import.row.ts';
import { Visit, visitKind } from './visit.entity.ts';

type Importer = Extract<Actor, { kind: 'OFFICER' | 'MACHINE' }>;

/** Takes visits over from a table (X.16), each to the pairing that its enterprise had on that day: known by its source and number, never twice, whatever became since of its pairing, of the enterprise's code or of the visit. What was corrected here since stays as it is. */
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
    const { externalNo, creditCode: given, heldOn, officers, ...content } = parsedRow(form, row, hidden);
    const [now] = await em.execute<{ code: string }[]>('select credit_code as code from enterprise where credit_code = ? or former_codes @> array[?]', [given, given]);
    const creditCode = now?.code ?? given; // a table keeps the code of its day
    // two requests with one row: the second sees what the first has made
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`visit\n${source}\n${externalNo}`]);
    const known = await em.findOne(Visit, { sourceSystem: source, externalNo });
    const values = { heldOn, officers, ...content };
    if (known) {
      this.permit(actor, row, await this.occasions.of(em, known));
      if (known.withdrawnAt) return refused(row, 'externalNo', `该走访已登记，并已于${localDate(known.withdrawnAt)}撤回，不再导入；撤回有误的，请在本系统中重新登记`);
      const names = Object.keys(values) as (keyof typeof values)[];
      if (known.creditCode === creditCode && names.every((name) => canonical(known[name]) === canonical(values[name]))) return 'UNCHANGED';
      return refused(row, 'externalNo', '该走访已登记，内容与本次不同，未作更改；请在本系统中更正');
    }
    const occasion = (await this.occasions.on(em, creditCode, heldOn)) ?? refused(row, 'heldOn', '该企业当日没有挂钩');
    this.permit(actor, row, occasion);
    const at = await this.clock.now(em);
    const { id, lateEntry } = await this.book.enter({ em, actor, kind: visitKind, occasion, given: { ...values, sourceSystem: source, externalNo }, at });
    await em.flush();
    await writeTrail(em, { by: actor, action: 'importVisits', subject: { type: 'Visit', id }, before: null, after: { pairing: occasion.number, unit: occasion.unit, heldOn, lateEntry } });
    return 'CREATED';
  }

  /** Who pairs for all, the holder's side and its systems for themselves. */
  private permit(actor: Importer, row: RawRow, holder: Occasion): void {
    const may = actor.kind === 'MACHINE' ? reachOf(this.client.directory, actor).includes(holder.unit) : manages(actor) || actsFor(this.client.directory, actor, holder);
    if (!may) refused(row, 'creditCode', '该企业当日不由您的单位挂钩，您不能登记');
  }
}

const refused = (row: RawRow, field: string, reason: string): never => { throw new RowRefused([problem(row, field, reason)]); };
