import type { Role } from '@bangban/kernel';
import { WorkingCalendar } from '@bangban/working-time';
import { Rulebook } from './rulebook.ts';
import type { Account, Category, DirectorySnapshot, MachineClient, MachineKey, OfficerPost, ServicePoint, Unit } from './snapshot.ts';

/** One version of the directory in memory, with its look-ups. Immutable: a change is a new one. */
export class Directory {
  readonly version: number;
  readonly rulebook: Rulebook;
  readonly calendar: WorkingCalendar;
  private readonly units: Map<string, Unit>;
  private readonly unitNames: Map<string, Unit>;
  private readonly officers: Map<string, OfficerPost>;
  private readonly machines: Map<string, MachineClient>;
  private readonly accounts: Map<string, Account>;
  private readonly keys: Map<string, MachineKey>;
  private readonly categories: Map<string, Category>;
  private readonly desks: Map<string, string>;
  private readonly servicePoints: Map<string, ServicePoint>;

  constructor(readonly snapshot: DirectorySnapshot) {
    this.version = snapshot.version;
    this.rulebook = new Rulebook(snapshot.rulebook);
    this.calendar = new WorkingCalendar({ ...snapshot.calendar, hours: (date) => this.rulebook.at(date).businessHours() });
    this.units = new Map(snapshot.units.map((unit) => [unit.code, unit]));
    this.unitNames = new Map(snapshot.units.map((unit) => [unit.name, unit]));
    this.officers = new Map(snapshot.officers.map((officer) => [officer.code, officer]));
    this.machines = new Map(snapshot.machines.map((machine) => [machine.code, machine]));
    this.accounts = new Map(snapshot.signIn?.accounts.map((account) => [account.subject, account]));
    this.keys = new Map(snapshot.signIn?.keys.map((key) => [key.prefix, key]));
    this.categories = new Map(snapshot.categories.map((category) => [category.name, category]));
    this.desks = new Map(snapshot.channelDesks.map(({ channel, unit }) => [channel, unit]));
    this.servicePoints = new Map(snapshot.servicePoints.map((point) => [point.code, point]));
  }

  unit(code: string): Unit | undefined { return this.units.get(code); }
  unitByName(name: string): Unit | undefined { return this.unitNames.get(name); }
  officer(code: string): OfficerPost | undefined { return this.officers.get(code); }
  machine(code: string): MachineClient | undefined { return this.machines.get(code); }
  account(subject: string): Account | undefined { return this.accounts.get(subject); }
  machineKey(prefix: string): MachineKey | undefined { return this.keys.get(prefix); }
  category(name: string): Category | undefined { return this.categories.get(name); }
  desk(channel: string): string | undefined { return this.desks.get(channel); }
  servicePoint(code: string): ServicePoint | undefined { return this.servicePoints.get(code); }

  /** The unit first, then each unit above it. */
  unitChain(code: string): string[] {
    const chain: string[] = [];
    for (let unit = this.units.get(code); unit && !chain.includes(unit.code); unit = this.units.get(unit.parentCode ?? '')) chain.push(unit.code);
    return chain;
  }

  /** The leader in charge (分管领导): the unit's own, else the one of the nearest unit above it whose leader is in office. */
  leaderOf(code: string): OfficerPost | undefined {
    return this.unitChain(code).map((unit) => this.officers.get(this.units.get(unit)!.leader ?? '')).find((leader) => leader?.active);
  }

  /** The officers in office who may hear of a matter: neither they nor their unit nor one above it is among `notTo`, codes of units and officers (X.22). */
  inOffice(notTo: readonly string[] = []): OfficerPost[] {
    return this.snapshot.officers.filter(({ active, code, unit }) => active && !notTo.includes(code) && !this.unitChain(unit).some((above) => notTo.includes(above)));
  }

  /**
   * Who is told what nobody else is left for: the supervisors of 区营商办, else of the district; one matter may be about all of them, then the leaders, the dispatchers, the offices.
   * A notice that reaches nobody is the worst failure, so nobody at all is an error.
   */
  standIns(notTo: readonly string[] = []): OfficerPost[] {
    const officers = this.inOffice(notTo);
    const having = (role: Role) => officers.filter(({ roles }) => roles.includes(role));
    const found = [having('SUPERVISOR').filter(({ unit }) => unit === coordinator), ...stands.map(having)].find((some) => some.length);
    if (!found) throw new Error('nobody is in office who may hear of it');
    return found;
  }

  /** The unit and every unit below it. */
  subtree(code: string): string[] {
    const below = this.snapshot.units.filter((unit) => unit.parentCode === code && unit.code !== code).flatMap((unit) => this.subtree(unit.code));
    return [code, ...below];
  }
}

/** 区工信局, which leads 挂钩帮扶 and 走访 (一(3), 二(4)). */
export const liaisonLead = 'SY-GXJ';
/** 区行政审批局, which leads 政务服务帮办代办 beside 区营商办 (一(2)). */
export const serviceLead = 'SY-SPJ';
/** 区营商办, which has every case of the district passed on, watched and, where nobody else may, decided. */
export const coordinator = 'SY-YSB';
const stands: readonly Role[] = ['SUPERVISOR', 'DISTRICT_LEADER', 'DISPATCHER', 'UNIT_OFFICE'];
