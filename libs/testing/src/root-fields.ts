import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Service } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { cast } from './cast.ts';
import type { Ask } from './ticket-ways.ts';

// Who may call which root field at all, as docs/policy/接口权限.csv has it; what he may do with which case is another matter.

export const rootFieldCallers: Record<string, Actor> = {
  区领导: cast.officer('DISTRICT_LEADER', 'SY-LEAD'), 单位负责人: cast.officer('UNIT_HEAD', 'SY-GD'), 单位办公室: cast.officer('UNIT_OFFICE', 'SY-GD'), 承办人: cast.handler('SY-GD'), 派单员: cast.dispatcher(), 窗口人员: cast.clerk(),
  区营商办督查人员: cast.supervisor(), 区作风办督查人员: cast.supervisor('SY-ZFB'), 区纪委监委机关督查人员: cast.supervisor('SY-JW'), 企业: cast.enterprise('91321311Y7J6DU5MJD'), 部门系统: cast.machine('MC-GD', 'SY-GD'), 访客: { kind: 'VISITOR' },
};

/** The file's lines for one service: 是 or 否 for each caller, by root field. */
export function rootFieldMatrix(service: Service): Record<string, Record<string, string>> {
  const lines = parse(readFileSync(join(import.meta.dirname, '../../../docs/policy/接口权限.csv')), { columns: true, bom: true }) as Record<string, string>[];
  const callers = Object.keys(rootFieldCallers);
  return Object.fromEntries(lines.filter((line) => line['服务'] === service).map((line) => [line['接口']!, Object.fromEntries(callers.map((caller) => [caller, line[caller] ?? '']))]));
}

/** What the running service answers to the callers: 否 where it is FORBIDDEN, 是 where it is anything else. `inputs`: what a field is to be asked with where any input of its type will not do. */
export async function rootFieldsAnswered(schema: GraphQLSchema, as: (actor: Actor) => Ask, inputs: (actor: Actor) => Record<string, Record<string, unknown>>): Promise<Record<string, Record<string, string>>> {
  const answers: Record<string, Record<string, string>> = {};
  for (const [caller, actor] of Object.entries(rootFieldCallers)) for (const [operation, type] of [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const) {
    const fields = Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
    if (!fields.length) continue;
    const asked = fields.map((field) => ({ field, args: { ...argumentsOf(field), ...inputs(actor)[field.name] } }));
    const variables = asked.flatMap(({ field, args }) => field.args.filter(({ name }) => name in args).map(({ name, type: input }) => ({ key: `${field.name}_${name}`, type: String(input), value: (args as Record<string, unknown>)[name] })));
    const selections = asked.map(({ field, args }) => {
      const given = field.args.filter(({ name }) => name in args).map(({ name }) => `${name}: $${field.name}_${name}`).join(', ');
      return `${field.name}${given && `(${given})`}${isScalarType(getNullableType(field.type)) ? '' : ' { __typename }'}`;
    });
    const { errors } = await as(actor)(`${operation}${variables.length ? `(${variables.map(({ key, type: input }) => `$${key}: ${input}`).join(', ')})` : ''} { ${selections.join(' ')} }`, Object.fromEntries(variables.map(({ key, value }) => [key, value])));
    const broken = errors.find(({ path }) => !path);
    if (broken) throw new Error(`the questions of ${caller} are not understood: ${broken.code}`);
    for (const { name } of fields) (answers[name] ??= {})[caller] = errors.some(({ path, code }) => path?.[0] === name && code === 'FORBIDDEN') ? '否' : '是';
  }
  return answers;
}

/** The least that each required argument takes. */
const argumentsOf = (field: GraphQLField<unknown, unknown>): Record<string, unknown> => Object.fromEntries(field.args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, any(type)]));

function any(type: GraphQLInputType): unknown {
  const inner = getNullableType(type) as GraphQLInputType;
  if (isListType(inner)) return [any(inner.ofType as GraphQLInputType)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner)) return Object.fromEntries(Object.values(inner.getFields()).filter(({ type: one, defaultValue }) => isNonNullType(one) && defaultValue === undefined).map(({ name, type: one }) => [name, any(one)]));
  switch (String(inner)) {
    case 'ID': return '00000000-0000-7000-8000-000000000000';
    case 'Int': return 1;
    case 'Boolean': return false;
    case 'DateTime': return '2026-11-23T09:00:00+08:00';
    case 'Date': return '2026-11-23';
    default: return '核对接口权限';
  }
}
