import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './load.ts';
import { Results, sectionText, shortfalls, worse, type Section } from './results.ts';
import { ratio, type Result } from './rounds.ts';
import { benches, settingsFrom } from './settings.ts';

const section: Section = {
  versions: 'A 1.0', tables: ['| gateway | requests/s |\n|---|---:|\n| ours | 2227 |'], remarks: ['Busy.'],
  ratios: [{ name: 'small: ours / other', value: 2.5, asked: 2, goal: 3 }, { name: 'large: ours / other', value: 1.4, asked: 1.5 }, { name: 'as it is', value: 0.71 }],
  limits: [{ name: 'second start', value: 15.5, unit: 's', most: 15 }, { name: 'memory', value: 800, unit: 'MB', most: 1536 }],
};
const at = new Date('2026-11-25T12:00:00Z');

describe('a section', () => {
  it('says for each ratio whether it is reached', () => {
    const text = sectionText(section, at);
    expect(text).toMatch(/^2026-11-25, \d+ × .+ GiB, Node\.js \d+.+; A 1\.0\.$/m);
    expect(text).toMatch(/small: ours \/ other \| +2\.50 \| +≥ 2 \| +≥ 3 \| short of the goal \|/);
    expect(text).toMatch(/large: ours \/ other \| +1\.40 \| +≥ 1\.5 \|.*FAILED \|/);
    expect(text).toMatch(/second start \| +15\.5 s \| +15 s \| FAILED \|/);
  });

  it('falls short of what is asked, not of a goal', () => expect(shortfalls(section)).toEqual(['large: ours / other: 1.40, asked 1.5', 'second start: 15.5 s, at most 15']));

  it('that could not be measured falls short', () => expect(shortfalls({ ...section, limits: [], ratios: [{ name: 'x', value: NaN, asked: 1 }] })).toHaveLength(1));
});

describe('RESULTS.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangban-results-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'bench', 'RESULTS.md');

  it('keeps one section a bench, in their order, and gives back the ratios alone', () => {
    const results = new Results(file);
    expect(results.recorded('gateway').size).toBe(0);
    results.write('start', sectionText({ ...section, ratios: [] }, at));
    results.write('gateway', sectionText(section, at));
    results.write('gateway', sectionText({ ...section, ratios: [{ name: 'small: ours / other', value: 3.456 }] }, at));
    expect(readFileSync(file, 'utf8').match(/^## .+$/gm)).toEqual(['## gateway', '## start']);
    expect([...results.recorded('gateway')]).toEqual([['small: ours / other', 3.46]]);
    expect(results.recorded('start').size).toBe(0);
  });

  it('is compared ratio by ratio, with a tolerance; what is gone counts as worse, what is new does not', () => {
    const recorded = new Map([['a', 2], ['b', 2], ['c', 2], ['not judged', 2], ['gone', 1]]);
    expect(worse(recorded, [{ name: 'a', value: 1.7 }, { name: 'b', value: 1.69 }, { name: 'c', value: 5 }, { name: 'new', value: 0.1 }, { name: 'not judged', value: 1, shown: true }])).toEqual(['b: 1.69, recorded 2.00', 'gone: recorded 1.00, not measured now']);
  });
});

it('a ratio is the median of the rounds\' own, so that a disturbed round does not count', () => {
  const result = (...perSecond: number[]) => ({ rounds: perSecond.map((its) => ({ perSecond: its, cpuPerRequest: 1 })) }) as Result;
  expect(ratio(result(200, 20, 210), result(100, 100, 100))).toBe(2);
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

it.each([
  [[], { names: [...benches], short: false, compare: false }],
  [['service', '--short', '--compare'], { names: ['service'], short: true, compare: true }],
])('%j is understood', (args, settings) => expect(settingsFrom(args)).toEqual(settings));
it.each([[['speed']], [['--fast']]])('%j is answered with the usage', (args) => expect(() => settingsFrom(args)).toThrow('npm run bench -- gateway|service|growth|duties|start'));
