import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { BenchName } from './settings.ts';

/** A figure that does not depend on the machine: how often ours, where the other does it once; or how fast at the largest, where it is 1 at the smallest. More is always better. */
/** `shown`: printed and not judged, as it is what it is. */
export interface Ratio { name: string; value: number; asked?: number; goal?: number; shown?: boolean }
/** A figure of this machine that must not be larger. */
export interface Limit { name: string; value: number; unit: string; most: number }
export interface Section { versions: string; tables: string[]; remarks?: string[]; ratios: Ratio[]; limits?: Limit[] }

const head = `# Results

What \`npm run bench\` printed, a section a command, each with the day and the machine. Times are the machine's own; what is compared from run to run are the ratios, which hold within one run
(\`npm run bench -- <name> --compare\` fails where one is below 0.85 of the one recorded here). What is measured and how stands in [tools/bench/README.md](../tools/bench/README.md).
`;

/** Reads and writes bench/RESULTS.md; a section is replaced whole. */
export class Results {
  constructor(private readonly file: string) {}

  write(name: BenchName, text: string): void {
    const sections = this.sections().filter(([other]) => other !== name);
    sections.push([name, text]);
    mkdirSync(new URL('.', `file://${this.file}`), { recursive: true });
    writeFileSync(this.file, [head, ...sections.sort(([a], [b]) => order(a) - order(b)).map(([its, body]) => `## ${its}\n\n${body.trim()}\n`)].join('\n'));
  }

  /** The ratios recorded for a bench, by name. */
  recorded(name: BenchName): Map<string, number> {
    const [, body = ''] = this.sections().find(([other]) => other === name) ?? [];
    const table = body.slice(body.indexOf(ratioHead));
    return new Map([...table.matchAll(/^\| ([^|]+?) +\| +([\d.]+) +\|/gm)].map(([, its, value]) => [its!, Number(value)]));
  }

  private sections(): [string, string][] {
    const text = existsSync(this.file) ? readFileSync(this.file, 'utf8') : '';
    return text.split(/^## /m).slice(1).map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]);
  }
}

const names = ['gateway', 'service', 'growth', 'start'];
const order = (name: string): number => names.indexOf(name);
const ratioHead = '| ratio';

/** A section as it is printed and as it is written. */
export function sectionText({ versions, tables, remarks = [], ratios, limits = [] }: Section, at: Date): string {
  return [
    `${at.toISOString().slice(0, 10)}, ${machine()}; ${versions}.`,
    ...tables,
    ...(ratios.length ? [table([['ratio', 'measured', 'asked now', 'goal', ''], ...ratios.map(({ name, value, asked, goal }) => [name, value.toFixed(2), asked === undefined ? '' : `≥ ${asked}`, goal === undefined ? '' : `≥ ${goal}`, asked !== undefined && value < asked ? 'FAILED' : goal !== undefined && value < goal ? 'short of the goal' : ''])])] : []),
    ...(limits.length ? [table([['limit', 'measured', 'at most', ''], ...limits.map(({ name, value, unit, most }) => [name, `${value.toFixed(1)} ${unit}`, `${most} ${unit}`, value > most ? 'FAILED' : ''])])] : []),
    ...remarks,
  ].join('\n\n');
}

/** What a section falls short of. */
export const shortfalls = ({ ratios, limits = [] }: Section): string[] => [
  ...ratios.filter(({ value, asked }) => !(asked === undefined || value >= asked)).map(({ name, value, asked }) => `${name}: ${value.toFixed(2)}, asked ${asked}`),
  ...limits.filter(({ value, most }) => !(value <= most)).map(({ name, value, unit, most }) => `${name}: ${value.toFixed(1)} ${unit}, at most ${most}`),
];

const tolerated = 0.85;

/** Which of the ratios that are judged are worse than recorded; one that is not there any more counts as worse. */
export function worse(recorded: ReadonlyMap<string, number>, ratios: readonly Ratio[]): string[] {
  const now = new Map(ratios.map((ratio) => [ratio.name, ratio]));
  return [...recorded].flatMap(([name, then]) => {
    const ratio = now.get(name);
    if (!ratio) return [`${name}: recorded ${then.toFixed(2)}, not measured now`];
    const { value, shown } = ratio;
    return !shown && value < tolerated * then ? [`${name}: ${value.toFixed(2)}, recorded ${then.toFixed(2)}`] : [];
  });
}

/** Markdown with columns of one width, the first aligned left, the others right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`;
  const [first, ...rest] = rows;
  return [line(first!), `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`, ...rest.map(line)].join('\n');
}

const machine = (): string => `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version.slice(1)}`;
