import type { Holder } from '@bangban/deadlines';
import type { DutyKind } from '../duty/duty.kinds.ts';
import type { Pairing } from './pairing.entity.ts';

/** What a holder owes its enterprise: each a duty of its own, so that a contact is no visit and a visit no talk (A1). 一(3), 二(4) */
export const pairingDuties: readonly { kind: DutyKind; ruleKey: string }[] = [
  { kind: 'CONTACT', ruleKey: 'duty.contact' },
  { kind: 'VISIT', ruleKey: 'duty.visit' },
  { kind: 'HEAD_TALK', ruleKey: 'duty.head_talk' },
  { kind: 'POLICY_BRIEFING', ruleKey: 'duty.policy_briefing' },
  { kind: 'PARTNER_INTRODUCTION', ruleKey: 'duty.partner_introduction' },
];

/** Who owes them, and by what people know the pairing. */
export const dutyHolder = ({ id, number, holderUnit, holderOfficer, endsOn }: Pairing, enterprise: string): Holder =>
  ({ subject: { type: 'Pairing', id }, unit: holderUnit, officer: holderOfficer ?? null, number, label: enterprise, endsOn });
