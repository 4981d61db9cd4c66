import { RunningGateway } from './running-gateway.ts';

const lines: string[] = [];
const keep = (message: unknown) => { lines.push(String(message)); };
let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start({ logger: { log: keep, warn: keep, error: keep } }); });
afterAll(() => gateway.stop());

test('a failed call to a service is one line with its trace id, and holds neither token nor variables nor what the service said', async () => {
  gateway.hotline.behaviour = 'fails';
  lines.length = 0;
  const { headers } = await gateway.ask('query ($n: ID!) { ticket(number: $n) { title } }', { variables: { n: '张三13900000000' } });
  expect(lines).toEqual([`${headers.get('x-trace-id')} hotline is unavailable: answered 500 without JSON`]);
});

test('an error that a service should have kept to itself is one line with its code', async () => {
  lines.length = 0;
  const { headers } = await gateway.ask('{ viewer }');
  expect(lines).toEqual([`${headers.get('x-trace-id')} directory answered an error outside the closed list: no code`]);
});
