import { parse } from 'csv-parse/sync';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const dispatcher = cast.dispatcher();
type Args = { filter?: object; orderBy?: string; after?: string | null; columns?: string[] };
const query = `query($filter: TicketFilter, $orderBy: TicketOrder, $after: String, $columns: [TicketExportColumn!]) { exportTickets(filter: $filter, orderBy: $orderBy, after: $after, columns: $columns) { csv rows totalCount endCursor hasNextPage } }`;
const exported = async (args: Args = {}, actor: Parameters<Hotline['ask']>[0] = dispatcher) => (await hotline.ask(actor, query, args as Record<string, unknown>)).data.exportTickets;
const records = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

it('writes what the list shows, in Chinese, with its headings and times of Shanghai', async () => {
  const { file, step } = desk(hotline);
  const ticket = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ title: '多行\n“标题”, "引号"', externalNo: 'EX-1', sourceSystem: '历史台账' })), { unit: 'SY-GD' });
  const { csv, rows, totalCount, hasNextPage } = await exported({ filter: { externalNo: 'EX-1' } });
  expect({ rows, totalCount, hasNextPage }).toEqual({ rows: 1, totalCount: 1, hasNextPage: false });
  expect(records(csv)).toEqual([expect.objectContaining({
    编号: ticket.number, 收到时间: '2026-11-23 09:00', 渠道: '12345热线', 诉求类型: '求助', 复杂程度: '', 类别: '用电', 标题: '多行\n“标题”, "引号"', 状态: '已交办', 反映人: '宿迁朗讯电子有限公司', 统一社会信用代码: '91321311Y7J6DU5MJD',
    '牵头（接诉）单位': '区供电公司', 承办单位: '区供电公司', 协办单位: '', 受理时间: '2026-11-23 09:00', 归档时间: '', 办理轮次: '1', 最近到期事项: '签收', 是否逾期: '否', 来源系统: '历史台账', 外部编号: 'EX-1',
  })]);
  expect(Object.keys(records((await exported({ columns: ['STATUS', 'NUMBER'] })).csv)[0]!)).toEqual(['状态', '编号']);
});

it.each(['=cmd|\'/c calc\'!A1', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '＠A1'])('a cell that a spreadsheet would compute, %j, begins with a quotation mark', async (title) => {
  // the door trims what it is given; what stands in the table by another way is made safe all the same
  const ticket = await desk(hotline).file();
  await hotline.db.query('update hotline.ticket set title = $2 where id = $1', [ticket.id, title]);
  const { csv } = await exported({ columns: ['NUMBER', 'TITLE'] });
  expect(records(csv).find((one) => one['编号'] === ticket.number)!['标题']).toBe(`'${title}`);
});

it('[7.17] tells no more of a confidential case than the list does', async () => {
  await desk(hotline).file({ externalNo: 'EX-2', sourceSystem: '历史台账', reporter: { ...matter().reporter, confidential: true } });
  const { csv } = await exported({ filter: { externalNo: 'EX-2' } });
  expect(records(csv)).toMatchObject([{ 反映人: '保密', 统一社会信用代码: '' }]);
  expect(csv).not.toMatch(/朗讯|91321311Y7J6DU5MJD|马女士|18887401146/);
});

it('gives a thousand rows a page, each once, at the same number of statements', async () => {
  const template = await desk(hotline).file({ channel: 'SYMPOSIUM' });
  await hotline.db.query(`insert into hotline.ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', 'T-' || n, 'content', repeat('很长', case when n % 2 = 0 then 10 else 1 end)))).* from hotline.ticket t, generate_series(1, 1500) n where t.id = $1`, [template.id]);
  const numbers: string[] = [];
  let [after, pages, more] = [null as string | null, 0, true];
  const used: number[] = [];
  while (more) {
    const { result: page, statements } = await countStatements(() => exported({ filter: { channel: 'SYMPOSIUM' }, after, columns: ['NUMBER', 'CONTENT'] }));
    const lines = parse(page.csv) as string[][];
    expect([lines[0]![0], lines.length]).toEqual(pages === 0 ? ['编号', page.rows + 1] : [expect.stringMatching(/^(T-|SY)/), page.rows]);
    numbers.push(...lines.slice(pages === 0 ? 1 : 0).map(([number]) => number!));
    used.push(statements);
    expect(page.totalCount).toBe(1501);
    [after, pages, more] = [page.endCursor, pages + 1, page.hasNextPage];
  }
  expect([pages, numbers.length, new Set(numbers).size]).toEqual([2, 1501, 1501]);
  expect(used).toEqual([3, 3]); // the rows, the trail, and the total that was asked for
});

it('long texts make a page shorter, and nothing is left out', async () => {
  const template = await desk(hotline).file({ channel: 'VISIT' });
  await hotline.db.query(`insert into hotline.ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', 'L-' || n, 'content', repeat('长', 20000)))).* from hotline.ticket t, generate_series(1, 150) n where t.id = $1`, [template.id]);
  const first = await exported({ filter: { channel: 'VISIT' }, columns: ['NUMBER', 'CONTENT'] });
  expect([first.rows < 110, first.hasNextPage]).toEqual([true, true]);
  const rest = await exported({ filter: { channel: 'VISIT' }, after: first.endCursor, columns: ['NUMBER'] });
  expect(first.rows + rest.rows).toBe(151);
});

it('leaves an entry in the trail: who, how many, which filter, and not the words or the outside number looked for', async () => {
  await exported({ filter: { text: '金丝雀女士', externalNo: '12345-金丝雀', open: true }, columns: ['NUMBER'] });
  const [entry] = await hotline.db.query<{ principal: string; after: object }>(`select principal, after from hotline.audit_entry where action = 'EXPORT' order by at desc, id desc limit 1`);
  expect(entry).toEqual({ principal: `officer:${dispatcher.code}`, after: { what: 'Ticket', rows: 0, columns: ['NUMBER'], filter: { text: '（检索条件）', externalNo: '（检索条件）', open: true }, continued: false } });
});

it.each([[{ columns: [] }], [{ columns: ['NUMBER', 'NUMBER'] }], [{ after: 'xyz' }]])('refuses %j', async (args) => {
  expect(await hotline.ask(dispatcher, query, args)).toMatchObject({ code: 'INVALID_INPUT' });
});
