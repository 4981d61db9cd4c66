import { AsyncLocalStorage } from 'node:async_hooks';
import { newId } from '@bangban/kernel';

const trace = new AsyncLocalStorage<string>();

/** The id under which what is being done now stands in every log and trail: a request's own, or one made for a job by `traced`. */
export const currentTrace = (): string => trace.getStore() ?? newId();
/** The same, or undefined where nothing is being done for anybody. */
export const runningTrace = (): string | undefined => trace.getStore();
export const traced = <T>(work: () => T, id: string = newId()): T => trace.run(id, work);
