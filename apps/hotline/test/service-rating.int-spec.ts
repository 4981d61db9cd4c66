import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { key } from './matters.ts';
import { counter, service, visitor } from './ratings.ts';

let hotline: Hotline;
const at = (iso: string) => hotline.db.setNow(iso);
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00:00+08:00'));
afterAll(() => hotline?.stop());
const [clerk, supervisor, device] = [cast.clerk(), cast.supervisor(), cast.machine('MC-PJQ', 'SY-SPJ')];
const preview = (args: Record<string, unknown>) => hotline.ask(visitor, 'query($token: String, $number: String, $code: String) { serviceToRate(token: $token, number: $number, code: $code) { number serviceItem servicePoint window servedOn ratableUntil } }', args);
const ratings = async (actor = supervisor, filter: Record<string, unknown> = {}) => (await hotline.ask(actor, `query($filter: ServiceRatingFilter) { serviceRatings(filter: $filter, first: 100) { totalCount nodes {
  id grade isNegative channel ratedOn ratedAt comment named inBulk excluded kind serviceItem servicePointId level window unitId officerId record { id number enterpriseName } } } }`, { filter })).data.serviceRatings;
const count = async (table: string) => Number((await hotline.db.query<{ count: string }>(`select count(*) from hotline.${table}`))[0]!.count);
const dump = async () => {
  const tables = await hotline.db.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'hotline' and table_type = 'BASE TABLE'`);
  return (await Promise.all(tables.map(({ name }) => hotline.db.query<{ row: string }>(`select t::text as row from hotline.${name} t`)))).flat().map(({ row }) => row).join('\n');
};

describe('a service record', () => {
  it.each([['CONSULTING', 'SP-HALL', 'DISTRICT', 'SY-SPJ'], ['GUIDED_SERVICE', 'SP-T04', 'TOWNSHIP', 'SY-DX'], ['FULL_ASSISTANCE', 'SP-V01', 'VILLAGE', 'SY-DX'], ['FREE_AGENCY', 'SP-YZ1', 'DISTRICT', 'SY-GXQ']])('[2.04] %s at %s is of level %s, and free', async (kind, servicePoint, level, unit) => {
    const actor = unit === 'SY-SPJ' ? clerk : cast.handler(unit);
    const { record } = await counter(hotline).recorded({ kind, servicePoint }, actor);
    expect(record).toMatchObject({ level, unitId: unit, officerId: actor.code, servicePointId: servicePoint, fee: 0, number: expect.stringMatching(/^FW20261123-\d{4}$/) });
    for (const fee of [1, -1, 100]) expect(await counter(hotline).answer(actor, 'recordService', service({ kind, servicePoint, fee }))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'fee', reason: '帮办代办一律免费，不得收费' } });
    expect(await counter(hotline).recorded({ kind, servicePoint, fee: 0 }, actor)).toMatchObject({ record: { fee: 0 } });
  });

  it('[2.04] no fee gets into the table either', async () => {
    await counter(hotline).recorded();
    await expect(hotline.db.query('update hotline.service_record set fee = 1')).rejects.toThrow(/check constraint/);
  });

  it.each([
    ['at a point of another unit', { servicePoint: 'SP-T04' }, 'FORBIDDEN'], ['at no point', { servicePoint: 'SP-NONE' }, 'NOT_FOUND'], ['tomorrow', { servedAt: '2026-11-24T09:00:00+08:00' }, 'INVALID_INPUT'],
    ['for an enterprise without its code', { customerKind: 'ENTERPRISE', enterpriseName: '朗讯' }, 'INVALID_INPUT'], ['of nothing', { serviceItem: ' ' }, 'INVALID_INPUT'],
  ])('is refused %s', async (_, over, code) => { expect(await counter(hotline).answer(clerk, 'recordService', service(over))).toMatchObject({ code }); });

  it('is found by the people of its unit and of the offices for the whole district, by unit, point and time, page by page; by nobody else', async () => {
    const { record } = await counter(hotline).recorded({ servicePoint: 'SP-V12' }, cast.handler('SY-CJ'));
    await at('2026-11-23T10:00:00+08:00');
    const later = (await counter(hotline).recorded({ servicePoint: 'SP-T09' }, cast.handler('SY-CJ'))).record;
    const list = async (actor: Parameters<Hotline['ask']>[0], args = '') => (await hotline.ask(actor, `{ serviceRecords(filter: { unit: "SY-CJ" }${args}) { totalCount nodes { number servicePoint { code } officer { title } } pageInfo { hasNextPage endCursor } } }`)).data?.serviceRecords;
    for (const actor of [cast.officer('UNIT_OFFICE', 'SY-CJ'), supervisor, cast.dispatcher()]) expect((await list(actor)).nodes.map(({ number }: { number: string }) => number)).toEqual([later.number, record.number]);
    expect(await list(cast.handler('SY-DX'))).toMatchObject({ totalCount: 0, nodes: [] });
    for (const actor of [device, cast.enterprise('91321311Y7J6DU5MJD'), visitor]) expect(await hotline.ask(actor, '{ serviceRecords { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
    const first = await list(supervisor, ', first: 1');
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ number: later.number }], pageInfo: { hasNextPage: true } });
    expect(await list(supervisor, `, first: 1, after: "${first.pageInfo.endCursor}"`)).toMatchObject({ nodes: [{ number: record.number }], pageInfo: { hasNextPage: false } });
    const found = async (filter: string) => (await hotline.ask(supervisor, `{ serviceRecords(filter: { unit: "SY-CJ", ${filter} }) { totalCount } }`)).data.serviceRecords.totalCount;
    expect([await found('servicePoint: "SP-T09"'), await found('level: VILLAGE'), await found('servedBefore: "2026-11-23T10:00:00+08:00"'), await found('kind: CONSULTING')]).toEqual([1, 1, 1, 0]);
  });
});

describe('a rating', () => {
  it.each([['VERY_SATISFIED', false], ['SATISFIED', false], ['BASICALLY_SATISFIED', false], ['DISSATISFIED', true], ['VERY_DISSATISFIED', true]])('[2.14] %s is a bad review: %s', async (grade, negative) => {
    const before = await count('rectification');
    const { ratingToken: token } = await counter(hotline).recorded();
    expect(await counter(hotline).rate(token, { grade })).toMatchObject({ code: undefined });
    const { nodes } = await ratings(supervisor, { grade });
    expect(nodes.map(({ isNegative }: { isNegative: boolean }) => isNegative)).toEqual(nodes.map(() => negative));
    expect((await count('rectification')) - before).toBe(negative ? 1 : 0);
  });

  it.each([['QR_CODE', 'SP-WIN', 'DISTRICT'], ['WEB', 'SP-T04', 'TOWNSHIP'], ['SMS', 'SP-V01', 'VILLAGE'], ['DEVICE', 'SP-HALL', 'DISTRICT']])('[2.13] by %s at %s (%s) bears its service, window and officer', async (channel, servicePoint, level) => {
    const actor = level === 'DISTRICT' ? clerk : cast.handler('SY-DX');
    const { record, ratingToken: token } = await counter(hotline).recorded({ servicePoint, window: '7号' }, actor);
    if (channel === 'DEVICE') await counter(hotline).done(device, 'rateServiceAtDevice', { idempotencyKey: key(), number: record.number, grade: 'SATISFIED' });
    else expect(await counter(hotline).rate(token, { channel })).toMatchObject({ data: { rateService: { number: record.number } } });
    const { nodes } = await ratings(supervisor, { servicePoint });
    expect(nodes.find((one: any) => one.record.number === record.number)).toMatchObject({ channel, level, servicePointId: servicePoint, window: '7号', officerId: actor.code, unitId: record.unitId, record: { id: record.id } });
  });

  it('[2.14] there is one for each record, also of fifty that come at once, by whichever door', async () => {
    const { record, ratingToken: token, ratingCode: code } = await counter(hotline).recorded();
    const { rate, answer } = counter(hotline);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => (n % 3 === 0 ? rate(token) : n % 3 === 1 ? answer(visitor, 'rateService', { number: record.number, code, grade: 'DISSATISFIED', channel: 'WEB' }) : answer(device, 'rateServiceAtDevice', { idempotencyKey: key(), number: record.number, grade: 'SATISFIED' }))));
    expect(answers.map((one) => one.code ?? 'TAKEN').sort()).toEqual([...Array.from({ length: 49 }, () => 'ALREADY_RATED'), 'TAKEN']);
    expect(await hotline.db.query('select count(*)::int from hotline.service_rating where record_id = $1', [record.id])).toEqual([{ count: 1 }]);
    await expect(hotline.db.query(`insert into hotline.service_rating select gen_random_uuid(), record_id, grade, channel, comment, named, device, in_bulk, at, rated_on, rulebook_version from hotline.service_rating where record_id = '${record.id}'`)).rejects.toThrow(/unique/);
  });

  it('a look at what is to be rated uses nothing up, and tells no more than the receipt', async () => {
    const { record, ratingToken: token, ratingCode: code } = await counter(hotline).recorded({ customerKind: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD', enterpriseName: '宿迁朗讯电子有限公司' });
    const told = { number: record.number, serviceItem: '企业开办', servicePoint: '办不成事反映窗口', window: '3号窗口', servedOn: '2026-11-23', ratableUntil: '2027-01-04T18:00:00+08:00' };
    for (const args of [{ token }, { number: record.number, code }, { number: ` ${record.number.toLowerCase()}`, code: code.toLowerCase() }, { token }]) expect((await preview(args)).data.serviceToRate).toEqual(told);
    expect(await counter(hotline).rate(token)).toMatchObject({ code: undefined });
    for (const args of [{ token }, { number: record.number, code }]) expect((await preview(args)).data.serviceToRate).toEqual(told); // nor does it tell who printed the receipt that its holder has rated
  });

  it('the token is stored as its hash alone, and the same request gets it again', async () => {
    const input = service();
    const [first, again] = [await counter(hotline).done(clerk, 'recordService', input), await counter(hotline).done(clerk, 'recordService', input)];
    expect(again).toEqual(first);
    expect(Buffer.from(first.ratingToken, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    const { answerCode } = (await counter(hotline).rate(first.ratingToken)).data.rateService;
    const everything = await dump();
    expect(everything).toContain(first.record.number); // the dump is one
    for (const secret of [first.ratingToken, `,${first.ratingCode},`, answerCode, answerCode.replace('-', '')]) expect(everything).not.toContain(secret);
  });

  it('a token that is wrong, used or late rates nothing', async () => {
    const { rate, recorded } = counter(hotline);
    const [used, late] = [await recorded(), await recorded()];
    const before = await count('service_rating');
    for (const token of ['', 'x', used.ratingToken.slice(0, -1), used.ratingToken.toUpperCase()]) expect((await rate(token)).code).toMatch(/NOT_FOUND|INVALID_INPUT/);
    expect(await rate(used.ratingToken)).toMatchObject({ code: undefined });
    expect(await rate(used.ratingToken, { grade: 'VERY_DISSATISFIED' })).toMatchObject({ code: 'ALREADY_RATED' });
    await at('2027-01-04T18:00:01+08:00');
    expect(await rate(late.ratingToken)).toMatchObject({ code: 'INVALID_INPUT', facts: { reason: '评价已于2027-01-04T18:00:00+08:00截止' } });
    expect((await count('service_rating')) - before).toBe(1);
    await at('2027-01-04T18:00:00+08:00');
    expect(await rate(late.ratingToken)).toMatchObject({ code: undefined });
  });

  it('who comes by number must know the code on the receipt: ten wrong ones an hour for each number, known or not, then not even the right one', async () => {
    const { record, ratingCode: code } = await counter(hotline).recorded();
    const byNumber = (number: string, given: string) => counter(hotline).answer(visitor, 'rateService', { number, code: given, grade: 'DISSATISFIED', channel: 'WEB' });
    for (const number of [record.number, 'FW20261123-9999']) {
      const codes = (await Promise.all(Array.from({ length: 30 }, () => byNumber(number, 'WRONG')))).map((one) => one.code);
      expect([codes.filter((one) => one === 'NOT_FOUND').length, codes.filter((one) => one === 'RATE_LIMITED').length]).toEqual([10, 20]);
    }
    expect(await byNumber(record.number, code)).toMatchObject({ code: 'RATE_LIMITED', facts: { retryAfterSeconds: 3_600 } });
    expect(await preview({ number: record.number, code })).toMatchObject({ code: 'RATE_LIMITED' });
    await at('2026-11-23T10:00:00+08:00');
    expect(await byNumber(record.number, code)).toMatchObject({ code: undefined });
    for (const number of ['', 'SY20261123-0001', record.id]) expect((await byNumber(number, code)).code).toMatch(/NOT_FOUND|INVALID_INPUT/);
  });

  it('[2.14] who was rated sees nothing of it; his unit sees what was said of which service, and neither who said it nor when', async () => {
    const { recorded, rate } = counter(hotline);
    const { record, ratingToken: token } = await recorded({ customerKind: 'ENTERPRISE', creditCode: '91321311KMNBRYTTTT', enterpriseName: '宿迁金丝雀有限公司' });
    await at('2026-11-23T14:37:21+08:00');
    expect(await rate(token, { grade: 'VERY_DISSATISFIED', comment: '态度差', rater: { name: '金丝雀', phone: '19912345678' } })).toMatchObject({ code: undefined });
    await at('2026-11-24T09:00:00+08:00');
    const filter = { grade: 'VERY_DISSATISFIED' };
    const mine = ({ nodes }: any) => nodes.filter((one: any) => one.comment === '态度差');
    expect(mine(await ratings(supervisor, filter))).toMatchObject([{ named: true, ratedAt: '2026-11-23T14:37:21+08:00', record: { number: record.number, enterpriseName: '宿迁金丝雀有限公司' } }]);
    for (const actor of [clerk, cast.clerk(1)]) expect(await ratings(actor)).toMatchObject({ totalCount: 0, nodes: [] });
    for (const actor of [cast.officer('UNIT_HEAD', 'SY-SPJ'), cast.officer('UNIT_OFFICE', 'SY-SPJ'), cast.handler('SY-SPJ')]) {
      const seen = mine(await ratings(actor, filter));
      expect(seen).toMatchObject([{ named: true, ratedOn: '2026-11-23', ratedAt: null, record: null, officerId: clerk.code, window: '3号窗口' }]);
      expect(JSON.stringify(seen)).not.toMatch(/金丝雀|19912345678|FW2026|14:37/);
      // ids that are made by the clock would tell the moment
      expect(seen[0].id[14]).toBe('4');
    }
    expect(await ratings(cast.handler('SY-GD'))).toMatchObject({ totalCount: 0, nodes: [] });
    const own = await recorded({ servicePoint: 'SP-HALL' }, cast.handler('SY-SPJ'));
    await rate(own.ratingToken, { grade: 'DISSATISFIED' });
    expect((await ratings(cast.handler('SY-SPJ'))).nodes.map(({ officerId }: { officerId: string }) => officerId)).not.toContain(cast.handler('SY-SPJ').code);
    expect(await dump()).not.toMatch(/19912345678|"?name"?:\s*"金丝雀"/);
    expect(await hotline.ask(device, '{ serviceRatings { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('the service itself cannot alter or delete one, nor read who gave it', async () => {
    const privileges = await hotline.db.query<{ table_name: string; privilege_type: string }>(`select table_name, privilege_type from information_schema.role_table_grants where grantee = 'bangban_hotline' and table_name in ('service_record', 'service_rating', 'rectification', 'rectification_step', 'rectification_appeal', 'rater') order by 1, 2`);
    const of = (table: string) => privileges.filter(({ table_name: name, privilege_type: one }) => name === table && ['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(one)).map(({ privilege_type: one }) => one);
    expect([of('service_record'), of('service_rating'), of('rectification_step'), of('rectification'), of('rectification_appeal'), of('rater')]).toEqual([['INSERT', 'SELECT'], ['INSERT', 'SELECT'], ['INSERT', 'SELECT'], ['INSERT', 'SELECT', 'UPDATE'], ['INSERT', 'SELECT', 'UPDATE'], []]);
  });
});

describe('[X.15] no ratings by the office\'s own hand', () => {
  it('an officer of the unit that served rates nothing there, with or without the receipt; a device of another unit neither', async () => {
    const { ratingToken: token, record } = await counter(hotline).recorded();
    const { rate, answer } = counter(hotline);
    for (const actor of [clerk, cast.clerk(1), cast.handler('SY-SPJ'), cast.officer('UNIT_HEAD', 'SY-SPJ')]) {
      expect(await rate(token, {}, actor)).toMatchObject({ code: 'OWN_UNIT' });
      expect(await answer(actor, 'rateServiceAtDevice', { idempotencyKey: key(), number: record.number, grade: 'SATISFIED' })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await answer(cast.machine('MC-SW', 'SY-SW'), 'rateServiceAtDevice', { idempotencyKey: key(), number: record.number, grade: 'SATISFIED' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer({ ...device, operations: ['READ'] } as typeof device, 'rateServiceAtDevice', { idempotencyKey: key(), number: record.number, grade: 'SATISFIED' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await rate(token, { channel: 'DEVICE' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'channel' } });
    expect(await hotline.db.query(`select count(*)::int from hotline.audit_entry where code = 'OWN_UNIT' and action = 'rateService'`)).toEqual([{ count: 4 }]); // it is kept who tried
    expect(await rate(token)).toMatchObject({ code: undefined });
  });

  it('a device takes twenty an hour, whatever the others of its system take, also of those that come at once; what people send beyond that is taken and marked', async () => {
    await at('2026-12-01T09:00:00+08:00');
    const bulk = cast.machine('MC-BULK', 'SY-SPJ');
    const { recorded, answer, rate } = counter(hotline);
    const served = [];
    for (let n = 0; n < 27; n++) served.push(await recorded({}, cast.clerk(n % 2)));
    const atDevice = ({ record }: { record: { number: string } }, which?: string) => answer(bulk, 'rateServiceAtDevice', { idempotencyKey: key(), number: record.number, grade: 'VERY_SATISFIED', ...(which && { device: which }) });
    const codes = (await Promise.all(served.slice(0, 25).map((one) => atDevice(one)))).map((one) => one.code ?? 'TAKEN');
    expect([codes.filter((one) => one === 'TAKEN').length, codes.filter((one) => one === 'RATE_LIMITED').length]).toEqual([20, 5]);
    expect(await atDevice(served[25]!)).toMatchObject({ code: 'RATE_LIMITED', message: '请求过于频繁（同一评价器每小时最多20次评价），请在3600秒后重试。' });
    expect(await atDevice(served[26]!, '窗'.repeat(101))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'device' } });
    expect(await atDevice(served[26]!, '3号窗口')).toMatchObject({ code: undefined }); // another of the same system's
    await at('2026-12-01T10:00:00+08:00');
    expect(await atDevice(served[25]!)).toMatchObject({ code: undefined });
    const same = [];
    for (let n = 0; n < 22; n++) same.push(await recorded({ servicePoint: 'SP-V06' }, cast.handler('SY-CJ')));
    for (const { ratingToken } of same) expect(await rate(ratingToken)).toMatchObject({ code: undefined });
    expect((await ratings(supervisor, { unit: 'SY-CJ', servicePoint: 'SP-V06' })).nodes.filter(({ inBulk }: { inBulk: boolean }) => inBulk)).toHaveLength(2);
  });
});

it('a list costs the same few statements, whatever its length', async () => {
  const cost = async (first: number) => (await countStatements(() => hotline.ask(supervisor, `{ serviceRatings(first: ${first}) { nodes { id officer { title } unit { name } servicePoint { code } record { number unit { name } } } } }`))).statements;
  expect([await cost(2), await cost(40)]).toEqual([2, 2]);
});
