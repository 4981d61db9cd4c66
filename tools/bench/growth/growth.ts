import { build } from '../build.ts';
import { load, median, type Target } from '../load.ts';
import type { Bench } from '../main.ts';
import { Platform } from '../platform.ts';
import { table, type Ratio, type Section } from '../results.ts';
import { seedRegister } from '../tickets.ts';
import { people, reads, type Read } from './reads.ts';
import { executeSteps } from './steps.ts';

const open = 500;

/** What is read of a register that has grown, and what falls due at once: the largest beside the smallest. */
export async function growth({ short, say, closing }: Bench): Promise<Section> {
  build(say);
  const platform = await Platform.open();
  closing.push(() => platform.stop());
  const sizes = short ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
  const read = await readsAt(platform, sizes, short, say);
  say(`read\n\n${read.table}\n`);
  const steps = await executeSteps(platform, short ? [1_000] : [10_000, 100_000], say);
  return {
    versions: `PostgreSQL ${await platform.version()}, durable`,
    tables: [
      `**Reads** through the hotline's GraphQL, one client, p50 in ms. Of each register ${open} tickets are open, as the work at hand does not grow with its history; one in a hundred is out of scope.`, read.table,
      '**Steps**: so many fall due at the same moment; two workers; until the last is executed, with its notice in the outbox.', steps.table,
    ],
    remarks: ['What counts the past (out of scope, all tickets) cannot cost the same for ever, and is asked for by name only: printed, not judged.'],
    ratios: [...read.ratios, ...steps.ratios],
  };
}

async function readsAt(platform: Platform, sizes: readonly number[], short: boolean, say: Bench['say']): Promise<{ table: string; ratios: Ratio[] }> {
  const targets: { size: number; as: Record<Read['by'], Target>; stop(): Promise<void> }[] = [];
  for (const size of sizes) {
    say(`a register of ${size.toLocaleString('en')} tickets`);
    const database = await platform.database(`register_${size}`);
    await seedRegister(database, { tickets: size, open: Math.min(open, size) }, say);
    const { child, url } = await platform.start('hotline', database);
    targets.push({ size, as: mapPeople((actor) => ({ url, headers: () => platform.headers('hotline', actor) })), stop: () => child.stop() });
  }
  const times = new Map<string, number[][]>(reads.map(({ name }) => [name, targets.map(() => [])]));
  const [rounds, forMs] = short ? [1, 300] : [5, 600];
  for (let round = -1; round < rounds; round++) { // the first is not counted
    for (const { name, by, body } of reads) {
      for (const [index, { as }] of targets.entries()) {
        const { p50 } = await load(as[by], { body: () => body, connections: 1, forMs });
        if (round >= 0) times.get(name)![index]!.push(p50);
      }
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  await Promise.all(targets.map(({ stop }) => stop()));
  const medians = reads.map(({ name, grows }) => ({ name, grows, at: times.get(name)!.map(median) }));
  return {
    table: table([['read', ...sizes.map((size) => size.toLocaleString('en'))], ...medians.map(({ name, at }) => [name, ...at.map((ms) => ms.toFixed(1))])]),
    // flat is flat: that the largest was the faster one is chance
    ratios: medians.map(({ name, grows, at }) => ({ name: `${name}: speed at the largest / at the smallest`, value: Math.min(1, at[0]! / at.at(-1)!), ...(grows ? { shown: true } : { asked: 0.5 }) })),
  };
}

const mapPeople = <T>(of: (actor: (typeof people)[Read['by']]) => T) => Object.fromEntries(Object.entries(people).map(([name, actor]) => [name, of(actor)])) as Record<Read['by'], T>;
