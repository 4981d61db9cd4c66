import fc from 'fast-check';
import { cast } from '@bangban/testing';
import { addDays } from '@bangban/working-time';
import { startLiaison, type Liaison } from './liaison.ts';
import { aboveScale, lead, pairingOffice, registerEnterprises } from './pairings.ts';

let liaison: Liaison;
let scheme: { id: string };
const enterprises = aboveScale.slice(0, 3);
const holders = [{ unit: 'SY-GD' }, { unit: 'SY-SW', officer: 'SY-SW-1' }, { unit: 'SY-LEAD', officer: 'SY-LEAD-02' }];
let today = '2026-01-05';
let clock = 0;

beforeAll(async () => {
  liaison = await startLiaison();
  await liaison.db.setNow(`${today}T09:00:00+08:00`);
  await registerEnterprises(liaison);
  scheme = await pairingOffice(liaison).published();
});
afterAll(() => liaison?.stop());

/** Plainly, from the rows: the days on which an enterprise has more than one pairing. */
const doubled = () => liaison.db.query(`select a.number, b.number from liaison.pairing a join liaison.pairing b on a.credit_code = b.credit_code and a.id < b.id and a.starts_on <= b.ends_on and b.starts_on <= a.ends_on and a.ends_on >= a.starts_on and b.ends_on >= b.starts_on`);
/** Duties that go on after their pairing, and pairings that go on without. */
const astray = () => liaison.db.query(`select p.number, d.kind, p.ends_on::text, d.ends_on::text from liaison.pairing p left join liaison.duty d on d.subject_id = p.id where d.ends_on is distinct from p.ends_on`);
/** What is due after the last day and neither cancelled, nor done, nor somebody else's. */
const owedTooLong = () => liaison.db.query(`select p.number, d.kind, q.starts_on::text from liaison.pairing p join liaison.duty d on d.subject_id = p.id join liaison.duty_period q on q.duty_id = d.id where q.ends_on > p.ends_on and q.cancelled_at is null and q.fulfilled_at is null`);

const step = fc.record({ act: fc.constantFrom('open', 'handOver', 'end', 'wait', 'together'), enterprise: fc.nat(2), holder: fc.nat(2), days: fc.integer({ min: 0, max: 9 }) });

it('[3.02] [3.14] whatever is opened, handed over and ended, by one or by two at once: never two on one day, and what is owed ends where the pairing does', async () => {
  const { tries, pairings } = pairingOffice(liaison);
  const current = async (creditCode: string) => (await pairings(lead, `(filter: { creditCode: "${creditCode}", on: "${today}" })`)).nodes[0] as { id: string; version: number } | undefined;
  const told: string[] = [];
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (history) => {
    for (const { act, enterprise, holder, days } of history) {
      await liaison.db.setNow(`${today}T09:${`${clock++ % 60}`.padStart(2, '0')}:00+08:00`);
      const creditCode = enterprises[enterprise]!;
      const its = await current(creditCode);
      const open = () => tries(lead, 'openPairing', { scheme: scheme.id, creditCode, holder: holders[holder], startsOn: addDays(today, days % 3) });
      const handOver = () => tries(cast.supervisor(), 'handOverPairing', { id: its?.id ?? scheme.id, expectedVersion: its?.version ?? 1, holder: holders[holder], reason: '分工调整' });
      const end = () => tries(lead, 'endPairing', { id: its?.id ?? scheme.id, expectedVersion: its?.version ?? 1, reason: '停产' });
      const answers = act === 'wait' ? [] : act === 'together' ? await Promise.all([open(), handOver(), end(), open()]) : [await { open, handOver, end }[act]()];
      if (act === 'wait') today = today < '2026-11-01' ? addDays(today, days) : today;
      told.push(...answers.map(({ code }) => code ?? act));
      expect(answers.filter(({ code }) => code && !['ALREADY_PAIRED', 'NOT_FOUND', 'STEP_NOT_ALLOWED', 'CONFLICT', 'INVALID_INPUT'].includes(code))).toEqual([]);
    }
    expect([await doubled(), await astray(), await owedTooLong()]).toEqual([[], [], []]);
  }), { numRuns: 12, endOnFailure: true });
  for (const done of ['open', 'handOver', 'end', 'ALREADY_PAIRED']) expect(told).toContain(done);
}, 120_000);
