import type { Actor } from '@bangban/kernel';
import type { Answer, Hotline } from './hotline.ts';
import { key } from './matters.ts';

const selects: Record<string, string> = {
  measure: 'id number version status unitId officerId dueOn dueAt overdue settledAt settledById settledNote subjectType subjectId content nextSteps',
  walkthrough: 'id version unitId directorId serviceItem servicePointId servicePoint { code } walkedOn problems lateEntry enteredById result concludedAt concludedById',
  problemClass: 'id version name category unitId caseCount cases { type id ticket { number } rating { id grade } rectification { id unitId } linkedById }',
  analysis: 'id version kind title from to finding unitId evidence { id } openedById concludedAt concludedById mayRevise',
  hint: 'id version kind subjectKind label from to count usual tickets { id } state reason decidedById mayDecide',
};
const measures = (name: string) => (['measure', 'hint'].includes(name) ? '' : ` measures { ${selects.measure} }`);
const analysisOfHint = (name: string) => (name === 'hint' ? ` analysis { ${selects.analysis} }` : '');
export const fieldsOf = (name: string): string => `${selects[name]}${measures(name)}${analysisOfHint(name)}`;

/** Each mutation: its input's type and what it answers. */
const mutations: Record<string, [string, string]> = {
  addMeasure: ['AddMeasureInput', 'measure'], completeMeasure: ['SettleMeasureInput', 'measure'], withdrawMeasure: ['SettleMeasureInput', 'measure'],
  recordWalkthrough: ['RecordWalkthroughInput', 'walkthrough'], concludeWalkthrough: ['ConcludeWalkthroughInput', 'walkthrough'],
  openProblemClass: ['OpenProblemClassInput', 'problemClass'], linkProblemClassCase: ['ProblemClassCaseInput', 'problemClass'], unlinkProblemClassCase: ['ProblemClassCaseInput', 'problemClass'],
  openAnalysis: ['OpenAnalysisInput', 'analysis'], reviseAnalysis: ['ReviseAnalysisInput', 'analysis'], concludeAnalysis: ['ConcludeAnalysisInput', 'analysis'],
  confirmAnalysisHint: ['ConfirmAnalysisHintInput', 'hint'], dismissAnalysisHint: ['DismissAnalysisHintInput', 'hint'],
};

/** Walk-throughs, problem classes, analyses and hints as a front end would have them. */
export function office(hotline: Hotline) {
  const tries = (actor: Actor, name: string, input: Record<string, unknown>): Promise<Answer> => {
    const [type, result] = mutations[name]!;
    return hotline.ask(actor, `mutation($input: ${type}!) { ${name}(input: $input) { ${result} { ${fieldsOf(result)} } } }`, { input: { idempotencyKey: key(), ...input } });
  };
  return {
    tries,
    does: async (actor: Actor, name: string, input: Record<string, unknown>) => {
      const { data, code, message, facts } = await tries(actor, name, input);
      if (code) throw new Error(`${name}: ${code} ${message} ${JSON.stringify(facts)}`);
      return data[name][mutations[name]![1]];
    },
    list: async (actor: Actor, field: string, of: string, args = '', more = '') => {
      const { data, code } = await hotline.ask(actor, `{ ${field}${args && `(${args})`} { totalCount nodes { ${fieldsOf(of)} } pageInfo { hasNextPage endCursor } ${more} } }`);
      if (code) throw new Error(code);
      return data[field];
    },
  };
}
