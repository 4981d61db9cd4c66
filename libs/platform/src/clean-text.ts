import type { ApolloServerPlugin } from '@apollo/server';
import { visit, type ArgumentNode, type ASTNode, type DocumentNode, type ObjectFieldNode, type VariableDefinitionNode } from 'graphql';
import { refuse } from '@bangban/kernel';

/** PostgreSQL refuses NUL with an internal error and a lone surrogate would be altered silently, so neither gets in. */
export const isClean = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** Checks every text of a request, in variables and in literals, before anything runs. */
export const cleanText: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }) {
        const field = uncleanIn(request.variables) ?? uncleanLiteral(document);
        if (field !== undefined) refuse('TEXT_NOT_ALLOWED', { field });
      },
    };
  },
};

/** The path of the first text that may not be stored, or undefined. */
export function uncleanIn(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return isClean(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = uncleanIn(inner, Array.isArray(value) ? path : key);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function uncleanLiteral(document: DocumentNode): string | undefined {
  let found: string | undefined;
  visit(document, {
    StringValue: ({ value }, _key, parent, _path, ancestors) => { if (!isClean(value)) found ??= nameOf([...ancestors, ...(parent ? [parent] : [])]); },
  });
  return found;
}

/** The field, argument or variable that a literal was written for, however deep in lists it stands. */
const nameOf = (ancestors: readonly (ASTNode | readonly ASTNode[])[]): string => {
  const bearer = ancestors.findLast((one): one is ObjectFieldNode | ArgumentNode | VariableDefinitionNode => 'kind' in one && ['ObjectField', 'Argument', 'VariableDefinition'].includes(one.kind));
  return bearer?.kind === 'VariableDefinition' ? bearer.variable.name.value : bearer?.name.value ?? '';
};
