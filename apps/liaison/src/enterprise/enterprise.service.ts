import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse, type Actor } from '@bangban/kernel';
import { creditCode as validCode, DatabaseClock, line, mutate, parseInput } from '@bangban/platform';
import { localDate, type LocalDate } from '@bangban/working-time';
import type { ChangeCreditCodeInput, ChangeEnterpriseInput, CloseEnterpriseInput, DelistEnterpriseInput, ListEnterpriseInput, RegisterEnterpriseInput, ReopenEnterpriseInput } from '../generated/graphql.ts';
import { Enterprise, lists } from './enterprise.entity.ts';
import { changedDetails, codeOf, detailsFor, newEnterprise } from './enterprise.input.ts';
import { keepsEntry, keepsList, keepsRegister } from './enterprise.policy.ts';
import { EnterpriseRegister } from './enterprise.register.ts';

const subject = (id: string) => ({ type: 'Enterprise', id });
const reasonIn = (reason: string | null | undefined): string => parseInput(line(500), reason);

/** One method per mutation; each answers the enterprise's code. */
@Injectable()
export class EnterpriseService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly register: EnterpriseRegister) {}

  registerEntry(actor: Actor, input: RegisterEnterpriseInput): Promise<string> {
    const code = parseInput(validCode, input.creditCode);
    const details = parseInput(detailsFor(this.client.directory), input);
    return mutate(this.em, actor, 'registerEnterprise', input, async (em) => {
      if (!keepsEntry(this.client.directory, actor, details.locality)) refuse('FORBIDDEN');
      await this.checkFree(em, code);
      em.persist(newEnterprise(code, details, { by: codeOf(actor), at: await this.clock.now(em) }));
      return { subject: subject(code), after: { name: details.name, locality: details.locality, field: details.field } };
    });
  }

  change(actor: Actor, input: ChangeEnterpriseInput): Promise<string> {
    const told = parseInput(detailsFor(this.client.directory), input);
    return this.step(actor, 'changeEnterprise', input, async (enterprise, { em, at }) => {
      const { name, locality, field, headName, phones } = enterprise;
      const details = changedDetails(told, input, enterprise);
      await this.register.change(em, enterprise, details, at);
      // whose name and numbers they are is not for the trail
      const contacts = headName !== details.headName || phones.join() !== details.phones.join();
      return { before: { name, locality, field }, after: { name: details.name, locality: details.locality, field: details.field, ...(contacts && { contactsChanged: true }) } };
    });
  }

  changeCode(actor: Actor, input: ChangeCreditCodeInput): Promise<string> {
    const newCode = parseInput(validCode, input.newCode);
    const reason = reasonIn(input.reason);
    return this.step(actor, 'changeCreditCode', input, async (enterprise, { em }) => {
      const { creditCode } = enterprise;
      await this.checkFree(em, newCode);
      // a primary key is no field of an entity that can change; what refers to it goes along; what merely names it keeps the code of its day, which still leads here
      await em.execute('update enterprise set credit_code = ?, former_codes = ?::text || former_codes, version = version + 1 where credit_code = ?', [newCode, creditCode, creditCode]);
      em.clear();
      return { id: newCode, subject: subject(newCode), before: { creditCode }, after: { creditCode: newCode }, reason };
    });
  }

  list(actor: Actor, input: ListEnterpriseInput): Promise<string> {
    const because = input.reason?.trim() ? reasonIn(input.reason) : null;
    const { list, since } = input;
    return this.step(actor, 'listEnterprise', input, (enterprise, { em, at }) => {
      if (!keepsList(this.client.directory, actor, list, enterprise.locality)) refuse('FORBIDDEN');
      this.checkDay('since', since, at);
      this.register.enter(em, enterprise, { list, since, by: codeOf(actor), at, because });
      return { before: { [list]: false }, after: { [list]: true, since }, reason: because };
    });
  }

  delist(actor: Actor, input: DelistEnterpriseInput): Promise<string> {
    const because = reasonIn(input.reason);
    const { list, until } = input;
    return this.step(actor, 'delistEnterprise', input, async (enterprise, { em, at }) => {
      if (!keepsList(this.client.directory, actor, list, enterprise.locality)) refuse('FORBIDDEN');
      this.checkLastDay(actor, 'until', until, at);
      await this.register.leave(em, enterprise, { list, on: until, because, by: codeOf(actor), at });
      return { before: { [list]: true }, after: { [list]: false, until }, reason: because };
    });
  }

  close(actor: Actor, input: CloseEnterpriseInput): Promise<string> {
    const because = reasonIn(input.reason);
    const { closedOn } = input;
    return this.step(actor, 'closeEnterprise', input, async (enterprise, { em, at }) => {
      for (const list of lists) if (enterprise.isOn(list) && !keepsList(this.client.directory, actor, list, enterprise.locality)) refuse('FORBIDDEN'); // it leaves its lists, and what is owed for it ends
      this.checkLastDay(actor, 'closedOn', closedOn, at);
      const { aboveScaleIndustrial, keyEnterprise } = enterprise;
      await this.register.close(em, enterprise, { on: closedOn, because, by: codeOf(actor), at });
      return { before: { status: 'ACTIVE', aboveScaleIndustrial, keyEnterprise }, after: { status: 'CLOSED', closedOn }, reason: because };
    });
  }

  reopen(actor: Actor, input: ReopenEnterpriseInput): Promise<string> {
    const reason = reasonIn(input.reason);
    return this.step(actor, 'reopenEnterprise', input, (enterprise) => {
      const { closedOn } = enterprise;
      enterprise.reopen();
      return { before: { status: 'CLOSED', closedOn }, after: { status: 'ACTIVE' }, reason };
    });
  }

  /** Loads it by its present code, locked; permits, and compares the version that was seen. */
  private step(actor: Actor, name: string, input: { idempotencyKey: string; creditCode: string; expectedVersion: number }, work: (enterprise: Enterprise, now: { em: EntityManager; at: Date }) => Step | Promise<Step>): Promise<string> {
    const { creditCode, expectedVersion } = input;
    return mutate(this.em, actor, name, input, async (em) => {
      const enterprise = (await em.findOne(Enterprise, { creditCode }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? refuse('NOT_FOUND', { what: '企业', id: creditCode });
      if (!keepsEntry(this.client.directory, actor, enterprise.locality)) refuse('FORBIDDEN');
      if (enterprise.version !== expectedVersion) refuse('CONFLICT', { id: creditCode, expectedVersion, actualVersion: enterprise.version });
      return { subject: subject(creditCode), ...(await work(enterprise, { em, at: await this.clock.now(em) })) };
    });
  }

  private async checkFree(em: EntityManager, code: string): Promise<void> {
    const [taken] = await em.execute<{ name: string }[]>('select name from enterprise where credit_code = ? or former_codes @> array[?]', [code, code]);
    if (taken) refuse('INVALID_INPUT', { field: 'creditCode', reason: `该代码已在册，属于“${taken.name}”` });
  }

  private checkDay(field: string, day: LocalDate, at: Date, min: LocalDate = earliest): void {
    if (day < min || day > localDate(at)) refuse('OUT_OF_RANGE', { field, min, max: localDate(at) });
  }

  /** What is owed for the enterprise ends with this day (3.15): a locality, which owes it, cannot undo by it what it has missed in months that are over. */
  private checkLastDay(actor: Actor, field: string, day: LocalDate, at: Date): void {
    this.checkDay(field, day, at, keepsRegister(actor) ? earliest : `${localDate(at).slice(0, 7)}-01`);
  }
}

interface Step { id?: string; subject?: { type: string; id: string }; before: object; after: object; reason?: string | null }
const earliest = '2000-01-01'; // of all dates that the contract knows
