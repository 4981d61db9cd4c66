import { recipientsOf } from '@bangban/deadlines';
import type { Directory } from '@bangban/directory-client';
import type { NewEvent } from '@bangban/platform';
import { monthAndDay, withOffset } from '@bangban/working-time';
import type { Pairing } from './pairing.entity.ts';
import { isLeadership } from './pairing.rules.ts';

/** What a holder or a specialist is told of. `source`: for which each recipient is told once. */
interface HolderNotice { subject: { type: string; id: string; number: string; version: number }; source: string; text: string; at: Date }

/** The leader himself; else the unit's office and its liaison officers. */
export function noticeTo(directory: Directory, unit: string, officers: readonly string[], { subject: { version, ...subject }, source, text, at }: HolderNotice): NewEvent {
  const wanted = [...new Set(officers), ...(isLeadership(directory, unit) ? [] : ['UNIT_OFFICE'])];
  return {
    name: 'notice.wanted', at, aggregate: { type: subject.type, id: subject.id, version },
    payload: { source, level: 'INFO', recipients: recipientsOf(directory, wanted, { unit, handlers: ['HANDLER'], complainedUnits: [], complainedOfficers: [] }), subject, text, due: withOffset(at), deadlineDueAt: null },
  };
}

/** What the holder of a pairing is told of it; `what` tells one such thing from another. */
export const pairingNotice = (directory: Directory, { id, number, version, holder: { unit, officer } }: Pairing, what: string, text: string, at: Date): NewEvent =>
  noticeTo(directory, unit, officer ? [officer] : [], { subject: { type: 'Pairing', id, number, version }, source: `pairing:${id}:${what}`, text: `${number}：${text}`, at });

export const endNotice = (directory: Directory, pairing: Pairing, at: Date): NewEvent => pairingNotice(directory, pairing, 'ended', `挂钩已结束，最后一日为${monthAndDay(pairing.endsOn)}；此后的任务不再承担`, at);
