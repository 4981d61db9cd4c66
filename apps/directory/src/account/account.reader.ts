import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Directory } from '@bangban/directory-client';
import { connection, pageSize, type Connection } from '@bangban/kernel';
import { timePosition } from '@bangban/platform';
import type { QueryAccountsArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { Account } from './account.entity.ts';

/** Reads accounts, one statement a page. */
@Injectable()
export class AccountReader {
  constructor(private readonly em: EntityManager, private readonly store: DirectoryStore) {}

  async one(id: string): Promise<AccountView> {
    const { directory } = await this.store.current();
    return view(await this.em.fork().findOneOrFail(Account, { id }), directory);
  }

  async list({ filter, ...page }: QueryAccountsArgs): Promise<Connection<AccountView, () => Promise<number>>> {
    const size = pageSize(page);
    const { open, subject, officer, creditCode } = filter ?? {};
    const where = {
      ...(typeof open === 'boolean' && { closedAt: open ? null : { $ne: null } }),
      ...(subject && { subject }), ...(officer && { officerCode: officer }), ...(creditCode && { creditCode }),
    };
    const after = page.after ? timePosition(page.after) : undefined;
    const em = this.em.fork();
    const accounts = await em.find(Account, { ...where, ...(after && { $or: [{ openedAt: { $lt: new Date(after.at) } }, { openedAt: new Date(after.at), id: { $lt: after.id } }] }) }, { orderBy: { openedAt: 'desc', id: 'desc' }, limit: size + 1 });
    const { directory } = await this.store.current();
    return connection(accounts.map((account) => view(account, directory)), size, () => em.count(Account, where), ({ openedAt, id }) => [openedAt.toISOString(), id]);
  }
}

type AccountView = ReturnType<typeof view>;
function view({ officerCode, openedBy, closedBy, ...rest }: Account, directory: Directory) {
  const officer = (code: string | null | undefined) => (code ? directory.officer(code) : null) ?? null;
  return { ...rest, officer: officer(officerCode), openedBy: officer(openedBy), closedBy: officer(closedBy) };
}
