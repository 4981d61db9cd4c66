import { graphql, startIdentityProvider, tokenFor, type IdentityProvider } from '@bangban/testing';
import { newKey, told, type Answer, type Refusal } from './ask.ts';
import { dispatcher } from './cast.ts';
import { eventually, expectNothingLost, startJourney, type Journey } from './platform.ts';
import { startProductionGateway, type ProductionGateway } from './production-gateway.ts';

const creditCode = '91321311Y7J6DU5MJD';
let journey: Journey;
let provider: IdentityProvider;
let gateway: ProductionGateway;
beforeAll(async () => {
  journey = await startJourney('2026-11-23T09:00:00+08:00');
  await journey.db.setNow(undefined); // a key expires by the gateway's clock, and what has changed is told by the true one
  provider = await startIdentityProvider();
  gateway = await startProductionGateway(journey, provider);
  // the first account comes with the data files: nobody could sign in to open it
  await journey.db.query(`insert into directory.account (id, subject, officer_code, opened_at, opened_by) values (gen_random_uuid(), 'u-administrator', 'SY-YSB-S', now(), 'data files')`);
  await eventually(async () => { expect((await as('u-administrator', '{ viewer { name } }')).errors).toEqual([]); });
  await Promise.all([open('u-dispatcher', { officer: 'SY-ZHZX-D1' }), open('u-clerk', { officer: 'SY-SPJ-W1' }), open('u-firm', { creditCode })]);
}, 120_000);
afterAll(async () => { await gateway?.stop(); await provider?.stop(); await journey?.stop(); });

const asBearer = async (token: string | undefined, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
  const { status, body } = await graphql(gateway.url, query, variables, token);
  return { status, data: body.data, errors: (body.errors ?? []) as Refusal[] };
};
const as = async (subject: string, query: string, variables?: Record<string, unknown>) => asBearer(await provider.tokenFor(subject), query, variables);
const administer = async (mutation: string, type: string, payload: string, input: object) =>
  (await told(as('u-administrator', `mutation($input: ${type}!) { ${mutation}(input: $input) { ${payload} } }`, { input: { idempotencyKey: newKey(), ...input } })))[mutation];
async function open(subject: string, account: object): Promise<void> {
  await administer('openAccount', 'OpenAccountInput', 'account { id }', { subject, ...account });
  await eventually(async () => { expect((await as(subject, '{ viewer { name } }')).status).toBe(200); });
}
/** How long it takes, in seconds, until who was let in is not. */
async function untilRefused(ask: () => Promise<Answer>): Promise<number> {
  const begun = performance.now();
  expect((await ask()).status).toBe(200);
  await eventually(async () => { expect(await ask()).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }); });
  return (performance.now() - begun) / 1_000;
}
const who = '{ viewer { kind name unit { code } roles operations confidential } }';

describe('in production', () => {
  it('a person is who his account says, and a development token opens nothing', async () => {
    expect((await told(as('u-dispatcher', who))).viewer).toEqual({ kind: 'OFFICER', name: '派单员1', unit: { code: 'SY-ZHZX' }, roles: ['DISPATCHER'], operations: [], confidential: null });
    expect((await told(as('u-firm', who))).viewer).toMatchObject({ kind: 'ENTERPRISE', name: creditCode, roles: [] });
    expect((await as('u-nobody', who)).status).toBe(401);
    expect((await asBearer(await tokenFor(dispatcher), who)).status).toBe(401);
  });

  it('[7.18] an enterprise files directly, without a clerk, and follows its case by itself; by number and code whoever has them sees where it stands, without an account', async () => {
    const input = { idempotencyKey: newKey(), channel: 'ONLINE', kind: 'HELP', category: '用电', title: '厂区跳闸', content: '请检修。', reporter: { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' } };
    const { fileTicket: { number, followUpCode: code } } = await told(as('u-firm', 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number followUpCode } }', { input }));
    expect((await told(as('u-firm', '{ tickets { nodes { number title } } }'))).tickets.nodes).toEqual([{ number, title: '厂区跳闸' }]);
    const { followUp } = await told(asBearer(undefined, 'query($number: String!, $code: String!) { followUp(number: $number, code: $code) { number state answers { content } } }', { number, code }));
    expect(followUp).toEqual({ number, state: expect.stringMatching(/\p{Script=Han}/u), answers: [] });
    expect((await asBearer(undefined, `{ followUp(number: "${number}", code: "${code}") { number } tickets { totalCount } }`)).status).toBe(401);
  });

  it('a department\'s system files with its key, finds its case by outside number and by what has changed, and is no person', async () => {
    const { secret, key } = await administer('issueMachineKey', 'IssueMachineKeyInput', 'secret key { id prefix }', { client: 'MC-SW' });
    const ask = (query: string, variables?: Record<string, unknown>) => asBearer(secret, query, variables);
    await eventually(async () => { expect((await ask(who)).status).toBe(200); });
    expect((await told(ask(who))).viewer).toEqual({ kind: 'MACHINE', name: '区税务局办件系统', unit: null, roles: [], operations: ['READ', 'FILE', 'HANDLE'], confidential: false });
    const input = { idempotencyKey: newKey(), channel: 'PARTNER_SYSTEM', kind: 'HELP', category: '用工', title: '退税迟迟未到', content: '请核实。', externalNo: 'SW-2026-0001', reporter: { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' } };
    const { fileTicket: { number } } = await told(ask('mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input }));
    const { tickets: { nodes } } = await told(ask('{ tickets(filter: { externalNo: "SW-2026-0001" }) { nodes { id number version } } }'));
    expect(nodes).toMatchObject([{ number }]);

    const changes = async (after: string | null) => (await told(ask('query($after: String) { tickets(orderBy: CHANGED, after: $after) { nodes { number status } pageInfo { endCursor } } }', { after }))).tickets;
    let after: string | null = null;
    await eventually(async () => { const page = await changes(null); expect(page.nodes).toEqual([{ number, status: 'RECEIVED' }]); after = page.pageInfo.endCursor; });
    expect((await changes(after)).nodes).toEqual([]);
    const { id, version } = nodes[0] as { id: string; version: number };
    await told(as('u-dispatcher', 'mutation($input: TicketStepInput!) { acceptTicket(input: $input) { ticket { id } } }', { input: { idempotencyKey: newKey(), id, expectedVersion: version } }));
    await eventually(async () => { expect((await changes(after)).nodes).toEqual([{ number, status: 'ACCEPTED' }]); });

    expect((await ask('{ accounts { totalCount } }')).errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect((await asBearer(`${secret}x`, who)).status).toBe(401);
    expect(JSON.stringify(await as('u-administrator', '{ machineClients { nodes { keys { prefix } } } }'))).toContain(key.prefix);

    await administer('revokeMachineKey', 'RevokeMachineKeyInput', 'key { id }', { id: key.id, reason: '轮换' });
    const seconds = await untilRefused(() => ask(who));
    process.stderr.write(`a revoked key was refused after ${seconds.toFixed(1)} s\n`);
    expect(seconds).toBeLessThan(10);
  }, 60_000);

  it('who has left is refused within ten seconds: by his account, by his post, by his system', async () => {
    const { accounts: { nodes } } = await told(as('u-administrator', '{ accounts(filter: { subject: "u-dispatcher", open: true }) { nodes { id } } }'));
    const { secret } = await administer('issueMachineKey', 'IssueMachineKeyInput', 'secret', { client: 'MC-RS' });
    await eventually(async () => { expect((await asBearer(secret, who)).status).toBe(200); });
    await administer('closeAccount', 'CloseAccountInput', 'account { closedAt }', { id: nodes[0].id, reason: '调离' });
    const closed = await untilRefused(() => as('u-dispatcher', who));
    await administer('retireOfficer', 'ChangeOfficerInput', 'officer { active }', { code: 'SY-SPJ-W1', reason: '离职' });
    const retired = await untilRefused(() => as('u-clerk', who));
    const { machineClients } = await told(as('u-administrator', '{ machineClients { nodes { code version name } } }'));
    const { version, name } = machineClients.nodes.find(({ code }: { code: string }) => code === 'MC-RS');
    await administer('saveMachineClient', 'SaveMachineClientInput', 'machineClient { active }', { code: 'MC-RS', expectedVersion: version, name, units: ['SY-RS'], operations: ['READ'], confidential: false, active: false });
    const stopped = await untilRefused(() => asBearer(secret, who));
    process.stderr.write(`refused after: account closed ${closed.toFixed(1)} s, post retired ${retired.toFixed(1)} s, system stopped ${stopped.toFixed(1)} s\n`);
    expect(Math.max(closed, retired, stopped)).toBeLessThan(10);
  }, 60_000);

  it('when each key was last used arrives, at the latest as the gateway ends', async () => {
    const used = async () => (await told(journey.ask('officer:SY-YSB-S', '{ machineClients { nodes { code keys { lastUsedAt } } } }'))).machineClients.nodes.flatMap(({ keys }: { keys: { lastUsedAt: string | null }[] }) => keys.map(({ lastUsedAt }) => lastUsedAt));
    await gateway.stop();
    expect((await used()).filter(Boolean)).toHaveLength(2);
  });
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost(journey));
