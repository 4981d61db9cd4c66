import { isCut, isProper, met, wrongWithEnding } from './ending.ts';
import type { Reply } from './client.ts';
import { wrongAfterFiling, type Revealed, type Stored } from './filed.ts';
import { newFiling, type Filing } from './filing.ts';
import { partOf, wrongWhenDown, wrongWhenWell } from './partial.ts';

const found = (wrong: Record<string, string[]>) => Object.entries(wrong).filter(([, which]) => which.length).map(([what]) => what);

describe('the judge of filings', () => {
  const filing = (index: number, more: Partial<Filing> = {}): Filing => ({ ...newFiling('run', 1, index), answers: [{ id: `id-${index}`, number: `SY-${index}` }], sends: 1, ...more });
  const ticket = (index: number, more: Partial<Stored> = {}): Stored => ({ id: `id-${index}`, number: `SY-${index}`, title: newFiling('run', 1, index).title, keys: [newFiling('run', 1, index).key], receipts: 1, deadlines: 1, breaches: 1, identities: 1, ...more });
  const who = (index: number): Revealed => newFiling('run', 1, index).complainant;
  const wrong = ({ filings = [filing(7)], tickets = [ticket(7)], revealed = { 'id-7': who(7) } as Record<string, Revealed> }) =>
    found(wrongAfterFiling([filing(1), ...filings], [ticket(1), ...tickets], new Map(Object.entries({ 'id-1': who(1), ...revealed }))));

  it('passes what is there once and whole, also where its key was sent again', () => {
    expect([wrong({}), wrong({ filings: [filing(7, { answers: [{ id: 'id-7', number: 'SY-7' }, { id: undefined, number: 'SY-7' }], sends: 5 })] })]).toEqual([[], []]);
  });

  it.each<[string, Parameters<typeof wrong>[0]]>([
    ['lost: acknowledged, but not there', { tickets: [] }],
    ['doubled: more than one ticket for a key', { tickets: [ticket(7), ticket(7, { id: 'id-8', number: 'SY-8' })], revealed: { 'id-7': who(7), 'id-8': who(7) } }],
    ['lost: acknowledged, but not there', { filings: [filing(7, { answers: [{ id: undefined, number: 'SY-8' }, { id: 'id-7', number: 'SY-7' }] })] }],
    ['acknowledged under another number than the stored one', { tickets: [ticket(7, { number: 'SY-9' })] }],
    ['answered differently when its key was sent again', { filings: [filing(7, { answers: [{ id: 'id-7', number: 'SY-7' }, { id: 'id-8', number: 'SY-8' }] })] }],
    ['without its key, or with another', { tickets: [ticket(7, { keys: [] })] }],
    ['without its key, or with another', { tickets: [ticket(7, { keys: ['run-01-0001'] })] }],
    ['without its deadline, or one that it does not sort by', { tickets: [ticket(7, { deadlines: 0 })] }],
    ['without the breach of its deadline planned', { tickets: [ticket(7, { breaches: 0 })] }],
    ['without its receipt in the timeline, or with two', { tickets: [ticket(7, { receipts: 2 })] }],
    ['without an identity', { tickets: [ticket(7, { identities: 0 })] }],
    ['with an identity that does not open', { revealed: { 'id-7': { refused: 'INTERNAL' } } }],
    ['with an identity that does not open', { revealed: {} }],
    ['with the identity of another', { revealed: { 'id-7': who(1) } }],
    ['never acknowledged', { filings: [filing(7, { answers: [] })] }],
    ['refused, though there was nothing to refuse', { filings: [filing(7, { answers: [], refused: 'INTERNAL' })] }],
  ])('finds what is %s', (what, given) => expect(wrong(given)).toContain(what));

  it('finds half a ticket also where nobody was told of it', () => {
    expect(wrong({ filings: [filing(7, { answers: [] })], tickets: [ticket(7, { keys: [], deadlines: 0 })] })).toEqual(['without its key, or with another', 'without its deadline, or one that it does not sort by', 'never acknowledged']);
  });
});

const reply = (body: Reply['body'], more: Partial<Reply> = {}): Reply => ({ status: 200, text: JSON.stringify(body), body, failure: undefined, sentAt: 0, ms: 20, ...more });

describe('the judge of partial answers', () => {
  const whole = { orgUnits: { nodes: [{ code: 'SY' }] }, viewer: { name: '督查' }, tickets: { nodes: [{ number: 'SY-1', handlingUnit: { code: 'SY-GD', duties: '供电' } }] } };
  const away = (service: string, ...paths: string[]) => paths.map((path) => ({ message: '暂时不可用', path: [path], extensions: { code: 'SUBGRAPH_UNAVAILABLE', facts: { service } } }));
  const noTickets = partOf(whole, 'hotline');

  it('passes the other service\'s part with the names of what is missing, and the whole where nothing is', () => {
    expect(wrongWhenDown(reply({ data: noTickets, errors: away('hotline', 'tickets') }), whole, 'hotline')).toBeUndefined();
    expect(wrongWhenDown(reply({ data: { ...whole, orgUnits: null, viewer: null, tickets: { nodes: [{ number: 'SY-1', handlingUnit: { code: 'SY-GD', duties: null } }] } }, errors: away('directory', 'orgUnits', 'viewer', 'tickets') }), whole, 'directory')).toBeUndefined();
    expect(wrongWhenDown(reply({ data: whole }), whole, 'hotline', true)).toBeUndefined();
    expect(wrongWhenWell(reply({ data: whole }), whole)).toBeUndefined();
  });

  it.each<[Reply, string]>([
    [reply({ data: noTickets, errors: away('hotline', 'tickets') }, { ms: 2_101 }), 'an answer that took longer than 2100 ms'],
    [reply({ data: { ...noTickets, viewer: null }, errors: away('hotline', 'tickets') }), 'the other service\'s part not right or not complete'],
    [reply({ data: null, errors: away('hotline', 'tickets') }), 'the other service\'s part not right or not complete'],
    [reply({ data: whole }), 'something of hotline while it was away'],
    [reply({ data: noTickets }), 'a part that is missing without an error'],
    [reply({ data: noTickets, errors: away('directory', 'tickets') }), 'another error than SUBGRAPH_UNAVAILABLE'],
    [reply({ data: noTickets, errors: [{ message: '错误', path: ['tickets'], extensions: { code: 'INTERNAL', facts: {} } }] }), 'another error than SUBGRAPH_UNAVAILABLE'],
    [reply({ data: noTickets, errors: away('hotline', 'tickets').map((error) => ({ ...error, message: 'connect ECONNREFUSED 127.0.0.1:4102' })) }), 'internals in the answer'],
    [reply({ data: noTickets, errors: away('hotline', 'tickets') }, { text: 'at db-7.suyu.internal' }), 'internals in the answer'],
    [reply(undefined, { status: 502 }), 'an answer with status 502'],
    [reply(undefined, { status: 0, failure: 'UND_ERR_SOCKET' }), 'no answer of the gateway: UND_ERR_SOCKET'],
  ])('finds what is wrong: %#', (wrong, what) => expect(wrongWhenDown(wrong, whole, 'hotline')).toContain(what));

  it('finds an answer that is still missing something when all is well again', () => {
    expect(wrongWhenWell(reply({ data: noTickets, errors: away('hotline', 'tickets') }), whole)).toBe('an answer that is not whole: SUBGRAPH_UNAVAILABLE');
  });
});

describe('the judge of endings', () => {
  const ended = { ending: { ms: 900, code: null, signal: 'SIGTERM' as NodeJS.Signals | null }, toldAt: 10_000, activeJobs: 0 };
  const fine = reply({ data: { ok: 1 } }, { sentAt: 9_500, ms: 800 });
  const reset = reply(undefined, { status: 0, failure: 'ECONNRESET', sentAt: 9_500, ms: 600 });

  it('passes what was answered before it was gone, and does not ask for what came afterwards', () => {
    expect(wrongWithEnding([fine, { ...reset, sentAt: 10_100 }, { ...reset, sentAt: 9_000, ms: 300 }], ended)).toEqual([]);
    expect(met([fine, { ...fine, sentAt: 9_980 }, { ...reset, sentAt: 10_100 }, { ...reset, sentAt: 11_000 }], ended)).toMatchObject({ underWay: [{}], ofTheMoment: [{}], later: [{}] });
  });

  it.each([
    [[reset], {}, '1 requests that it had were not answered, such as ECONNRESET after 600 ms'],
    [[{ ...fine, status: 503, body: undefined }], {}, '1 requests that it had were not answered'],
    [[fine], { activeJobs: 2 }, '2 jobs are left to stall'],
    [[fine], { ending: { ms: 31_000, code: 0, signal: null } }, 'it took 31000 ms to end'],
    [[fine], { ending: { ms: 900, code: 1, signal: null } }, 'it ended with code 1'],
    [[fine], { ending: { ms: 900, code: null, signal: 'SIGKILL' as const } }, 'it ended with SIGKILL'],
  ])('finds what is wrong: %#', (replies, more, what) => expect(wrongWithEnding(replies, { ...ended, ...more })).toEqual([expect.stringContaining(what)]));

  it('tells a cut from a refusal, and the gateway\'s own patience from a failure', () => {
    const unavailable = { data: { fileTicket: null }, errors: [{ message: '', path: ['fileTicket'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', facts: {} } }] };
    expect([isCut(reset), isCut({ ...reset, failure: 'ECONNREFUSED' }), isCut(fine)]).toEqual([true, false, false]);
    expect([isProper(reply(unavailable, { ms: 1_806 })), isProper(reply(unavailable, { ms: 300 }))]).toEqual([true, false]);
  });
});
