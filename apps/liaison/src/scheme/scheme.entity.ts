import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';
import type { PairingSchemeStatus } from '../generated/graphql.ts';
import { labelOf } from '../labels.ts';

/** 挂钩帮扶活动实施方案 一(3): the period, the units and leaders who take part; pairs are planned in a draft and made by its publication. `endsOn` is the last day. */
const schema = defineEntity({
  name: 'PairingScheme',
  tableName: 'pairing_scheme',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), title: p.string(), documentNumber: p.string(), startsOn: p.string().columnType('date'), endsOn: p.string().columnType('date'),
    units: p.array().$type<string[]>(), leaders: p.array().$type<string[]>(), copiedFrom: p.uuid().nullable(), draftedAt: p.datetime(), draftedBy: p.string(),
    publishedAt: p.datetime().nullable(), publishedBy: p.string().nullable(), closedAt: p.datetime().nullable(), closedBy: p.string().nullable(),
  },
});
export class PairingScheme extends schema.class {
  status(today: LocalDate): PairingSchemeStatus { return !this.publishedAt ? 'DRAFT' : this.closedAt || this.endsOn < today ? 'CLOSED' : 'PUBLISHED'; }

  publish(by: string, at: Date): void { Object.assign(this, { publishedAt: at, publishedBy: by }); }

  /** `on`: its last day, before its time. */
  close(by: string, at: Date, on: LocalDate): void { Object.assign(this, { endsOn: on, closedAt: at, closedBy: by }); }

  expect(status: PairingSchemeStatus, step: string, today: LocalDate): void {
    const is = this.status(today);
    if (is !== status) refuse('STEP_NOT_ALLOWED', { status: labelOf('PairingSchemeStatus', is), step, allowed: steps[is] });
  }
}
schema.setClass(PairingScheme);
export const pairingSchemeSchema = schema;

const steps = { DRAFT: ['修改', '拟定挂钩', '发布'], PUBLISHED: ['结对', '结束'], CLOSED: [] } as const;
