import { parse } from 'csv-parse/sync';

// Every way to a case that a caller has, and every step he can try with it, as he would: through a service or the gateway.

export interface Told { data: any; errors: { path?: (string | number)[]; code: string }[] } // eslint-disable-line @typescript-eslint/no-explicit-any -- an answer's JSON is looked into, not trusted
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Told>;
interface Known { id: string; number: string }

/** What a field answers, or what is nothing to who may not ask. */
const orNothing = <T>({ data, errors }: Told, field: string, nothing: T): T => (errors.some(({ path, code }) => path?.[0] === field && code === 'FORBIDDEN') ? nothing : (data as Record<string, T>)[field]!);

/** The ids of the tickets that he finds, by each way of looking; and how many each count says there are. */
export async function lookEveryWay(ask: Ask, tickets: readonly Known[], entities: boolean): Promise<{ found: Record<string, string[]>; counted: Record<string, number> }> {
  const list = await pages(ask, '', 'id', 100);
  const search = await pages(ask, 'filter: { text: "权限核对" }, ', 'id', 100);
  const exportTickets = orNothing(await ask('{ exportTickets(columns: [NUMBER, TITLE]) { csv totalCount } }'), 'exportTickets', { csv: '', totalCount: 0 });
  const exported = (parse(exportTickets.csv, { columns: true }) as Record<string, string>[]).map((row) => tickets.find(({ number }) => number === row['编号'])!.id);
  const ticketCounters = orNothing(await ask('{ ticketCounters { open unassigned byUnit { open } } }'), 'ticketCounters', { open: 0 });
  const found: Record<string, string[]> = {
    列表: list.nodes.map(({ id }) => id), 检索: search.nodes.map(({ id }) => id), 导出: exported,
    按标识: await oneByOne(ask, tickets, 'id'), 按编号: await oneByOne(ask, tickets, 'number'),
  };
  if (entities) {
    const { _entities } = (await ask('query($of: [_Any!]!) { _entities(representations: $of) { ... on Ticket { id } } }', { of: tickets.map(({ id }) => ({ __typename: 'Ticket', id })) })).data as { _entities: ({ id: string } | null)[] };
    found['引用'] = _entities.flatMap((one) => one?.id ?? []);
  }
  return { found, counted: { 列表总数: list.totalCount, 检索总数: search.totalCount, 导出总数: exportTickets.totalCount, 在办计数: ticketCounters.open } };
}

/** All that he sees of the tickets that he sees. */
export interface Seen { id: string; nextSteps: string[]; reporterLabel: string; enterpriseCode: string | null; enterpriseName: string | null; timeline: { officerId: string | null; note: string | null }[]; contacts: object[]; notes: object[]; scopeProposals: object[]; redactedCopies: object[]; attachments: object[]; objections: object[]; riskNotes: object[] }
const seen = 'id nextSteps reporterLabel enterpriseCode enterpriseName timeline { officerId note } contacts { content } notes { content } scopeProposals { explanation } redactedCopies { unitId } attachments { name } objections { basis } riskNotes { content }';
export const seenOf = async (ask: Ask): Promise<Seen[]> => (await pages(ask, '', seen, 50)).nodes as unknown as Seen[];
export const nextStepsOf = async (ask: Ask): Promise<Pick<Seen, 'id' | 'nextSteps'>[]> => (await pages(ask, '', 'id nextSteps', 100)).nodes as unknown as Pick<Seen, 'id' | 'nextSteps'>[];

async function pages(ask: Ask, filter: string, fields: string, size: number): Promise<{ nodes: { id: string }[]; totalCount: number }> {
  const nodes: { id: string }[] = [];
  for (let after = '', last = false; ;) {
    const told = await ask(`{ tickets(${filter}orderBy: NEWEST, first: ${size}${after}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`);
    const tickets = orNothing(told, 'tickets', { totalCount: 0, nodes: [] as { id: string }[], pageInfo: { hasNextPage: false, endCursor: '' } });
    nodes.push(...tickets.nodes);
    last = !tickets.pageInfo.hasNextPage;
    after = `, after: "${tickets.pageInfo.endCursor}"`;
    if (last) return { nodes, totalCount: tickets.totalCount };
  }
}

async function oneByOne(ask: Ask, tickets: readonly Known[], by: keyof Known): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < tickets.length; start += 30) {
    const some = tickets.slice(start, start + 30);
    const { data } = await ask(`{ ${some.map((ticket, index) => `t${index}: ticket(${by}: "${ticket[by]}") { id }`).join(' ')} }`);
    ids.push(...some.flatMap((_, index) => (data?.[`t${index}`] as { id: string } | null)?.id ?? []));
  }
  return ids;
}

const nobodys = '00000000-0000-7000-8000-000000000000';
const contact = { method: 'TELEPHONE', reached: true, content: '核对' };
/** Each step as a mutation. All but three are asked for with a version that no ticket has: who may take the step is told CONFLICT, and nothing is changed. */
const mutations: Record<string, { name: string; input: string; more?: Record<string, unknown>; selects?: string; versioned?: false }> = {
  ACCEPT: { name: 'acceptTicket', input: 'TicketStepInput' }, CLASSIFY: { name: 'classifyTicket', input: 'ClassifyTicketInput', more: { kind: 'HELP', category: '用电' } },
  ASSIGN: { name: 'assignTicket', input: 'AssignTicketInput', more: { unit: 'SY-HB' } }, ANSWER_AT_ONCE: { name: 'answerTicketAtOnce', input: 'ContactInput', more: contact },
  RECORD_FOLLOW_UP: { name: 'recordFollowUp', input: 'RecordFollowUpInput', more: { reached: true, solved: true, content: '核对' } },
  CONNECT_CONSULTATION: { name: 'connectConsultation', input: 'ConnectConsultationInput', more: { method: 'LIVE_TRANSFER', unit: 'SY-HB', note: '核对' } },
  INVITE_ASSISTANCE: { name: 'inviteAssistance', input: 'InviteAssistanceInput', more: { units: ['SY-HB'], reason: '核对' } }, ACKNOWLEDGE: { name: 'acknowledgeTicket', input: 'TicketStepInput' },
  RAISE_LEVEL: { name: 'raiseLevel', input: 'RaiseLevelInput', more: { level: 'JOINT', tried: '核对', whyFailed: '核对', units: ['SY-HB'] } }, REQUEST_LEADER: { name: 'requestLeader', input: 'TicketStepInput' },
  RECORD_JOINT_HANDLING: { name: 'recordJointHandling', input: 'RecordJointHandlingInput', more: { participants: ['SY-HB'], conclusion: '核对', solved: true } },
  ANSWER_ASSISTANCE: { name: 'answerAssistance', input: 'AnswerAssistanceInput', more: { assistance: nobodys, answer: '核对' } }, WITHDRAW_ASSISTANCE: { name: 'withdrawAssistance', input: 'WithdrawAssistanceInput', more: { assistance: nobodys, reason: '核对' } },
  RECORD_CONTACT: { name: 'recordContact', input: 'ContactInput', more: contact }, GIVE_FEEDBACK: { name: 'giveFeedback', input: 'ContactInput', more: contact }, REPORT_DONE: { name: 'reportTicketDone', input: 'ReportDoneInput', more: { finding: '核对' } },
  RATE: { name: 'rateTicket', input: 'RateTicketInput', more: { rating: 5 } }, CONFIRM_SOLVED: { name: 'confirmTicket', input: 'ConfirmTicketInput', more: { solved: true } }, CONFIRM_UNSOLVED: { name: 'confirmTicket', input: 'ConfirmTicketInput', more: { solved: false, comment: '核对' } },
  CLOSE_UNCONFIRMED: { name: 'closeUnconfirmedTicket', input: 'TicketStepInput' }, PROPOSE_OUT_OF_SCOPE: { name: 'proposeOutOfScope', input: 'ProposeOutOfScopeInput', more: { reason: 'OTHER_JURISDICTION', explanation: '核对' } },
  SUSPEND: { name: 'suspendTicket', input: 'SuspendTicketInput', more: { reason: 'EXTERNAL_LEVEL', explanation: '核对' } }, RESUME: { name: 'resumeTicket', input: 'TicketStepInput' },
  REQUEST_EXTENSION: { name: 'requestExtension', input: 'RequestExtensionInput', more: { workingDays: 1, reason: 'ON_SITE_WORK', explanation: '核对' } }, DECIDE_EXTENSION: { name: 'decideExtension', input: 'DecideExtensionInput', more: { approve: true } },
  DECIDE_OUT_OF_SCOPE: { name: 'decideOutOfScope', input: 'DecideOutOfScopeInput', more: { approve: true } }, ADD_NOTE: { name: 'addTicketNote', input: 'TicketNoteInput', more: { content: '核对' }, versioned: false },
  OBJECT: { name: 'objectToAssignment', input: 'ObjectToAssignmentInput', more: { basis: '核对', proposedUnit: 'SY-HB' } }, WITHDRAW_OBJECTION: { name: 'withdrawObjection', input: 'WithdrawObjectionInput' },
  RULE: { name: 'ruleOnObjection', input: 'RuleOnObjectionInput', more: { form: 'COMMAND_DISPATCH', unit: 'SY-HB', grounds: '核对' } },
  SHARE_REDACTED_COPY: { name: 'shareRedactedCopy', input: 'ShareRedactedCopyInput', more: { unit: 'SY-JT', title: '核对', content: '核对' } },
  MERGE: { name: 'mergeTicket', input: 'MergeTicketInput', more: { targetId: '00000000-0000-7000-8000-000000000000', reason: '核对' } }, UNDO_MERGE: { name: 'undoMerge', input: 'UndoMergeInput', more: { reason: '核对' } },
  ADD_RISK_NOTE: { name: 'addRiskNote', input: 'AddRiskNoteInput', more: { level: 'HIGH', content: '核对' } },
  REVEAL_COMPLAINANT: { name: 'revealComplainant', input: 'RevealComplainantInput', more: { purpose: '核对' }, selects: 'contactName', versioned: false },
};
export const triedSteps: readonly string[] = Object.keys(mutations);
export const refusals: readonly string[] = ['FORBIDDEN', 'NOT_FOUND', 'OWN_UNIT'];

/** What each step with this ticket is answered: a code, or DONE. */
export async function tryEveryStep(ask: Ask, { id }: Known, run: string): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (let from = 0; from < triedSteps.length; from += mostAtOnce) Object.assign(answers, await trySteps(ask, id, run, Object.entries(mutations).slice(from, from + mostAtOnce)));
  return answers;
}

const mostAtOnce = 20; // a door counts the aliases of a request
async function trySteps(ask: Ask, id: string, run: string, of: [string, (typeof mutations)[string]][]): Promise<Record<string, string>> {
  const variables = Object.fromEntries(of.map(([step, { more, versioned }]) => [step, { ...more, id, ...(step !== 'REVEAL_COMPLAINANT' && { idempotencyKey: `${run} ${step} ${id}` }), ...(versioned !== false && { expectedVersion: 999 }) }]));
  const { errors } = await ask(`mutation(${of.map(([step, { input }]) => `$${step}: ${input}!`).join(', ')}) { ${of.map(([step, { name, selects }]) => `${step}: ${name}(input: $${step}) { ${selects ?? 'ticket { id }'} }`).join(' ')} }`, variables);
  const whole = errors.find(({ path }) => !path);
  if (whole) throw new Error(`the steps are not understood: ${whole.code}`);
  return Object.fromEntries(of.map(([step]) => [step, errors.find(({ path }) => path?.[0] === step)?.code ?? 'DONE']));
}
