import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const dispatcher = cast.dispatcher();
const file = (input: Record<string, unknown>) => hotline.ask(dispatcher, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { id } } }', { input });

/** A loaded machine may answer UNAVAILABLE: asked again, as its sentence says. */
async function patiently<T extends { code: string | undefined }>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer.code !== 'UNAVAILABLE') return answer;
  }
}

describe('many at once', () => {
  it('[X.12] of 50 writers on one version one succeeds and the rest are told CONFLICT with both versions', async () => {
    const { file: filed, tries, ticket: read } = desk(hotline);
    const ticket = await filed();
    const answers = await Promise.all(Array.from({ length: 50 }, () => patiently(() => tries(dispatcher, 'acceptTicket', ticket))));
    expect(answers.filter(({ code }) => !code)).toHaveLength(1);
    const conflicts = answers.filter(({ code }) => code === 'CONFLICT');
    expect(conflicts).toHaveLength(49);
    expect(conflicts[0]!.facts).toMatchObject({ expectedVersion: ticket.version, actualVersion: ticket.version + 1 });
    expect(conflicts[0]!.message).toContain('请刷新后再办理');
    expect((await read(ticket.id)).version).toBe(ticket.version + 1);
  });

  it('50 parallel filings get 50 numbers, rising within the day without a gap', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => { const input = matter(); return patiently(() => file(input)); }));
    const serials = answers.map(({ data }) => Number(data.fileTicket.number.slice(-4))).sort((a, b) => a - b);
    expect(new Set(serials).size).toBe(50);
    expect(serials.at(-1)! - serials[0]!).toBe(49);
  });

  it('[X.12] the same key sent 20 times at once makes one ticket, and every answer names it', async () => {
    const input = matter();
    const answers = await Promise.all(Array.from({ length: 20 }, () => file(input)));
    expect(new Set(answers.map(({ data }) => data.fileTicket.number)).size).toBe(1);
    const [{ count }] = await hotline.db.query<{ count: string }>('select count(*) from hotline.ticket t where t.id = $1', [answers[0]!.data.fileTicket.ticket.id]) as [{ count: string }];
    expect(count).toBe('1');
  });

  it('[X.12] a step sent twice with one key is taken once; with other content it is refused and both are named', async () => {
    const { file: filed, answer } = desk(hotline);
    const ticket = await filed();
    const input = { idempotencyKey: key(), id: ticket.id, expectedVersion: ticket.version };
    const [first, second] = [await answer(dispatcher, 'acceptTicket', input), await answer(dispatcher, 'acceptTicket', input)];
    expect(first.code).toBeUndefined();
    expect(second.data.acceptTicket.ticket).toEqual(first.data.acceptTicket.ticket);
    expect(await answer(dispatcher, 'acceptTicket', { ...input, expectedVersion: 7 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', facts: { key: input.idempotencyKey, existing: ticket.id } });
    const filing = matter();
    const filedOnce = await file(filing);
    expect(await file({ ...filing, title: '另一件事' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', facts: { key: filing.idempotencyKey, existing: filedOnce.data.fileTicket.ticket.id } });
  });

  it('a refusal is not kept under its key: corrected, the same key files', async () => {
    const input = matter({ category: '没有的类别' });
    expect(await file(input)).toMatchObject({ code: 'UNKNOWN_CATEGORY' });
    expect((await file({ ...input, category: '用电' })).data.fileTicket.number).toMatch(/^SY/);
  });

  it('the same outside number filed 20 times at once by a system is one ticket', async () => {
    const machine = cast.machine('MC-SW', 'SY-SW');
    const answers = await Promise.all(Array.from({ length: 20 }, () => hotline.ask(machine, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input: matter({ channel: 'PARTNER_SYSTEM', externalNo: 'SW-1' }) })));
    expect(new Set(answers.map(({ data }) => data.fileTicket.number)).size).toBe(1);
  });
});
