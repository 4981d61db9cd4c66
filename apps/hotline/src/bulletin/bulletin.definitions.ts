import type { BulletinMeasure } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';

/** A measure as it is printed. */
export interface Definition { measure: BulletinMeasure; name: string; definition: string }
/** A measure as it is counted: SQL over `ticket t` and its `clock`; which cases are in the denominator (`counted`), and which of those in the numerator as well (`met`). */
interface Measure { measure: BulletinMeasure; definition: string; counted: string; met: string }

/** Raised with every change below. A published bulletin keeps the text that it was counted by. */
export const definitionsVersion = 1;

const inScope = `t.status <> 'OUT_OF_SCOPE'`;
const termEnded = `${inScope} and clock.close_ended`;

/** In the order in which they are shown: 企业满意 is the first standard (四(9)), and a formal closing is no solution. */
export const measures: readonly Measure[] = [
  { measure: 'SATISFIED', counted: `${inScope} and t.rating is not null`, met: 't.rating >= 3', definition: '分母：已评价的件数。分子：其中评价为非常满意、满意或基本满意（3至5分）的件数；不满意、非常不满意为差评。' },
  { measure: 'SOLVED', counted: termEnded, met: `t.status = 'CLOSED' and t.outcome = 'SOLVED'`, definition: '分母：办结期限已到或已办结的件数。分子：其中经反映人确认或回访核实已解决的件数；只报办结、未经确认的不算解决。' },
  { measure: 'SOLVED_AT_ONCE', counted: termEnded, met: `t.status = 'CLOSED' and t.outcome = 'SOLVED' and t.round = 1`, definition: '分母同实际解决率。分子：其中首轮办理即确认解决的件数；反映人称未解决而重办的，首轮计为未解决。' },
  { measure: 'REPORTED_DONE', counted: termEnded, met: 't.reported_done_at is not null', definition: '分母同实际解决率。分子：其中承办单位已报告办结的件数，不论是否解决；重办中的不算。' },
  { measure: 'ON_TIME_CONTACT', counted: `${inScope} and clock.contact_ended`, met: 'not clock.contact_late', definition: '分母：首次联系期限已到或已联系到反映人的件数。分子：其中按期联系到的件数；重办的，各轮均须按期。' },
  { measure: 'ON_TIME_CLOSE', counted: termEnded, met: 'not clock.close_late', definition: '分母同实际解决率。分子：其中按期办结的件数（办不成事复杂问题以告知答复为准）；重办的，各轮均须按期；中止计时期间不算到期，经批准延期的按延期后的期限。' },
  { measure: 'REDONE', counted: termEnded, met: 't.round > 1', definition: '分母同实际解决率。分子：其中反映人称未解决而重办的件数。' },
  { measure: 'OUT_OF_SCOPE', counted: 'true', met: `t.status = 'OUT_OF_SCOPE'`, definition: '分母：当月收到的全部件数。分子：其中经两人确认不属受理范围的件数，其余各项均不含这些件。' },
];

export const definitions: readonly Definition[] = measures.map(({ measure, definition }) => ({ measure, name: labelOf('BulletinMeasure', measure), definition }));
