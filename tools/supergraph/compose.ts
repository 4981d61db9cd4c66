import 'reflect-metadata';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { GraphQLTypesLoader } from '@nestjs/graphql';
import { GraphQLNonNull, parse, printSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

export interface Composition { supergraphSdl: string; api: GraphQLSchema; hints: string[] }

/** Composes from the `*.graphql` files under `root`, merged as each service merges them when it runs. Throws what composition says. */
export async function compose(root: string, services: readonly string[]): Promise<Composition> {
  const subgraphs = await Promise.all(services.map(async (name) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(await typeDefsOf(root, name)) })));
  const { errors, hints, schema, supergraphSdl } = composeServices(subgraphs);
  if (errors || !schema) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  const api = schema.toAPISchema().toGraphQLJSSchema();
  return { supergraphSdl: `${supergraphSdl.trimEnd()}\n`, api, hints: [...hints.map((hint) => hint.toString()), ...rootFieldsThatTakeAllDown(api)] };
}

export const printApi = (api: GraphQLSchema): string => `${printSchema(api)}\n`;

async function typeDefsOf(root: string, service: string): Promise<string> {
  const paths = [join(root, 'libs/contracts/shared.graphql'), join(root, `apps/${service}/src/**/*.graphql`)];
  return (await new GraphQLTypesLoader().mergeTypesByPaths(paths)) ?? '';
}

/** A non-null root field of a service that is down makes the whole answer null, the other services' fields included. */
function rootFieldsThatTakeAllDown(api: GraphQLSchema): string[] {
  const roots = [api.getQueryType(), api.getMutationType()].filter((type): type is GraphQLObjectType => Boolean(type));
  return roots.flatMap((type) => Object.values(type.getFields()).filter((field) => field.type instanceof GraphQLNonNull)
    .map((field) => `NON_NULL_ROOT_FIELD: ${type.name}.${field.name} must be nullable, or its service being down takes the whole answer with it`));
}
