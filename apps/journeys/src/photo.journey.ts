import sharp from 'sharp';
import { tokenFor } from '@bangban/testing';
import { told } from './ask.ts';
import { dispatcher, enterprise, handler } from './cast.ts';
import { expectNothingLost, startJourney, type Journey } from './platform.ts';
import { filing, take } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const creditCode = '91321311Y7J6DU5MJD';
const own = enterprise(creditCode);
const at = (path: string) => new URL(path, journey.url);
const upload = async (subject: string, file: BodyInit, ticket: string) => fetch(at(`/attachments?ticket=${ticket}`), { method: 'POST', body: file, headers: { authorization: `Bearer ${await tokenFor(subject)}`, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('车间.jpg')}` } });
const attachments = async (subject: string, id: string) => (await told(journey.ask(subject, 'query($id: ID) { ticket(id: $id) { attachments { name size url } } }', { id }))).ticket.attachments;

it('a photograph of an enterprise reaches who handles its case without the place where it was taken; who is complained about gets nothing, and an old link is over', async () => {
  const photo = Buffer.from(await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c00' } })
    .withMetadata({ orientation: 6, exif: { IFD0: { Make: 'CanaryPhone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 57/1 1234/100' } } }).jpeg().toBuffer());
  expect(photo.includes('CanaryPhone')).toBe(true);
  const { fileTicket: { ticket } } = await told(journey.ask(own, filing, { input: {
    idempotencyKey: 'photo-journey', channel: 'ONLINE', kind: 'COMPLAINT', category: '用电', title: '线路老化', content: '见照片。', complainedAboutUnits: ['SY-SCJG'],
    reporter: { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' },
  } }));
  const uploaded = await upload(own, photo, ticket.id);
  expect([uploaded.status, await uploaded.json()]).toEqual([201, { id: expect.any(String), name: '车间.jpg', type: 'image/jpeg', size: expect.any(Number) }]);
  const accepted = await take(journey.ask, dispatcher, 'acceptTicket', { id: ticket.id, version: (await told(journey.ask(own, 'query($id: ID) { ticket(id: $id) { version } }', { id: ticket.id }))).ticket.version });
  await take(journey.ask, dispatcher, 'assignTicket', accepted, { unit: 'SY-GD' });

  const [{ name, url }] = await attachments(handler('SY-GD'), ticket.id);
  const fetched = await fetch(at(url));
  expect([name, fetched.status, fetched.headers.get('content-type'), fetched.headers.get('content-disposition')]).toEqual(['车间.jpg', 200, 'image/jpeg', `attachment; filename*=UTF-8''${encodeURIComponent('车间.jpg')}`]);
  const bytes = Buffer.from(await fetched.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 20, height: 40 });
  expect(bytes.includes('CanaryPhone') || bytes.includes('Exif')).toBe(false);

  const complained = handler('SY-SCJG');
  const refused = await upload(complained, photo, ticket.id);
  expect([refused.status, ((await refused.json()) as any).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  expect((await journey.ask(complained, 'query($id: ID) { ticket(id: $id) { attachments { url } } }', { id: ticket.id })).errors[0]!.extensions.code).toBe('NOT_FOUND');
  expect(await attachments(own, ticket.id)).toHaveLength(1);
  const tooLarge = await upload(own, Buffer.concat([photo, Buffer.alloc(11 * 1024 * 1024)]), ticket.id);
  expect([tooLarge.status, ((await tooLarge.json()) as any).errors[0].message]).toEqual([413, '文件过大，单个文件最大为10 MB；请压缩或拆分后重新上传。']);

  await journey.db.setNow('2026-11-23T09:05:00+08:00');
  const over = await fetch(at(url));
  expect([over.status, ((await over.json()) as any).errors[0].extensions.code]).toEqual([410, 'LINK_EXPIRED']);
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost(journey));
