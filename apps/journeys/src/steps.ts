import { newKey, told, type Answer, type Ask } from './ask.ts';

/** Each step of a ticket, and the input it takes. */
const inputs = {
  acceptTicket: 'TicketStepInput', classifyTicket: 'ClassifyTicketInput', assignTicket: 'AssignTicketInput', acknowledgeTicket: 'TicketStepInput', recordContact: 'ContactInput',
  giveFeedback: 'ContactInput', reportTicketDone: 'ReportDoneInput', rateTicket: 'RateTicketInput', confirmTicket: 'ConfirmTicketInput',
  objectToAssignment: 'ObjectToAssignmentInput', ruleOnObjection: 'RuleOnObjectionInput',
  mergeTicket: 'MergeTicketInput', undoMerge: 'UndoMergeInput',
} as const;
export type Step = keyof typeof inputs;
export interface Held { id: string; version: number }

const fields = 'id number version status outcome rating nextDueAt nextDueKind nextSteps leadUnitId handlingUnitId';

/** A step as a front end sends it, for looking at what comes back. */
export const attempt = (ask: Ask, subject: string, step: Step, { id, version }: Held, more: Record<string, unknown> = {}): Promise<Answer> =>
  ask(subject, `mutation($input: ${inputs[step]}!) { ${step}(input: $input) { ticket { ${fields} } } }`, { input: { idempotencyKey: newKey(), id, expectedVersion: version, ...more } });

/** A step that must succeed; the ticket after it. */
export const take = async (ask: Ask, subject: string, step: Step, ticket: Held, more: Record<string, unknown> = {}): Promise<any> =>
  (await told(attempt(ask, subject, step, ticket, more)))[step].ticket;

export const filing = `mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { ${fields} } } }`;
