/** The duties that this service keeps: on a pairing 一(3), 二(4), and on an enterprise with a specialist 一(3). Each by what is to be done, as a notice says it. */
export const dutyLabels = {
  CONTACT: '联系', VISIT: '走访', HEAD_TALK: '与负责人座谈', POLICY_BRIEFING: '政策宣讲', PARTNER_INTRODUCTION: '上下游对接', SPECIALIST_VISIT: '专员走访',
};
export type DutyKind = keyof typeof dutyLabels;
