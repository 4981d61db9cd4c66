import type { RetentionKind } from '../generated/graphql.ts';

/** What stands where somebody's words stood. */
export const cleared = '（已按保存期限清除）';

/** How long each kind of record is kept, by which target of the rulebook, and what becomes of it then. */
export const schedule = {
  IDENTITY: { rule: 'retention.identity', action: '清除反映人的姓名、电话等身份信息，保留工单；实名评价人的姓名、电话自评价起按同一期限清除。件数只计工单' },
  TICKET: { rule: 'retention.ticket', action: '清除标题、内容、答复、备注等文字及企业名称、代码和外部编号，保留渠道、类别、各项时间、单位、解决情况和评价；服务事项记录、评价和整改中的文字自评价起按同一期限清除。件数只计工单' },
  AUDIT: { rule: 'retention.audit', action: '移除最早的审计记录，留下校验点，其后的记录仍可校验' },
} as const satisfies Record<RetentionKind, { rule: string; action: string }>;
export const kinds = Object.keys(schedule) as RetentionKind[];
