import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import graphql from '@graphql-eslint/eslint-plugin';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { chineseDescriptions } from './chinese-descriptions.ts';
import { guardedRootFields } from './guarded-root-fields.ts';

RuleTester.describe = describe;
RuleTester.it = (title, run) => test(title, () => { expect(run).not.toThrow(); });

const typescript = new RuleTester({ languageOptions: { parser: tseslint.parser as never } });
const imports = "import { Query, Mutation, Query as Root, ResolveField } from '@nestjs/graphql'; import { Allow, Public } from '@bangban/platform';";

typescript.run('guarded-root-fields', guardedRootFields, {
  valid: [
    `${imports} class R { @Allow('DISPATCHER') @Query() tickets() {} }`,
    `${imports} class R { @Public() @Mutation('rate') rate() {} }`,
    `${imports} class R { @ResolveField() unit() {} plain() {} }`,
    "import { Query } from 'elsewhere'; class R { @Query() tickets() {} }",
  ],
  invalid: [
    { code: `${imports} class R { @Query() tickets() {} }`, errors: [{ messageId: 'unguarded' }] },
    { code: `${imports} class R { @Mutation(() => String) rate() {} }`, errors: [{ messageId: 'unguarded' }] },
    { code: `${imports} class R { @Root() tickets() {} }`, errors: [{ messageId: 'unguarded' }] },
    { code: `${imports} @Public() class R { @Query() tickets() {} }`, errors: [{ messageId: 'unguarded' }] },
    { code: "import { Query } from '@nestjs/graphql'; import { Public } from './mine'; class R { @Public() @Query() tickets() {} }", errors: [{ messageId: 'unguarded' }] },
  ],
});

const schema = new RuleTester({ languageOptions: { parser: graphql.parser as never } });

schema.run('chinese-descriptions', chineseDescriptions, {
  valid: ['"工单" type Ticket { "编号 number" number: ID! bare: Int }'],
  invalid: [{ code: '"A ticket" type Ticket { "number" number: ID! }', errors: 2 }],
});

describe('the configuration of the workspace', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const wrong: [file: string, text: string, rule: string][] = [
    ['apps/hotline/src/trial/crossing.ts', "import '@bangban/directory/load';", '@nx/enforce-module-boundaries'],
    ['apps/hotline/src/trial/kit.ts', "import '@bangban/testing';", '@nx/enforce-module-boundaries'],
    ['libs/kernel/src/trial/framework.ts', "import '@nestjs/common';", '@nx/enforce-module-boundaries'],
    ['libs/kernel/src/trial/upwards.ts', "import '@bangban/platform';", '@nx/enforce-module-boundaries'],
    ['tools/start/src/trial.ts', "import '@bangban/hotline';", 'no-restricted-imports'],
    ['apps/hotline/src/trial/clock.ts', 'export const now = () => new Date();', 'no-restricted-syntax'],
    ['libs/deadlines/src/trial/clock.ts', 'export const now = () => Date.now();', 'no-restricted-syntax'],
    ['apps/hotline/src/trial/skipped.spec.ts', "test.skip('nothing', () => { expect(1).toBe(1); });", 'jest/no-disabled-tests'],
    ['apps/hotline/src/trial/focused.spec.ts', "test.only('one', () => { expect(1).toBe(1); });", 'jest/no-focused-tests'],
    ['apps/hotline/src/trial/idle.spec.ts', "test('asserts nothing', () => { String(1); });", 'jest/expect-expect'],
    ['apps/hotline/src/trial/open.resolver.ts', "import { Query } from '@nestjs/graphql'; export class R { @Query() tickets() { return []; } }", 'bangban/guarded-root-fields'],
    ['apps/hotline/src/trial/loose.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['apps/hotline/src/trial/bare.graphql', 'type Trial { bare: Int }', '@graphql-eslint/require-description'],
    ['apps/directory/src/trial/stranger.graphql', '"试" type Trial { "一步" entry: TimelineEntry }', '@graphql-eslint/known-type-names'],
    ['apps/hotline/src/trial/foreign.graphql', '"A trial" type Trial { "数" n: Int }', 'bangban/chinese-descriptions'],
  ];
  let reported: Map<string, string[]>;

  // A process of its own: Nx keeps its graph per process, and Jest's module loader is not what lint runs on.
  beforeAll(() => {
    const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
    execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { cwd: root, env });
    const script = `import { ESLint } from 'eslint'; const eslint = new ESLint(); const found = [];
      for (const [filePath, text] of ${JSON.stringify(wrong)}) found.push([filePath, (await eslint.lintText(text, { filePath }))[0].messages.map(({ ruleId }) => ruleId)]);
      console.log(JSON.stringify(found));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env, encoding: 'utf8' });
    reported = new Map(JSON.parse(out.slice(out.lastIndexOf('[["'))) as [string, string[]][]);
  }, 120_000);

  test.each(wrong)('%s: %s is refused', (file, _, rule) => {
    expect(reported.get(file)).toContain(rule);
  });
});
