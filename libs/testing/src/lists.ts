import { getNamedType, type GraphQLSchema } from 'graphql';

interface Page { rows?: number; totalCount: number }
interface Answer { data: Record<string, Page>; code?: string | undefined }
/** What another than `export…` gives a list as a spreadsheet, and what a list is asked with, as GraphQL text. */
export interface Asked { exports?: Record<string, string>; args?: Record<string, string> }

const listsOf = (schema: GraphQLSchema): string[] => Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => getNamedType(type).name.endsWith('Connection')).map(({ name }) => name);
const usual = (list: string): string => `export${list[0]!.toUpperCase()}${list.slice(1)}`;
const exportOf = (schema: GraphQLSchema, list: string, { exports = {} }: Asked): string | undefined => exports[list] ?? (usual(list) in schema.getQueryType()!.getFields() ? usual(list) : undefined);

/** Lists that nobody gets as a spreadsheet (X.16). */
export const listsWithoutExport = (schema: GraphQLSchema, asked: Asked = {}): string[] => listsOf(schema).filter((list) => !exportOf(schema, list, asked)).sort();

/** Of each list, how many rows it and its export show to one who asks, or why they show none. */
export async function listsBesideExports(schema: GraphQLSchema, ask: (query: string) => Promise<Answer>, asked: Asked = {}): Promise<{ list: string; listed: unknown; exported: unknown }[]> {
  const told = async (field: string, more: string, shown: string, value: (page: Page) => unknown) => {
    const { data, code } = await ask(`{ ${field}${more && `(${more})`} { ${shown} } }`);
    return code ?? value(data[field]!);
  };
  const beside = [];
  for (const list of listsOf(schema)) {
    const its = exportOf(schema, list, asked);
    if (!its) continue;
    const [field, ...fixed] = its.split(' ');
    const given = asked.args?.[list] ?? '';
    beside.push({
      list,
      listed: await told(list, given, 'totalCount', ({ totalCount }) => totalCount),
      exported: await told(field!, [fixed.join(' '), given].filter(Boolean).join(', '), 'rows totalCount', ({ rows, totalCount }) => (rows === totalCount ? rows : { rows, totalCount })),
    });
  }
  return beside;
}
