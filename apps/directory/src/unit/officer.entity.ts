import { defineEntity, p } from '@mikro-orm/core';
import { refuse, type Role } from '@bangban/kernel';

/** 工作人员: a post in a unit, with its roles. Who has left is not active, and is let in nowhere. */
const schema = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    code: p.string().primary(),
    title: p.string(),
    unitCode: p.string(),
    roles: p.array().$type<Role[]>(),
    active: p.boolean().default(true),
  },
});
export class Officer extends schema.class {
  retire(): void { this.become(false, '停用岗位'); }
  reinstate(): void { this.become(true, '恢复岗位'); }

  private become(active: boolean, step: string): void {
    if (this.active === active) refuse('STEP_NOT_ALLOWED', { status: active ? '在岗' : '已停用', step, allowed: [active ? '停用岗位' : '恢复岗位'] });
    this.active = active;
  }
}
schema.setClass(Officer);
export const officerSchema = schema;
