import { conditionText } from './support-policy.conditions.ts';

it('[2.02] is said as a clerk would', () => {
  const directory = { unit: (code: string) => (code === 'SY-XX' ? { name: '下相街道' } : undefined) };
  expect(conditionText([{ aboveScaleIndustrial: true, fields: ['服务业', '重点产业链'] }, { keyEnterprise: false, localities: ['SY-XX'] }, {}], directory as never)).toBe('规上工业企业，领域为服务业或重点产业链；或：非重点企业，属地为下相街道；或：不限');
});
