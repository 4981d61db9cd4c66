import { mkdirSync } from 'node:fs';

mkdirSync(new URL('./reports/', import.meta.url), { recursive: true });

const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@bangban/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', {
    swcrc: false, sourceMaps: 'inline',
    jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, keepClassNames: true },
    module: { type: 'es6' },
  }] },
  modulePathIgnorePatterns: ['/dist/'],
  roots: ['apps', 'libs', 'infra', 'tools'].map((folder) => `<rootDir>/${folder}`),
};
const database = { globalSetup: '<rootDir>/tools/jest-database/start.js', globalTeardown: '<rootDir>/tools/jest-database/stop.js' };
const project = (displayName, extra = {}) => ({
  ...base,
  displayName,
  testMatch: [`<rootDir>/**/*.${displayName}.ts`],
  setupFilesAfterEnv: [`<rootDir>/tools/jest-setup/${displayName}.js`],
  ...extra,
});

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB', // modules of past suites are not collected: a worker begins anew before it runs out of memory
  reporters: ['default'],
  projects: [project('spec'), project('int-spec', database), project('journey', database)],
};
