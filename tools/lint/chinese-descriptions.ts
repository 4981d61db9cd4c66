import type { Rule } from 'eslint';

/** Clerks and front ends read the schema in Chinese. */
export const chineseDescriptions: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { foreign: 'A description in the schema is written in Chinese.' } },
  create(context) {
    return {
      '*'(node: Rule.Node) {
        const { description } = node as unknown as { description?: { value?: string } & Rule.Node };
        if (description?.value && !/\p{Script=Han}/u.test(description.value)) context.report({ node: description, messageId: 'foreign' });
      },
    } as Rule.RuleListener;
  },
};
