import { buildSchema, parse } from 'graphql';
import ts from 'typescript';
import { FsTree } from 'nx/src/generators/tree.js';
import { generateAggregate, generateService } from './generate.ts';

const service = { name: 'assemblies', label: '集会', today: '20270104' };
const aggregate = { service: 'assemblies', name: 'open-day', label: '开放日', today: '20270105' };
const tree = () => new FsTree(process.cwd(), false);
const made = (...steps: ((tree: FsTree) => void)[]) => { const one = tree(); for (const step of steps) step(one); return one; };
const text = (one: FsTree, path: string) => one.read(path, 'utf8')!;

it('a service and an aggregate in it are made of files that parse, with nothing left to fill in, and written nowhere before they are flushed', () => {
  const one = made((to) => generateService(to, service), (to) => generateAggregate(to, aggregate));
  const files = one.listChanges();
  expect(files.length).toBeGreaterThan(30);
  for (const { path, content } of files) {
    const written = content!.toString();
    expect([path, /<%|__\w+__|\.template/.test(path + written.replaceAll('__typename', ''))]).toEqual([path, false]);
    if (path.endsWith('.ts')) expect([path, ts.transpileModule(written, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ESNext, experimentalDecorators: true } }).diagnostics!.map(({ messageText }) => messageText)]).toEqual([path, []]);
    if (path.endsWith('.graphql')) expect(() => parse(written)).not.toThrow();
  }
  expect(tree().exists('apps/assemblies')).toBe(false);
});

it('both are wired in where the platform reads what there is', () => {
  const one = made((to) => generateService(to, service), (to) => generateAggregate(to, aggregate));
  expect(text(one, 'libs/contracts/src/services.ts')).toContain(`, 'assemblies']`);
  expect(text(one, 'libs/contracts/src/events.ts')).toMatch(/'calendar\.drafted'.*, 'assemblies'\),/);
  expect(text(one, 'docs/policy/接口权限.csv')).toContain('assemblies,recordOpenDay,登记本单位的一项开放日,否,是');
  const module = text(one, 'apps/assemblies/src/assemblies.module.ts');
  for (const part of ['OpenDayReader', 'OpenDayService', 'OpenDayResolver']) expect(module.split(part)).toHaveLength(3);
  expect(text(one, 'apps/assemblies/src/entities.ts')).toContain('  openDaySchema,\n');
  expect(text(one, 'apps/assemblies/src/migrations/index.ts')).toMatch(/20270104-base[\s\S]*20270105-open-day/);
});

it('a contract that was made is a schema', () => {
  const one = made((to) => generateService(to, service), (to) => generateAggregate(to, aggregate));
  const sources = one.listChanges().filter(({ path }) => path.endsWith('.graphql') && !path.includes('calendar-draft')).map(({ content }) => content!.toString()).join('\n');
  const shared = text(one, 'libs/contracts/shared.graphql').replace(/extend schema\s+@link\([^)]*\)/, '').replaceAll(/@(key|shareable|external|inaccessible)(\([^)]*\))?/g, '');
  expect(() => buildSchema(`type Query { _: Int } type Mutation { _: Int }\n${shared}\n${sources.replaceAll(/@(key|shareable|external|requires)(\([^)]*\))?/g, '')}`)).not.toThrow();
});

it.each<[string, (to: FsTree) => void, string]>([
  ['a service that there is', (to) => generateService(to, { ...service, name: 'hotline' }), '已存在'],
  ['an aggregate of a service that there is not', (to) => generateAggregate(to, { ...aggregate, service: 'nowhere' }), '没有服务'],
  ['an aggregate that there is', (to) => generateAggregate(to, { ...aggregate, service: 'hotline', name: 'ticket' }), '已有'],
])('%s is refused', (_, make, said) => { expect(() => make(tree())).toThrow(said); });
