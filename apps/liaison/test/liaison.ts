import { startedService, type RunningService } from '@bangban/testing';

export type Liaison = RunningService;

/** The liaison service in this process on a database of its own, beside a real directory. */
export const startLiaison = (): Promise<Liaison> => startedService('liaison', async () => (await import('../src/liaison.module.ts')).LiaisonModule);
