import { Injectable } from '@nestjs/common';
import { refuse } from '@bangban/kernel';
import { coordinator, DirectoryClient, type Unit } from '@bangban/directory-client';
import type { TicketFacts } from './ticket.policy.ts';

/** The units that can be given something to do with a case. */
@Injectable()
export class WorkingUnits {
  constructor(private readonly client: DirectoryClient) {}

  /** A unit of the district that can be given work; `field` is the input's that names it. */
  named(field: string, code: string): Unit {
    const unit = this.client.directory.unit(code) ?? refuse('UNKNOWN_UNIT', { unit: code });
    return unit.kind === 'DISTRICT' || unit.kind === 'EXTERNAL' ? refuse('INVALID_INPUT', { field, reason: `不能交给“${unit.name}”，请选择区内承办单位` }) : unit;
  }

  /** Who is complained about, or is below who is, gets nothing to do with it (X.22). */
  refuseComplainedAbout({ complainedUnits }: Pick<TicketFacts, 'complainedUnits'>, { code, name }: Pick<Unit, 'code' | 'name'>): void {
    if (this.client.directory.unitChain(code).some((above) => complainedUnits.includes(above))) refuse('COMPLAINED_ABOUT', { unit: name });
  }

  /** Nor does 区营商办 handle a complaint about the dispatch centre: nobody would be left to call back and to judge (X.15). `field` is the input's that names the unit. */
  refuseToHandle(ticket: Pick<TicketFacts, 'complainedUnits'>, unit: Pick<Unit, 'code' | 'name'>, field: string): void {
    this.refuseComplainedAbout(ticket, unit);
    const { directory } = this.client;
    const dispatch = directory.unitChain(directory.desk('HOTLINE_12345') ?? '');
    if (directory.unitChain(unit.code).includes(coordinator) && ticket.complainedUnits.some((one) => dispatch.includes(one))) refuse('INVALID_INPUT', { field, reason: '反映指挥调度中心的诉求由区营商办督办和回访，须由其他单位承办' });
  }

  /** Where both who may rule are parties to a dispute, nobody could. */
  refuseWithoutJudge(handlingUnit: string, proposed: string): void {
    const { directory } = this.client;
    const parties = [handlingUnit, proposed].flatMap((unit) => directory.unitChain(unit));
    if ([directory.desk('HOTLINE_12345'), coordinator].every((judge) => judge && parties.includes(judge))) refuse('INVALID_INPUT', { field: 'proposedUnit', reason: '指挥调度中心与区营商办之间的责任没有第三方裁定，请商派单员直接改派' });
  }
}
