import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { recipientsOf } from '@bangban/deadlines';
import { coordinates, coordinator, DirectoryClient } from '@bangban/directory-client';
import { newId, refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock, emit, mutate, parseInput, typed, type NewEvent } from '@bangban/platform';
import { localDate, monthAndDay, withOffset } from '@bangban/working-time';
import type { FileMonitorReportInput } from '../generated/graphql.ts';
import { MonitorDoor } from '../monitor/monitor.door.ts';
import { BusinessMonitor } from '../monitor/monitor.entity.ts';
import { nextNumber } from '../serial.ts';
import { expectNext } from './monitor-report.clock.ts';
import { MonitorReport } from './monitor-report.entity.ts';
import { filed, type Filed } from './monitor-report.input.ts';

/** Takes in what a monitor reports (5.04): from himself, by number and code, or from 区营商办's supervisor for him. */
@Injectable()
export class MonitorReportFiling {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly door: MonitorDoor) {}

  async file(actor: Actor, { number, code, ...input }: FileMonitorReportInput): Promise<string> {
    const given = parseInput(filed, input);
    const monitor = code || !coordinates(actor) ? await this.door.admit(actor, number, code ?? '') : await this.named(number);
    this.check(given);
    return mutate(this.em, actor, 'fileMonitorReport', { ...input, idempotencyKey: `${monitor.number} ${input.idempotencyKey}` }, async (em) => {
      const at = await this.clock.now(em);
      monitor.refuseOutOfTerm(localDate(at));
      const { directory } = this.client;
      const report = Object.assign(new MonitorReport(), {
        id: newId(), version: 1, number: await nextNumber(em, 'monitor_report'), monitorId: monitor.id, title: given.title, content: given.content, locality: given.locality, complainedUnits: given.complainedAboutUnits, complainedOfficers: given.complainedAboutOfficers,
        filedAt: at, filedBy: code || actor.kind !== 'OFFICER' ? null : actor.code, status: 'FILED' as const, rulebookVersion: directory.rulebook.version, nextDueAt: null,
      });
      em.persist(report);
      await expectNext(em, directory, report, 'MONITOR_FORWARD', at);
      await emit(em, [this.notice(report, at)]);
      return { subject: { type: 'MonitorReport', id: report.id }, after: { number: report.number, locality: report.locality } }; // not whose it is: that is for 区营商办
    });
  }

  private async named(number: string): Promise<BusinessMonitor> {
    return (await this.em.fork().findOne(BusinessMonitor, { number: typed(number) })) ?? refuse('NOT_FOUND', { what: '营商环境监督员', id: number.slice(0, 40) });
  }

  private check({ locality, complainedAboutUnits, complainedAboutOfficers }: Filed): void {
    const { directory } = this.client;
    for (const unit of [...complainedAboutUnits, ...(locality ? [locality] : [])]) if (!directory.unit(unit)) refuse('UNKNOWN_UNIT', { unit });
    if (complainedAboutUnits.some((unit) => directory.unit(unit)?.kind === 'DISTRICT')) refuse('INVALID_INPUT', { field: 'complainedAboutUnits', reason: '请选择具体的被反映单位，而不是全区' });
    for (const officer of complainedAboutOfficers) if (!directory.officer(officer)) refuse('UNKNOWN_OFFICER', { officer });
  }

  /** 区营商办 is told at once, and never who reported; where it is itself complained about, those who stand in. */
  private notice({ id, number, version, complainedUnits, complainedOfficers, nextDueAt }: MonitorReport, at: Date): NewEvent {
    return {
      name: 'notice.wanted', at, aggregate: { type: 'MonitorReport', id, version },
      payload: {
        source: `filed ${id}`, level: 'INFO', recipients: recipientsOf(this.client.directory, [coordinator], { unit: coordinator, handlers: ['SUPERVISOR'], complainedUnits, complainedOfficers }), subject: { type: 'MonitorReport', id, number },
        text: `${number}：营商环境监督员反映了问题，请于${monthAndDay(localDate(nextDueAt!))}前转责任单位、市营商办或者答复`, due: withOffset(at), deadlineDueAt: null, notTo: [...complainedUnits, ...complainedOfficers],
      },
    };
  }
}
