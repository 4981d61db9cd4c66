import { defineEntity, p } from '@mikro-orm/core';
import { newId, refuse } from '@bangban/kernel';

/** 账户: whom the subject of a person's OIDC token stands for, an officer's post or an enterprise. Closed, never deleted; opening it again is another row. */
const schema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    subject: p.string(),
    officerCode: p.string().nullable(),
    creditCode: p.string().nullable(),
    phone: p.string().nullable(),
    weComId: p.string().nullable(),
    openedAt: p.datetime(),
    openedBy: p.string(),
    closedAt: p.datetime().nullable(),
    closedBy: p.string().nullable(),
    closedBecause: p.string().nullable(),
  },
});

export class Account extends schema.class {
  static open(opened: Pick<Account, 'subject' | 'officerCode' | 'creditCode' | 'openedAt' | 'openedBy'>): Account {
    return Object.assign(new Account(), { ...opened, id: newId(), phone: null, weComId: null, closedAt: null, closedBy: null, closedBecause: null });
  }

  /** Where he is told outside what his feed tells him; nowhere where both are null. */
  reachAt({ phone, weComId }: Pick<Account, 'phone' | 'weComId'>): void {
    if (this.closedAt) refuse('STEP_NOT_ALLOWED', { status: '已关闭', step: '登记联系方式', allowed: [] });
    Object.assign(this, { phone, weComId });
  }

  close({ by, at, because }: { by: string; at: Date; because: string }): void {
    if (this.closedAt) refuse('STEP_NOT_ALLOWED', { status: '已关闭', step: '关闭账户', allowed: [] });
    Object.assign(this, { closedAt: at, closedBy: by, closedBecause: because });
  }
}
schema.setClass(Account);
export const accountSchema = schema;
