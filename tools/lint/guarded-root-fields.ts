import type { Rule, Scope } from 'eslint';

interface Decorator { expression: { type: string; name?: string; callee?: { type: string; name?: string } } }
type Member = Rule.Node & { decorators?: Decorator[]; key: Rule.Node };

/** A method that answers a Query or Mutation field says who may call it: `@Allow(...)` or `@Public()` of the platform. */
export const guardedRootFields: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { unguarded: 'A root field must say who may call it: add @Allow(...) or @Public() of @bangban/platform.' } },
  create(context) {
    return {
      MethodDefinition(node: Rule.Node) {
        const { decorators = [], key } = node as Member;
        const has = (source: string, names: string[]) => decorators.some((decorator) => isImported(context.sourceCode.getScope(node), decorator, source, names));
        if (has('@nestjs/graphql', ['Query', 'Mutation']) && !has('@bangban/platform', ['Allow', 'Public'])) context.report({ node: key, messageId: 'unguarded' });
      },
    };
  },
};

/** True when the decorator is one of `names` of the module `source`, under whatever local name. */
function isImported(scope: Scope.Scope, { expression }: Decorator, source: string, names: string[]): boolean {
  const local = expression.callee?.name ?? expression.name;
  for (let at: Scope.Scope | null = scope; at; at = at.upper) {
    const [definition] = (local && at.set.get(local)?.defs) || [];
    if (definition?.type !== 'ImportBinding') continue;
    const { node, parent } = definition as unknown as { node: { imported?: { name: string } }; parent: { source: { value: string } } };
    return parent.source.value === source && names.includes(node.imported?.name ?? '');
  }
  return false;
}
