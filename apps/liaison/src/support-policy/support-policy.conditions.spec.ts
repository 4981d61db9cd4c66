import { conditionText, qualifies, type Condition, type Qualities } from './support-policy.conditions.ts';

const works: Qualities = { aboveScaleIndustrial: true, keyEnterprise: false, field: '重点产业链', locality: 'SY-XX', status: 'ACTIVE' };
it.each<[string, Condition[], Partial<Qualities>, boolean]>([
  ['a group that names nothing is open to all', [{}], {}, true],
  ['but not to an enterprise that is closed', [{}], { status: 'CLOSED' }, false],
  ['all that a group names has to hold', [{ aboveScaleIndustrial: true, keyEnterprise: true }], {}, false],
  ['of several groups one', [{ aboveScaleIndustrial: true, keyEnterprise: true }, { localities: ['SY-XX'] }], {}, true],
  ['of several fields one', [{ fields: ['服务业', '重点产业链'] }], {}, true],
  ['an enterprise without a field has none of them', [{ fields: ['服务业'] }], { field: null }, false],
  ['what is asked not to be must not be', [{ aboveScaleIndustrial: false }], {}, false],
])('[2.02] %s', (_, conditions, over, expected) => { expect(qualifies(conditions, { ...works, ...over })).toBe(expected); });

it('[2.02] is said as a clerk would', () => {
  const directory = { unit: (code: string) => (code === 'SY-XX' ? { name: '下相街道' } : undefined) };
  expect(conditionText([{ aboveScaleIndustrial: true, fields: ['服务业', '重点产业链'] }, { keyEnterprise: false, localities: ['SY-XX'] }, {}], directory as never)).toBe('规上工业企业，领域为服务业或重点产业链；或：非重点企业，属地为下相街道；或：不限');
});
