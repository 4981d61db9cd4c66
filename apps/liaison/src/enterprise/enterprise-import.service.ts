import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock, writeTrail } from '@bangban/platform';
import { localDate, type LocalDate } from '@bangban/working-time';
import type { ImportEnterprisesInput } from '../generated/graphql.ts';
import { importRows, parsedRow, problem, RowRefused, type ImportReport, type Outcome, type RowProblem } from '../import/import-rows.ts';
import { EnterpriseListing } from './enterprise-listing.entity.ts';
import { Enterprise, lists, type Details } from './enterprise.entity.ts';
import { columnsOf, hidden, rowFor, type Entry, type RawRow } from './enterprise-import.row.ts';
import { codeOf, newEnterprise } from './enterprise.input.ts';
import { keepsEntry, keepsList } from './enterprise.policy.ts';
import { EnterpriseRegister } from './enterprise.register.ts';

const details = ['name', 'locality', 'field', 'headName', 'phones'] as const;

/** Takes the register over from a table (X.16): known by its code, never twice; what differs is changed only where that is asked for. A row never takes an enterprise off a list, which needs a last day and a reason. */
@Injectable()
export class EnterpriseImport {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly register: EnterpriseRegister) {}

  async run(actor: Actor, { rows, dryRun, update }: ImportEnterprisesInput): Promise<ImportReport> {
    if (actor.kind === 'MACHINE' && !actor.operations.includes('IMPORT')) refuse('FORBIDDEN');
    const today = localDate(await this.clock.now());
    return importRows(this.em, { rows: rows as RawRow[], key: 'creditCode', dryRun: dryRun ?? false }, (em, row) => this.take(em, actor, row, today, update ?? false));
  }

  private async take(em: EntityManager, actor: Actor, row: RawRow, today: LocalDate, update: boolean): Promise<Outcome> {
    const entry = parsedRow(rowFor(this.client.directory, today), row, hidden);
    const { creditCode } = entry;
    const known = await em.findOne(Enterprise, { creditCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const listings = known ? await em.find(EnterpriseListing, { creditCode, until: null }) : [];
    this.check(actor, row, entry, known);
    if (!known) await this.checkCode(em, row);
    const differing = known ? differences(row, entry, known, listings) : [];
    const told = detailsOf(entry, known);
    const entered = lists.filter((list) => entry[columnsOf[list].flag] && !known?.isOn(list));
    if (known && !differing.length) return 'UNCHANGED';
    if (known && (!update || !differing.every(({ changeable }) => changeable))) throw new RowRefused(differing.map(({ problem: found }) => found));
    const at = await this.clock.now(em);
    const enterprise = known ?? newEnterprise(creditCode, told, { by: codeOf(actor), at });
    const before = known && { name: known.name, locality: known.locality, field: known.field };
    if (known) await this.register.change(em, known, told, at);
    else await em.persist(enterprise).flush(); // before its lists, which refer to it
    for (const list of entered) this.register.enter(em, enterprise, { list, since: entry[columnsOf[list].since] ?? today, by: codeOf(actor), at, because: '导入名册' });
    await em.flush();
    await writeTrail(em, { by: actor, action: 'importEnterprises', subject: { type: 'Enterprise', id: creditCode }, before, after: { name: told.name, locality: told.locality, field: told.field, ...(entered.length && { lists: entered }) } });
    return known ? 'UPDATED' : 'CREATED';
  }

  /** Who may say what the row says: of its old locality and of its new one. */
  private check(actor: Actor, row: RawRow, entry: Entry, known: Enterprise | null): void {
    const { directory } = this.client;
    const problems: RowProblem[] = [];
    if ([entry.locality, ...(known ? [known.locality] : [])].some((locality) => !keepsEntry(directory, actor, locality))) problems.push(problem(row, 'locality', '您不能登记该属地的企业'));
    for (const list of lists) if (entry[columnsOf[list].flag] && !known?.isOn(list) && !keepsList(directory, actor, list, entry.locality)) problems.push(problem(row, columnsOf[list].flag, '规上工业企业须由区工信局或区营商办列入'));
    if (problems.length) throw new RowRefused(problems);
  }

  private async checkCode(em: EntityManager, row: RawRow): Promise<void> {
    const [now] = await em.execute<{ credit_code: string }[]>('select credit_code from enterprise where former_codes @> array[?]', [row.creditCode.trim()]);
    if (now) throw new RowRefused([problem(row, 'creditCode', `该代码已变更为 ${now.credit_code}，请改用现用的代码`)]);
  }
}

/** What the row does not say stays as it is. */
const detailsOf = ({ name, locality, field, headName, phones }: Entry, known: Enterprise | null): Details =>
  ({ name, locality, field: field ?? known?.field ?? null, headName: headName ?? known?.headName ?? null, phones: phones.length ? phones : (known?.phones ?? []) });

/** Where the row says something else than the register, and whether a row may change it. */
function differences(row: RawRow, entry: Entry, known: Enterprise, listings: readonly EnterpriseListing[]): { problem: RowProblem; changeable: boolean }[] {
  const told = detailsOf(entry, known);
  const found = details.filter((name) => String(told[name] ?? '') !== String(known[name] ?? ''))
    .map((name) => ({ changeable: true, problem: problem(row, name, `名册中${hidden.includes(name) ? '的' : `为“${String(known[name] ?? '') || '空'}”，`}与文件不同，未作更改；如以文件为准，请选择更新`, hidden) }));
  if (known.status === 'CLOSED') return [{ changeable: false, problem: problem(row, 'creditCode', `该企业已于${known.closedOn}注销`) }];
  return [...found, ...lists.flatMap((list) => {
    const { flag, since } = columnsOf[list];
    const current = listings.find((one) => one.list === list)?.since;
    if (entry[flag] && !current) return [{ changeable: true, problem: problem(row, flag, '名册中未列入，未作更改；如以文件为准，请选择更新') }];
    if (!entry[flag] && current) return [{ changeable: false, problem: problem(row, flag, `名册中自${current}起列入；退出须逐家办理，写明最后一日和理由`) }];
    return entry[since] && current && entry[since] !== current ? [{ changeable: false, problem: problem(row, since, `名册中为${current}，与文件不同；如有误，请先退出再列入`) }] : [];
  })];
}
