import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse, type OfficerActor } from '@bangban/kernel';
import { creditCode, DatabaseClock, line, writeTrail } from '@bangban/platform';
import { Enterprise } from '../enterprise/enterprise.entity.ts';
import type { ImportSpecialistRow, ImportSpecialistsInput } from '../generated/graphql.ts';
import { Grid } from '../grid/grid.entity.ts';
import { importRows, parsedRow, problem, RowRefused, type ImportReport, type Outcome } from '../import/import-rows.ts';
import { SpecialistBook } from './specialist.book.ts';
import { namesSpecialists } from './specialist.policy.ts';

type Row = ImportSpecialistRow & Record<string, unknown>;
const form = z.object({ creditCode: z.string().trim().pipe(creditCode), officer: line(50), grid: line(50) });

/** Takes a table of specialists over (X.16), each from today on. Whoever is looked after by somebody else stays so: that one takes over from another is an act of its own. */
@Injectable()
export class SpecialistImport {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly book: SpecialistBook) {}

  run(actor: OfficerActor, { rows, dryRun }: ImportSpecialistsInput): Promise<ImportReport> {
    return importRows(this.em, { rows: rows as Row[], key: 'creditCode', dryRun: dryRun ?? false }, (em, row) => this.take(em, actor, row));
  }

  private async take(em: EntityManager, actor: OfficerActor, row: Row): Promise<Outcome> {
    const { directory } = this.client;
    const given = parsedRow(form, row);
    const enterprise = await em.findOne(Enterprise, { creditCode: given.creditCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!enterprise) return refuse('NOT_FOUND', { what: '企业', id: given.creditCode });
    const { locality } = enterprise;
    if (!namesSpecialists(directory, actor, locality)) return refused(row, 'creditCode', '该企业的帮办专员由其属地的负责人、办公室指定，您不能指定');
    const grid = await em.findOne(Grid, { locality, name: given.grid });
    if (!grid) return refused(row, 'grid', `“${directory.unit(locality)?.name ?? locality}”没有这个网格，请核对名称，或者先设立`);
    const before = await this.book.current(em, enterprise.creditCode);
    if (before && before.officerCode !== given.officer) return refused(row, 'officer', `已由“${directory.officer(before.officerCode)?.title ?? before.officerCode}”自${before.startsOn}起担任（${before.number}），与文件不同，未作更改；确需更换的，请重新指定`);
    if (before?.gridId === grid.id) return 'UNCHANGED';
    const { id, officerCode } = await this.book.name(em, { enterprise, grid, officer: given.officer, by: actor.code, at: await this.clock.now(em) });
    await writeTrail(em, { by: actor, action: 'importSpecialists', subject: { type: 'EnterpriseSpecialist', id }, before: before && { grid: before.gridId }, after: { creditCode: enterprise.creditCode, officer: officerCode, grid: grid.id } });
    return before ? 'UPDATED' : 'CREATED';
  }
}

const refused = (row: Row, field: string, reason: string): never => { throw new RowRefused([problem(row, field, reason)]); };
