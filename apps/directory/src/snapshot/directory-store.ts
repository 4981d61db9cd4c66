import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { Directory, type DirectorySnapshot } from '@bangban/directory-client';
import { Account } from '../account/account.entity.ts';
import { CalendarYear } from '../calendar/calendar-year.entity.ts';
import { LocalRestDay } from '../calendar/local-rest-day.entity.ts';
import { MachineClient } from '../machine-client/machine-client.entity.ts';
import { MachineKey } from '../machine-client/machine-key.entity.ts';
import { RuleTarget } from '../rulebook/rule-target.entity.ts';
import { ServicePoint } from '../service-point/service-point.entity.ts';
import { Category, ChannelDesk, Indicator } from '../unit/category.entity.ts';
import { Officer } from '../unit/officer.entity.ts';
import { OrgUnit } from '../unit/unit.entity.ts';

interface Read { directory: Directory; servicePoints: ServicePoint[]; indicators: Indicator[] }
/** `now`: when it was asked for. */
export interface DirectoryState extends Read { now: Date }

/** The whole directory, read once per version: a query costs one statement for each level of its fields, the version, however long its list. */
@Injectable()
export class DirectoryStore {
  private read: Read | undefined;
  private asked: Promise<DirectoryState> | undefined;
  constructor(private readonly em: EntityManager) {}

  /** The callers of one moment share one question; it goes out after they all have asked, so that nobody gets a state older than his call. */
  current(): Promise<DirectoryState> {
    return (this.asked ??= new Promise<void>((resolve) => { setImmediate(resolve); }).then(() => { this.asked = undefined; return this.latest(); }));
  }

  private async latest(): Promise<DirectoryState> {
    const [row] = await this.em.execute<{ version: string; now: Date }[]>('select version, platform.now() as now from directory_state');
    if (this.read?.directory.version !== Number(row!.version)) this.read = await this.readAll();
    return { ...this.read, now: new Date(row!.now) };
  }

  private readAll(): Promise<Read> {
    return this.em.fork().transactional(async (em) => {
      const [state] = await em.execute<{ version: string; calendar_version: number }[]>('select version, calendar_version from directory_state');
      const version = Number(state!.version);
      const [units, officers, machines, categories, desks, years, restDays, targets, servicePoints, indicators, accounts, keys] = [
        await em.findAll(OrgUnit), await em.findAll(Officer), await em.findAll(MachineClient), await em.findAll(Category), await em.findAll(ChannelDesk),
        await em.findAll(CalendarYear), await em.findAll(LocalRestDay), await em.findAll(RuleTarget), await em.findAll(ServicePoint), await em.findAll(Indicator),
        await em.find(Account, { closedAt: null }), await em.find(MachineKey, { revokedAt: null }),
      ];
      const snapshot: DirectorySnapshot = {
        version,
        units: units.map(({ code, name, kind, parentCode, duties, leaderCode }) => ({ code, name, kind, parentCode: parentCode ?? null, duties: duties ?? null, leader: leaderCode ?? null })),
        officers: officers.map(({ code, title, unitCode, roles, active }) => ({ code, title, unit: unitCode, roles, active })),
        machines: machines.map(({ code, name, unitCodes, operations, confidential, active }) => ({ code, name, units: unitCodes, operations, confidential, active })),
        categories: categories.map(({ name, unitCode }) => ({ name, unit: unitCode ?? null })),
        channelDesks: desks.map(({ channel, unitCode }) => ({ channel, unit: unitCode })),
        servicePoints: servicePoints.map(({ code, name, kind, level, unitCode }) => ({ code, name, kind, level, unit: unitCode })),
        calendar: { version: state!.calendar_version, restDays: restDays.map(({ date, name }) => ({ date, name })), years: years.map(({ year, version, title, documentNumber, holidays, makeUpWorkdays }) => ({ year, version, title, documentNumber, holidays, makeUpWorkdays })) },
        rulebook: { version: Math.max(0, ...targets.map((target) => target.version)), targets: targets.map(({ key, version, value, unit, article, description, effectiveFrom, reason }) => ({ key, version, value, unit, article, description, effectiveFrom, reason: reason ?? null })) },
        signIn: {
          accounts: accounts.map(({ subject, officerCode, creditCode }) => ({ subject, officer: officerCode ?? null, creditCode: creditCode ?? null })),
          keys: keys.map(({ prefix, hash, clientCode, expiresAt }) => ({ prefix, hash, client: clientCode, expiresAt: expiresAt.toISOString() })),
        },
      };
      return { directory: new Directory(snapshot), servicePoints, indicators };
    }, { isolationLevel: 'repeatable read' as never });
  }
}
