import { createHash } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { SpotCheckFinding, SpotCheckMeans } from '../generated/graphql.ts';

/** 抽查: a sample of the pairings of a span of days, drawn by 区工业办 or 区营商办 (二(4)). The draw is never altered; the report of a version is written once. */
const schema = defineEntity({
  name: 'SpotCheck',
  tableName: 'spot_check',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), coversFrom: p.string().columnType('date'), coversUntil: p.string().columnType('date'), units: p.array().$type<string[]>(), size: p.integer(),
    seed: p.string(), candidates: p.array().columnType('uuid[]').$type<string[]>(), drawnAt: p.datetime(), drawnBy: p.string(), drawnByUnit: p.string(), publishedAt: p.datetime().nullable(),
  },
});
export class SpotCheck extends schema.class {
  publish(at: Date): void { this.publishedAt ??= at; }
}
schema.setClass(SpotCheck);
export const spotCheckSchema = schema;

const itemSchema = defineEntity({
  name: 'SpotCheckItem',
  tableName: 'spot_check_item',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), spotCheckId: p.uuid(), position: p.integer(), pairingId: p.uuid(), creditCode: p.string(), unitCode: p.string(), officerCode: p.string().nullable(),
    finding: p.string().$type<SpotCheckFinding>().nullable(), means: p.string().$type<SpotCheckMeans>().nullable(), note: p.text().nullable(), foundAt: p.datetime().nullable(), foundBy: p.string().nullable(),
  },
});
export class SpotCheckItem extends itemSchema.class {
  /** What the enterprise says of the records. Corrected until the report is published, and by whom stands in the trail. */
  find(found: { finding: SpotCheckFinding; means: SpotCheckMeans; note: string; at: Date; by: string }, publishedAt: Date | null): void {
    if (publishedAt) refuse('STEP_NOT_ALLOWED', { status: '已通报', step: '登记核查结果', allowed: [] });
    const { at: foundAt, by: foundBy, ...result } = found;
    Object.assign(this, result, { foundAt, foundBy });
  }
}
itemSchema.setClass(SpotCheckItem);
export const spotCheckItemSchema = itemSchema;

/** How a draw is done, for people: `drawn` does it. */
export const method = '对每个候选结对计算 SHA-256（种子、空格、结对内部标识），按结果从小到大取前若干个';

/** What the trail keeps of a seed: once it is published, it shows that it is the one that was drawn by, and nothing before. */
export const digestOf = (seed: string): string => createHash('sha256').update(seed).digest('hex');

/** The sample: by the seed and the ids alone, whatever their order, so that anybody can draw it again and who is checked can neither foresee nor influence it. */
export const drawn = (seed: string, candidates: readonly string[], size: number): string[] =>
  candidates.map((id) => ({ id, place: createHash('sha256').update(`${seed} ${id}`).digest('hex') })).sort((a, b) => (a.place < b.place ? -1 : 1)).slice(0, size).map(({ id }) => id);
