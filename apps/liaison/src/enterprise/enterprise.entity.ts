import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';

export const lists = ['ABOVE_SCALE_INDUSTRIAL', 'KEY_ENTERPRISE'] as const;
/** 规上工业企业、重点企业. */
export type List = (typeof lists)[number];
const flags = { ABOVE_SCALE_INDUSTRIAL: 'aboveScaleIndustrial', KEY_ENTERPRISE: 'keyEnterprise' } as const;

/** What of an entry is changed by hand or by an import. */
export interface Details { name: string; locality: string; field: string | null; headName: string | null; phones: string[] }

/** 企业. The flags say on which lists it is now, `enterprise_listing` since when and until when it was. */
const schema = defineEntity({
  name: 'Enterprise',
  tableName: 'enterprise',
  properties: {
    creditCode: p.string().primary(), version: p.integer().version(), name: p.string(), formerNames: p.array().$type<string[]>(), formerCodes: p.array().$type<string[]>(), locality: p.string(), field: p.string().nullable(),
    aboveScaleIndustrial: p.boolean(), keyEnterprise: p.boolean(), status: p.string().$type<'ACTIVE' | 'CLOSED'>(), closedOn: p.string().columnType('date').nullable(),
    headName: p.string().nullable(), phones: p.array().$type<string[]>(), registeredAt: p.datetime(), registeredBy: p.string(),
  },
});
export class Enterprise extends schema.class {
  isOn(list: List): boolean { return this[flags[list]]; }

  change({ name, ...details }: Details): void {
    if (name !== this.name) this.formerNames = [this.name, ...this.formerNames.filter((former) => former !== name && former !== this.name)];
    Object.assign(this, { name, ...details });
  }

  enter(list: List): void {
    this.check('列入名单', !this.isOn(list) && this.status === 'ACTIVE');
    this[flags[list]] = true;
  }

  leave(list: List): void {
    this.check('退出名单', this.isOn(list));
    this[flags[list]] = false;
  }

  close(on: LocalDate): void {
    this.check('登记注销', this.status === 'ACTIVE');
    Object.assign(this, { status: 'CLOSED', closedOn: on, aboveScaleIndustrial: false, keyEnterprise: false });
  }

  reopen(): void {
    this.check('撤销注销', this.status === 'CLOSED');
    Object.assign(this, { status: 'ACTIVE', closedOn: null });
  }

  /** Where it stands, in words. */
  get standing(): string {
    const on = [this.aboveScaleIndustrial && '规上工业企业', this.keyEnterprise && '重点企业'].filter(Boolean).join('、');
    return this.status === 'CLOSED' ? '已注销' : on || '不在名单中';
  }

  private check(step: string, isAllowed: boolean): void {
    const onAll = lists.every((list) => this.isOn(list));
    const onNone = !lists.some((list) => this.isOn(list));
    const allowed = this.status === 'CLOSED' ? ['撤销注销'] : ['登记注销', ...(onAll ? [] : ['列入名单']), ...(onNone ? [] : ['退出名单'])];
    if (!isAllowed) refuse('STEP_NOT_ALLOWED', { status: this.standing, step, allowed });
  }
}
schema.setClass(Enterprise);
export const enterpriseSchema = schema;
