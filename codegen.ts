import type { CodegenConfig } from '@graphql-codegen/cli';
import { services } from './libs/contracts/src/services.ts';

/** Resolver types of one service, from the very files it serves. */
const service = (name: string) => ({
  [`apps/${name}/src/generated/graphql.ts`]: {
    schema: ['libs/contracts/shared.graphql', `apps/${name}/src/**/*.graphql`],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      enumsAsTypes: true,
      contextType: 'object',
      scalars: { DateTime: { input: 'Date', output: 'Date | string' }, Date: 'string', ID: 'string' },
    },
  },
});

const config: CodegenConfig = {
  generates: Object.assign({}, ...services.map(service)),
};
export default config;
