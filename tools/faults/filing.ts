import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Reply } from './client.ts';
import type { Random } from './random.ts';

export interface Complainant { contactName: string; contactPhone: string; creditCode: string | null; enterpriseName: string | null }
/** What a client was told of a ticket: without its id where the answer broke off after the number, which is an acknowledgement all the same. */
export interface Acknowledged { id: string | undefined; number: string }
/** One matter of one client, with every answer that its key got, in order, and how often the key was sent. `refused` by an error that no retry mends. */
export interface Filing { key: string; title: string; subject: string; complainant: Complainant; answers: Acknowledged[]; sends: number; refused: string | undefined }

const dispatchers = ['officer:SY-ZHZX-D1', 'officer:SY-ZHZX-D2', 'officer:SY-ZHZX-D3'] as const;
const mutation = 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { id number } } }';
/** For how long a key is sent again: longer than any outage of a run. */
const patienceMs = 60_000;

/** The matter of a client that nobody else has: every second one of an enterprise that wants to stay unknown. */
export function newFiling(label: string, client: number, index: number): Filing {
  const name = `${label}-${String(client).padStart(2, '0')}-${String(index).padStart(4, '0')}`;
  const enterprise = index % 2 === 1;
  const complainant = {
    contactName: `联系人${name}`, contactPhone: `138${String(client * 10_000 + index).padStart(8, '0')}`,
    creditCode: enterprise ? '913213117YTX1X4TP5' : null, enterpriseName: enterprise ? `企业${name}` : null,
  };
  return { key: name, title: `路灯不亮 ${name}`, subject: dispatchers[client % dispatchers.length]!, complainant, answers: [], sends: 0, refused: undefined };
}

/** Sends the key again and again until it is answered in full; nothing but unavailability and silence is worth another try. */
export async function send(gateway: Client, filing: Filing, random: Random, seen: (reply: Reply) => void = () => {}): Promise<void> {
  for (const until = performance.now() + patienceMs; performance.now() < until; await sleep(random.between(50, 250))) {
    filing.sends += 1;
    const reply = await gateway.ask(filing.subject, mutation, { input: inputOf(filing) });
    seen(reply);
    const told = reply.body?.data?.fileTicket as { number: string | null; ticket: { id: string } | null } | null | undefined;
    if (told?.number) filing.answers.push({ id: told.ticket?.id, number: told.number });
    if (told?.number && told.ticket) return;
    const code = reply.body?.errors?.[0]?.extensions?.code;
    if (code && code !== 'UNAVAILABLE' && code !== 'SUBGRAPH_UNAVAILABLE') return void (filing.refused = code);
  }
}

/** Files one matter after another until it is told to stop, now and then sending again a key that was answered. All that it has filed is in `filings` as soon as it is sent. */
export async function fileOn(gateway: Client, { label, client, random, filings, goesOn, seen }: Filer): Promise<void> {
  const own: Filing[] = [];
  for (let index = 0; goesOn(); index++) {
    const filing = newFiling(label, client, index);
    own.push(filing);
    filings.push(filing);
    await send(gateway, filing, random, seen);
    if (random.next() < 0.15) await send(gateway, random.pick(own), random, seen);
    await sleep(random.between(20, 200));
  }
}

export interface Filer { label: string; client: number; random: Random; filings: Filing[]; goesOn(): boolean; seen?(reply: Reply): void }

function inputOf({ key, title, complainant }: Filing): object {
  const { creditCode } = complainant;
  return { idempotencyKey: key, channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title, content: `${title}，请检修。`, reporter: { kind: creditCode ? 'ENTERPRISE' : 'PERSON', confidential: Boolean(creditCode), ...complainant } };
}
