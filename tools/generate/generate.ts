import { join, relative } from 'node:path';
import { generateFiles, names, type Tree } from '@nx/devkit';
import { services } from '@bangban/contracts';

const templates = join(import.meta.dirname, 'templates');

/** A new service that starts, with what the services have in common: deadlines, events, the trail, retention, the self-check, and the tests that hold its schema and its root fields. */
export function generateService(tree: Tree, { name, label, today }: { name: string; label: string; today: string }): void {
  if ((services as readonly string[]).includes(name) || tree.exists(`apps/${name}`)) throw new Error(`服务“${name}”已存在`);
  fill(tree, 'service', `apps/${name}`, { ...names(name), name, label, today });
  edit(tree, 'libs/contracts/src/services.ts', /(export const services = \[[^\]]*)\]/, `$1, '${name}']`);
  edit(tree, 'libs/contracts/src/events.ts', /(change: calendarChange \}\)[^\n]*)\),/, `$1, '${name}'),`);
  const caller = (open: 'all' | 'SUPERVISOR') => Array.from({ length: 12 }, (_, index) => ((open === 'all' ? index < 11 : index >= 6 && index <= 8) ? '是' : '否')).join();
  const { propertyName } = names(name);
  const rootFields = [`${propertyName}AuditTrail,${label}服务的审计记录，最近的在前（督查人员）,${caller('SUPERVISOR')}`, `${propertyName}SelfCheck,自查（督查人员）,${caller('SUPERVISOR')}`,
    `${propertyName}Retention,审计记录的保存期限（督查人员）,${caller('SUPERVISOR')}`, `${propertyName}EnumLabels,${label}服务各枚举值的中文名称,${caller('all')}`];
  append(tree, rootFieldPolicy, rootFields.map((line) => `${name},${line}`));
}

/** A new aggregate in a service: contract, entity, policy, reader, service, resolver, migration and a test, wired in; to be made into what it is to be. */
export function generateAggregate(tree: Tree, { service, name, label, today }: { service: string; name: string; label: string; today: string }): void {
  const app = `apps/${service}`;
  if (!tree.exists(`${app}/src`)) throw new Error(`没有服务“${service}”`);
  if (tree.exists(`${app}/src/${name}`)) throw new Error(`${service} 已有“${name}”`);
  const { className, propertyName } = names(name);
  fill(tree, 'aggregate', app, { ...names(name), name, label, today, service, serviceClass: names(service).className, serviceProperty: names(service).propertyName, tableName: name.replaceAll('-', '_') });
  edit(tree, `${app}/src/entities.ts`, /\n\nexport const entities = \[\n/, `\nimport { ${propertyName}Schema } from './${name}/${name}.entity.ts';$&  ${propertyName}Schema,\n`);
  const parts = ['reader', 'resolver', 'service'].map((part) => ({ part, symbol: className + part[0]!.toUpperCase() + part.slice(1) }));
  edit(tree, `${app}/src/${service}.module.ts`, /\n\n@Module\(/, `\n${parts.map(({ part, symbol }) => `import { ${symbol} } from './${name}/${name}.${part}.ts';`).join('\n')}$&`);
  edit(tree, `${app}/src/${service}.module.ts`, /\n {4}CalendarPreview, /, `\n    ${['Reader', 'Service', 'Resolver'].map((part) => className + part).join(', ')},$&`);
  const migration = `Migration${today}${className}`;
  edit(tree, `${app}/src/migrations/index.ts`, /\n\nexport const migrations/, `\nimport { ${migration} } from './${today}-${name}.ts';$&`);
  edit(tree, `${app}/src/migrations/index.ts`, /\n\];/, `\n  { name: '${today}-${name}', class: ${migration} },$&`);
  const officers = '是,是,是,是,是,是,是,是,是,否,否,否';
  append(tree, rootFieldPolicy, [`${propertyName}s,${label}，最近登记的在前,${officers}`, `${propertyName},一项${label},${officers}`, `record${className},登记本单位的一项${label},否,是,是,是,否,否,否,否,否,否,否,否`].map((line) => `${service},${line}`));
}

const rootFieldPolicy = 'docs/policy/接口权限.csv';

/** The templates' files, `__name__` in their paths and `<%= name %>` in their texts filled in. */
function fill(tree: Tree, kind: string, target: string, values: Record<string, string>): void {
  generateFiles(tree, join(templates, kind), target, values);
}

function edit(tree: Tree, path: string, where: RegExp, put: string): void {
  const text = tree.read(path, 'utf8') ?? '';
  if (!where.test(text)) throw new Error(`${path} 中没有找到添加之处（${where.source}），请手工添加后重试`);
  tree.write(path, text.replace(where, put));
}

function append(tree: Tree, path: string, lines: readonly string[]): void {
  tree.write(path, `${(tree.read(path, 'utf8') ?? '').trimEnd()}\n${lines.join('\n')}\n`);
}

/** What was made and changed, a line each. */
export const changes = (tree: Tree): string[] => tree.listChanges().map(({ type, path }) => `${type === 'CREATE' ? '新建' : '修改'} ${relative('.', path)}`);
