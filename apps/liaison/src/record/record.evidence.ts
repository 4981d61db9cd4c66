import type { RequestContext } from '@bangban/platform';
import { briefingKind } from '../briefing/briefing.entity.ts';
import { contactKind } from '../contact/contact.entity.ts';
import { introductionKind } from '../introduction/introduction.entity.ts';
import { visitKind } from '../visit/visit.entity.ts';
import type { LiaisonRecord, RecordKind } from './record.entity.ts';
import type { RecordReader } from './record.reader.ts';

/** The record behind an evidence, under the field of its kind; null where the reader does not see it. */
export const recordBehind = (reader: RecordReader, type: string, id: string) => {
  const of = <R extends LiaisonRecord>(kind: RecordKind<R>) => (_: unknown, context: RequestContext) => (type === kind.type ? reader.load(context, kind, id) : null);
  return { visit: of(visitKind), contact: of(contactKind), policyBriefing: of(briefingKind), partnerIntroduction: of(introductionKind) };
};
