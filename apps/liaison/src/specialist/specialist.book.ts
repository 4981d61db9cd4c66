import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { DutyBook, type Holder } from '@bangban/deadlines';
import { DirectoryClient, type OfficerPost } from '@bangban/directory-client';
import { newId, refuse } from '@bangban/kernel';
import { emit } from '@bangban/platform';
import { addDays, localDate } from '@bangban/working-time';
import { Enterprise } from '../enterprise/enterprise.entity.ts';
import { EnterpriseRegister, type Departure } from '../enterprise/enterprise.register.ts';
import type { Grid } from '../grid/grid.entity.ts';
import { noticeTo } from '../pairing/pairing.notice.ts';
import { nextNumber } from '../serial.ts';
import { EnterpriseSpecialist } from './specialist.entity.ts';

interface Naming { enterprise: Enterprise; grid: Grid; officer: string; by: string; at: Date }

/** Names and relieves specialists with their duty to visit, in the caller's transaction and under the enterprise's lock. Who may is the caller's matter. */
@Injectable()
export class SpecialistBook {
  constructor(private readonly client: DirectoryClient, private readonly duties: DutyBook, register: EnterpriseRegister) {
    register.onLeave((em, departure) => this.enterpriseLeft(em, departure));
  }

  current(em: EntityManager, creditCode: string): Promise<EnterpriseSpecialist | null> { return em.findOne(EnterpriseSpecialist, { creditCode, endsOn: null }, { lockMode: LockMode.PESSIMISTIC_WRITE }); }

  /** From today, in place of whoever it was; the same one just comes into the other grid. */
  async name(em: EntityManager, { enterprise, grid, officer: code, by, at }: Naming): Promise<EnterpriseSpecialist> {
    const { creditCode, name } = enterprise;
    const officer = this.checked(enterprise, code);
    if (grid.locality !== enterprise.locality) refuse('INVALID_INPUT', { field: 'grid', reason: '网格不在企业的属地' });
    const before = await this.current(em, creditCode);
    if (before?.officerCode === officer.code) {
      if (before.gridId === grid.id) refuse('INVALID_INPUT', { field: 'officer', reason: `“${name}”在该网格的帮办专员已经是他` });
      before.gridId = grid.id;
      return before;
    }
    const today = localDate(at);
    before?.end({ on: addDays(today, -1), reason: '改由他人担任', by, at });
    await em.flush();
    const named = Object.assign(new EnterpriseSpecialist(), {
      id: newId(), version: 1, number: await nextNumber(em, 'specialist'), creditCode, gridId: grid.id, unitCode: officer.unit, officerCode: officer.code, startsOn: today,
      endsOn: null, endReason: null, namedAt: at, namedBy: by, endedAt: null, endedBy: null,
    });
    await em.persist(named).flush();
    const holder = dutyHolder(named, name);
    if (before) await this.duties.handOver(em, before.id, holder, today, at);
    else await this.duties.open(em, [{ ...holder, kind: 'SPECIALIST_VISIT', ruleKey: 'duty.specialist_visit', startsOn: today }], at);
    await this.tell(em, named, 'named', `由你担任“${name}”的企业帮办专员，请定期走访`, at);
    if (before) await this.tell(em, before, 'ended', `“${name}”的帮办专员已改由他人担任`, at);
    return named;
  }

  /** One of the people of its locality, for an enterprise on one of the lists. */
  private checked({ name, locality, status, keyEnterprise, aboveScaleIndustrial }: Enterprise, code: string): OfficerPost {
    const { directory } = this.client;
    if (status !== 'ACTIVE' || !(keyEnterprise || aboveScaleIndustrial)) refuse('INVALID_INPUT', { field: 'creditCode', reason: `“${name}”不是在册的重点企业或规上工业企业` });
    const officer = directory.officer(code) ?? refuse('UNKNOWN_OFFICER', { officer: code });
    if (!officer.active || !directory.subtree(locality).includes(officer.unit)) refuse('INVALID_INPUT', { field: 'officer', reason: `“${officer.title}”不是企业属地“${directory.unit(locality)?.name ?? locality}”的在职人员` });
    return officer;
  }

  /** What is due of the month is cancelled, not missed. */
  async end(em: EntityManager, specialist: EnterpriseSpecialist, ending: { on: string; reason: string; by: string; at: Date }): Promise<void> {
    specialist.end(ending);
    await em.flush();
    await this.duties.end(em, { subjectId: specialist.id }, { on: specialist.endsOn!, because: ending.reason }, ending.at);
    await this.tell(em, specialist, 'ended', '不再担任该企业的帮办专员', ending.at);
  }

  /** 3.15: with the last of the lists that it was on, or closed. */
  private async enterpriseLeft(em: EntityManager, { creditCode, on, because, by, at }: Departure): Promise<void> {
    const { aboveScaleIndustrial, keyEnterprise } = await em.findOneOrFail(Enterprise, { creditCode });
    if (aboveScaleIndustrial || keyEnterprise) return;
    const specialist = await this.current(em, creditCode);
    if (specialist) await this.end(em, specialist, { on, reason: because, by, at });
    const earlier = await em.find(EnterpriseSpecialist, { creditCode, endedAt: { $ne: null, $lt: at }, endsOn: { $gt: on } });
    for (const { id: subjectId } of earlier) await this.duties.end(em, { subjectId }, { on, because }, at);
  }

  private tell(em: EntityManager, { id, number, version, unitCode, officerCode }: EnterpriseSpecialist, what: string, text: string, at: Date): Promise<void> {
    return emit(em, [noticeTo(this.client.directory, unitCode, [officerCode], { subject: { type: 'EnterpriseSpecialist', id, number, version }, source: `specialist:${id}:${what}`, text: `${number}：${text}`, at })]);
  }
}

const dutyHolder = ({ id, number, unitCode, officerCode }: EnterpriseSpecialist, enterprise: string): Holder => ({ subject: { type: 'EnterpriseSpecialist', id }, unit: unitCode, officer: officerCode, number, label: enterprise });
