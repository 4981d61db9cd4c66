/**
 * The closed list of refusals, each with the sentence a clerk reads. `{name}` is replaced by the fact of that name.
 * Codes are stable: front ends branch on them. The sentence says what to do next.
 */
export const errors = {
  UNAUTHENTICATED: '未登录或登录已失效，请重新登录后再试。',
  FORBIDDEN: '您没有办理此事项的权限；如确需办理，请联系本单位办公室。',
  NOT_FOUND: '没有找到{what}“{id}”，或者您无权查看；请核对后再试。',
  INVALID_INPUT: '“{field}”填写有误：{reason}。请改正后重新提交。',
  TEXT_NOT_ALLOWED: '“{field}”含有系统不能保存的字符（空字符或不完整的字符），请删去后重新提交。',
  CONFLICT: '该事项已被他人更新（您看到的是第{expectedVersion}版，现为第{actualVersion}版），请刷新后再办理。',
  STEP_NOT_ALLOWED: '事项当前状态为“{status}”，不能进行“{step}”；现在可以进行：{allowed}。',
  IDEMPOTENCY_KEY_REUSED: '请求号“{key}”已用于另一份内容（结果编号{existing}）；若是新的提交，请换一个请求号。',
  EXTERNAL_NO_REUSED: '外部编号“{externalNo}”已登记为“{existing}”，内容与本次不同；请核对外部编号，或在原工单上补充。',
  UNKNOWN_UNIT: '没有编码为“{unit}”的单位，请从单位目录中选择。',
  UNKNOWN_CATEGORY: '没有名为“{category}”的类别，请从类别目录中选择。',
  UNKNOWN_OFFICER: '没有编码为“{officer}”的工作人员，请从人员目录中选择。',
  COMPLAINED_ABOUT: '“{unit}”是被反映单位，不能承办或协办本工单；请改为其他单位。',
  NEEDS_CATEGORY: '工单尚未分类，请先分类再交办。',
  OBJECTION_TOO_LATE: '对交办的异议须在{until}前提出；逾期未提即视为接受，请继续办理，确需调整的请联系调度中心。',
  OBJECTION_CLOSED: '对本次交办不能再提异议：已提出过异议，或者承办责任已裁定；请按现有安排继续办理。',
  SAME_OFFICER: '该事项须由另一名工作人员决定，提出人不能自行决定。',
  OWN_UNIT: '承办单位、承担单位、被评价单位不能对自己办理的事项进行评价、确认、回访，也不能自行决定是否受理、中止计时、延期、免责或申诉，争议双方不能裁定，请由反映人或其他单位的人员进行。',
  FINDINGS_MISSING: '还有{count}个抽中的结对没有登记核查结果，请先逐一向企业核实并登记。',
  ALREADY_RATED: '已经评价过了，同一工单或同一次服务只评价一次。',
  NOT_TOLD: '尚未将有内容的答复告知反映人，不能结案；请先反馈并记录告知方式。',
  NOT_YET: '“{step}”须在{from}之后进行。',
  FIXED_TERM: '按办不成事类计时的工单，时限不得延期，也不得中止；请按期办理并反馈。',
  TERM_ENDED: '办结时限{dueAt}已过，不能再{step}；请尽快办理并反馈。',
  NO_MORE_EXTENSIONS: '本工单已延期{count}次，不能再延期；请在{dueAt}前办结。',
  IN_THE_PAST: '生效日期{effectiveFrom}已过；制度参数只能从{earliest}起变更。',
  AWAITING_SERVICES: '“{services}”服务尚未答复本草案的影响，暂不能批准；请稍后再试，久未答复请联系值班人员。',
  CALENDAR_MOVED: '起草后工作日历已变更（起草时为第{baseVersion}版，现为第{calendarVersion}版），本草案的影响已不准确；请撤回后重新起草。',
  DRAFT_OUTDATED: '草案中的{dates}已过，不能再批准；请撤回后重新起草。',
  OUT_OF_RANGE: '“{field}”超出可接受的范围（{min}至{max}），请改正后重新提交。',
  SUBGRAPH_UNAVAILABLE: '“{service}”服务暂时不可用，其余内容不受影响；请稍后重试。',
  UNAVAILABLE: '系统暂时不可用，您的内容尚未保存；请稍后用同一请求号重试，不会重复登记。',
  ACCOUNT_EXISTS: '“{subject}”已有有效账户；请先关闭原账户，再另行开通。',
  TOO_MANY_KEYS: '“{client}”已有{max}把有效密钥；请先停用其中一把，再签发新的。',
  MEASURES_OPEN: '还有{count}项措施尚未落实或撤销，请先办理各项措施，再记录结果。',
  CORRECTION_TOO_LATE: '帮扶记录须在{until}前更正或撤回；现在确需撤回的，请报区工信局或区营商办撤回后重新登记。',
  ALREADY_PAIRED: '企业“{enterprise}”{from}至{until}已由“{holder}”挂钩（{number}），同一时间只能有一个挂钩；请办理移交，或先结束该挂钩，从次日起结对。',
  PAIRINGS_REFUSED: '有{count}家企业不能结对，均未办理：{reasons}',
  RATE_LIMITED: '请求过于频繁（{limit}），请在{retryAfterSeconds}秒后重试。',
  CONTAINS_IDENTITY: '“{field}”中含有反映人或评价人的{what}，不能让他人看到；请删去后重新提交。',
  FILE_TOO_LARGE: '文件过大，单个文件最大为{max}；请压缩或拆分后重新上传。',
  FILE_TYPE_NOT_ALLOWED: '不能上传此类文件（按内容判定为{found}）；可以上传{allowed}。',
  LINK_EXPIRED: '下载地址已失效；请刷新页面，取得新的地址后再下载。',
  IDENTITY_ERASED: '反映人身份信息已于{erasedAt}按保存期限清除，无法再查看；确需联系的，请向原登记渠道查询。',
  QUERY_TOO_LARGE: '查询过大（{limit}上限为{max}），请缩小范围或分页查询。',
  BAD_QUERY: '查询语句有误：{reason}',
  INTERNAL: '系统内部错误，已记录（追踪号{traceId}）；请稍后重试或联系值班人员。',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof errors;

/** Where a fact says more than the code alone, another sentence: for which code, which fact and which value of it. */
export const particular: Partial<Record<ErrorCode, { fact: string; is: string; sentence: string }>> = {
  UNAUTHENTICATED: { fact: 'reason', is: 'EXPIRED', sentence: '密钥已于{expiresAt}到期，不能再使用；请向区营商办申请新密钥，换用后再试。' },
  SUBGRAPH_UNAVAILABLE: { fact: 'outcome', is: 'UNKNOWN', sentence: '“{service}”服务没有及时答复，您的提交可能已经办理，也可能没有；请稍后用同一请求号重试，不会重复办理。' },
};

/** The names of the facts that a code's sentence tells. */
export type FactsOf<C extends ErrorCode> = Placeholders<(typeof errors)[C]>;
type Placeholders<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** The Chinese sentence for a refusal, with its facts filled in. */
export function messageFor(code: ErrorCode, facts: Readonly<Record<string, unknown>> = {}): string {
  const other = particular[code];
  return (other && facts[other.fact] === other.is ? other.sentence : errors[code]).replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    return Array.isArray(fact) ? fact.join('、') || '无' : fact === undefined || fact === null ? '' : String(fact);
  });
}
