import { Directory } from '@bangban/directory-client';
import type { Actor, MachineOperation } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { matrixAllows, matrixColumns, matrixRelations, ticketMatrix, type Case, type Column, type District } from '@bangban/testing/ticket-matrix';
import { directory as loaded } from '../../test/rules-directory.ts';
import type { TicketStep } from '../generated/graphql.ts';
import { always, lifecycle } from './ticket.lifecycle.ts';
import { may, maySee, seesRiskNotes, viewpoint } from './ticket.policy.ts';

const enterprise = '91321311Y7J6DU5MJD';
const below = (unit: string) => `${unit}-1`;
const homes: Partial<Record<Column, string>> = { 区领导: 'SY-LEAD', 派单员: 'SY-ZHZX', 窗口人员: 'SY-SPJ', 区营商办督查人员: 'SY-YSB', 区作风办督查人员: 'SY-ZFB', 区纪委监委机关督查人员: 'SY-JW' };
const units = [...loaded.snapshot.units, ...loaded.snapshot.units.map(({ code, ...rest }) => ({ ...rest, code: below(code), parentCode: code }))];
const directory = new Directory({ ...loaded.snapshot, units, channelDesks: [{ channel: 'HOTLINE_12345', unit: 'SY-ZHZX' }] });
const district: District = { units: units.map(({ code, parentCode }) => ({ code, parent: parentCode })), dispatchUnit: 'SY-ZHZX' };

/** Nobody's in particular: led and handled by units that no actor here is of. */
const anybodys: Case = { leadUnit: 'SY-NY', handlingUnit: 'SY-KJ', assistingUnits: [], filedBy: 'officer:SY-NY-1', sourceSystem: null, reporter: null, confidential: false, complainedUnits: [], complainedOfficers: [] };
const relations = [...matrixRelations, '无关', '被建议承办', '下级被建议承办', '被反映', '上级被反映', '本人被反映', '被反映，虽有其他一切关系'] as const;

/** Somebody of the column's role and of that unit. */
function actorOf(column: Column, unit: string): Actor {
  switch (column) {
    case '区领导': return cast.officer('DISTRICT_LEADER', unit);
    case '单位负责人': return cast.officer('UNIT_HEAD', unit);
    case '单位办公室': return cast.officer('UNIT_OFFICE', unit);
    case '承办人': return cast.handler(unit);
    case '派单员': return cast.dispatcher();
    case '窗口人员': return cast.clerk();
    case '区营商办督查人员': case '区作风办督查人员': case '区纪委监委机关督查人员': return cast.supervisor(unit);
    case '企业': return cast.enterprise(enterprise);
    case '部门系统': return cast.machine('MC-GD', unit);
    case '系统任务': return { kind: 'SYSTEM', name: 'hotline' };
  }
}

/** Who stands in this relation to which case; undefined where nobody of the role can. */
function situation(column: Column, relation: (typeof relations)[number]): { actor: Actor; ticket: Case } | undefined {
  const unit = homes[column] ?? (relation === '督办' ? 'SY-YSB' : 'SY-GD');
  const actor = actorOf(column, unit);
  const hasUnit = actor.kind === 'OFFICER' || actor.kind === 'MACHINE';
  const filed = actor.kind === 'OFFICER' ? { filedBy: `officer:${actor.code}` } : actor.kind === 'MACHINE' ? { sourceSystem: actor.code } : { reporter: enterprise };
  const everything = { ...filed, leadUnit: unit, assistingUnits: [below(unit)] };
  const facts = ((): Partial<Case> | undefined => {
    switch (relation) {
      case '无关': return {};
      case '督办': return {};
      case '登记': return actor.kind === 'SYSTEM' ? undefined : filed;
      case '代调度': return { complainedUnits: ['SY-ZHZX'] };
      case '本人被反映': return actor.kind === 'OFFICER' ? { ...everything, complainedOfficers: [actor.code] } : undefined;
    }
    if (!hasUnit) return undefined;
    switch (relation) {
      case '本单位承办': return { handlingUnit: unit };
      case '下级承办': return { handlingUnit: below(unit) };
      case '牵头': return { leadUnit: unit };
      case '协办': return { assistingUnits: ['SY-XX', unit] };
      case '被建议承办': return { proposedUnit: unit };
      case '下级被建议承办': return { proposedUnit: below(unit) };
      case '被反映': return { complainedUnits: [unit] };
      case '上级被反映': return { leadUnit: unit, complainedUnits: ['SY'] };
      case '被反映，虽有其他一切关系': return { ...everything, complainedUnits: ['SY-JT', unit] };
    }
  })();
  return facts && { actor, ticket: { ...anybodys, ...facts } };
}

const facts = ({ reporter, ...rest }: Case) => ({ ...rest, assistingUnits: [...rest.assistingUnits], complainedUnits: [...rest.complainedUnits], complainedOfficers: [...rest.complainedOfficers], channel: 'WINDOW', reporterRef: reporter && `ref-${reporter}` });
const view = (actor: Actor) => viewpoint(actor, directory, (code) => `ref-${code}`);
const steps = [...(Object.keys(lifecycle) as TicketStep[]), ...always];
const answers = (key: string, actor: Actor, ticket: Case) => (key.startsWith('VIEW') ? maySee(view(actor), facts(ticket)) : key === 'RISK_NOTES' ? seesRiskNotes(view(actor), facts(ticket)) : may(view(actor), key as TicketStep, facts(ticket)));
const keys = ['VIEW', 'RISK_NOTES', ...steps];

it('the matrix for people to read has a line for every step', () => {
  expect([...ticketMatrix().keys()].sort()).toEqual(['VIEW', 'VIEW_CONFIDENTIAL', 'REPORTER', 'REPORTER_CONFIDENTIAL', 'TIMELINE', 'TIMELINE_OFFICER', 'CONTACTS', 'NOTES', 'SCOPE_PROPOSALS', 'OBJECTIONS', 'REDACTED_COPIES', 'ATTACHMENTS', 'RISK_NOTES', ...steps].sort());
});

it('[X.11] each cell of the matrix is what the policy answers: every role, every relation to a case, every step, open and confidential', () => {
  let cells = 0;
  for (const column of matrixColumns) for (const relation of relations) {
    const found = situation(column, relation);
    if (!found) continue;
    for (const confidential of [false, true]) for (const key of keys) {
      const ticket = { ...found.ticket, confidential };
      cells += 1;
      expect([column, relation, confidential, key, answers(key, found.actor, ticket)]).toEqual([column, relation, confidential, key, matrixAllows(key, found.actor, ticket, district)]);
    }
  }
  expect(cells).toBeGreaterThan(4_000);
  process.stderr.write(`ticket matrix: ${cells} cells (role × relation × action × confidential) equal the policy\n`);
});

it('[X.11] a system has the rights it was given and no other, whatever its units', () => {
  const sets: MachineOperation[][] = [[], ['READ'], ['HANDLE'], ['FILE', 'IMPORT'], ['READ', 'HANDLE'], ['READ', 'FILE', 'IMPORT', 'HANDLE']];
  for (const operations of sets) for (const cleared of [false, true]) for (const relation of relations) {
    const found = situation('部门系统', relation);
    if (!found) continue;
    const actor: Actor = { ...(found.actor as Extract<Actor, { kind: 'MACHINE' }>), operations, confidential: cleared };
    for (const confidential of [false, true]) for (const key of keys) {
      const ticket = { ...found.ticket, confidential };
      expect([operations, cleared, relation, confidential, key, answers(key, actor, ticket)]).toEqual([operations, cleared, relation, confidential, key, matrixAllows(key, actor, ticket, district)]);
    }
  }
  const sees = (operations: MachineOperation[], cleared: boolean, confidential: boolean) => maySee(view({ kind: 'MACHINE', code: 'MC-GD', name: '', units: ['SY-GD'], operations, confidential: cleared }), facts({ ...anybodys, handlingUnit: 'SY-GD', confidential }));
  expect([sees(['READ'], false, false), sees(['READ'], false, true), sees(['READ'], true, true), sees(['HANDLE'], true, false)]).toEqual([true, false, true, false]);
});

// what no change of the file may take away: said here in so many words
const neverAllowed: [string, Column, (typeof relations)[number], TicketStep[]][] = [
  ['who handles a case neither rates, confirms nor closes it, nor decides that it is out of scope, nor about its own term', '派单员', '本单位承办', ['RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED', 'CLOSE_UNCONFIRMED', 'DECIDE_OUT_OF_SCOPE', 'SUSPEND', 'DECIDE_EXTENSION', 'RULE']],
  ['whose unit an objection proposes does not rule on it', '派单员', '被建议承办', ['RULE']], ['nor does 区营商办 where it is one below it', '区营商办督查人员', '下级被建议承办', ['RULE']],
  ['a unit asks for an extension, and neither grants it nor stops its clock', '承办人', '本单位承办', ['SUSPEND', 'DECIDE_EXTENSION']],
  ['区作风办 looks and notes, and takes no step', '区作风办督查人员', '督办', steps.filter((step) => step !== 'ADD_NOTE')],
  ['区纪委监委 looks and notes, and takes no step', '区纪委监委机关督查人员', '督办', steps.filter((step) => step !== 'ADD_NOTE')],
  ['a district leader looks and notes, and takes no step', '区领导', '督办', steps.filter((step) => step !== 'ADD_NOTE')],
  ['an assisting unit looks, notes, brings papers and answers what it was asked, and takes no step', '承办人', '协办', steps.filter((step) => !['ADD_NOTE', 'ADD_ATTACHMENT', 'ANSWER_ASSISTANCE'].includes(step))],
  ['a system never learns who complains', '部门系统', '本单位承办', ['REVEAL_COMPLAINANT', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE', 'INVITE_ASSISTANCE']],
  ['an enterprise decides on nothing but its own satisfaction', '企业', '登记', steps.filter((step) => !['RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED', 'ADD_ATTACHMENT'].includes(step))],
];
it.each(neverAllowed)('%s', (_, column, relation, refused) => {
  const { actor, ticket } = situation(column, relation)!;
  expect(maySee(view(actor), facts(ticket))).toBe(true);
  expect(refused.filter((step) => may(view(actor), step, facts(ticket)))).toEqual([]);
});

it('[X.22] who is complained about sees nothing and does nothing, whatever else he is', () => {
  for (const column of matrixColumns) for (const relation of ['被反映', '上级被反映', '本人被反映', '被反映，虽有其他一切关系'] as const) {
    const found = situation(column, relation);
    if (!found || found.actor.kind === 'SYSTEM') continue;
    expect([column, relation, keys.filter((key) => answers(key, found.actor, found.ticket))]).toEqual([column, relation, []]);
  }
});

it('a visitor is no caller of any case', () => {
  expect(keys.filter((key) => answers(key, { kind: 'VISITOR' }, anybodys))).toEqual([]);
});

it('[X.22] who is of a unit that this copy of the directory does not know yet is kept out by what the gateway knows of it', () => {
  const officer: Actor = { ...cast.dispatcher(), unit: 'SY-NEW', unitChain: ['SY-NEW', 'SY-SCJG', 'SY'] };
  const sees = (actor: Actor, ...complainedUnits: string[]) => maySee(viewpoint(actor, directory, (code) => code), { ...anybodys, assistingUnits: ['SY-NEW'], channel: 'ONLINE', reporterRef: null, complainedUnits, complainedOfficers: [] });
  expect([sees(officer), sees(officer, 'SY-SCJG'), sees(officer, 'SY-NEW')]).toEqual([true, false, false]);
  const machine = cast.machine('MC-NEW', 'SY-NEW');
  expect([sees(machine), sees(machine, 'SY-NEW')]).toEqual([true, false]);
});
