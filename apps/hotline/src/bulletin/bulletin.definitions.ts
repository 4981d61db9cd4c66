import type { BulletinKind, BulletinMeasure } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import type { Source } from './bulletin.sources.ts';

/** A measure as it is printed. */
export interface Definition { measure: BulletinMeasure; name: string; definition: string }
/** SQL over the columns of a source: which of its cases are in the denominator, and which of those in the numerator as well. */
type Counting = readonly [counted: string, met: string];
export interface Measure { measure: BulletinMeasure; definition: string; of: Partial<Record<Source, Counting>> }

/** Raised with every change below. A published bulletin keeps the text that it was counted by. */
export const definitionsVersion = 1;

const inScope = `t.status <> 'OUT_OF_SCOPE'`;
const termEnded = `${inScope} and clock.close_ended`;
const solved = `t.status = 'CLOSED' and t.outcome = 'SOLVED'`;
const ticket = (counted: string, met: string): Measure['of'] => ({ TICKET: [counted, met] });
const rating = (counted: string, met: string): Measure['of'] => ({ SERVICE_RATING: [counted, met], TICKET_RATING: [counted, met] });
const rectified = 'r.negative and not z.upheld and z.ended';

/** In the order in which they are shown: 企业满意 is the first standard (四(9)), and a formal closing is no solution. */
export const measuresOf: Readonly<Record<BulletinKind, readonly Measure[]>> = {
  HOTLINE: [
    { measure: 'SATISFIED', of: ticket(`${inScope} and t.rating is not null`, 't.rating >= 3'), definition: '分母：当月收到、已评价的件数。分子：其中评价为非常满意、满意或基本满意（3至5分）的件数；不满意、非常不满意为差评。' },
    { measure: 'SOLVED', of: ticket(termEnded, solved), definition: '分母：当月收到、办结期限已到或已办结的件数。分子：其中经反映人确认或回访核实已解决的件数；只报办结、未经确认的不算解决。' },
    { measure: 'SOLVED_AT_ONCE', of: ticket(termEnded, `${solved} and t.round = 1`), definition: '分母同实际解决率。分子：其中首轮办理即确认解决的件数；反映人称未解决而重办的，首轮计为未解决。' },
    { measure: 'REPORTED_DONE', of: ticket(termEnded, 't.reported_done_at is not null'), definition: '分母同实际解决率。分子：其中承办单位已报告办结的件数，不论是否解决；重办中的不算。' },
    { measure: 'ON_TIME_CONTACT', of: ticket(`${inScope} and clock.contact_ended`, 'not clock.contact_late'), definition: '分母：当月收到、首次联系期限已到或已联系到反映人的件数。分子：其中按期联系到的件数；重办的，各轮均须按期。' },
    { measure: 'ON_TIME_CLOSE', of: ticket(termEnded, 'not clock.close_late'), definition: '分母同实际解决率。分子：其中按期办结的件数（办不成事复杂问题以告知答复为准）；重办的，各轮均须按期；中止计时期间不算到期，经批准延期的按延期后的期限。' },
    { measure: 'OBJECTED', of: { TICKET: [`${inScope} and t.handling_unit is not null`, 'false'], OBJECTION: [inScope, 'true'] }, definition: '分母：当月收到、交办给该单位的件数，含该单位提出异议后改由他单位承办的。分子：其中该单位对交办提出异议（退单）且未撤回的件数。' },
    { measure: 'OBJECTION_LOST', of: { OBJECTION: [`${inScope} and u.id is not null`, 'u.unit_code = o.unit_code'] }, definition: '分母：当月收到的件中，该单位提出异议并已裁定的件数。分子：其中裁定仍由该单位承办的件数。' },
    { measure: 'REDONE', of: ticket(termEnded, 't.round > 1'), definition: '分母同实际解决率。分子：其中反映人称未解决而重办的件数。' },
    { measure: 'OUT_OF_SCOPE', of: ticket('true', `t.status = 'OUT_OF_SCOPE'`), definition: '分母：当月收到的全部件数。分子：其中经两人确认不属受理范围的件数，其余各项均不含这些件。' },
  ],
  NEGATIVE_RATING: [
    { measure: 'SATISFIED', of: rating('not z.upheld', 'not r.negative'), definition: '分母：当月作出的服务评价和工单评价，经申诉认定为误评或恶意差评的除外。分子：其中评价为非常满意、满意或基本满意的件数。' },
    { measure: 'NEGATIVE', of: rating('not z.upheld', 'r.negative'), definition: '分母同满意率。分子：其中评价为不满意或非常不满意的件数。' },
    { measure: 'RECTIFIED', of: rating(rectified, 'z.done'), definition: '分母：当月的差评中整改期限已到或已整改反馈的件数，申诉成立的除外。分子：其中已整改（或说明）并向评价人反馈的件数；重新整改中的不算。' },
    { measure: 'RECTIFIED_ON_TIME', of: rating(rectified, 'not z.late'), definition: '分母同整改完成率。分子：其中按期整改反馈的件数；重新整改的，各轮均须按期。' },
    { measure: 'RECTIFICATION_OPEN', of: rating('r.negative and not z.upheld and z.opened', 'not z.done'), definition: '分母：当月的差评中须整改的件数，申诉成立的除外；历史台账导入的差评不另行整改。分子：其中尚未整改反馈的件数，不论期限是否已到。' },
    { measure: 'APPEALED', of: rating('r.negative', 'z.appealed'), definition: '分母：当月的全部差评，含申诉成立的。分子：其中被评价单位提出申诉的件数。' },
    { measure: 'APPEAL_UPHELD', of: rating('r.negative', 'z.upheld'), definition: '分母：当月的全部差评，含申诉成立的。分子：其中经申诉认定为误评或恶意差评的件数；评价保留，不计入以上各项。' },
  ],
};

export const definitionsOf = (kind: BulletinKind): Definition[] => measuresOf[kind].map(({ measure, definition }) => ({ measure, name: labelOf('BulletinMeasure', measure), definition }));
