import type { TicketStatus } from '../generated/graphql.ts';
import { isTold } from '../ticket/ticket.rules.ts';

/** Where a case stands, in the reporter's words. */
export function stateInWords({ status, round, suspendedAt }: { status: TicketStatus; round: number; suspendedAt?: Date | null }): string {
  if (suspendedAt) return '正在办理，暂时中止计时';
  switch (status) {
    case 'RECEIVED': return '已收到，等待受理';
    case 'ACCEPTED': return '已受理，正在确定承办单位';
    case 'ASSIGNED': return round > 1 ? '您反映未解决，正在重新办理' : '已交承办单位，等待签收';
    case 'ACKNOWLEDGED': case 'CONTACTED': return '承办单位正在办理';
    case 'FED_BACK': return '已答复，承办单位尚未办结';
    case 'REPORTED_DONE': return '已办结，请您确认是否解决';
    case 'CLOSED': return '已归档';
    case 'OUT_OF_SCOPE': return '不属受理范围，已说明理由';
  }
}

export interface Feedback { round: number; at: Date; reached: boolean; content: string }

/** The answers that count as told to the reporter (A19): those that reached him; in a round where none did, the last, once it was tried often enough. */
export function answersTold(feedback: readonly Feedback[], attempts: number): { at: Date; content: string }[] {
  const rounds = [...new Set(feedback.map(({ round }) => round))].map((round) => feedback.filter((one) => one.round === round));
  return rounds.filter((round) => isTold(round, attempts)).flatMap((round) => {
    const reached = round.filter((one) => one.reached);
    return reached.length ? reached : round.slice(-1);
  }).map(({ at, content }) => ({ at, content }));
}
