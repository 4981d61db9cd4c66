import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const rules = read('infra/alerts/bangban.rules.yml').split('- alert: ').slice(1).map((text) => ({
  alert: text.split('\n')[0]!,
  metrics: [...new Set([.../^ +expr: (.*)$/m.exec(text)![1]!.matchAll(/\bbangban_\w+/g)].map(([name]) => name.replace(/_bucket$/, '')))],
  anchor: /runbook: "RUNBOOK\.md#([^"]+)"/.exec(text)?.[1],
}));
const source = globSync('{apps,libs}/*/src/**/*.ts', { cwd: root }).filter((file) => !file.includes('/generated/')).map(read).join('\n');
/** As `measure({ name: …`, `name: 'name'` or `tell('name'` makes it. */
const isMade = (metric: string) => new RegExp(`\\b${metric}: '|(name: |tell\\()'${metric}'`).test(source);
const anchors = [...read('RUNBOOK.md').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));

it.each(rules.filter(({ alert }) => alert !== 'BangbanServiceDown'))('$alert asks for what a service tells', ({ metrics }) => {
  expect(metrics).not.toEqual([]);
  expect(metrics.filter((metric) => !isMade(metric))).toEqual([]);
});

it.each(rules)('$alert leads to its section of the runbook', ({ alert, anchor }) => {
  expect(anchor).toBe(alert.toLowerCase());
  expect(anchors).toContain(anchor);
});

it('no section of the runbook is about an alert that is gone', () => {
  expect(anchors.filter((anchor) => /^bangban\w+$/.test(anchor)).sort()).toEqual(rules.map(({ alert }) => alert.toLowerCase()).sort());
});
