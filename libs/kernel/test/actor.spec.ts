import { hasRole, principal, roles, type Actor } from '../src/index.ts';

const officer: Actor = { kind: 'OFFICER', code: 'X', title: '承办人', unit: 'SY-GD', unitChain: ['SY-GD', 'SY'], roles: ['HANDLER', 'UNIT_OFFICE'] };
const others: Actor[] = [{ kind: 'ENTERPRISE', creditCode: 'X' }, { kind: 'MACHINE', code: 'X', name: 'X', units: [], operations: [], confidential: false }, { kind: 'SYSTEM', name: 'X' }];

describe('an actor', () => {
  it('has one principal of its kind, so that equal codes of two kinds never share a key', () => {
    expect([officer, ...others].map(principal)).toEqual(['officer:X', 'enterprise:X', 'machine:X', 'system:X']);
  });

  it('has the roles of its post alone, and any one wanted is enough', () => {
    expect(roles.filter((role) => hasRole(officer, role))).toEqual(['UNIT_OFFICE', 'HANDLER']);
    expect(hasRole(officer, 'SUPERVISOR', 'HANDLER')).toBe(true);
    expect(hasRole(officer)).toBe(false);
  });

  it.each(others)('of kind $kind has no role', (actor) => { expect(hasRole(actor, ...roles)).toBe(false); });
});
