import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, hasRole, refuse, type Actor } from '@bangban/kernel';
import { messageFor } from '@bangban/contracts';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock } from '@bangban/platform';
import type { ImportTicketRow, ImportTicketsInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { TicketFiling } from '../ticket/ticket.filing.ts';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { parseRow, type ImportRow, type Parsed, type Problem } from './import-row.ts';

export interface RowResult { line: number; externalNo: string; outcome: 'CREATED' | 'UNCHANGED' | 'REFUSED'; number: string | null; problems: Problem[] }

/** Takes over a register line by line: each in a transaction of its own, known by its outside number, never twice (7.04, X.13). In a dry run everything is done, and undone together at the end, so that it tells what would happen. */
@Injectable()
export class ImportService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly filing: TicketFiling, private readonly desk: TicketDesk) {}

  async run(actor: Actor, { rows, sourceSystem, dryRun }: ImportTicketsInput): Promise<RowResult[]> {
    if (actor.kind === 'MACHINE' ? !actor.operations.includes('IMPORT') : !hasRole(actor, 'DISPATCHER')) refuse('FORBIDDEN');
    if (rows.length < 1 || rows.length > 100) refuse('OUT_OF_RANGE', { field: 'rows', min: 1, max: 100 });
    const source = actor.kind === 'MACHINE' ? actor.code : sourceSystem?.trim();
    if (!source) return refuse('INVALID_INPUT', { field: 'sourceSystem', reason: '请填写来源系统，它与外部编号一起识别同一件诉求' });
    if (actor.kind !== 'MACHINE') this.filing.checkSource(source);
    const now = await this.clock.now();
    const results: RowResult[] = [];
    const foretold = dryRun ? new Set<string>() : null;
    const all = async (em: EntityManager) => { for (const row of rows) results.push(await this.row(em, actor, source, row, now, foretold)); };
    if (!foretold) await all(this.em.fork());
    else await this.em.fork().transactional(async (em) => { await all(em); throw undone; }).catch((error: unknown) => { if (error !== undone) throw error; });
    return results;
  }

  /** `foretold`: the numbers that a dry run gave and takes back, which nobody is told. */
  private async row(outer: EntityManager, actor: Actor, source: string, { line, ...raw }: ImportTicketRow, now: Date, foretold: Set<string> | null): Promise<RowResult> {
    const { externalNo } = raw;
    const refused = (problems: Problem[]): RowResult => ({ line, externalNo, outcome: 'REFUSED', number: null, problems });
    const named = (ticket: Ticket) => (foretold?.has(ticket.number) ? '本表前面的一行' : this.desk.nameFor(actor, ticket));
    const { directory } = this.client;
    // the dispatch platform speaks for every unit, as its unit does; any other system for its own
    const own = actor.kind === 'MACHINE' && !actor.units.includes(directory.desk('PARTNER_SYSTEM') ?? '') ? actor.units.flatMap((unit) => directory.subtree(unit)) : undefined;
    const parsed = parseRow(raw, directory, now, own && ((unit) => own.includes(unit)));
    if (Array.isArray(parsed)) return refused(parsed);
    try {
      return await outer.fork({ keepTransactionContext: true }).transactional(async (em) => {
        const earlier = await this.filing.earlier(em, source, parsed.matter, named);
        const told = this.filing.registerFingerprint(parsed.outcome);
        if (earlier?.registerFingerprint && earlier.registerFingerprint !== told)
          return refused([{ field: 'externalNo', value: externalNo, reason: `该诉求已登记为“${named(earlier)}”，本次的办理情况与上次导入的不同，未作更改；请在本系统中办理` }]);
        if (earlier) return { line, externalNo, outcome: 'UNCHANGED' as const, number: foretold?.has(earlier.number) ? null : earlier.number, problems: [] };
        const { ticket, act } = await this.filing.create(em, actor, now, parsed.matter, { source, imported: true });
        takeOver(ticket, act, parsed);
        ticket.registerFingerprint = told;
        ticket.changedAt = await this.clock.now(em); // what a department asks for by change, an import is now: within its transaction, as every change
        await this.filing.save(em, ticket, act);
        foretold?.add(ticket.number);
        return { line, externalNo, outcome: 'CREATED' as const, number: foretold ? null : ticket.number, problems: [] };
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return refused([{ field: 'externalNo', value: externalNo, reason: messageFor(error.code, error.facts) }]);
    }
  }
}

const undone = new Error('a dry run is undone');

/** The steps that the register knows, at their own times; assignment and acknowledgement, which it does not know, are marked as inferred. */
function takeOver(ticket: Ticket, act: Act, { outcome }: Parsed): void {
  const { acceptedAt, handledBy, firstContactAt, reportedAt, feedback, rating, solved }: ImportRow = outcome;
  if (!acceptedAt) return;
  ticket.accept({ ...act, at: acceptedAt });
  if (!handledBy) return;
  ticket.assign({ ...act, at: acceptedAt, inferred: true }, handledBy, '导入：原系统记录的承办单位');
  const contactedAt = firstContactAt ?? reportedAt;
  if (!contactedAt) return;
  ticket.acknowledge({ ...act, at: contactedAt, inferred: true });
  if (firstContactAt) ticket.recordContact({ ...act, at: firstContactAt }, { method: 'TELEPHONE', reached: true, content: '导入：原系统记录的首次联系' });
  if (!reportedAt) return;
  ticket.giveFeedback({ ...act, at: reportedAt }, { method: 'TELEPHONE', reached: true, content: feedback }, []);
  ticket.reportDone({ ...act, at: reportedAt }, feedback);
  if (rating) ticket.rate({ ...act, at: reportedAt }, rating, null);
  ticket.takeOverOutcome({ ...act, at: reportedAt }, solved === null ? 'UNCONFIRMED' : solved ? 'SOLVED' : 'UNSOLVED');
}
