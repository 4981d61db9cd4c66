import { Directory, type DirectorySnapshot } from '@bangban/directory-client';
import { recipientsOf } from '../src/recipients.ts';

const posts = [['SY-LEAD', 'DISTRICT_LEADER'], ['SY-YSB', 'SUPERVISOR'], ['SY-JW', 'SUPERVISOR'], ['SY-ZHZX', 'DISPATCHER'], ['SY-GD', 'UNIT_OFFICE'], ['SY-GD', 'HANDLER'], ['SY-SW', 'UNIT_OFFICE']] as const;
const units = [...new Set(posts.map(([unit]) => unit))].map((code) => ({ code, name: code, kind: 'DEPARTMENT', parentCode: null, duties: null, leader: null }));
const officers = posts.map(([unit, role]) => ({ code: `${unit} ${role}`, title: '', unit, roles: [role], active: true }));
const directory = new Directory({ version: 1, units, officers, machines: [], categories: [], channelDesks: [], servicePoints: [], calendar: { version: 1, years: [], restDays: [] }, rulebook: { version: 1, targets: [] } } as unknown as DirectorySnapshot);
const told = (wanted: string[], complainedUnits: string[]) => recipientsOf(directory, wanted, { unit: 'SY-GD', handlers: ['HANDLER'], complainedUnits, complainedOfficers: [] });

describe('whom a step reaches', () => {
  it.each([
    ['its handlers', ['HANDLER'], [], ['SY-GD HANDLER']],
    ['the supervisors of the coordinating office where its handlers are complained about', ['HANDLER'], ['SY-GD'], ['SY-YSB SUPERVISOR']],
    ['the other supervisors where that office is as well', ['HANDLER'], ['SY-GD', 'SY-YSB'], ['SY-JW SUPERVISOR']],
    ['the leaders where every supervisor is', ['SUPERVISOR'], ['SY-YSB', 'SY-JW'], ['SY-LEAD DISTRICT_LEADER']],
    ['the dispatchers where all of those are complained about', ['DISTRICT_LEADER', 'SUPERVISOR'], ['SY-LEAD', 'SY-YSB', 'SY-JW'], ['SY-ZHZX DISPATCHER']],
    ['the offices of the units that are not, where the dispatchers are as well', ['DISTRICT_LEADER'], ['SY-LEAD', 'SY-YSB', 'SY-JW', 'SY-ZHZX', 'SY-GD'], ['SY-SW UNIT_OFFICE']],
  ])('%s', (_, wanted, complained, expected) => { expect(told(wanted, complained)).toEqual(expected); });

  it('is never nobody without a word', () => {
    expect(() => told(['HANDLER'], ['SY-LEAD', 'SY-YSB', 'SY-JW', 'SY-ZHZX', 'SY-GD', 'SY-SW'])).toThrow('nobody is in office');
  });
});
