import graphql from '@graphql-eslint/eslint-plugin';
import nx from '@nx/eslint-plugin';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';
import { readdirSync } from 'node:fs';
import { chineseDescriptions } from './tools/lint/chinese-descriptions.ts';
import { guardedRootFields } from './tools/lint/guarded-root-fields.ts';

const tests = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.journey.ts', '{apps,libs}/*/test/**/*.ts', 'apps/journeys/**/*.ts'];
const bangban = { rules: { 'guarded-root-fields': guardedRootFields, 'chinese-descriptions': chineseDescriptions } };
const frameworks = ['@nestjs/*', '@mikro-orm/*', '@apollo/*', 'bullmq', 'rxjs', 'reflect-metadata', 'fastify'];

/** What each kind of project may import; tests may import the test kit on top of it. */
const boundaries = (...testing) => ['error', {
  enforceBuildableLibDependency: false,
  allow: [],
  ignoredCircularDependencies: circlesThroughTests,
  depConstraints: [
    { sourceTag: 'type:pure', onlyDependOnLibsWithTags: ['type:pure', ...testing], bannedExternalImports: frameworks },
    { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:pure', 'type:lib', ...testing] },
    { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:pure', 'type:lib', ...testing] },
    { sourceTag: 'type:infra', onlyDependOnLibsWithTags: ['type:pure', 'type:lib', ...testing] },
    { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:pure', 'type:lib', 'type:infra', 'type:app', ...testing] },
    { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:pure', 'type:lib', 'type:infra', 'type:tool', 'type:testing'] },
  ],
}];

// The kit migrates with the launcher's code, the launcher loads the apps' migrations, and their tests use the kit.
const projects = ['apps', 'libs'].flatMap((folder) => readdirSync(new URL(folder, import.meta.url))).map((name) => `@bangban/${name}`);
const circlesThroughTests = ['@bangban/testing', '@bangban/start', '@bangban/postgres'].flatMap((kit) => projects.map((project) => [kit, project]));

const noClock = ["NewExpression[callee.name='Date'][arguments.length=0]", "CallExpression[callee.object.name='Date'][callee.property.name='now']", "CallExpression[callee.name='Date']"]
  .map((selector) => ({ selector, message: 'Time is an argument (asOf, at); the clock is read by the database or by clock.ts alone.' }));

const services = readdirSync(new URL('apps', import.meta.url)).filter((name) => !['gateway', 'journeys'].includes(name));
// One object for all services: graphql-eslint keeps the first configuration it is given.
const schemas = Object.fromEntries(services.map((name) => [name, { schema: ['libs/contracts/shared.graphql', `apps/${name}/src/**/*.graphql`], include: [`apps/${name}/src`, `apps/${name}/src/**`] }]));
const isStub = 'ObjectTypeDefinition:has(Directive[name.value=key] Argument[name.value=resolvable])';
const isRoot = 'ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]';

export default [
  { ignores: ['**/dist', '**/node_modules', 'tmp', '.nx', '**/generated', 'apps/gateway/supergraph.graphql', 'released.graphql', 'reports', '.data'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx, bangban },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(),
      'bangban/guarded-root-fields': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'], ignores: [...tests, 'libs/platform/src/clock.ts', 'libs/testing/**'], rules: { 'no-restricted-syntax': ['error', ...noClock] } },
  {
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'], ignores: [...tests, '**/settings.ts', 'libs/platform/src/telemetry.ts', 'libs/testing/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read and checked in one place, settings.ts.' }] },
  },
  {
    files: ['tools/**/*.ts'], ignores: [...tests, 'tools/bench/gateway/ours.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: `^@bangban/(${services.join('|')}|gateway|journeys)(?!/(migrations|load)$)`, message: "A tool uses an app's ./migrations and ./load alone." }] }] },
  },
  {
    files: tests,
    plugins: { jest },
    rules: {
      '@nx/enforce-module-boundaries': boundaries('type:testing', 'type:infra', 'type:tool'),
      '@typescript-eslint/no-explicit-any': 'off', // an answer's JSON is looked into, not trusted
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-identical-title': 'error',
      'jest/valid-title': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', '**.expect*'] }],
    },
  },
  ...services.map((name) => ({
    files: [`apps/${name}/src/**/*.graphql`],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { projects: schemas } } },
    plugins: { '@graphql-eslint': graphql, bangban },
    rules: {
      'bangban/chinese-descriptions': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/unique-type-names': 'off', // Query and Mutation are written in several files and merged
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/naming-convention': ['error', { types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE' }],
      '@graphql-eslint/require-description': ['error', {
        types: true, FieldDefinition: true, EnumValueDefinition: true, InputValueDefinition: true,
        ignoredSelectors: [isRoot, 'FieldDefinition > InputValueDefinition', isStub, `${isStub} > FieldDefinition`, 'FieldDefinition:has(Directive[name.value=external])'],
      }],
    },
  })),
];
