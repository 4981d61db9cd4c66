export { launchPlatform, type LaunchOptions, type Part, type Platform } from './launch.ts';
export { migrateAll } from './migrate.ts';
export { gatewayEnvironment, serviceEnvironment, type Surroundings } from './child-environment.ts';
