import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { StationTeamKind } from '../generated/graphql.ts';

/** A member of a station's team: an officer, or somebody from outside by name. Who left stays in the register. 一(2) */
const schema = defineEntity({
  name: 'StationMember',
  tableName: 'station_member',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), station: p.string(), team: p.string().$type<StationTeamKind>(), officerCode: p.string().nullable(), outsideName: p.string().nullable(), organisation: p.string().nullable(), dutyHours: p.string(),
    joinedAt: p.datetime(), joinedBy: p.string(), leftAt: p.datetime().nullable(), leftBy: p.string().nullable(), leftBecause: p.text().nullable(),
  },
});
export class StationMember extends schema.class {
  leave({ by, at, because }: { by: string; at: Date; because: string }): void {
    if (this.leftAt) refuse('STEP_NOT_ALLOWED', { status: '已离开团队', step: '离开团队', allowed: [] });
    Object.assign(this, { leftAt: at, leftBy: by, leftBecause: because });
  }
}
schema.setClass(StationMember);
export const stationMemberSchema = schema;
