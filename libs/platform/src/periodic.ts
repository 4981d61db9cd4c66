/** Work that comes round by itself. `run` looks up in the database what is due; it may be run by several workers and at any time. */
export interface PeriodicJob { name: string; everyMs: number; run(): Promise<void> }
