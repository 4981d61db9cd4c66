import type { Role } from '@bangban/kernel';
import { Directory } from '../src/directory.ts';
import type { DirectorySnapshot, Unit } from '../src/snapshot.ts';

const unit = (code: string, parentCode: string | null, leader: string | null): Unit => ({ code, name: code, kind: 'DEPARTMENT', parentCode, duties: null, leader });
const leader = (code: string, active = true) => ({ code, title: code, unit: 'TOP', roles: ['DISTRICT_LEADER'] as Role[], active });
const directory = (...units: Unit[]) => new Directory({
  version: 1, units, officers: [leader('L1'), leader('L2'), leader('GONE', false)], machines: [], categories: [], channelDesks: [], servicePoints: [], calendar: { version: 0, years: [], restDays: [] }, rulebook: { version: 0, targets: [] },
} as DirectorySnapshot);

it.each([
  ['its own', 'L2', 'L1', 'L2'],
  ['its parent\'s where it has none', null, 'L1', 'L1'],
  ['its parent\'s where its own has left', 'GONE', 'L1', 'L1'],
  ['its parent\'s where its own is not in the directory', 'NOBODY', 'L1', 'L1'],
  ['nobody where no unit above has one in office', null, 'GONE', undefined],
])('the leader in charge of a unit is %s', (_, own, parents, expected) => {
  expect(directory(unit('TOP', null, parents), unit('MIDDLE', 'TOP', null), unit('LOW', 'MIDDLE', own)).leaderOf('LOW')?.code).toBe(expected);
});

it('a copy kept before units had leaders stays readable', () => {
  const { leader: _, ...old } = unit('LOW', 'TOP', null);
  expect(directory(unit('TOP', null, 'L1'), old as Unit).leaderOf('LOW')?.code).toBe('L1');
  expect(directory(old as Unit).leaderOf('LOW')).toBeUndefined();
  expect(directory().leaderOf('LOW')).toBeUndefined();
});
