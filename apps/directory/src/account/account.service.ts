import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { isId, refuse, type Actor } from '@bangban/kernel';
import { contentHash, DatabaseClock, once, parseInput, writeTrail } from '@bangban/platform';
import type { ChangeOfficerInput, CloseAccountInput, OpenAccountInput, SetAccountReachInput } from '../generated/graphql.ts';
import { Officer } from '../unit/officer.entity.ts';
import { Account } from './account.entity.ts';
import { opening, reach, reason } from './account.input.ts';
import { permitAdministration } from './administration.policy.ts';

/** Who may sign in as whom: accounts are opened and closed, posts retired and reinstated. */
@Injectable()
export class AccountService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock) {}

  async open(actor: Actor, { idempotencyKey: key, ...input }: OpenAccountInput): Promise<string> {
    const { code: openedBy } = permitAdministration(actor);
    const { subject, officer, creditCode } = parseInput(opening, input);
    try {
      return await this.em.fork().transactional((em) => once(em, { actor, mutation: 'openAccount', key, hash: contentHash(input) }, async () => {
        if (officer && !(await em.findOne(Officer, { code: officer }))?.active) refuse('UNKNOWN_OFFICER', { officer });
        const account = Account.open({ subject, officerCode: officer, creditCode, openedAt: await this.clock.now(em), openedBy });
        await em.persist(account).flush();
        await writeTrail(em, { by: actor, action: 'openAccount', subject: { type: 'Account', id: account.id }, after: { subject, officer, creditCode } });
        return account.id;
      }));
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) refuse('ACCOUNT_EXISTS', { subject: error.message.includes('account_officer') ? officer! : subject });
      throw error;
    }
  }

  close(actor: Actor, { idempotencyKey: key, ...input }: CloseAccountInput): Promise<string> {
    const { code: by } = permitAdministration(actor);
    const { id } = input;
    const because = parseInput(reason, input.reason, 'reason');
    return this.em.fork().transactional((em) => once(em, { actor, mutation: 'closeAccount', key, hash: contentHash(input) }, async () => {
      const account = isId(id) ? await em.findOne(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!account) return refuse('NOT_FOUND', { what: '账户', id });
      if (account.officerCode === by) refuse('SAME_OFFICER'); // the last administrator would lock everybody out
      account.close({ by, at: await this.clock.now(em), because });
      await em.flush();
      await writeTrail(em, { by: actor, action: 'closeAccount', subject: { type: 'Account', id: account.id }, before: { closedAt: null }, after: { closedAt: account.closedAt }, reason: because });
      return account.id;
    }));
  }

  /** Where who has the account is told outside. The trail tells that it changed, and no number. */
  reachAt(actor: Actor, { idempotencyKey: key, ...input }: SetAccountReachInput): Promise<string> {
    permitAdministration(actor);
    const { id } = input;
    const addresses = parseInput(reach, input);
    return this.em.fork().transactional((em) => once(em, { actor, mutation: 'setAccountReach', key, hash: contentHash(input) }, async () => {
      const account = isId(id) ? await em.findOne(Account, { id, officerCode: { $ne: null } }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!account) return refuse('NOT_FOUND', { what: '工作人员账户', id });
      const before = given(account);
      account.reachAt(addresses);
      await em.flush();
      await writeTrail(em, { by: actor, action: 'setAccountReach', subject: { type: 'Account', id: account.id }, before, after: given(account) });
      return account.id;
    }));
  }

  /** Nobody retires his own post. */
  retire(actor: Actor, input: ChangeOfficerInput): Promise<string> {
    if (permitAdministration(actor).code === input.code) refuse('SAME_OFFICER');
    return this.change(actor, 'retireOfficer', input, (officer) => { officer.retire(); });
  }

  reinstate(actor: Actor, input: ChangeOfficerInput): Promise<string> {
    permitAdministration(actor);
    return this.change(actor, 'reinstateOfficer', input, (officer) => { officer.reinstate(); });
  }

  private change(actor: Actor, mutation: string, { idempotencyKey: key, ...input }: ChangeOfficerInput, verb: (officer: Officer) => void): Promise<string> {
    const { code } = input;
    const because = parseInput(reason, input.reason, 'reason');
    return this.em.fork().transactional((em) => once(em, { actor, mutation, key, hash: contentHash(input) }, async () => {
      const officer = await em.findOne(Officer, { code }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!officer) return refuse('UNKNOWN_OFFICER', { officer: code });
      const { active } = officer;
      verb(officer);
      await em.flush();
      await writeTrail(em, { by: actor, action: mutation, subject: { type: 'Officer', id: code }, before: { active }, after: { active: officer.active }, reason: because });
      return code;
    }));
  }
}

const given = ({ phone, weComId }: Account) => ({ phone: Boolean(phone), weComId: Boolean(weComId) });
