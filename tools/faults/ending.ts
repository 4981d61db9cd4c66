import type { Reply } from './client.ts';
import type { Ending } from './worker.ts';

/** One time that a process was told to end (`toldAt`, by `performance.now()`) while it was asked. `activeJobs` are those that the queue still thinks it has at hand. */
export interface Ended { ending: Ending; toldAt: number; activeJobs: number }
/** Requests that the process had when it was told, those of that very moment, which it may not have read yet, and those that came until it was gone. */
export interface Met { underWay: Reply[]; ofTheMoment: Reply[]; later: Reply[] }

const allowedMs = 30_000;
/** A request is with the process after this, on a machine as busy as a run makes it. */
const readWithinMs = 50;

export function met(replies: readonly Reply[], { toldAt, ending }: Ended): Met {
  const still = replies.filter(({ sentAt, ms }) => sentAt + ms > toldAt && sentAt < toldAt + ending.ms);
  return {
    underWay: still.filter(({ sentAt }) => sentAt <= toldAt - readWithinMs),
    ofTheMoment: still.filter(({ sentAt }) => sentAt > toldAt - readWithinMs && sentAt < toldAt),
    later: still.filter(({ sentAt }) => sentAt >= toldAt),
  };
}

/** What must not be so when a process ends: a line for each. */
export function wrongWithEnding(replies: readonly Reply[], ended: Ended): string[] {
  const { ending: { ms, code, signal }, activeJobs } = ended;
  const lost = met(replies, ended).underWay.filter((reply) => !isProper(reply));
  return [
    ...(code === 0 || signal === 'SIGTERM' ? [] : [`it ended with ${signal ?? `code ${code}`}`]),
    ...(ms > allowedMs ? [`it took ${Math.round(ms)} ms to end`] : []),
    ...(lost.length ? [`${lost.length} requests that it had were not answered, such as ${saying(lost[0]!)} after ${Math.round(lost[0]!.ms)} ms`] : []),
    ...(activeJobs ? [`${activeJobs} jobs are left to stall`] : []),
  ];
}

/** Answered as if nothing had happened; by the gateway also with what it says when its own time for a service is up. */
export const isProper = ({ status, body, ms }: Reply): boolean =>
  status === 200 && Boolean(body?.data) && (body!.errors ?? []).every(({ extensions }) => extensions?.code === 'SUBGRAPH_UNAVAILABLE' && ms >= gatewaysPatienceMs);
const gatewaysPatienceMs = 1_750;
/** Closed in its face, unread, where a refused connection or a 503 would have been plainer. Nobody's promise, so counted only. */
export const isCut = ({ failure }: Reply): boolean => failure !== undefined && failure !== 'ECONNREFUSED';
const saying = ({ failure, status, text }: Reply): string => failure ?? `${status} ${text.slice(0, 100)}`;
