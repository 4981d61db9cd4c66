import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import type { Answer, Hotline } from './hotline.ts';
import { key } from './matters.ts';

export const visitor: Actor = { kind: 'VISITOR' };
export const service = (over: Record<string, unknown> = {}) => ({ idempotencyKey: key(), kind: 'FREE_AGENCY', serviceItem: '企业开办', servicePoint: 'SP-WIN', window: '3号窗口', customerKind: 'PERSON', ...over });
export const rectificationFields = 'id number version source status round unitId named openedOn fedBackAt closedAt nextDueAt overdue nextSteps steps { step round officerId unitId note method reached satisfactory } appeal { reason evidence appealedById decidedById upheld decision } rating { id grade excluded }';

const inputs: Record<string, string> = {
  recordService: 'RecordServiceInput', rateService: 'RateServiceInput', rateServiceAtDevice: 'RateServiceAtDeviceInput', verifyRectification: 'RectificationStepInput', carryOutRectification: 'RectificationStepInput', explainRectification: 'RectificationStepInput',
  feedBackRectification: 'RectificationFeedbackInput', lookBackRectification: 'RectificationLookBackInput', appealRectification: 'AppealRectificationInput', decideRectificationAppeal: 'DecideRectificationAppealInput', revealRater: 'RevealRaterInput',
};
const results: Record<string, string> = { recordService: 'ratingToken ratingCode record { id number level unitId fee officerId servicePointId }', rateService: 'number answerCode', rateServiceAtDevice: 'number answerCode', revealRater: 'name phone' };

/** Services, their ratings and what comes of them, as front ends and visitors send them. */
export function counter(hotline: Hotline) {
  const answer = (actor: Actor, name: string, input: Record<string, unknown>): Promise<Answer> =>
    hotline.ask(actor, `mutation($input: ${inputs[name]}!) { ${name}(input: $input) { ${results[name] ?? `rectification { ${rectificationFields} }`} } }`, { input });
  const done = async (actor: Actor, name: string, input: Record<string, unknown>) => {
    const { data, code, message } = await answer(actor, name, input);
    if (code) throw new Error(`${name}: ${code} ${message}`);
    return results[name] ? data[name] : data[name].rectification;
  };
  const tries = (actor: Actor, name: string, { id, version }: { id: string; version: number }, more: Record<string, unknown> = {}) => answer(actor, name, { idempotencyKey: key(), id, expectedVersion: version, ...more });
  const recorded = (over: Record<string, unknown> = {}, actor: Actor = cast.clerk()) => done(actor, 'recordService', service(over));
  const rectifications = async (actor: Actor = cast.supervisor(), filter: Record<string, unknown> = {}) =>
    (await hotline.ask(actor, `query($filter: RectificationFilter) { rectifications(filter: $filter, first: 100) { totalCount nodes { ${rectificationFields} } } }`, { filter })).data.rectifications;
  return {
    answer, done, tries, recorded, rectifications,
    step: (actor: Actor, name: string, held: { id: string; version: number }, more: Record<string, unknown> = {}) => done(actor, name, { idempotencyKey: key(), id: held.id, expectedVersion: held.version, ...more }),
    rate: (token: string, over: Record<string, unknown> = {}, actor: Actor = visitor) => answer(actor, 'rateService', { token, grade: 'SATISFIED', channel: 'QR_CODE', ...over }),
    /** A bad review, and the rectification that it opened, as 区营商办 sees it. */
    bad: async (over: Record<string, unknown> = {}, served: Record<string, unknown> = {}, by: Actor = cast.clerk()) => {
      const { ratingToken: token, record } = await recorded(served, by);
      const { answerCode } = await done(visitor, 'rateService', { token, grade: 'DISSATISFIED', channel: 'QR_CODE', comment: '排队两小时', ...over });
      return { ...(await newest()), record, answerCode } as { id: string; version: number; number: string; status: string; record: { number: string }; answerCode: string } & Record<string, any>;
    },
  };

  async function newest() {
    const [row] = await hotline.db.query<{ id: string }>('select id from hotline.rectification order by number desc limit 1');
    return (await hotline.ask(cast.supervisor(), `query($id: ID!) { rectification(id: $id) { ${rectificationFields} } }`, { id: row!.id })).data.rectification;
  }
}
