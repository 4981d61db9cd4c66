import { configureLog } from '@bangban/platform/log';
import { RunningGateway } from './running-gateway.ts';

const lines: string[] = [];
let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await RunningGateway.start();
  configureLog({ service: 'gateway', json: true, write: (line) => { lines.push(line); } });
});
beforeEach(() => { lines.length = 0; });
afterAll(() => gateway.stop());
const logged = () => lines.map((line) => { const { time: _, ...told } = JSON.parse(line); return told; });

test('a failed call to a service is one line with its trace id, and holds neither token nor variables nor what the service said', async () => {
  gateway.hotline.behaviour = 'fails';
  const { headers } = await gateway.ask('query ($n: ID!) { ticket(number: $n) { title } }', { variables: { n: '张三13900000000' } });
  expect(logged()).toEqual([{ level: 'WARN', service: 'gateway', context: 'subgraphs', message: 'a service is unavailable', traceId: headers.get('x-trace-id'), subgraph: 'hotline', reason: 'answered 500 without JSON' }]);
});

test('an error that a service should have kept to itself is one line with its code', async () => {
  const { headers } = await gateway.ask('{ viewer }');
  expect(logged()).toEqual([{ level: 'ERROR', service: 'gateway', context: 'subgraphs', message: 'a service answered an error outside the closed list', traceId: headers.get('x-trace-id'), subgraph: 'directory', code: 'none' }]);
});
