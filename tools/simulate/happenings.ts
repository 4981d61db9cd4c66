export const kinds = ['CONTACT', 'VISIT', 'HEAD_TALK', 'POLICY_BRIEFING', 'PARTNER_INTRODUCTION'] as const;
export type Kind = (typeof kinds)[number];
export type Deed = 'CONTACT' | 'VISIT' | 'VISIT_WITH_TALK' | 'BRIEFING' | 'INTRODUCTION';

type Fact =
  | { what: 'PAIRED'; unit: string; officer: string | null; from: string; until: string }
  | { what: 'HANDED_OVER'; unit: string; officer: string | null }
  | { what: 'ENTRUSTED'; officer: string | null }
  | { what: 'ENDED' }
  | { what: 'LEFT'; lastDay: string }
  | { what: 'RECORDED'; record: string; deed: Deed; heldOn: string }
  | { what: 'WITHDRAWN'; record: string }
  | { what: 'EXCUSED'; kind: Kind; startsOn: string; endsOn: string };

/** A row of the event list: what was done about an enterprise, when (`2025-03-04T10:00`, Asia/Shanghai). Those of one enterprise stand in the order in which they were done. */
export type Happening = { at: string; enterprise: string } & Fact;

/** A post as the data files have it. */
export interface Post { code: string; title: string; unit: string; role: string }
export interface Staff { posts: readonly Post[]; units: ReadonlyMap<string, { parent: string; leader: string }> }
