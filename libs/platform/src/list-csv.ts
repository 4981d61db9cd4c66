import type { EntityManager } from '@mikro-orm/postgresql';
import { getNamedType, isEnumType, isObjectType, type GraphQLEnumType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { withOffset } from '@bangban/working-time';
import { csvPage, type Exported } from './csv-page.ts';
import type { RequestContext } from './request-context.ts';

interface Column { header: string; cell(node: object, context: RequestContext): Promise<string> }
interface Listed { edges: readonly { cursor: string; node: object }[]; pageInfo: { hasNextPage: boolean }; totalCount: unknown }
/** `type`: of what the list is; `except`: fields of it that no spreadsheet shows; `writers`: how types that are only this list's own are written. */
export interface ListOf { schema: GraphQLSchema; type: string; except?: readonly string[]; writers?: Record<string, (value: never) => string> }

/**
 * A page of a list as a spreadsheet, in the words of its contract: a column for each field of a row that is a text, a number, a time, a label, a unit, an officer or an enterprise, under what its description begins with.
 * Left out are ids, versions and what is the reader's own, such as his next steps. What costs a statement in the list costs one here, whatever the number of rows.
 */
export async function listCsv(em: EntityManager, context: RequestContext, { schema, type, except = [], writers = {} }: ListOf, exported: Omit<Exported, 'what'>, { edges, ...list }: Listed) {
  const columns = columnsOf(schema, type, except, { ...usual, ...writers });
  const rows = await Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await Promise.all(columns.map(({ cell }) => cell(node, context))) })));
  return csvPage(em, context.actor, { ...exported, what: type }, columns.map(({ header }, index) => ({ header, cell: (row: readonly string[]) => row[index]! })), { ...list, edges: rows });
}

function columnsOf(schema: GraphQLSchema, type: string, except: readonly string[], writers: Writers): Column[] {
  const of = schema.getType(type);
  if (!isObjectType(of)) throw new Error(`the contract has no type ${type}`);
  return Object.values(of.getFields()).filter((field) => !except.includes(field.name) && isShown(field)).flatMap((field) => {
    const written = writer(field, writers);
    return written ? [{ header: headerOf(field), cell: async (node, context) => asText(await valueOf(node, field.name, context), written) }] : [];
  });
}

type Field = GraphQLField<unknown, unknown>;
const isShown = ({ name, args, description }: Field): boolean => !args.length && !/^(id|version)$|Ids?$/.test(name) && !description?.startsWith('当前登录者');
const headerOf = ({ name, description }: Field): string => description?.split(/[：；，。]/)[0] ?? name;

const minute = (at: unknown): string => withOffset(new Date(at as string)).slice(0, 16).replace('T', ' ');
type Writers = Readonly<Record<string, (value: never) => string>>;
const usual: Writers = {
  ID: String, String, Int: String, Float: String, Date: String, DateTime: minute, Boolean: (is: boolean) => (is ? '是' : '否'),
  OrgUnit: ({ name }: { name: string }) => name, Enterprise: ({ name, creditCode }: { name?: string; creditCode: string }) => name ?? creditCode, Officer: ({ title }: { title: string }) => title,
};
function writer({ type }: Field, writers: Writers): ((value: never) => string) | undefined {
  const named = getNamedType(type);
  return isEnumType(named) ? (value) => labelIn(named, value) : writers[named.name];
}
const labelIn = (named: GraphQLEnumType, value: string): string => named.getValue(value)?.description ?? value;

/** What is fetched for a whole page at once stands in a row as a function. */
const valueOf = (node: object, name: string, context: RequestContext): unknown => {
  const value = (node as Record<string, unknown>)[name];
  return typeof value === 'function' ? value.call(node, {}, context) : value;
};
const asText = (value: unknown, written: (value: never) => string): string => (value === null || value === undefined ? '' : Array.isArray(value) ? value.map((one) => written(one as never)).join('、') : written(value as never));
