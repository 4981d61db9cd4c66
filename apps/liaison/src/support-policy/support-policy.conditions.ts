import { sql } from 'kysely';
import { z } from 'zod';
import type { Directory } from '@bangban/directory-client';
import { line } from '@bangban/platform';

/** One group of conditions: all that it names have to hold. A policy has one or more, of which one has to; a group that names nothing is open to all. */
export interface Condition { aboveScaleIndustrial?: boolean; keyEnterprise?: boolean; fields?: string[]; localities?: string[] }

/** Over `support_policy p` and `enterprise e`: only an enterprise that still exists has anything of a policy. In SQL, so that all policies and all enterprises are matched in one statement. */
export const qualifiesInSql = sql<boolean>`(e.status = 'ACTIVE' and exists (select from jsonb_array_elements(p.conditions) as one (c) where
  coalesce((c ->> 'aboveScaleIndustrial')::boolean, e.above_scale_industrial) = e.above_scale_industrial and coalesce((c ->> 'keyEnterprise')::boolean, e.key_enterprise) = e.key_enterprise
  and (not jsonb_exists(c, 'fields') or jsonb_exists(c -> 'fields', e.field)) and (not jsonb_exists(c, 'localities') or jsonb_exists(c -> 'localities', e.locality))))`;

/** As a clerk would say it. */
export function conditionText(conditions: readonly Condition[], directory: Directory): string {
  const group = ({ aboveScaleIndustrial, keyEnterprise, fields, localities }: Condition): string => [
    ...(aboveScaleIndustrial === undefined ? [] : [aboveScaleIndustrial ? '规上工业企业' : '非规上工业企业']), ...(keyEnterprise === undefined ? [] : [keyEnterprise ? '重点企业' : '非重点企业']),
    ...(fields ? [`领域为${fields.join('或')}`] : []), ...(localities ? [`属地为${localities.map((code) => directory.unit(code)?.name ?? code).join('或')}`] : []),
  ].join('，') || '不限';
  return conditions.map(group).join('；或：');
}

const given = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);
const several = (one: z.ZodType<string>) => given(z.array(one).min(1, '不限的请不要填写').max(20, '至多20个').transform((all) => [...new Set(all)]));

/** What may be asked for, checked as it is entered: localities of this district, fields that some enterprise has. */
export const conditionsFor = (directory: Directory, fields: ReadonlySet<string>) => z.array(z.object({
  aboveScaleIndustrial: given(z.boolean()), keyEnterprise: given(z.boolean()),
  fields: several(line(50).refine((field) => fields.has(field), '企业名册中没有这个领域')),
  localities: several(z.string().refine((code) => ['TOWNSHIP', 'SUBDISTRICT', 'PARK'].includes(directory.unit(code)?.kind ?? ''), '须为本区的乡镇、街道或园区')),
})).max(20, '至多20组').nullish().transform((all): Condition[] => (all?.length ? (JSON.parse(JSON.stringify(all)) as Condition[]) : [{}]));
