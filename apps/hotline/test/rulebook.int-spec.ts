import { cast } from '@bangban/testing';
import { DirectoryClient } from '@bangban/directory-client';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

it('[X.05] a case keeps the target it was opened under; one opened after the change has the new one', async () => {
  const { file, step } = desk(hotline);
  const client = hotline.app.get(DirectoryClient);
  await hotline.db.setNow('2026-11-23T09:00:00+08:00');
  const before = await file();
  const { version } = client.directory;
  const change = await hotline.askDirectory(cast.supervisor(), 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { version } } }',
    { input: { idempotencyKey: 'faster-closing', key: 'ticket.close', value: '3', effectiveFrom: '2026-11-24', reason: '提速' } });
  expect(change.data.changeRuleTarget.ruleTarget.version).toBe(2);
  while (client.directory.version === version) await new Promise((resolve) => setTimeout(resolve, 100));
  const sameDay = await file();
  await hotline.db.setNow('2026-11-24T09:00:00+08:00');
  const after = await file();
  const closes = [];
  for (const ticket of [before, sameDay, after]) closes.push(dueDate(await step(cast.dispatcher(), 'acceptTicket', ticket), 'CLOSE'));
  expect(closes.map(({ workingDays }) => workingDays)).toEqual([5, 5, 3]);
  const { data } = await hotline.ask(cast.supervisor(), '{ tickets(orderBy: NEWEST) { nodes { rulebookVersion } } }');
  expect(data.tickets.nodes.map((one: { rulebookVersion: number }) => one.rulebookVersion).sort()).toEqual([1, 2, 2]);
});
