import type { MachineOperation, Role } from '@bangban/kernel';
import type { CalendarYear, LocalDate, RestDay } from '@bangban/working-time';

/** All of the directory that other services hold in memory. Small on purpose; one version number over everything. */
export interface DirectorySnapshot {
  version: number;
  units: Unit[];
  officers: OfficerPost[];
  machines: MachineClient[];
  categories: Category[];
  channelDesks: ChannelDesk[];
  servicePoints: ServicePoint[];
  calendar: { version: number; years: CalendarYear[]; restDays: RestDay[] };
  rulebook: { version: number; targets: RuleTarget[] };
  /** For the gateway alone, which lets people and systems in. */
  signIn?: { accounts: Account[]; keys: MachineKey[] };
}

/** `leader` is the officer in charge of the unit (分管领导); a unit without one has its parent's: `Directory.leaderOf`. */
export interface Unit { code: string; name: string; kind: string; parentCode: string | null; duties: string | null; leader: string | null }
export interface OfficerPost { code: string; title: string; unit: string; roles: Role[]; active: boolean }
export interface MachineClient { code: string; name: string; units: string[]; operations: MachineOperation[]; confidential: boolean; active: boolean }
/** Whom a person's subject stands for: one of the two. Open ones only. */
export interface Account { subject: string; officer: string | null; creditCode: string | null }
/** A department system's key that was not revoked: `hash` is its SHA-256 in hex, `expiresAt` an instant. */
export interface MachineKey { prefix: string; hash: string; client: string; expiresAt: string }
/** `unit` is who usually handles the category; null where nobody does yet. */
export interface Category { name: string; unit: string | null }
/** The unit that stands behind a door and is the first receiver of what comes through it. */
export interface ChannelDesk { channel: string; unit: string }

/** 政务服务场所、窗口、营商驿站; `kind`: HALL, WINDOW or STATION; `level`: DISTRICT, TOWNSHIP or VILLAGE. */
export interface ServicePoint { code: string; name: string; kind: string; level: string; unit: string }

/** One version of one target. A later version takes effect on its own date and touches no case opened before. */
export interface RuleTarget {
  key: string;
  version: number;
  value: string;
  unit: string;
  article: string;
  description: string;
  effectiveFrom: LocalDate;
  reason: string | null;
}
