import type { Move } from './mover.ts';

/** A step of a deadline that was moved, and what it caused. Times in milliseconds. */
export interface MovedStep { id: string; deadlineId: string; step: string; generation: number; dueAt: number; state: string; settledAt: number | null; executedBy: string | null; takenBack: boolean; effects: number; withdrawals: number }
export interface MovedDeadline { id: string; generation: number; dueAt: number; open: boolean; paused: boolean; changes: number }

/** What must not be so after a run of moves: each with the steps or deadlines of which it is. */
export function wrongAfterMoves(steps: readonly MovedStep[], deadlines: readonly MovedDeadline[], moves: readonly Move[], allowedMs: number): Record<string, string[]> {
  const movesOf = Map.groupBy(moves, ({ deadlineId }) => deadlineId);
  const deadlineOf = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  const acted = steps.filter(({ state }) => state === 'DONE');
  const which = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const since = (step: MovedStep, is: (move: Move) => boolean) => (movesOf.get(step.deadlineId) ?? []).some((move) => is(move) && step.settledAt! > move.at);
  return {
    'acted more than once, or without an effect': which(acted.filter(({ effects }) => effects !== 1)),
    'had an effect without having acted': which(steps.filter(({ state, effects }) => state !== 'DONE' && effects > 0)),
    'acted before its time': which(acted.filter(({ settledAt, dueAt }) => settledAt! < dueAt)),
    'acted after its generation was replaced': which(acted.filter((step) => since(step, (move) => move.generation > step.generation))),
    'acted after the deadline was met': which(acted.filter((step) => since(step, (move) => move.verb === 'meet' && !isBreachBefore(step, move)))),
    'acted after the deadline was withdrawn': which(acted.filter((step) => since(step, (move) => move.verb === 'withdraw' && !isBreachBefore(step, move)))),
    'dropped at the end, though the breach had come before it': which(steps.filter((step) => step.state === 'CANCELLED' && wasRunningUntil(movesOf.get(step.deadlineId)!, (end) => isBreachBefore(step, end)))),
    'acted while the deadline stood still': which(acted.filter((step) => stoodStill(movesOf.get(step.deadlineId) ?? [], step.settledAt!))),
    'acted later than allowed': which(acted.filter((step) => step.settledAt! - Math.max(step.dueAt, bornAt(step, movesOf)) > allowedMs)),
    'still pending, though its deadline is over or its time has come': which(steps.filter(({ state }) => state === 'PENDING')),
    'the last generation of a running deadline did not all act': which(steps.filter(({ deadlineId, generation, state, step }) => {
      const { open, paused, generation: last } = deadlineOf.get(deadlineId)!;
      return open && !paused && generation === last && state !== 'DONE' && !(step === 'REMIND' && state === 'SUPERSEDED');
    })),
    'taken back without telling once, or told without being taken back': which(steps.filter(({ takenBack, withdrawals }) => withdrawals !== Number(takenBack))),
    'has not one event for each change of its due date': which(deadlines.filter(({ id, changes }) => changes !== (movesOf.get(id) ?? []).filter((move) => move.changes).length)),
  };
}

/** Late is late: a breach that nobody had told when the deadline ended is told all the same. */
const isBreachBefore = ({ step, dueAt }: MovedStep, { at }: Move): boolean => step === 'BREACH' && dueAt < at;
const wasRunningUntil = (moves: readonly Move[], is: (end: Move) => boolean): boolean => is(moves.at(-1)!) && moves.at(-2)?.verb !== 'pause';

function stoodStill(moves: readonly Move[], at: number): boolean {
  return moves.some((move, index) => move.verb === 'pause' && at > move.at && (index + 1 === moves.length || at < moves[index + 1]!.at));
}

const bornAt = (step: MovedStep, movesOf: Map<string, Move[]>): number => movesOf.get(step.deadlineId)?.find(({ generation }) => generation === step.generation)?.at ?? 0;
