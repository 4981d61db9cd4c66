import type { Reactions } from '@bangban/platform';

/** What the hotline does about the events of the services. */
export const reactions = (): Reactions => ({});
