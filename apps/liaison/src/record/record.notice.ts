import type { Directory } from '@bangban/directory-client';
import type { NewEvent } from '@bangban/platform';
import { monthAndDay } from '@bangban/working-time';
import { noticeTo } from '../pairing/pairing.notice.ts';
import type { LiaisonRecord } from './record.entity.ts';
import type { Occasion } from './record.occasion.ts';

/** The holder's side is told that others took its record back, and that what it stood for is owed again. */
export const withdrawalNotice = (directory: Directory, { type, label }: { type: string; label: string }, { id, version, heldOn }: LiaisonRecord, { unit, officer, number }: Occasion, at: Date): NewEvent =>
  noticeTo(directory, unit, officer ? [officer] : [], {
    subject: { type, id, number: number ?? '', version }, source: `record:${id}:withdrawn`, at, text: `${number ? `${number}：` : ''}${monthAndDay(heldOn)}的${label}已被撤回，不再计入任务；理由见该记录`,
  });
