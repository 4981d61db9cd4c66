import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
afterEach(() => hotline.db.query(`update hotline.ticket set received_at = received_at - interval '2 years', closed_at = received_at - interval '2 years', status = 'CLOSED' where true`)); // each looks at its own
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const dispatcher = cast.dispatcher();
const [one, two] = ['91321311Y7J6DU5MJD', '91321311KMNBRYTTTT'] as const;
const of = (creditCode: string, over: Record<string, unknown> = {}) => ({ reporter: { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁某厂', contactName: '马女士', contactPhone: '18887401146', ...over } });
const outage = { title: '厂区频繁跳闸，本月已停产3次', content: '本月已停产三次，请协调检修。', category: '用电' };
const retold = { title: '厂区跳闸频繁', content: '昨夜又停，盼检修。', category: '用电' };
const shown = 'score why ticket { number }';
const beside = async (id: string, actor: Actor = dispatcher) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { possibleDuplicates { ${shown} } } }`, { id })).data.ticket.possibleDuplicates;
const filing = async (input: Record<string, unknown>, actor: Actor = dispatcher) => (await hotline.ask(actor, `query($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { ${shown} } }`, { input })).data.possibleDuplicates;
const numbers = (found: { ticket: { number: string } }[]) => found.map(({ ticket }) => ticket.number);

it('[7.14] the same enterprise with a similar matter is proposed, while filing and after, by whichever door it came', async () => {
  const { file } = desk(hotline);
  const first = await file({ ...of(one), ...outage });
  const other = await file({ ...of(one), title: '申请苏科贷被退件，未说明理由', content: '退件三次。', category: '用电' });
  expect(numbers(await filing({ ...retold, creditCode: one }))).toEqual([first.number]);
  const again = await file({ ...of(one), ...retold, channel: 'WINDOW', serviceItem: '用电' }, cast.clerk());
  const [found, ...more] = await beside(again.id);
  expect([found, more]).toEqual([{ score: expect.any(Number), why: `同一企业，文字相近${found.score}%，同一类别`, ticket: { number: first.number } }, []]);
  expect(numbers(await beside(other.id))).toEqual([]);
});

it('[7.14] of others, those alike in the same category or place are proposed, the same enterprise\'s first; what is elsewhere or long over is not', async () => {
  const { file } = desk(hotline);
  const [theirs, own] = [await file({ ...of(two), ...outage }), await file({ ...of(one), ...retold })];
  await file({ ...of(two), ...outage, category: '税务' });
  const mine = { ...outage, content: '昨夜又停，盼检修。' };
  expect(numbers(await filing({ ...mine, creditCode: one }))).toEqual([own.number, theirs.number]);
  expect(numbers(await filing({ ...mine, category: null }))).toEqual([]);
  await at('2026-12-24T09:01');
  expect(numbers(await filing(mine))).toEqual([]);
  expect(numbers(await filing({ ...mine, creditCode: one }))).toEqual([own.number]); // open still
});

it('[7.14] that a confidential case is of an enterprise nobody learns from a proposal, but that enterprise', async () => {
  const { file } = desk(hotline);
  const hidden = await file({ ...of(one, { confidential: true }), ...outage, channel: 'ONLINE' }, cast.enterprise(one));
  const open = await file({ ...of(one), ...retold });
  expect(numbers(await beside(open.id))).toEqual([]);
  expect(numbers(await beside(hidden.id))).toEqual([]);
  expect(numbers(await filing({ ...retold, creditCode: one }))).toEqual([open.number]);
  expect(numbers(await filing(retold, cast.enterprise(one)))).toEqual([open.number, hidden.number]);
  const found = await filing({ ...outage, creditCode: one });
  expect(found.at(-1)).toEqual({ score: 100, why: '文字相近100%，同一类别', ticket: { number: hidden.number } });
});

it('[7.14] nobody is shown a case that he may not see, and no reporter another\'s', async () => {
  const { file } = desk(hotline);
  await file({ ...of(one), ...outage, complainedAboutUnits: ['SY-GD'] });
  const mine = await file({ ...of(two), ...outage, channel: 'ONLINE' }, cast.enterprise(two));
  expect(await filing({ ...outage, creditCode: one }, cast.handler('SY-GD'))).toEqual([]);
  expect(numbers(await filing({ ...outage, creditCode: one }, cast.enterprise(two)))).toEqual([mine.number]);
  expect(await beside(mine.id, cast.enterprise(two))).toEqual([]);
  expect(await beside(mine.id)).toHaveLength(1);
});

it('what is merged already is not proposed again', async () => {
  const { file, step } = desk(hotline);
  const filed = async () => step(dispatcher, 'acceptTicket', await file({ ...of(one), ...outage }));
  const [source, target, third] = [await filed(), await filed(), await filed()];
  await step(dispatcher, 'mergeTicket', source, { targetId: target.id, reason: '重复' });
  expect(numbers(await beside(source.id))).toEqual([third.number]);
  expect(numbers(await beside(target.id))).toEqual([third.number]);
  expect(numbers(await beside(third.id))).toEqual([target.number]);
});

it('twelve tickets cost as many statements as one', async () => {
  for (let i = 0; i < 12; i++) await desk(hotline).file({ ...of(one), ...outage });
  const statements = async (first: number) => (await countStatements(() => hotline.ask(dispatcher, `{ tickets(first: ${first}, orderBy: NEWEST) { nodes { possibleDuplicates { ${shown} } } } }`))).statements;
  expect(await statements(12)).toBe(await statements(1));
});

it.each([[{ ...outage, title: ' ' }, 'INVALID_INPUT'], [{ ...outage, content: '字'.repeat(20_001) }, 'INVALID_INPUT']] as const)('what could not be filed is not looked for', async (input, code) => {
  expect(await hotline.ask(dispatcher, 'query($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { score } }', { input })).toMatchObject({ code });
});
