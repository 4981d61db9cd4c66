import type { ApolloServerPlugin } from '@apollo/server';
import { visit, type DocumentNode } from 'graphql';
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

function uncleanLiteral(document: DocumentNode): string | undefined {
  let found: string | undefined;
  visit(document, {
    ObjectField: { enter: ({ name, value }) => { if (value.kind === 'StringValue' && !isClean(value.value)) found ??= name.value; } },
    Argument: { enter: ({ name, value }) => { if (value.kind === 'StringValue' && !isClean(value.value)) found ??= name.value; } },
  });
  return found;
}
