import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cast, tokenFor } from '@bangban/testing';
import { newKey, type Answer } from './ask.ts';
import { dispatcher } from './cast.ts';
import { callToken } from './forged.ts';
import { startJourney, type Journey } from './platform.ts';
import { filing } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const canaries = { name: '金丝雀女士', phone: '19912345678', text: '金丝雀唱歌吵人', code: '91321311Y7J6DU5MJD', key: 'canary-key-7f3a' };
const reporter = { kind: 'ENTERPRISE', creditCode: canaries.code, enterpriseName: `${canaries.name}有限公司`, contactName: canaries.name, contactPhone: canaries.phone };
const matter = () => ({ idempotencyKey: `${canaries.key}-${newKey()}`, channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title: canaries.text, content: `${canaries.name} ${canaries.phone}`, reporter });
const file = (over: Record<string, unknown> = {}) => journey.ask(dispatcher, filing, { input: { ...matter(), ...over } });

/** What all processes have written down so far. */
const logs = (): string => { const folder = join(journey.folder, 'data/logs'); return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'); };

/** Makes the database refuse what is written to a table, in PL/pgSQL, for the length of `work`. */
async function whereWriting<T>(table: string, fails: string, work: () => Promise<T>): Promise<T> {
  await journey.db.query(`create or replace function public.fails() returns trigger language plpgsql as $$ begin ${fails}; return new; end $$`);
  await journey.db.query(`create trigger fails before insert on ${table} for each row execute function public.fails()`);
  try { return await work(); } finally { await journey.db.query(`drop trigger fails on ${table}`); }
}

function expectKeptToItself({ errors }: Answer): void {
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
  expect(logs()).toContain(errors[0]!.extensions.facts.traceId);
}

it.each([
  ['a number out of range', 'perform (new.title || new.content)::int'],
  ['an invalid byte sequence', `perform convert_from(convert_to(new.content, 'UTF8') || '\\xff'::bytea, 'UTF8')`],
  ['broken JSON', `perform ('{' || new.content)::jsonb`],
  ['a complaint with the whole row', `raise exception '%', new using detail = new.content, hint = new.title`],
  ['a check that fails', `raise check_violation using message = new.content, constraint = 'ticket_check', table = 'ticket'`],
  ['a missing value', 'new.title := null'],
])('%s in the database is logged by trace id, code and place', async (_, fails) => {
  expectKeptToItself(await whereWriting('hotline.ticket', fails, () => file()));
});

it('a table or a column that is gone is logged without the statement and its values', async () => {
  await journey.db.query('alter table hotline.ticket_step rename to gone');
  expectKeptToItself(await file());
  await journey.db.query('alter table hotline.gone rename to ticket_step; alter table hotline.ticket rename content to gone');
  expectKeptToItself(await journey.ask(dispatcher, 'query($text: String) { tickets(filter: { text: $text }) { nodes { content } } }', { text: canaries.text }));
  await journey.db.query('alter table hotline.ticket rename gone to content');
});

it('what is wrong with a request is not logged with its values', async () => {
  const { ask } = journey;
  const refused = [
    await file({ channel: canaries.name }), await file({ [canaries.key]: canaries.text }), await file({ receivedAt: canaries.phone }), await file({ title: { text: canaries.text } }),
    await file({ content: `${canaries.name}\0` }), await file({ reporter: { ...reporter, contactPhone: `${canaries.phone}9999999` } }), await file({ category: canaries.name }), await file({ suggestedUnit: canaries.phone }),
    await ask(dispatcher, `{ tickets(filter: { text: "${canaries.text}" }) { ${canaries.key} } }`), await ask(dispatcher, `{ ticket(number: "${canaries.phone}") { id } `),
    await ask(dispatcher, 'query($n: Int) { tickets(first: $n) { totalCount } }', { n: canaries.name }), await ask(`officer:${canaries.phone}`, '{ viewer { name } }'),
    await ask(dispatcher, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { contactName } }', { input: { id: canaries.phone, purpose: canaries.text } }),
  ];
  expect(refused.filter(({ errors }) => !errors.length)).toEqual([]);
});

it('nor is what is no request at all', async () => {
  const person = await tokenFor(dispatcher);
  const gateway = new URL('/', journey.url).href;
  const raw = async (address: string, token: string, path: string, init: RequestInit = {}) =>
    (await fetch(address + path, { ...init, headers: { 'content-type': 'application/json', 'x-trace-id': canaries.phone, [canaries.key]: canaries.phone, authorization: `Bearer ${token}`, ...init.headers } })).status;
  for (const [address, token] of [[gateway, person], [gateway, canaries.phone], [`${journey.addressOf('hotline')}/`, await callToken('gateway', 'hotline', cast.dispatcher())], [`${journey.addressOf('hotline')}/`, canaries.phone]] as const) {
    const answers = [
      await raw(address, token, 'graphql', { method: 'POST', body: `{"query": "${canaries.text}", "${canaries.name}": ${canaries.phone}x}` }),
      await raw(address, token, 'graphql', { method: 'POST', body: `["${canaries.text}"]` }),
      await raw(address, token, 'graphql', { method: 'POST', headers: { 'content-type': canaries.key }, body: canaries.text }),
      await raw(address, token, `graphql?query=${encodeURIComponent(`{${canaries.text}}`)}`),
      await raw(address, token, `${encodeURIComponent(canaries.name)}?phone=${canaries.phone}`),
      await raw(address, token, 'events', { method: 'POST', body: JSON.stringify([{ id: newKey(), name: canaries.name, payload: canaries.phone }]) }),
    ];
    expect(answers.filter((status) => status < 400)).toEqual([]);
  }
});

it('0 hits of any canary in what the gateway and the services have logged', () => {
  const written = logs();
  expect(written.split('\n').length).toBeGreaterThan(20);
  const forms = Object.values(canaries).flatMap((canary) => [canary, encodeURIComponent(canary), Buffer.from(canary).toString('base64').replace(/=+$/, ''), JSON.stringify(canary).slice(1, -1)]);
  expect(forms.filter((form) => written.includes(form))).toEqual([]);
  expect(written).not.toMatch(/select |insert into|update .* set|Bearer|eyJ/);
});
