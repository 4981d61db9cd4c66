import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 北京时间的日期，例如 2026-11-23 */
  Date: { input: string; output: string; }
  /** 带时区的时刻（RFC 3339），一律以北京时间（+08:00）返回 */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 办理者类别 */
export type ActorKind =
  /** 反映人 */
  | 'ENTERPRISE'
  /** 部门系统 */
  | 'MACHINE'
  /** 工作人员 */
  | 'OFFICER'
  /** 系统任务 */
  | 'SYSTEM';

/** 增加一项措施 */
export type AddMeasureInput = {
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 措施 */
  measure: UndertakingInput;
  /** 走流程、一类问题或分析研判的标识 */
  subjectId: Scalars['ID']['input'];
  /** 因何而定 */
  subjectType: MeasureSubject;
};

/** 提示潜在舆论风险 */
export type AddRiskNoteInput = {
  /** 内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 风险大小 */
  level: RiskLevel;
};

/** 分析研判：从一个时段的诉求中看出苗头性、典型性、集中性的问题，并在酿成之前定措施 */
export type Analysis = {
  __typename?: 'Analysis';
  /** 定稿时间；尚未定稿的为空 */
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 定稿人 */
  concludedBy?: Maybe<Officer>;
  /** 定稿人编码 */
  concludedById?: Maybe<Scalars['ID']['output']>;
  /** 所依据的工单，先收到的在前；只列当前登录者可以查看的 */
  evidence: Array<Ticket>;
  /** 研判结论 */
  finding: Scalars['String']['output'];
  /** 时段的首日 */
  from: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 问题的性质 */
  kind: AnalysisKind;
  /** 当前登录者现在是否可以修改、定稿 */
  mayRevise: Scalars['Boolean']['output'];
  /** 预防措施，最早到期的在前 */
  measures: Array<Measure>;
  /** 开展时间 */
  openedAt: Scalars['DateTime']['output'];
  /** 研判人 */
  openedBy: Officer;
  /** 研判人编码 */
  openedById: Scalars['ID']['output'];
  /** 标题 */
  title: Scalars['String']['output'];
  /** 时段的末日 */
  to: Scalars['Date']['output'];
  /** 研判单位 */
  unit: OrgUnit;
  /** 研判单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 分析研判列表 */
export type AnalysisConnection = {
  __typename?: 'AnalysisConnection';
  /** 本页各项及其位置 */
  edges: Array<AnalysisEdge>;
  /** 本页各项 */
  nodes: Array<Analysis>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 一个牵头单位一期的分析研判任务：由该单位在本期末日之前（含）止的时段的分析研判定稿完成 */
export type AnalysisDuty = {
  __typename?: 'AnalysisDuty';
  /** 记录为未完成的时间 */
  breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消的时间 */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消的原因 */
  cancelledBecause?: Maybe<Scalars['String']['output']>;
  /** 按时完成的次数，至多计应完成的次数 */
  done: Scalars['Int']['output'];
  /** 补录截止时刻：此时仍未完成的，计为未完成；此后定稿的，标记补录 */
  dueAt: Scalars['DateTime']['output'];
  /** 本期是否已结束 */
  ended: Scalars['Boolean']['output'];
  /** 末日 */
  endsOn: Scalars['Date']['output'];
  /** 完成任务的分析研判，最早的在前 */
  evidence: Array<AnalysisDutyEvidence>;
  /** 按时完成的时间 */
  fulfilledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 补录的次数 */
  late: Scalars['Int']['output'];
  /** 以补录补足的时间；状态仍为未完成 */
  madeUpAt?: Maybe<Scalars['DateTime']['output']>;
  /** 尚缺的次数；已取消的为0 */
  missing: Scalars['Int']['output'];
  /** 期次，例如 2025年5月 */
  period: Scalars['String']['output'];
  /** 补录截止时刻是否暂定（所涉年度的放假安排尚未公布） */
  provisional: Scalars['Boolean']['output'];
  /** 应完成的次数 */
  required: Scalars['Int']['output'];
  /** 首日 */
  startsOn: Scalars['Date']['output'];
  /** 状态 */
  state: DutyState;
  /** 牵头单位 */
  unit: OrgUnit;
  /** 牵头单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 分析研判任务列表 */
export type AnalysisDutyConnection = {
  __typename?: 'AnalysisDutyConnection';
  /** 本页各项及其位置 */
  edges: Array<AnalysisDutyEdge>;
  /** 本页各项 */
  nodes: Array<AnalysisDuty>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一期分析研判任务 */
export type AnalysisDutyEdge = {
  __typename?: 'AnalysisDutyEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 一期分析研判任务 */
  node: AnalysisDuty;
};

/** 完成任务的一份分析研判 */
export type AnalysisDutyEvidence = {
  __typename?: 'AnalysisDutyEvidence';
  /** 分析研判；当前登录者不能查看的为空 */
  analysis?: Maybe<Analysis>;
  /** 分析研判的标识 */
  analysisId: Scalars['ID']['output'];
  /** 所研判时段的末日 */
  doneOn: Scalars['Date']['output'];
  /** 定稿时间 */
  enteredAt: Scalars['DateTime']['output'];
  /** 是否补录：定稿时已过补录截止时刻 */
  late: Scalars['Boolean']['output'];
};

/** 分析研判任务的筛选条件，同时满足 */
export type AnalysisDutyFilter = {
  /** 期末不早于此日 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 状态 */
  state?: InputMaybe<DutyState>;
  /** 牵头单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 期初不晚于此日 */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 列表中的一份分析研判 */
export type AnalysisEdge = {
  __typename?: 'AnalysisEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 分析研判 */
  node: Analysis;
};

/** 分析研判的筛选条件，同时满足 */
export type AnalysisFilter = {
  /** 是否已定稿 */
  concluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** 时段不止于此日之前 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 问题的性质 */
  kind?: InputMaybe<AnalysisKind>;
  /** 研判单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 时段不始于此日之后 */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 研判提示 */
export type AnalysisHint = {
  __typename?: 'AnalysisHint';
  /** 据此开展的分析研判 */
  analysis?: Maybe<Analysis>;
  /** 时段内的件数；只计当前登录者可以查看的 */
  count: Scalars['Int']['output'];
  /** 采纳或排除的时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 采纳或排除的人员 */
  decidedBy?: Maybe<Officer>;
  /** 采纳或排除的人员编码 */
  decidedById?: Maybe<Scalars['ID']['output']>;
  /** 发现时间 */
  foundAt: Scalars['DateTime']['output'];
  /** 时段的首日 */
  from: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 提示什么 */
  kind: HintKind;
  /** 归在一起的是什么，例如“用电，关庙镇” */
  label: Scalars['String']['output'];
  /** 当前登录者现在是否可以采纳、排除 */
  mayDecide: Scalars['Boolean']['output'];
  /** 排除的理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state: HintState;
  /** 按什么归在一起 */
  subjectKind: HintSubject;
  /** 时段内的诉求，最近的在前，至多50件；只列当前登录者可以查看的 */
  tickets: Array<Ticket>;
  /** 时段的末日 */
  to: Scalars['Date']['output'];
  /** 以往同样长的时段平均的件数；只计当前登录者可以查看的，“集中”的为空 */
  usual?: Maybe<Scalars['Float']['output']>;
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 研判提示列表 */
export type AnalysisHintConnection = {
  __typename?: 'AnalysisHintConnection';
  /** 本页各项及其位置 */
  edges: Array<AnalysisHintEdge>;
  /** 本页各项 */
  nodes: Array<AnalysisHint>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条研判提示 */
export type AnalysisHintEdge = {
  __typename?: 'AnalysisHintEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 研判提示 */
  node: AnalysisHint;
};

/** 研判提示的筛选条件，同时满足 */
export type AnalysisHintFilter = {
  /** 提示什么 */
  kind?: InputMaybe<HintKind>;
  /** 状态 */
  state?: InputMaybe<HintState>;
};

/** 研判提示的处理结果 */
export type AnalysisHintPayload = {
  __typename?: 'AnalysisHintPayload';
  /** 研判提示 */
  hint?: Maybe<AnalysisHint>;
};

/** 问题的性质 */
export type AnalysisKind =
  /** 集中性 */
  | 'CONCENTRATED'
  /** 苗头性 */
  | 'EMERGING'
  /** 典型性 */
  | 'TYPICAL';

/** 分析研判的办理结果 */
export type AnalysisPayload = {
  __typename?: 'AnalysisPayload';
  /** 分析研判 */
  analysis?: Maybe<Analysis>;
};

/** 答复协办 */
export type AnswerAssistanceInput = {
  /** 答复（20000字以内） */
  answer: Scalars['String']['input'];
  /** 协办标识 */
  assistance: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 答复咨询 */
export type AnswerConsultationInput = {
  /** 通过什么告知咨询人 */
  contactMethod: ContactMethod;
  /** 答复内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 方式 */
  method: ConsultationMethod;
  /** 三方连线、在线转接时接通的单位编码；直接答复的不填 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 申诉理由 */
export type AppealReason =
  /** 恶意差评 */
  | 'MALICIOUS'
  /** 误评 */
  | 'MISTAKEN';

/** 申诉 */
export type AppealRectificationInput = {
  /** 证据与说明 */
  evidence: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 整改标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由 */
  reason: AppealReason;
};

/** 一件的交办结果 */
export type AssignResult = {
  __typename?: 'AssignResult';
  /** 未成功的原因代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 工单标识 */
  id: Scalars['ID']['output'];
  /** 未成功的说明 */
  message?: Maybe<Scalars['String']['output']>;
  /** 成功时的工单 */
  ticket?: Maybe<Ticket>;
};

/** 交办 */
export type AssignTicketInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 交办理由；改派时必填 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 承办单位编码 */
  unit: Scalars['ID']['input'];
};

/** 批量交办 */
export type AssignTicketsInput = {
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 交办理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 各工单，最多50件 */
  tickets: Array<TicketVersionInput>;
  /** 承办单位编码 */
  unit: Scalars['ID']['input'];
};

/** 批量交办结果 */
export type AssignTicketsPayload = {
  __typename?: 'AssignTicketsPayload';
  /** 已交办件数 */
  assigned: Scalars['Int']['output'];
  /** 逐件结果，次序与提交相同 */
  results: Array<AssignResult>;
};

/** 请一个单位协办的一件事；再次邀请另成一件 */
export type Assistance = {
  __typename?: 'Assistance';
  /** 答复 */
  answer?: Maybe<Scalars['String']['output']>;
  /** 答复时间 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 请协办什么 */
  asked: Scalars['String']['output'];
  /** 邀请时间 */
  askedAt: Scalars['DateTime']['output'];
  /** 答复期限；由协办单位负责 */
  dueAt: Scalars['DateTime']['output'];
  /** 内部标识；答复、撤回时提交 */
  id: Scalars['ID']['output'];
  /** 是否逾期（未答复或答复晚于期限），计入协办单位 */
  late: Scalars['Boolean']['output'];
  /** 状态 */
  state: AssistanceState;
  /** 工单 */
  ticket?: Maybe<Ticket>;
  /** 协办单位 */
  unit: OrgUnit;
  /** 协办单位编码 */
  unitId: Scalars['ID']['output'];
  /** 撤回时间 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回的原因 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** 协办列表 */
export type AssistanceConnection = {
  __typename?: 'AssistanceConnection';
  /** 本页各项及其位置 */
  edges: Array<AssistanceEdge>;
  /** 本页各项 */
  nodes: Array<Assistance>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一件协办 */
export type AssistanceEdge = {
  __typename?: 'AssistanceEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 协办 */
  node: Assistance;
};

/** 协办筛选条件；各项同时满足 */
export type AssistanceFilter = {
  /** 是否逾期（未答复或答复晚于期限） */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否待答复 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 协办单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 协办状态 */
export type AssistanceState =
  /** 已按时答复 */
  | 'ANSWERED'
  /** 已逾期答复 */
  | 'ANSWERED_LATE'
  /** 待答复 */
  | 'OPEN'
  /** 逾期未答复 */
  | 'OVERDUE'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 附件：随工单保存的照片或文书。照片中的拍摄地点、设备等信息在保存前已清除 */
export type Attachment = {
  __typename?: 'Attachment';
  /** 上传时间 */
  addedAt: Scalars['DateTime']['output'];
  /** 上传人；反映人、部门系统上传的为空，对企业不显示 */
  addedBy?: Maybe<Officer>;
  /** 上传人编码；反映人、部门系统上传的为空，对企业不显示 */
  addedById?: Maybe<Scalars['ID']['output']>;
  /** 上传者类别：反映人、工作人员或部门系统 */
  addedByKind: ActorKind;
  /** 上传单位；反映人上传的为空，对企业不显示 */
  addedByUnit?: Maybe<OrgUnit>;
  /** 上传单位编码；部门系统上传的，为其所代表的单位；反映人上传的为空，对企业不显示 */
  addedByUnitId?: Maybe<Scalars['ID']['output']>;
  /** 是否提供给反映人 */
  forReporter: Scalars['Boolean']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 上传时的文件名 */
  name: Scalars['String']['output'];
  /** 大小（字节） */
  size: Scalars['Int']['output'];
  /** 文件类型，按内容判定，例如 image/jpeg */
  type: Scalars['String']['output'];
  /** 下载地址，在平台地址之后，5分钟内有效，限本次查询者使用；已按保存期限清除的为空 */
  url?: Maybe<Scalars['String']['output']>;
};

/** 行为人类别（审计） */
export type AuditActorKind =
  /** 反映人 */
  | 'ENTERPRISE'
  /** 部门系统 */
  | 'MACHINE'
  /** 工作人员 */
  | 'OFFICER'
  /** 系统任务 */
  | 'SYSTEM'
  /** 未登录访客 */
  | 'VISITOR';

/** 一项改动 */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** 改动后；不再有的为空 */
  after?: Maybe<Scalars['String']['output']>;
  /** 改动前；原来没有的为空 */
  before?: Maybe<Scalars['String']['output']>;
  /** 项目 */
  field: Scalars['String']['output'];
};

/** 审计记录：何人何时为何事，改动前后及理由。只增不改，逐条封存 */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** 何事：办理步骤、操作或定期任务的名称 */
  action: Scalars['String']['output'];
  /** 行为人类别 */
  actorKind: AuditActorKind;
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 改动的各项；不含反映人身份和诉求内容 */
  changes: Array<AuditChange>;
  /** 拒绝原因代码；已办的为空 */
  code?: Maybe<Scalars['String']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 代行的单位编码；为本单位办理的为空 */
  onBehalfOfId?: Maybe<Scalars['ID']['output']>;
  /** 结果 */
  outcome: AuditOutcome;
  /** 何人：officer:编码、machine:编码、system:服务；反映人一律为 reporter */
  principal: Scalars['String']['output'];
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 封存序号；尚未封存的为空 */
  sequence?: Maybe<Scalars['Int']['output']>;
  /** 对象标识 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 对象类型，例如 Ticket */
  subjectType?: Maybe<Scalars['String']['output']>;
  /** 追踪号，与日志中的一致 */
  traceId?: Maybe<Scalars['String']['output']>;
  /** 所在单位编码 */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** 审计记录列表，最近的在前 */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** 本页各项及其位置 */
  edges: Array<AuditEntryEdge>;
  /** 本页各项 */
  nodes: Array<AuditEntry>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数；至多数到10000 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条审计记录 */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 审计记录 */
  node: AuditEntry;
};

/** 审计记录的筛选条件，同时满足 */
export type AuditFilter = {
  /** 何事 */
  action?: InputMaybe<Scalars['String']['input']>;
  /** 此时前（不含） */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** 此时起（含） */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** 结果 */
  outcome?: InputMaybe<AuditOutcome>;
  /** 何人，例如 officer:SY-GD-1 */
  principal?: InputMaybe<Scalars['String']['input']>;
  /** 对象标识 */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 对象类型 */
  subjectType?: InputMaybe<Scalars['String']['input']>;
  /** 所在单位或代行的单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 结果（审计） */
export type AuditOutcome =
  /** 已办 */
  | 'DONE'
  /** 被拒绝 */
  | 'REFUSED';

/** 月度通报：一个月收到的诉求（或作出的评价），各单位办理得怎样；发布即定稿，此后的变化不再计入 */
export type Bulletin = {
  __typename?: 'Bulletin';
  /** 通报表格（CSV 文本，带 BOM）：先列数字，后附口径；以单引号开头的单元格是为了不被当作公式 */
  csv: Scalars['String']['output'];
  /** 统计口径，按列出顺序 */
  definitions: Array<BulletinDefinition>;
  /** 统计口径的版本 */
  definitionsVersion: Scalars['Int']['output'];
  /** 全区，含尚未交办的；单位人员预览时为空 */
  district?: Maybe<Array<BulletinFigure>>;
  /** 哪一种通报 */
  kind: BulletinKind;
  /** 月份（收到诉求、作出评价的月份，北京时间），例如 2026-10 */
  month: Scalars['String']['output'];
  /** 如果现在重新统计，会有变化的件数：发布以后新增、补录，或办理情况有了变化；预览为 0 */
  outdatedBy: Scalars['Int']['output'];
  /** 所涉的各类问题及预防措施（举一反三），件数多的在前；预览为现在的情况，单位人员只见本单位及下级的件所涉的 */
  problemClasses: Array<BulletinProblemClass>;
  /** 发布时间 */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 更正的理由；第1版为空 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 所适用的制度参数版本 */
  rulebookVersion: Scalars['Int']['output'];
  /** 已发布或预览 */
  state: BulletinState;
  /** 各承办（被评价）单位，按编码排序；单位人员预览时只有本单位及下级 */
  units: Array<BulletinUnit>;
  /** 版次；空为实时预览 */
  version?: Maybe<Scalars['Int']['output']>;
};

/** 月度通报列表 */
export type BulletinConnection = {
  __typename?: 'BulletinConnection';
  /** 本页各项及其位置 */
  edges: Array<BulletinEdge>;
  /** 本页各项 */
  nodes: Array<Bulletin>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 一项统计口径 */
export type BulletinDefinition = {
  __typename?: 'BulletinDefinition';
  /** 分母、分子各指什么 */
  definition: Scalars['String']['output'];
  /** 指标 */
  measure: BulletinMeasure;
  /** 名称 */
  name: Scalars['String']['output'];
};

/** 列表中的一期通报 */
export type BulletinEdge = {
  __typename?: 'BulletinEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 通报 */
  node: Bulletin;
};

/** 通报中的一项数字 */
export type BulletinFigure = {
  __typename?: 'BulletinFigure';
  /** 分母 */
  denominator: Scalars['Int']['output'];
  /** 指标 */
  measure: BulletinMeasure;
  /** 分子 */
  numerator: Scalars['Int']['output'];
  /** 比率：百分数，四舍五入到一位小数；分母为 0 的为空 */
  rate?: Maybe<Scalars['Float']['output']>;
  /** 样本少：分母不足制度参数 bulletin.small_sample 规定的件数，比率仅供参考 */
  smallSample: Scalars['Boolean']['output'];
  /** 目标：百分数；没有目标的为空 */
  target?: Maybe<Scalars['Int']['output']>;
};

/** 通报中的一项数字 */
export type BulletinFigureInput = {
  /** 哪一种通报 */
  kind: BulletinKind;
  /** 指标 */
  measure: BulletinMeasure;
  /** 月份，例如 2026-10 */
  month: Scalars['String']['input'];
  /** 分母、分子，或其余 */
  part: BulletinPart;
  /** 承办单位编码；不填为全区 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 版次；不填为按现在的情况 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 通报种类 */
export type BulletinKind =
  /** 12345及各渠道诉求办理通报 */
  | 'HOTLINE'
  /** 差评整改通报 */
  | 'NEGATIVE_RATING';

/** 通报指标 */
export type BulletinMeasure =
  /** 差评申诉率 */
  | 'APPEALED'
  /** 申诉成立占比 */
  | 'APPEAL_UPHELD'
  /** 差评率 */
  | 'NEGATIVE'
  /** 异议（退单）率 */
  | 'OBJECTED'
  /** 异议未获支持率 */
  | 'OBJECTION_LOST'
  /** 办结及时率 */
  | 'ON_TIME_CLOSE'
  /** 首次联系及时率 */
  | 'ON_TIME_CONTACT'
  /** 不属受理范围占比 */
  | 'OUT_OF_SCOPE'
  /** 整改中占比 */
  | 'RECTIFICATION_OPEN'
  /** 整改完成率 */
  | 'RECTIFIED'
  /** 整改及时率 */
  | 'RECTIFIED_ON_TIME'
  /** 重办率 */
  | 'REDONE'
  /** 办结率（形式） */
  | 'REPORTED_DONE'
  /** 满意率 */
  | 'SATISFIED'
  /** 实际解决率 */
  | 'SOLVED'
  /** 一次解决率 */
  | 'SOLVED_AT_ONCE';

/** 数字的哪一部分 */
export type BulletinPart =
  /** 分母 */
  | 'DENOMINATOR'
  /** 分子 */
  | 'NUMERATOR'
  /** 计入分母而未计入分子的 */
  | 'REST';

/** 更正的结果 */
export type BulletinPayload = {
  __typename?: 'BulletinPayload';
  /** 新的一版 */
  bulletin: Bulletin;
};

/** 通报所列的一项预防措施 */
export type BulletinPreventiveMeasure = {
  __typename?: 'BulletinPreventiveMeasure';
  /** 措施内容 */
  content: Scalars['String']['output'];
  /** 约定的完成日期 */
  dueOn: Scalars['Date']['output'];
  /** 编号 */
  number: Scalars['String']['output'];
  /** 发布时的状态 */
  status: MeasureStatus;
  /** 责任单位 */
  unit: OrgUnit;
  /** 责任单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 通报所列的一类问题 */
export type BulletinProblemClass = {
  __typename?: 'BulletinProblemClass';
  /** 本期归入的件数 */
  cases: Scalars['Int']['output'];
  /** 一类问题的标识 */
  id: Scalars['ID']['output'];
  /** 预防措施，最早到期的在前；已撤销的不列 */
  measures: Array<BulletinPreventiveMeasure>;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 归纳单位 */
  unit: OrgUnit;
  /** 归纳单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 通报状态 */
export type BulletinState =
  /** 预览 */
  | 'PREVIEW'
  /** 已发布 */
  | 'PUBLISHED';

/** 通报中的一个单位 */
export type BulletinUnit = {
  __typename?: 'BulletinUnit';
  /** 各项数字，满意率在前 */
  figures: Array<BulletinFigure>;
  /** 单位 */
  unit: OrgUnit;
  /** 单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 日历变更草案 */
export type CalendarDraft = {
  __typename?: 'CalendarDraft';
  changeContent?: Maybe<Scalars['String']['output']>;
  /** 按当前数据试算：本服务在办期限将如何变动；仅待复核且未过时的草案有 */
  hotlineImpact?: Maybe<CalendarImpact>;
  /** 批准之后：本服务在办期限已重算多少 */
  hotlineProgress?: Maybe<CalendarProgress>;
  /** 标识 */
  id: Scalars['ID']['output'];
  resultVersion?: Maybe<Scalars['Int']['output']>;
};

/** 日历变更对在办期限的影响 */
export type CalendarImpact = {
  __typename?: 'CalendarImpact';
  /** 将提前的期限数 */
  earlier: Scalars['Int']['output'];
  /** 举例，仅限您有权查看的工单，按到期时间先后最多20项 */
  examples: Array<DueDateMove>;
  /** 将推后的期限数 */
  later: Scalars['Int']['output'];
  /** 在办期限数 */
  open: Scalars['Int']['output'];
  /** 由暂定变为确定的期限数 */
  settled: Scalars['Int']['output'];
};

/** 期限重算的进度 */
export type CalendarProgress = {
  __typename?: 'CalendarProgress';
  /** 因此变动了到期时刻的期限数 */
  moved: Scalars['Int']['output'];
  /** 在办期限数 */
  open: Scalars['Int']['output'];
  /** 已按新日历计算的期限数 */
  recomputed: Scalars['Int']['output'];
  /** 尚待重算的期限数 */
  remaining: Scalars['Int']['output'];
};

/** 渠道 */
export type Channel =
  /** 12345热线 */
  | 'HOTLINE_12345'
  /** 营商环境监督员 */
  | 'MONITOR'
  /** 网上 */
  | 'ONLINE'
  /** 一张网及部门系统 */
  | 'PARTNER_SYSTEM'
  /** 随手拍 */
  | 'SNAPSHOT'
  /** 座谈会 */
  | 'SYMPOSIUM'
  /** 走访 */
  | 'VISIT'
  /** 办不成事窗口 */
  | 'WINDOW';

/** 分类 */
export type ClassifyTicketInput = {
  /** 类别 */
  category: Scalars['String']['input'];
  /** 复杂程度（办不成事类必填） */
  complexity?: InputMaybe<Complexity>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 诉求类型 */
  kind: TicketKind;
};

/** 复杂程度 */
export type Complexity =
  /** 复杂 */
  | 'COMPLEX'
  /** 简单（即知即办） */
  | 'SIMPLE';

/** 分析研判定稿 */
export type ConcludeAnalysisInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 分析研判的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 记录走流程的结果 */
export type ConcludeWalkthroughInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 走流程记录的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 结果 */
  result: Scalars['String']['input'];
};

/** 采纳研判提示 */
export type ConfirmAnalysisHintInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 研判结论 */
  finding: Scalars['String']['input'];
  /** 研判提示的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 分析研判的标题（200字以内） */
  title: Scalars['String']['input'];
};

/** 确认是否解决 */
export type ConfirmTicketInput = {
  /** 说明；未解决时必填 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 是否已解决 */
  solved: Scalars['Boolean']['input'];
};

/** 接通他单位 */
export type ConnectConsultationInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 方式：三方连线或在线转接 */
  method: ConsultationMethod;
  /** 经过，例如为何尚未答复 */
  note: Scalars['String']['input'];
  /** 接通的单位编码 */
  unit: Scalars['ID']['input'];
};

/** 一件咨询的首接与答复：首接单位负责到答复为止，转接不改变 */
export type Consultation = {
  __typename?: 'Consultation';
  /** 答复时间：将有内容的答复告知咨询人 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 接通与答复的经过 */
  attempts: Array<ConsultationAttempt>;
  /** 首接（受理）单位 */
  firstReceiver?: Maybe<OrgUnit>;
  /** 首接（受理）单位编码 */
  firstReceiverId?: Maybe<Scalars['ID']['output']>;
  /** 自收到至答复的分钟数 */
  minutesToAnswer?: Maybe<Scalars['Int']['output']>;
};

/** 一次接通或答复 */
export type ConsultationAttempt = {
  __typename?: 'ConsultationAttempt';
  /** 是否已得到答复 */
  answered: Scalars['Boolean']['output'];
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 方式 */
  method: ConsultationMethod;
  /** 接通的单位 */
  unit?: Maybe<OrgUnit>;
  /** 接通的单位编码；直接答复的为空 */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** 咨询的答复方式 */
export type ConsultationMethod =
  /** 直接答复 */
  | 'DIRECT_ANSWER'
  /** 在线转接 */
  | 'LIVE_TRANSFER'
  /** 三方连线 */
  | 'THREE_PARTY_CALL';

/** 联系或反馈 */
export type ContactInput = {
  /** 内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 方式 */
  method: ContactMethod;
  /** 是否联系到反映人 */
  reached: Scalars['Boolean']['input'];
};

/** 联系方式 */
export type ContactMethod =
  /** 当面 */
  | 'IN_PERSON'
  /** 网上 */
  | 'ONLINE'
  /** 短信 */
  | 'SMS'
  /** 电话 */
  | 'TELEPHONE';

/** 联系目的 */
export type ContactPurpose =
  /** 联系 */
  | 'CONTACT'
  /** 反馈答复 */
  | 'FEEDBACK';

/** 一次联系或反馈 */
export type ContactRecord = {
  __typename?: 'ContactRecord';
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 内容 */
  content: Scalars['String']['output'];
  /** 方式 */
  method: ContactMethod;
  /** 联系或反馈 */
  purpose: ContactPurpose;
  /** 是否联系到反映人 */
  reached: Scalars['Boolean']['output'];
};

/** 更正通报 */
export type CorrectBulletinInput = {
  /** 更正人所见的最新版次 */
  expectedVersion: Scalars['Int']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 哪一种通报 */
  kind: BulletinKind;
  /** 月份，例如 2026-10 */
  month: Scalars['String']['input'];
  /** 更正的理由，随新版公布 */
  reason: Scalars['String']['input'];
};

/** 导出的一页 */
export type CsvPage = {
  __typename?: 'CsvPage';
  /** CSV 文本：首页（未填 after）含表头；以单引号开头的单元格是为了不被当作公式 */
  csv: Scalars['String']['output'];
  /** 本页最后一行的位置，作为下一页的 after */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否还有下一页 */
  hasNextPage: Scalars['Boolean']['output'];
  /** 本页行数，不含表头 */
  rows: Scalars['Int']['output'];
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 时限类别 */
export type DeadlineKind =
  /** 受理 */
  | 'ACCEPT'
  /** 签收 */
  | 'ACKNOWLEDGE'
  /** 交办 */
  | 'ASSIGN'
  /** 办结（复杂办不成事为处理并反馈） */
  | 'CLOSE'
  /** 反映人确认 */
  | 'CONFIRM'
  /** 首次联系（咨询为首次答复） */
  | 'FIRST_CONTACT'
  /** 分级会办（召集会办、报送区营商办、提请区领导） */
  | 'LEVEL'
  /** 对异议作出裁定 */
  | 'RULING'
  /** 中止计时（不超过规定的工作日，届时恢复或另行处理） */
  | 'SUSPENSION';

/** 时限状态 */
export type DeadlineState =
  /** 按时完成 */
  | 'MET'
  /** 逾期完成 */
  | 'MET_LATE'
  /** 已逾期 */
  | 'OVERDUE'
  /** 已中止计时 */
  | 'PAUSED'
  /** 计时中 */
  | 'RUNNING'
  /** 不再计算 */
  | 'WITHDRAWN';

/** 时限到来前后的一步 */
export type DeadlineStep = {
  __typename?: 'DeadlineStep';
  /** 取消或被取代的原因 */
  because?: Maybe<Scalars['String']['output']>;
  /** 提前（提醒）或逾期后（上报）的工作日数 */
  days: Scalars['Int']['output'];
  /** 计划时间 */
  dueAt: Scalars['DateTime']['output'];
  /** 执行、取消或被取代的时间 */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 */
  state: DeadlineStepState;
  /** 哪一步 */
  step: DeadlineStepKind;
  /** 执行后撤回的时间（例如期限已变更）；记录仍保留 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回的原因 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** 时限步骤的种类 */
export type DeadlineStepKind =
  /** 逾期告知 */
  | 'BREACH'
  /** 逾期上报 */
  | 'ESCALATE'
  /** 到期前提醒 */
  | 'REMIND';

/** 时限步骤的状态 */
export type DeadlineStepState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已执行 */
  | 'DONE'
  /** 未到时 */
  | 'PENDING'
  /** 已被取代 */
  | 'SUPERSEDED';

/** 决定延期 */
export type DecideExtensionInput = {
  /** 是否同意 */
  approve: Scalars['Boolean']['input'];
  /** 意见；不同意时必填 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 决定是否不属受理范围 */
export type DecideOutOfScopeInput = {
  /** 是否同意 */
  approve: Scalars['Boolean']['input'];
  /** 说明 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 决定申诉 */
export type DecideRectificationAppealInput = {
  /** 决定的理由 */
  decision: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 整改标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 是否成立 */
  uphold: Scalars['Boolean']['input'];
};

/** 排除研判提示 */
export type DismissAnalysisHintInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 研判提示的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** 一项时限 */
export type DueDate = {
  __typename?: 'DueDate';
  /** 延长的工作日数 */
  addedDays: Scalars['Int']['output'];
  /** 日历版本 */
  calendarVersion: Scalars['Int']['output'];
  /** 到期时间的每次变更 */
  changes: Array<DueDateChange>;
  /** 到期时间 */
  dueAt: Scalars['DateTime']['output'];
  /** 哪一项 */
  kind: DeadlineKind;
  /** 完成时间 */
  metAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最初的到期时间；未变更时与到期时间相同 */
  originalDueAt: Scalars['DateTime']['output'];
  /** 中止计时的时间；空表示未中止 */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 中止的理由 */
  pausedBecause?: Maybe<Scalars['String']['output']>;
  /** 涉及尚未公布年份的日历，为暂定 */
  provisional: Scalars['Boolean']['output'];
  /** 第几轮办理 */
  round: Scalars['Int']['output'];
  /** 制度参数名 */
  ruleKey: Scalars['String']['output'];
  /** 制度参数版本 */
  rulebookVersion: Scalars['Int']['output'];
  /** 起算时间 */
  startAt: Scalars['DateTime']['output'];
  /** 状态 */
  state: DeadlineState;
  /** 提醒、逾期告知与上报：各在何时，是否已执行 */
  steps: Array<DeadlineStep>;
  /** 不再计算的时间（例如重新分类、改派） */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 不再计算的原因 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** 工作日数；0 表示当个工作日内 */
  workingDays: Scalars['Int']['output'];
};

/** 到期时间变更的种类 */
export type DueDateCause =
  /** 工作日历变更 */
  | 'CALENDAR'
  /** 延期 */
  | 'EXTENDED'
  /** 中止计时 */
  | 'PAUSED'
  /** 恢复计时 */
  | 'RESUMED'
  /** 不再计算 */
  | 'WITHDRAWN';

/** 到期时间的一次变更 */
export type DueDateChange = {
  __typename?: 'DueDateChange';
  /** 变更后的到期时间；空表示不再计算 */
  after?: Maybe<Scalars['DateTime']['output']>;
  /** 变更时间 */
  at: Scalars['DateTime']['output'];
  /** 理由 */
  because: Scalars['String']['output'];
  /** 变更前的到期时间 */
  before: Scalars['DateTime']['output'];
  /** 变更种类 */
  cause: DueDateCause;
};

/** 一个将要变动的期限 */
export type DueDateMove = {
  __typename?: 'DueDateMove';
  /** 新到期时刻 */
  dueAtAfter: Scalars['DateTime']['output'];
  /** 原到期时刻 */
  dueAtBefore: Scalars['DateTime']['output'];
  /** 期限类别 */
  kind: DeadlineKind;
  /** 新为暂定 */
  provisionalAfter: Scalars['Boolean']['output'];
  /** 原为暂定 */
  provisionalBefore: Scalars['Boolean']['output'];
  /** 工单 */
  ticket: Ticket;
};

/** 一期定期任务的状态 */
export type DutyState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已免责 */
  | 'EXCUSED'
  /** 已按时完成 */
  | 'FULFILLED'
  /** 未完成 */
  | 'MISSED'
  /** 进行中 */
  | 'OPEN';

/** 企业；由挂钩帮扶服务维护，其他服务按统一社会信用代码引用 */
export type Enterprise = {
  __typename?: 'Enterprise';
  codes: Array<Scalars['ID']['output']>;
  /** 统一社会信用代码；由其他记录引用而来的，为当时的代码 */
  creditCode: Scalars['ID']['output'];
  /** 该企业的诉求：当前登录者可以查看的；要求保密的不列入，也不计数 */
  tickets?: Maybe<EnterpriseTickets>;
};


/** 企业；由挂钩帮扶服务维护，其他服务按统一社会信用代码引用 */
export type EnterpriseTicketsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 一家企业的诉求，按现用和曾用的统一社会信用代码 */
export type EnterpriseTickets = {
  __typename?: 'EnterpriseTickets';
  /** 最近收到的几件（至多20件）；更多的按 enterpriseCodes 筛选工单列表 */
  nodes: Array<Ticket>;
  /** 其中在办的件数 */
  open: Scalars['Int']['output'];
  /** 件数 */
  totalCount: Scalars['Int']['output'];
};

/** 枚举值与其中文名称 */
export type EnumLabel = {
  __typename?: 'EnumLabel';
  /** 枚举类型名 */
  enumName: Scalars['String']['output'];
  /** 中文名称 */
  label: Scalars['String']['output'];
  /** 枚举值 */
  value: Scalars['String']['output'];
};

/** 一次延期 */
export type Extension = {
  __typename?: 'Extension';
  /** 决定的意见（对企业不显示） */
  comment?: Maybe<Scalars['String']['output']>;
  /** 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定人（对企业不显示） */
  decidedBy?: Maybe<Officer>;
  /** 决定人编码（对企业不显示） */
  decidedById?: Maybe<Scalars['ID']['output']>;
  /** 延期后的办结期限 */
  dueAfter?: Maybe<Scalars['DateTime']['output']>;
  /** 延期前的办结期限 */
  dueBefore?: Maybe<Scalars['DateTime']['output']>;
  /** 向反映人的说明 */
  explanation: Scalars['String']['output'];
  /** 理由 */
  reason: ExtensionReason;
  /** 申请时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** 申请人（对企业不显示） */
  requestedBy?: Maybe<Officer>;
  /** 申请人编码（对企业不显示） */
  requestedById?: Maybe<Scalars['ID']['output']>;
  /** 状态 */
  state: ExtensionState;
  /** 延长的工作日数 */
  workingDays: Scalars['Int']['output'];
};

/** 延期的理由 */
export type ExtensionReason =
  /** 需现场勘查、检测或者施工 */
  | 'ON_SITE_WORK'
  /** 涉及多个单位，需共同办理 */
  | 'SEVERAL_UNITS'
  /** 其他特殊情况 */
  | 'SPECIAL_CIRCUMSTANCES'
  /** 须经法定程序 */
  | 'STATUTORY_PROCEDURE';

/** 延期申请的状态 */
export type ExtensionState =
  /** 已同意 */
  | 'APPROVED'
  /** 期限已过未作决定，失效 */
  | 'LAPSED'
  /** 待决定 */
  | 'PENDING'
  /** 未同意 */
  | 'REFUSED';

/** 登记一件诉求 */
export type FileTicketInput = {
  /** 类别 */
  category?: InputMaybe<Scalars['String']['input']>;
  /** 渠道 */
  channel: Channel;
  /** 被反映人员编码 */
  complainedAboutOfficers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 被反映单位编码 */
  complainedAboutUnits?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 复杂程度（办不成事类） */
  complexity?: InputMaybe<Complexity>;
  /** 内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 外部编号 */
  externalNo?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：同一请求号只登记一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 诉求类型 */
  kind: TicketKind;
  /** 属地编码 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 收到时间；不填为现在 */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 反映人 */
  reporter: ReporterInput;
  /** 原办理服务事项 */
  serviceItem?: InputMaybe<Scalars['String']['input']>;
  /** 来源系统；部门系统不填，以其自身为准 */
  sourceSystem?: InputMaybe<Scalars['String']['input']>;
  /** 建议的承办单位编码 */
  suggestedUnit?: InputMaybe<Scalars['ID']['input']>;
  /** 标题（200字以内） */
  title: Scalars['String']['input'];
};

/** 登记结果 */
export type FileTicketPayload = {
  __typename?: 'FileTicketPayload';
  /** 查询码，请与编号一并告知反映人，凭此不必登录即可查看办理情况；登记人须回避时为空 */
  followUpCode?: Maybe<Scalars['String']['output']>;
  /** 编号，请告知反映人 */
  number: Scalars['String']['output'];
  /** 工单；登记人须回避时为空 */
  ticket?: Maybe<Ticket>;
};

/** 反映人凭编号和查询码所见：办到哪一步、告知了什么答复 */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** 已告知反映人的答复，先后排列 */
  answers: Array<FollowUpAnswer>;
  /** 归档时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结期限；现在没有在计的期限时为空 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 历次延期，先后排列 */
  extensions: Array<Extension>;
  /** 编号 */
  number: Scalars['String']['output'];
  /** 最初的办结期限；未变更时与办结期限相同，现在没有在计的期限时为空 */
  originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 解决情况 */
  outcome?: Maybe<Outcome>;
  /** 办到哪一级、由谁牵头、下一步是什么、承诺何时办完 */
  progress: Progress;
  /** 收到时间 */
  receivedAt: Scalars['DateTime']['output'];
  /** 办理情况，一句话 */
  state: Scalars['String']['output'];
  /** 历次中止计时，先后排列 */
  suspensions: Array<Suspension>;
};

/** 一次已告知反映人的答复 */
export type FollowUpAnswer = {
  __typename?: 'FollowUpAnswer';
  /** 告知时间 */
  at: Scalars['DateTime']['output'];
  /** 答复内容 */
  content: Scalars['String']['output'];
};

/** 一次拨打 */
export type FollowUpAttempt = {
  __typename?: 'FollowUpAttempt';
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 回访情况 */
  content: Scalars['String']['output'];
  /** 回访人 */
  officer?: Maybe<Officer>;
  /** 回访人编码 */
  officerId: Scalars['ID']['output'];
  /** 是否联系到反映人 */
  reached: Scalars['Boolean']['output'];
};

/** 一项回访任务：差评全部回访，其余办结工单抽样回访 */
export type FollowUpCall = {
  __typename?: 'FollowUpCall';
  /** 历次拨打 */
  attempts: Array<FollowUpAttempt>;
  /** 为何回访 */
  because: FollowUpCause;
  /** 完成时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所属抽样日（抽样回访） */
  drawnOn?: Maybe<Scalars['Date']['output']>;
  /** 到期时间 */
  dueAt: Scalars['DateTime']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 产生时间 */
  openedAt: Scalars['DateTime']['output'];
  /** 结果；空表示尚未完成 */
  result?: Maybe<FollowUpResult>;
  /** 针对第几轮办理 */
  round: Scalars['Int']['output'];
  /** 工单 */
  ticket?: Maybe<Ticket>;
};

/** 回访任务列表 */
export type FollowUpCallConnection = {
  __typename?: 'FollowUpCallConnection';
  /** 本页各项及其位置 */
  edges: Array<FollowUpCallEdge>;
  /** 本页各项 */
  nodes: Array<FollowUpCall>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项回访任务 */
export type FollowUpCallEdge = {
  __typename?: 'FollowUpCallEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 回访任务 */
  node: FollowUpCall;
};

/** 筛选回访任务 */
export type FollowUpCallFilter = {
  /** 为何回访 */
  because?: InputMaybe<FollowUpCause>;
  /** 抽样日 */
  drawnOn?: InputMaybe<Scalars['Date']['input']>;
  /** 承办单位编码 */
  handlingUnit?: InputMaybe<Scalars['ID']['input']>;
  /** 是否尚未完成 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 为何回访 */
export type FollowUpCause =
  /** 差评 */
  | 'NEGATIVE_RATING'
  /** 抽样 */
  | 'SAMPLE';

/** 一日的回访抽样 */
export type FollowUpDraw = {
  __typename?: 'FollowUpDraw';
  /** 应抽范围：当日归档、无差评、非导入的工单数 */
  candidates: Scalars['Int']['output'];
  /** 归档日 */
  day: Scalars['Date']['output'];
  /** 抽中数 */
  drawn: Scalars['Int']['output'];
  /** 抽样时间 */
  drawnAt: Scalars['DateTime']['output'];
  /** 复算办法 */
  method: Scalars['String']['output'];
  /** 抽样比例（百分数） */
  percent: Scalars['Int']['output'];
  /** 种子：归档日过后随机产生 */
  seed: Scalars['String']['output'];
};

/** 回访抽样列表 */
export type FollowUpDrawConnection = {
  __typename?: 'FollowUpDrawConnection';
  /** 本页各项及其位置 */
  edges: Array<FollowUpDrawEdge>;
  /** 本页各项 */
  nodes: Array<FollowUpDraw>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一次抽样 */
export type FollowUpDrawEdge = {
  __typename?: 'FollowUpDrawEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 抽样 */
  node: FollowUpDraw;
};

/** 回访结果 */
export type FollowUpResult =
  /** 反映人确认已解决 */
  | 'SOLVED'
  /** 多次联系不上 */
  | 'UNREACHABLE'
  /** 反映人称未解决，已重办 */
  | 'UNSOLVED'
  /** 无须再回访（已重办） */
  | 'WITHDRAWN';

/** 办理级别 */
export type HandlingLevel =
  /** 区级会办 */
  | 'DISTRICT'
  /** 联合会办 */
  | 'JOINT'
  /** 单位内办理 */
  | 'UNIT';

/** 提示什么 */
export type HintKind =
  /** 集中 */
  | 'CONCENTRATION'
  /** 明显增多 */
  | 'SURGE';

/** 研判提示的状态 */
export type HintState =
  /** 已采纳 */
  | 'CONFIRMED'
  /** 已排除 */
  | 'DISMISSED'
  /** 已过期 */
  | 'EXPIRED'
  /** 待处理 */
  | 'OPEN';

/** 诉求按什么归在一起 */
export type HintSubject =
  /** 类别 */
  | 'CATEGORY'
  /** 类别和属地 */
  | 'CATEGORY_LOCALITY'
  /** 被反映单位 */
  | 'COMPLAINED_UNIT'
  /** 企业 */
  | 'ENTERPRISE'
  /** 属地 */
  | 'LOCALITY'
  /** 服务事项 */
  | 'SERVICE_ITEM';

/** 一行的导入结果 */
export type ImportOutcome =
  /** 新登记 */
  | 'CREATED'
  /** 被拒绝 */
  | 'REFUSED'
  /** 此前已导入 */
  | 'UNCHANGED'
  /** 按文件更新 */
  | 'UPDATED';

/** 一行的一个问题 */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** 列 */
  field: Scalars['String']['output'];
  /** 原因 */
  reason: Scalars['String']['output'];
  /** 值（姓名、电话等不显示） */
  value?: Maybe<Scalars['String']['output']>;
};

/** 导入一张表的结果 */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** 新登记 */
  created: Scalars['Int']['output'];
  /** 被拒绝 */
  refused: Scalars['Int']['output'];
  /** 逐行结果 */
  results: Array<ImportedRow>;
  /** 此前已导入，没有变化 */
  unchanged: Scalars['Int']['output'];
  /** 按文件更新 */
  updated: Scalars['Int']['output'];
};

/** 一行的结果 */
export type ImportRowResult = {
  __typename?: 'ImportRowResult';
  /** 外部编号 */
  externalNo: Scalars['String']['output'];
  /** 行号 */
  line: Scalars['Int']['output'];
  /** 编号 */
  number?: Maybe<Scalars['String']['output']>;
  /** 结果 */
  outcome: ImportOutcome;
  /** 问题 */
  problems: Array<ImportProblem>;
};

/** 一行；各列为表格中的原文 */
export type ImportTicketRow = {
  /** 受理时间 */
  acceptedAt: Scalars['String']['input'];
  /** 类别 */
  category: Scalars['String']['input'];
  /** 渠道 */
  channel: Scalars['String']['input'];
  /** 被反映单位（多个以分号分隔） */
  complainedAbout: Scalars['String']['input'];
  /** 复杂程度 */
  complexity: Scalars['String']['input'];
  /** 是否保密（Y/N） */
  confidential: Scalars['String']['input'];
  /** 联系人 */
  contactName: Scalars['String']['input'];
  /** 联系电话 */
  contactPhone: Scalars['String']['input'];
  /** 内容 */
  content: Scalars['String']['input'];
  /** 统一社会信用代码 */
  creditCode: Scalars['String']['input'];
  /** 企业名称 */
  enterpriseName: Scalars['String']['input'];
  /** 外部编号 */
  externalNo: Scalars['String']['input'];
  /** 反馈内容 */
  feedback: Scalars['String']['input'];
  /** 首次联系时间 */
  firstContactAt: Scalars['String']['input'];
  /** 承办单位 */
  handledBy: Scalars['String']['input'];
  /** 诉求类型 */
  kind: Scalars['String']['input'];
  /** 表格中的行号 */
  line: Scalars['Int']['input'];
  /** 属地 */
  locality: Scalars['String']['input'];
  /** 评价 */
  rating: Scalars['String']['input'];
  /** 收到时间 */
  receivedAt: Scalars['String']['input'];
  /** 办结时间 */
  reportedAt: Scalars['String']['input'];
  /** 反映人类别 */
  reporterKind: Scalars['String']['input'];
  /** 是否解决（Y/N） */
  solved: Scalars['String']['input'];
  /** 建议单位 */
  suggestedUnit: Scalars['String']['input'];
  /** 标题 */
  title: Scalars['String']['input'];
};

/** 导入一批工单 */
export type ImportTicketsInput = {
  /** 只检查，不登记：逐行试办一遍后全部撤销，告知各行登记时会怎样 */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** 各行，最多100行 */
  rows: Array<ImportTicketRow>;
  /** 来源系统；与外部编号一起识别同一件诉求 */
  sourceSystem?: InputMaybe<Scalars['String']['input']>;
};

/** 导入结果 */
export type ImportTicketsPayload = {
  __typename?: 'ImportTicketsPayload';
  /** 新登记 */
  created: Scalars['Int']['output'];
  /** 被拒绝 */
  refused: Scalars['Int']['output'];
  /** 逐行结果 */
  results: Array<ImportRowResult>;
  /** 此前已导入 */
  unchanged: Scalars['Int']['output'];
};

/** 一行的导入结果及其问题 */
export type ImportedRow = {
  __typename?: 'ImportedRow';
  /** 表格中的行号 */
  line: Scalars['Int']['output'];
  /** 结果 */
  outcome: ImportOutcome;
  /** 问题 */
  problems: Array<ImportProblem>;
};

/** 邀请协办 */
export type InviteAssistanceInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 请其协办的事项 */
  reason: Scalars['String']['input'];
  /** 协办单位编码，最多20个 */
  units: Array<Scalars['ID']['input']>;
};

/** 一次会办的结果 */
export type JointHandling = {
  __typename?: 'JointHandling';
  /** 登记时间 */
  at: Scalars['DateTime']['output'];
  /** 结论 */
  conclusion: Scalars['String']['output'];
  /** 参加单位 */
  participants: Array<OrgUnit>;
  /** 是否在本级解决 */
  solved: Scalars['Boolean']['output'];
};

/** 改进或预防措施：由一个单位在约定之日前落实 */
export type Measure = {
  __typename?: 'Measure';
  /** 措施内容 */
  content: Scalars['String']['output'];
  /** 到期时间：约定之日下班时；工作日历变更的，按同样的工作日数顺延 */
  dueAt: Scalars['DateTime']['output'];
  /** 约定的完成日期 */
  dueOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 当前登录者现在可以办理的步骤 */
  nextSteps: Array<MeasureStep>;
  /** 编号，例如 CS000012 */
  number: Scalars['String']['output'];
  /** 责任人 */
  officer?: Maybe<Officer>;
  /** 责任人编码；未指定的为空 */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 提出时间 */
  openedAt: Scalars['DateTime']['output'];
  /** 提出人 */
  openedBy: Officer;
  /** 提出人编码 */
  openedById: Scalars['ID']['output'];
  /** 是否已逾期 */
  overdue: Scalars['Boolean']['output'];
  /** 落实或撤销的时间 */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 落实或撤销的经办人 */
  settledBy?: Maybe<Officer>;
  /** 落实或撤销的经办人编码 */
  settledById?: Maybe<Scalars['ID']['output']>;
  /** 落实情况；已撤销的为撤销理由 */
  settledNote?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  status: MeasureStatus;
  /** 走流程、一类问题或分析研判的标识 */
  subjectId: Scalars['ID']['output'];
  /** 因何而定 */
  subjectType: MeasureSubject;
  /** 责任单位 */
  unit: OrgUnit;
  /** 责任单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 措施列表 */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** 本页各项及其位置 */
  edges: Array<MeasureEdge>;
  /** 本页各项 */
  nodes: Array<Measure>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项措施 */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 措施 */
  node: Measure;
};

/** 措施的筛选条件，同时满足 */
export type MeasureFilter = {
  /** 是否仍在落实 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否已逾期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 走流程、一类问题或分析研判的标识 */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 因何而定 */
  subjectType?: InputMaybe<MeasureSubject>;
  /** 责任单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 措施的办理结果 */
export type MeasurePayload = {
  __typename?: 'MeasurePayload';
  /** 措施；当前登录者无权查看的为空 */
  measure?: Maybe<Measure>;
};

/** 措施的状态 */
export type MeasureStatus =
  /** 已落实 */
  | 'DONE'
  /** 落实中 */
  | 'OPEN'
  /** 已撤销 */
  | 'WITHDRAWN';

/** 措施的办理步骤 */
export type MeasureStep =
  /** 落实 */
  | 'COMPLETE'
  /** 撤销 */
  | 'WITHDRAW';

/** 措施因何而定 */
export type MeasureSubject =
  /** 分析研判 */
  | 'ANALYSIS'
  /** 举一反三 */
  | 'PROBLEM_CLASS'
  /** 局长跑现场走流程 */
  | 'WALKTHROUGH';

/** 合并工单 */
export type MergeTicketInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 要并入别件的工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 认定重复的理由 */
  reason: Scalars['String']['input'];
  /** 并入哪一件（工单标识） */
  targetId: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 受理 */
  acceptTicket?: Maybe<TicketPayload>;
  /** 签收 */
  acknowledgeTicket?: Maybe<TicketPayload>;
  /** 为走流程、一类问题或分析研判增加一项措施 */
  addMeasure?: Maybe<MeasurePayload>;
  /** 提示一件诉求的潜在舆论风险；只供派单员、区营商办督查人员、区领导和承办单位负责人查看 */
  addRiskNote?: Maybe<TicketPayload>;
  /** 添加内部备注 */
  addTicketNote?: Maybe<TicketPayload>;
  /** 协办单位答复 */
  answerAssistance?: Maybe<TicketPayload>;
  /** 答复咨询并办结，写明以何种方式答复 */
  answerConsultation?: Maybe<TicketPayload>;
  /** 当场答复并办结（简单办不成事或咨询） */
  answerTicketAtOnce?: Maybe<TicketPayload>;
  /** 申诉：认为差评是误评或恶意差评的（被评价单位，每件一次） */
  appealRectification?: Maybe<RectificationPayload>;
  /** 交办给一个单位 */
  assignTicket?: Maybe<TicketPayload>;
  /** 批量交办；逐件给出结果，互不影响 */
  assignTickets?: Maybe<AssignTicketsPayload>;
  /** 整改：说明改了什么（被评价单位） */
  carryOutRectification?: Maybe<RectificationPayload>;
  /** 分类：类型、类别、复杂程度 */
  classifyTicket?: Maybe<TicketPayload>;
  /** 反映人逾期未答复，以未确认归档 */
  closeUnconfirmedTicket?: Maybe<TicketPayload>;
  /** 措施已落实（责任单位） */
  completeMeasure?: Maybe<MeasurePayload>;
  /** 分析研判定稿；须至少有一项预防措施 */
  concludeAnalysis?: Maybe<AnalysisPayload>;
  /** 记录走流程的结果；须在各项改进措施都已落实或撤销之后 */
  concludeWalkthrough?: Maybe<WalkthroughPayload>;
  /** 采纳研判提示：据此开展一次分析研判，时段和所依据的工单已填好 */
  confirmAnalysisHint?: Maybe<AnalysisHintPayload>;
  /** 确认是否解决；未解决即重办 */
  confirmTicket?: Maybe<TicketPayload>;
  /** 为咨询接通他单位（三方连线、在线转接），尚未得到答复；首接单位仍负责到答复为止 */
  connectConsultation?: Maybe<TicketPayload>;
  /** 更正已发布的通报：按现在的情况重新统计，发布新的一版；原版不变，仍可查阅（区营商办督查人员） */
  correctBulletin?: Maybe<BulletinPayload>;
  /** 决定是否延期：由承办单位以外的派单员或区营商办在办结期限之前作出；逾期未决的申请自行失效 */
  decideExtension?: Maybe<TicketPayload>;
  /** 另一名工作人员决定是否不属受理范围 */
  decideOutOfScope?: Maybe<TicketPayload>;
  /** 决定申诉（区营商办）：成立的，评价予以标注、不计入差评率，但不删除 */
  decideRectificationAppeal?: Maybe<RectificationPayload>;
  /** 排除研判提示，须说明理由 */
  dismissAnalysisHint?: Maybe<AnalysisHintPayload>;
  /** 说明：经核实无须整改的，说明原因（被评价单位） */
  explainRectification?: Maybe<RectificationPayload>;
  /** 反馈：匿名差评由被评价单位公布答复，评价人凭评价码可见；实名差评由区综合指挥调度中心或区营商办回访 */
  feedBackRectification?: Maybe<RectificationPayload>;
  /** 登记一件诉求 */
  fileTicket?: Maybe<FileTicketPayload>;
  /** 向反映人反馈答复 */
  giveFeedback?: Maybe<TicketPayload>;
  /** 导入工单；逐行给出结果，可重复执行，已导入的不再登记 */
  importTickets?: Maybe<ImportTicketsPayload>;
  /** 邀请其他单位协办 */
  inviteAssistance?: Maybe<TicketPayload>;
  /** 把一件诉求、一个评价或一项整改归入一类问题；须为归入人可以查看的 */
  linkProblemClassCase?: Maybe<ProblemClassPayload>;
  /** 回头看：由被评价单位以外的人员核查，不满意的重新整改 */
  lookBackRectification?: Maybe<RectificationPayload>;
  /** 把内容重复的工单并入另一件：一次答复对各件同时有效，各件的时限、适用制度和反映人不变 */
  mergeTicket?: Maybe<TicketPayload>;
  /** 承办单位对交办提出异议：只能在交办后的规定时限内提出一次；裁定之前仍由该单位办理，各项时限照常计算 */
  objectToAssignment?: Maybe<TicketPayload>;
  /** 开展一次分析研判（不定期） */
  openAnalysis?: Maybe<AnalysisPayload>;
  /** 归纳一类问题（举一反三） */
  openProblemClass?: Maybe<ProblemClassPayload>;
  /** 提议不属受理范围 */
  proposeOutOfScope?: Maybe<TicketPayload>;
  /** 升级：单位内办理→联合会办→区级会办；由牵头（接诉）单位、承办单位或区营商办提出 */
  raiseLevel?: Maybe<TicketPayload>;
  /** 评价一次服务：凭评价码，或凭编号和校验码，不必登录；每次服务只评价一次 */
  rateService?: Maybe<RateServicePayload>;
  /** 评价器评价：由场所的评价器系统提交，工作人员不能代评 */
  rateServiceAtDevice?: Maybe<RateServicePayload>;
  /** 评价 */
  rateTicket?: Maybe<TicketPayload>;
  /** 记录与反映人的联系 */
  recordContact?: Maybe<TicketPayload>;
  /** 记录一次回访：未解决的即重办 */
  recordFollowUp?: Maybe<TicketPayload>;
  /** 登记会办结果 */
  recordJointHandling?: Maybe<TicketPayload>;
  /** 登记一次服务，得到编号以及请服务对象评价用的评价码；一律免费 */
  recordService?: Maybe<RecordServicePayload>;
  /** 登记本单位负责人的一次走流程 */
  recordWalkthrough?: Maybe<WalkthroughPayload>;
  /** 报告办结 */
  reportTicketDone?: Maybe<TicketPayload>;
  /** 申请延期：由承办单位在办结期限之前提出 */
  requestExtension?: Maybe<TicketPayload>;
  /** 区营商办收到报送后提请区领导会办 */
  requestLeader?: Maybe<TicketPayload>;
  /** 恢复计时；时限按中止的工作日顺延 */
  resumeTicket?: Maybe<TicketPayload>;
  /** 查看反映人：须说明用途，每次查看都留痕 */
  revealComplainant?: Maybe<RevealComplainantPayload>;
  /** 查看实名评价人，以便回访：须说明用途，每次查看都留痕；被评价单位不能查看 */
  revealRater?: Maybe<RevealRaterPayload>;
  /** 修改分析研判；定稿后不能修改 */
  reviseAnalysis?: Maybe<AnalysisPayload>;
  /** 对异议作出裁定，写明由哪个单位承办；争议单位不能再提异议 */
  ruleOnObjection?: Maybe<TicketPayload>;
  /** 向被反映单位提供脱敏副本；含有反映人信息的不予提供 */
  shareRedactedCopy?: Maybe<TicketPayload>;
  /** 中止计时：只限等待反映人补充材料，或者等待上级部门、区外单位；由派单员或区营商办应承办单位之请办理 */
  suspendTicket?: Maybe<TicketPayload>;
  /** 撤销合并：该件按自身的进度和时限继续办理 */
  undoMerge?: Maybe<TicketPayload>;
  /** 把误归的移出一类问题 */
  unlinkProblemClassCase?: Maybe<ProblemClassPayload>;
  /** 核实差评（被评价单位，服务人员本人除外） */
  verifyRectification?: Maybe<RectificationPayload>;
  /** 撤回尚未答复的协办邀请 */
  withdrawAssistance?: Maybe<TicketPayload>;
  /** 撤销措施，须说明理由 */
  withdrawMeasure?: Maybe<MeasurePayload>;
  /** 承办单位撤回异议，继续承办；同一次交办不能再提 */
  withdrawObjection?: Maybe<TicketPayload>;
};


export type MutationAcceptTicketArgs = {
  input: TicketStepInput;
};


export type MutationAcknowledgeTicketArgs = {
  input: TicketStepInput;
};


export type MutationAddMeasureArgs = {
  input: AddMeasureInput;
};


export type MutationAddRiskNoteArgs = {
  input: AddRiskNoteInput;
};


export type MutationAddTicketNoteArgs = {
  input: TicketNoteInput;
};


export type MutationAnswerAssistanceArgs = {
  input: AnswerAssistanceInput;
};


export type MutationAnswerConsultationArgs = {
  input: AnswerConsultationInput;
};


export type MutationAnswerTicketAtOnceArgs = {
  input: ContactInput;
};


export type MutationAppealRectificationArgs = {
  input: AppealRectificationInput;
};


export type MutationAssignTicketArgs = {
  input: AssignTicketInput;
};


export type MutationAssignTicketsArgs = {
  input: AssignTicketsInput;
};


export type MutationCarryOutRectificationArgs = {
  input: RectificationStepInput;
};


export type MutationClassifyTicketArgs = {
  input: ClassifyTicketInput;
};


export type MutationCloseUnconfirmedTicketArgs = {
  input: TicketStepInput;
};


export type MutationCompleteMeasureArgs = {
  input: SettleMeasureInput;
};


export type MutationConcludeAnalysisArgs = {
  input: ConcludeAnalysisInput;
};


export type MutationConcludeWalkthroughArgs = {
  input: ConcludeWalkthroughInput;
};


export type MutationConfirmAnalysisHintArgs = {
  input: ConfirmAnalysisHintInput;
};


export type MutationConfirmTicketArgs = {
  input: ConfirmTicketInput;
};


export type MutationConnectConsultationArgs = {
  input: ConnectConsultationInput;
};


export type MutationCorrectBulletinArgs = {
  input: CorrectBulletinInput;
};


export type MutationDecideExtensionArgs = {
  input: DecideExtensionInput;
};


export type MutationDecideOutOfScopeArgs = {
  input: DecideOutOfScopeInput;
};


export type MutationDecideRectificationAppealArgs = {
  input: DecideRectificationAppealInput;
};


export type MutationDismissAnalysisHintArgs = {
  input: DismissAnalysisHintInput;
};


export type MutationExplainRectificationArgs = {
  input: RectificationStepInput;
};


export type MutationFeedBackRectificationArgs = {
  input: RectificationFeedbackInput;
};


export type MutationFileTicketArgs = {
  input: FileTicketInput;
};


export type MutationGiveFeedbackArgs = {
  input: ContactInput;
};


export type MutationImportTicketsArgs = {
  input: ImportTicketsInput;
};


export type MutationInviteAssistanceArgs = {
  input: InviteAssistanceInput;
};


export type MutationLinkProblemClassCaseArgs = {
  input: ProblemClassCaseInput;
};


export type MutationLookBackRectificationArgs = {
  input: RectificationLookBackInput;
};


export type MutationMergeTicketArgs = {
  input: MergeTicketInput;
};


export type MutationObjectToAssignmentArgs = {
  input: ObjectToAssignmentInput;
};


export type MutationOpenAnalysisArgs = {
  input: OpenAnalysisInput;
};


export type MutationOpenProblemClassArgs = {
  input: OpenProblemClassInput;
};


export type MutationProposeOutOfScopeArgs = {
  input: ProposeOutOfScopeInput;
};


export type MutationRaiseLevelArgs = {
  input: RaiseLevelInput;
};


export type MutationRateServiceArgs = {
  input: RateServiceInput;
};


export type MutationRateServiceAtDeviceArgs = {
  input: RateServiceAtDeviceInput;
};


export type MutationRateTicketArgs = {
  input: RateTicketInput;
};


export type MutationRecordContactArgs = {
  input: ContactInput;
};


export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
};


export type MutationRecordJointHandlingArgs = {
  input: RecordJointHandlingInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationRecordWalkthroughArgs = {
  input: RecordWalkthroughInput;
};


export type MutationReportTicketDoneArgs = {
  input: ReportDoneInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationRequestLeaderArgs = {
  input: TicketStepInput;
};


export type MutationResumeTicketArgs = {
  input: TicketStepInput;
};


export type MutationRevealComplainantArgs = {
  input: RevealComplainantInput;
};


export type MutationRevealRaterArgs = {
  input: RevealRaterInput;
};


export type MutationReviseAnalysisArgs = {
  input: ReviseAnalysisInput;
};


export type MutationRuleOnObjectionArgs = {
  input: RuleOnObjectionInput;
};


export type MutationShareRedactedCopyArgs = {
  input: ShareRedactedCopyInput;
};


export type MutationSuspendTicketArgs = {
  input: SuspendTicketInput;
};


export type MutationUndoMergeArgs = {
  input: UndoMergeInput;
};


export type MutationUnlinkProblemClassCaseArgs = {
  input: ProblemClassCaseInput;
};


export type MutationVerifyRectificationArgs = {
  input: RectificationStepInput;
};


export type MutationWithdrawAssistanceArgs = {
  input: WithdrawAssistanceInput;
};


export type MutationWithdrawMeasureArgs = {
  input: SettleMeasureInput;
};


export type MutationWithdrawObjectionArgs = {
  input: WithdrawObjectionInput;
};

/** 对交办提出异议 */
export type ObjectToAssignmentInput = {
  /** 依据（20000字以内），例如职责规定 */
  basis: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 建议承办单位编码 */
  proposedUnit: Scalars['ID']['input'];
};

/** 对交办的异议 */
export type Objection = {
  __typename?: 'Objection';
  /** 提出时间 */
  at: Scalars['DateTime']['output'];
  /** 依据 */
  basis: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 提出人 */
  officer?: Maybe<Officer>;
  /** 提出人编码；部门系统提出的为空 */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 建议承办单位 */
  proposedUnit: OrgUnit;
  /** 建议承办单位编码 */
  proposedUnitId: Scalars['ID']['output'];
  /** 裁定 */
  ruling?: Maybe<Ruling>;
  /** 状态 */
  state: ObjectionState;
  /** 提出异议的承办单位 */
  unit: OrgUnit;
  /** 提出异议的承办单位编码 */
  unitId: Scalars['ID']['output'];
  /** 撤回时间 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 异议的状态 */
export type ObjectionState =
  /** 未经裁定而终止：工单已办结或不属受理范围 */
  | 'LAPSED'
  /** 待裁定 */
  | 'OPEN'
  /** 已裁定 */
  | 'RULED'
  /** 已撤回 */
  | 'WITHDRAWN';

export type Officer = {
  __typename?: 'Officer';
  code: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

/** 开展一次分析研判 */
export type OpenAnalysisInput = {
  /** 所依据的工单标识，须为研判人可以查看的 */
  evidence?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 研判结论 */
  finding: Scalars['String']['input'];
  /** 时段的首日 */
  from: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 问题的性质 */
  kind: AnalysisKind;
  /** 预防措施 */
  measures?: InputMaybe<Array<UndertakingInput>>;
  /** 标题（200字以内） */
  title: Scalars['String']['input'];
  /** 时段的末日，不晚于今日 */
  to: Scalars['Date']['input'];
};

/** 归纳一类问题 */
export type OpenProblemClassInput = {
  /** 类别，须在类别目录中 */
  category: Scalars['String']['input'];
  /** 问题的描述，不得含有反映人信息 */
  description: Scalars['String']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 预防措施 */
  measures?: InputMaybe<Array<UndertakingInput>>;
  /** 名称（100字以内） */
  name: Scalars['String']['input'];
};

export type OrgUnit = {
  __typename?: 'OrgUnit';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** 不属受理范围的理由 */
export type OutOfScopeReason =
  /** 诉讼或信访 */
  | 'LITIGATION_OR_PETITION'
  /** 材料不合规 */
  | 'NON_COMPLIANT_DOCUMENTS'
  /** 不属本区职权 */
  | 'OTHER_JURISDICTION';

/** 解决情况 */
export type Outcome =
  /** 已解决 */
  | 'SOLVED'
  /** 未确认 */
  | 'UNCONFIRMED'
  /** 未解决 */
  | 'UNSOLVED';

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 本页最后一项的位置，作为下一页的 after */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面是否还有 */
  hasNextPage: Scalars['Boolean']['output'];
};

/** 一件可能重复的工单 */
export type PossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  /** 文字相近的程度（0至100） */
  score: Scalars['Int']['output'];
  /** 工单 */
  ticket: Ticket;
  /** 为何认为重复，例如“同一企业，文字相近78%，同一属地” */
  why: Scalars['String']['output'];
};

/** 查找可能重复的工单 */
export type PossibleDuplicatesInput = {
  /** 类别 */
  category?: InputMaybe<Scalars['String']['input']>;
  /** 内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 统一社会信用代码；企业自行查找的以其自身为准 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 属地编码 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 标题（200字以内） */
  title: Scalars['String']['input'];
};

/** 一类问题：从个案归纳出来，一次破解、预防再发 */
export type ProblemClass = {
  __typename?: 'ProblemClass';
  /** 归入的件数；只计当前登录者可以查看的 */
  caseCount: Scalars['Int']['output'];
  /** 归入的诉求、评价和整改，先归入的在前；只列当前登录者可以查看的 */
  cases: Array<ProblemClassCase>;
  /** 类别 */
  category: Scalars['String']['output'];
  /** 问题的描述 */
  description: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 预防措施，最早到期的在前 */
  measures: Array<Measure>;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 归纳时间 */
  openedAt: Scalars['DateTime']['output'];
  /** 归纳人 */
  openedBy: Officer;
  /** 归纳人编码 */
  openedById: Scalars['ID']['output'];
  /** 归纳单位 */
  unit: OrgUnit;
  /** 归纳单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
};

/** 归入一类问题的一件 */
export type ProblemClassCase = {
  __typename?: 'ProblemClassCase';
  /** 诉求、评价或整改的标识 */
  id: Scalars['ID']['output'];
  /** 归入时间 */
  linkedAt: Scalars['DateTime']['output'];
  /** 归入人 */
  linkedBy: Officer;
  /** 归入人编码 */
  linkedById: Scalars['ID']['output'];
  /** 好差评；其他的为空 */
  rating?: Maybe<ServiceRating>;
  /** 差评整改；其他的为空 */
  rectification?: Maybe<Rectification>;
  /** 诉求；其他的为空 */
  ticket?: Maybe<Ticket>;
  /** 是诉求、评价还是整改 */
  type: ProblemClassCaseType;
};

/** 归入或移出一类问题 */
export type ProblemClassCaseInput = {
  /** 诉求、评价或整改的标识 */
  caseId: Scalars['ID']['input'];
  /** 是诉求、评价还是整改 */
  caseType: ProblemClassCaseType;
  /** 一类问题的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 归入一类问题的是什么 */
export type ProblemClassCaseType =
  /** 好差评 */
  | 'RATING'
  /** 差评整改 */
  | 'RECTIFICATION'
  /** 诉求 */
  | 'TICKET';

/** 一类问题的列表 */
export type ProblemClassConnection = {
  __typename?: 'ProblemClassConnection';
  /** 本页各项及其位置 */
  edges: Array<ProblemClassEdge>;
  /** 本页各项 */
  nodes: Array<ProblemClass>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一类问题 */
export type ProblemClassEdge = {
  __typename?: 'ProblemClassEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 一类问题 */
  node: ProblemClass;
};

/** 一类问题的筛选条件，同时满足 */
export type ProblemClassFilter = {
  /** 此时前归纳的（不含） */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** 类别 */
  category?: InputMaybe<Scalars['String']['input']>;
  /** 此时起归纳的（含） */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** 归纳单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 一类问题的办理结果 */
export type ProblemClassPayload = {
  __typename?: 'ProblemClassPayload';
  /** 一类问题 */
  problemClass?: Maybe<ProblemClass>;
};

/** 局长跑现场走流程：单位负责人像办事人一样走一遍自己的事项，发现问题，定措施改进 */
export type ProcessWalkthrough = {
  __typename?: 'ProcessWalkthrough';
  /** 记录结果的时间 */
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 记录结果的人员 */
  concludedBy?: Maybe<Officer>;
  /** 记录结果的人员编码 */
  concludedById?: Maybe<Scalars['ID']['output']>;
  /** 走流程的负责人 */
  director: Officer;
  /** 走流程的负责人编码 */
  directorId: Scalars['ID']['output'];
  /** 登记时间 */
  enteredAt: Scalars['DateTime']['output'];
  /** 登记人 */
  enteredBy: Officer;
  /** 登记人编码 */
  enteredById: Scalars['ID']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否补录：登记时已超过规定的工作日数 */
  lateEntry: Scalars['Boolean']['output'];
  /** 改进措施，最早到期的在前 */
  measures: Array<Measure>;
  /** 发现的问题 */
  problems: Array<Scalars['String']['output']>;
  /** 结果；尚未记录的为空 */
  result?: Maybe<Scalars['String']['output']>;
  /** 所走的事项 */
  serviceItem: Scalars['String']['output'];
  /** 走流程的场所 */
  servicePoint?: Maybe<ServicePoint>;
  /** 走流程的场所编码 */
  servicePointId?: Maybe<Scalars['ID']['output']>;
  /** 单位 */
  unit: OrgUnit;
  /** 单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 走流程的日期 */
  walkedOn: Scalars['Date']['output'];
};

/** 一件诉求的进展，供反映人查看 */
export type Progress = {
  __typename?: 'Progress';
  /** 牵头单位名称 */
  leadUnit?: Maybe<Scalars['String']['output']>;
  /** 现在哪一级办理 */
  level: HandlingLevel;
  /** 下一步 */
  nextStep: Scalars['String']['output'];
  /** 最初承诺的办理期限；未变更时为空 */
  originallyPromisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 承诺的办理期限；现在没有在计的期限时为空 */
  promisedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 提议不属受理范围 */
export type ProposeOutOfScopeInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 向反映人的说明 */
  explanation: Scalars['String']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由 */
  reason: OutOfScopeReason;
};

export type Query = {
  __typename?: 'Query';
  /** 分析研判，最近的在前；各单位可见本单位和下级单位的，派单员、督查人员和区领导可见全部；所依据的工单反映其本人或本单位的除外 */
  analyses?: Maybe<AnalysisConnection>;
  /** 一份分析研判 */
  analysis?: Maybe<Analysis>;
  /** 各牵头单位每月开展企业诉求分析研判的情况，期末最近的在前；各单位可见本单位和下级单位的，派单员、督查人员和区领导可见全部 */
  analysisDuties?: Maybe<AnalysisDutyConnection>;
  /** 研判提示：系统发现明显增多或者集中的诉求，最近发现的在前；只是提示，由人采纳或排除。件数只计当前登录者可以查看的，够不上的不列 */
  analysisHints?: Maybe<AnalysisHintConnection>;
  /** 协办事项，最早到期的在前；只含登录者可以查看的工单 */
  assistances?: Maybe<AssistanceConnection>;
  /** 一期月度通报；不填版次的，为最新一版，尚未发布的月份为实时预览（本单位的；督查、派单员和区领导为全区的） */
  bulletin?: Maybe<Bulletin>;
  /** 已发布的月度通报，最近的月份在前，同月新版在前；更正前的各版一并列出 */
  bulletins?: Maybe<BulletinConnection>;
  /** 导出分析研判为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportAnalyses?: Maybe<CsvPage>;
  /** 导出分析研判任务的各期为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportAnalysisDuties?: Maybe<CsvPage>;
  /** 导出研判提示为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportAnalysisHints?: Maybe<CsvPage>;
  /** 导出协办为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportAssistances?: Maybe<CsvPage>;
  /** 导出回访为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportFollowUpCalls?: Maybe<CsvPage>;
  /** 导出回访抽样为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportFollowUpDraws?: Maybe<CsvPage>;
  /** 导出预防和整改措施为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportMeasures?: Maybe<CsvPage>;
  /** 导出各类问题为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportProblemClasses?: Maybe<CsvPage>;
  /** 导出差评整改为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportRectifications?: Maybe<CsvPage>;
  /** 导出脱敏副本为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportRedactedCopies?: Maybe<CsvPage>;
  /** 导出服务评价为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportServiceRatings?: Maybe<CsvPage>;
  /** 导出服务事项记录为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportServiceRecords?: Maybe<CsvPage>;
  /** 导出工单为表格，与列表同一范围、同样脱敏；每次至多1000行，导出留痕 */
  exportTickets?: Maybe<TicketExport>;
  /** 导出走流程为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportWalkthroughs?: Maybe<CsvPage>;
  /** 凭编号和查询码查看办理情况与答复，不必登录；连续输错暂停查询一小时以内 */
  followUp?: Maybe<FollowUp>;
  /** 回访任务，最早到期的在前；只含本人可见的工单 */
  followUpCalls?: Maybe<FollowUpCallConnection>;
  /** 每日回访抽样，最近的在前：种子公开，任何人都能复算 */
  followUpDraws?: Maybe<FollowUpDrawConnection>;
  /** 热线服务的审计记录，最近的在前（督查人员）；对其应回避的工单的记录除外 */
  hotlineAuditTrail?: Maybe<AuditEntryConnection>;
  /** 热线服务各枚举值的中文名称 */
  hotlineEnumLabels?: Maybe<Array<EnumLabel>>;
  /** 保存期限：诉求的各类记录保存多久，现在有多少到期、将如何处理，上次处理了多少；只看不改。清除由系统每日进行 */
  hotlineRetention?: Maybe<Array<RetentionStatus>>;
  /** 自查：未办结却没有时限、到时未执行、列表与时限不符等情形。每日自动进行；应为空 */
  hotlineSelfCheck?: Maybe<SelfCheckReport>;
  /** 改进与预防措施，最早到期的在前；各单位可见由其落实、由其提出的，派单员、督查人员和区领导可见全部 */
  measures?: Maybe<MeasureConnection>;
  /** 登记时查找可能重复的工单，最相近的在前；企业只在本企业的工单中查找 */
  possibleDuplicates?: Maybe<Array<PossibleDuplicate>>;
  /** 一类问题 */
  problemClass?: Maybe<ProblemClass>;
  /** 一类问题及其预防措施，最近归纳的在前；归入的诉求、评价和整改只计、只列当前登录者可以查看的 */
  problemClasses?: Maybe<ProblemClassConnection>;
  /** 凭编号和评价后得到的查询码，查看对匿名差评的答复，不必登录；实名的另行回访 */
  ratingAnswer?: Maybe<RatingAnswer>;
  /** 一件差评整改 */
  rectification?: Maybe<Rectification>;
  /** 差评整改，最近到期的在前（被评价单位及其上级单位；面向全区的岗位看全部；工单差评的整改随工单可见）。被差评的服务人员本人不可见 */
  rectifications?: Maybe<RectificationConnection>;
  /** 本单位收到的脱敏副本，最近的在前（被反映单位据此核查、答复） */
  redactedCopies?: Maybe<RedactedCopyConnection>;
  /** 一份脱敏副本 */
  redactedCopy?: Maybe<RedactedCopy>;
  /** 被拒绝的越权或回避尝试，最近的在前（督查人员） */
  refusedAttempts?: Maybe<Array<RefusedAttempt>>;
  /** 争议裁定的先例：同一类别的裁定，与所给文字最相近的在前，相近程度相同的以最近的在前；只在该类别最近的200件裁定中查找 */
  rulingPrecedents?: Maybe<RulingPrecedentConnection>;
  /** 服务评价，最近的在前（被评价单位及其上级单位；面向全区的岗位看全部）。服务人员看不到对本人的评价 */
  serviceRatings?: Maybe<ServiceRatingConnection>;
  /** 服务事项记录，最近的在前（本单位及下级单位的；面向全区的岗位看全部） */
  serviceRecords?: Maybe<ServiceRecordConnection>;
  /** 凭评价码，或凭编号和校验码，查看要评价的是哪次服务；不必登录，查看不消耗评价码 */
  serviceToRate?: Maybe<ServiceToRate>;
  /** 一张工单，按编号或内部标识查询 */
  ticket?: Maybe<Ticket>;
  /** 工作台计数：一次给出待交办、今日到期、逾期及各单位在办数 */
  ticketCounters?: Maybe<TicketCounters>;
  /** 工单列表；默认按最近到期时间排序 */
  tickets?: Maybe<TicketConnection>;
  /** 不再可见的诉求，最早离开的在前：曾由登录者所属单位牵头、承办或协办，因改派、裁定或撤回协办，现在登录者已不能查看的。供部门系统清理所存副本：与按变动排序的工单列表一并同步，每次从上次最后的位置（endCursor）继续；刚离开的稍后给出；以后又可见的，仍在工单列表中给出 */
  ticketsLeft?: Maybe<TicketLeftConnection>;
  /** 一次走流程的记录 */
  walkthrough?: Maybe<ProcessWalkthrough>;
  /** 局长跑现场走流程的记录，最近走的在前；各单位可见本单位和下级单位的，派单员、督查人员和区领导可见全部 */
  walkthroughs?: Maybe<WalkthroughConnection>;
};


export type QueryAnalysesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAnalysisArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnalysisDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAnalysisHintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisHintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAssistancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssistanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBulletinArgs = {
  kind: BulletinKind;
  month: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBulletinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: BulletinKind;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportAnalysesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisFilter>;
};


export type QueryExportAnalysisDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisDutyFilter>;
};


export type QueryExportAnalysisHintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisHintFilter>;
};


export type QueryExportAssistancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssistanceFilter>;
};


export type QueryExportFollowUpCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FollowUpCallFilter>;
};


export type QueryExportFollowUpDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExportMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
};


export type QueryExportProblemClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemClassFilter>;
};


export type QueryExportRectificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RectificationFilter>;
};


export type QueryExportRedactedCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExportServiceRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRatingFilter>;
};


export type QueryExportServiceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRecordFilter>;
};


export type QueryExportTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  columns?: InputMaybe<Array<TicketExportColumn>>;
  filter?: InputMaybe<TicketFilter>;
  orderBy?: InputMaybe<TicketOrder>;
};


export type QueryExportWalkthroughsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WalkthroughFilter>;
};


export type QueryFollowUpArgs = {
  code: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryFollowUpCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FollowUpCallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFollowUpDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHotlineAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHotlineEnumLabelsArgs = {
  enumName?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPossibleDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  input: PossibleDuplicatesInput;
};


export type QueryProblemClassArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProblemClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemClassFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRatingAnswerArgs = {
  code: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryRectificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRectificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RectificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRedactedCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRedactedCopyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRefusedAttemptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRulingPrecedentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryServiceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryServiceToRateArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  token?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTicketArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TicketOrder>;
};


export type QueryTicketsLeftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWalkthroughArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWalkthroughsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WalkthroughFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 升级 */
export type RaiseLevelInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 升到哪一级；不得越级，区领导紧急交办的除外 */
  level: HandlingLevel;
  /** 区领导的紧急交办 */
  order?: InputMaybe<UrgentOrderInput>;
  /** 本级采取了哪些措施；除紧急交办外必填 */
  tried?: InputMaybe<Scalars['String']['input']>;
  /** 须参加会办的单位编码，最多20个；联合会办必填 */
  units?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 本级为何未能解决；除紧急交办外必填 */
  whyFailed?: InputMaybe<Scalars['String']['input']>;
};

/** 评价器评价 */
export type RateServiceAtDeviceInput = {
  /** 评价器编号或名称，例如“3号窗口”（100字以内）；每小时的评价次数按评价器计，不填的按整个系统计 */
  device?: InputMaybe<Scalars['String']['input']>;
  /** 等级 */
  grade: RatingGrade;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 服务事项记录编号 */
  number: Scalars['String']['input'];
};

/** 评价一次服务 */
export type RateServiceInput = {
  /** 渠道；评价器另有接口 */
  channel: RatingChannel;
  /** 校验码 */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 评价内容（2000字以内），可不填 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** 等级 */
  grade: RatingGrade;
  /** 编号 */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 实名评价的留下姓名和电话，以便回访；匿名的不填。服务人员及其单位看不到 */
  rater?: InputMaybe<RaterInput>;
  /** 评价码；没有评价码的填编号和校验码 */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** 评价结果 */
export type RateServicePayload = {
  __typename?: 'RateServicePayload';
  /** 查询码；凭它和编号查看答复，只告知评价人 */
  answerCode: Scalars['String']['output'];
  /** 服务事项记录编号 */
  number: Scalars['String']['output'];
};

/** 评价 */
export type RateTicketInput = {
  /** 意见 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 1（非常不满意）至 5（非常满意） */
  rating: Scalars['Int']['input'];
};

/** 实名评价人 */
export type RaterInput = {
  /** 姓名 */
  name: Scalars['String']['input'];
  /** 电话 */
  phone: Scalars['String']['input'];
};

/** 对评价的答复 */
export type RatingAnswer = {
  __typename?: 'RatingAnswer';
  /** 答复内容；不是匿名差评或尚未答复的为空 */
  answer?: Maybe<Scalars['String']['output']>;
  /** 答复时间 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 评价日期 */
  ratedOn: Scalars['Date']['output'];
};

/** 对差评的申诉 */
export type RatingAppeal = {
  __typename?: 'RatingAppeal';
  /** 申诉时间 */
  appealedAt: Scalars['DateTime']['output'];
  /** 申诉人编码 */
  appealedById: Scalars['ID']['output'];
  /** 决定时间；尚未决定的为空 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定人编码 */
  decidedById?: Maybe<Scalars['ID']['output']>;
  /** 决定的理由 */
  decision?: Maybe<Scalars['String']['output']>;
  /** 证据与说明 */
  evidence: Scalars['String']['output'];
  /** 理由 */
  reason: AppealReason;
  /** 是否成立 */
  upheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 评价渠道 */
export type RatingChannel =
  /** 评价器 */
  | 'DEVICE'
  /** 二维码 */
  | 'QR_CODE'
  /** 短信 */
  | 'SMS'
  /** PC端 */
  | 'WEB';

/** 评价等级 */
export type RatingGrade =
  /** 基本满意 */
  | 'BASICALLY_SATISFIED'
  /** 不满意 */
  | 'DISSATISFIED'
  /** 满意 */
  | 'SATISFIED'
  /** 非常不满意 */
  | 'VERY_DISSATISFIED'
  /** 非常满意 */
  | 'VERY_SATISFIED';

/** 记录一次回访 */
export type RecordFollowUpInput = {
  /** 回访情况（20000字以内） */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 是否联系到反映人 */
  reached: Scalars['Boolean']['input'];
  /** 反映人是否认为已解决；联系到时必填 */
  solved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 登记会办结果 */
export type RecordJointHandlingInput = {
  /** 结论（20000字以内） */
  conclusion: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 参加单位编码，最多20个 */
  participants: Array<Scalars['ID']['input']>;
  /** 是否在本级解决；未解决的，联合会办须在时限内报送区营商办 */
  solved: Scalars['Boolean']['input'];
};

/** 登记一次服务 */
export type RecordServiceInput = {
  /** 服务对象的手机号码；留下的，在办公时间内以短信请他评价，发出后即删除 */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码；服务对象为企业的须填 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 服务对象类别 */
  customerKind: ReporterKind;
  /** 企业名称；服务对象为企业的须填 */
  enterpriseName?: InputMaybe<Scalars['String']['input']>;
  /** 收费；帮办代办一律免费，只能为0 */
  fee?: InputMaybe<Scalars['Int']['input']>;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 服务方式 */
  kind: ServiceKind;
  /** 服务时间；不填为现在 */
  servedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 服务事项（200字以内） */
  serviceItem: Scalars['String']['input'];
  /** 服务场所编码，须为本单位或下级单位的场所 */
  servicePoint: Scalars['ID']['input'];
  /** 窗口（50字以内） */
  window?: InputMaybe<Scalars['String']['input']>;
};

/** 登记结果 */
export type RecordServicePayload = {
  __typename?: 'RecordServicePayload';
  /** 校验码，印在回执上；扫墙上的二维码时与编号一起填写 */
  ratingCode: Scalars['String']['output'];
  /** 评价码，印在回执的二维码中；凭它评价一次 */
  ratingToken: Scalars['String']['output'];
  /** 服务事项记录 */
  record?: Maybe<ServiceRecord>;
};

/** 登记一次走流程 */
export type RecordWalkthroughInput = {
  /** 走流程的负责人编码，须为本单位负责人 */
  director: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 改进措施；发现了问题的至少一项 */
  measures?: InputMaybe<Array<UndertakingInput>>;
  /** 发现的问题（每个500字以内） */
  problems: Array<Scalars['String']['input']>;
  /** 所走的事项（200字以内） */
  serviceItem: Scalars['String']['input'];
  /** 走流程的场所编码 */
  servicePoint?: InputMaybe<Scalars['ID']['input']>;
  /** 走流程的日期，不晚于今日 */
  walkedOn: Scalars['Date']['input'];
};

/** 差评整改：核实→整改或说明→反馈→回头看 */
export type Rectification = {
  __typename?: 'Rectification';
  /** 申诉 */
  appeal?: Maybe<RatingAppeal>;
  /** 结束时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 反馈时间 */
  fedBackAt?: Maybe<Scalars['DateTime']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否实名，实名的一律回访 */
  named: Scalars['Boolean']['output'];
  /** 最近的时限 */
  nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 当前登录者现在可以办的步骤 */
  nextSteps: Array<RectificationStep>;
  /** 编号，例如 ZG20261123-0001 */
  number: Scalars['String']['output'];
  /** 开始日期，即差评日期 */
  openedOn: Scalars['Date']['output'];
  /** 是否已逾期 */
  overdue: Scalars['Boolean']['output'];
  /** 服务差评；工单差评的为空 */
  rating?: Maybe<ServiceRating>;
  /** 第几轮；回头看不满意的重新整改为下一轮 */
  round: Scalars['Int']['output'];
  /** 差评来源 */
  source: RectificationSource;
  /** 状态 */
  status: RectificationStatus;
  /** 已办步骤，先后排列 */
  steps: Array<RectificationStepRecord>;
  /** 被差评的工单；服务差评的为空 */
  ticket?: Maybe<Ticket>;
  /** 被评价单位 */
  unit: OrgUnit;
  /** 被评价单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本，办理时作为 expectedVersion */
  version: Scalars['Int']['output'];
};

/** 差评整改列表 */
export type RectificationConnection = {
  __typename?: 'RectificationConnection';
  /** 本页各项及其位置 */
  edges: Array<RectificationEdge>;
  /** 本页各项 */
  nodes: Array<Rectification>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一件差评整改 */
export type RectificationEdge = {
  __typename?: 'RectificationEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 差评整改 */
  node: Rectification;
};

/** 反馈 */
export type RectificationFeedbackInput = {
  /** 答复内容；匿名差评的将公布给评价人 */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 整改标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 联系方式；匿名差评为网上公布，不填 */
  method?: InputMaybe<ContactMethod>;
  /** 是否联系上；实名差评须填。联系不上的，不同半天尝试满规定次数后视为已反馈 */
  reached?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 差评整改的筛选条件，同时满足 */
export type RectificationFilter = {
  /** 尚未结束的（是），或已结束的（否） */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 开始日期在此日前（不含） */
  openedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** 开始日期在此日起（含） */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 已逾期的（是），或未逾期的（否） */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 差评来源 */
  source?: InputMaybe<RectificationSource>;
  /** 状态之一 */
  status?: InputMaybe<Array<RectificationStatus>>;
  /** 被评价单位编码，含其下级单位 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 回头看 */
export type RectificationLookBackInput = {
  /** 核查情况 */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 整改标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 是否满意；不满意的重新整改 */
  satisfactory: Scalars['Boolean']['input'];
};

/** 办理结果 */
export type RectificationPayload = {
  __typename?: 'RectificationPayload';
  /** 办理后的整改；办理后无权查看的为空 */
  rectification?: Maybe<Rectification>;
};

/** 差评来源 */
export type RectificationSource =
  /** 服务评价 */
  | 'SERVICE_RATING'
  /** 工单评价 */
  | 'TICKET_RATING';

/** 整改状态 */
export type RectificationStatus =
  /** 已结束 */
  | 'CLOSED'
  /** 已说明 */
  | 'EXPLAINED'
  /** 已反馈 */
  | 'FED_BACK'
  /** 待核实 */
  | 'OPENED'
  /** 已整改 */
  | 'RECTIFIED'
  /** 已核实 */
  | 'VERIFIED'
  /** 申诉成立，不再整改 */
  | 'WITHDRAWN';

/** 整改步骤 */
export type RectificationStep =
  /** 申诉 */
  | 'APPEAL'
  /** 决定申诉 */
  | 'DECIDE_APPEAL'
  /** 说明 */
  | 'EXPLAIN'
  /** 反馈 */
  | 'FEED_BACK'
  /** 回头看 */
  | 'LOOK_BACK'
  /** 整改 */
  | 'RECTIFY'
  /** 核实 */
  | 'VERIFY';

/** 核实、整改或说明 */
export type RectificationStepInput = {
  /** 内容 */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 整改标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 一步办理 */
export type RectificationStepRecord = {
  __typename?: 'RectificationStepRecord';
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 联系方式（反馈、回头看） */
  method?: Maybe<ContactMethod>;
  /** 内容 */
  note: Scalars['String']['output'];
  /** 办理人 */
  officer: Officer;
  /** 办理人编码 */
  officerId: Scalars['ID']['output'];
  /** 是否联系上（反馈） */
  reached?: Maybe<Scalars['Boolean']['output']>;
  /** 第几轮 */
  round: Scalars['Int']['output'];
  /** 是否满意（回头看） */
  satisfactory?: Maybe<Scalars['Boolean']['output']>;
  /** 步骤 */
  step: RectificationStep;
  /** 办理单位 */
  unit: OrgUnit;
  /** 办理单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 脱敏副本：由工作人员改写，只说反映的事情，不含反映人和工单的任何信息 */
export type RedactedCopy = {
  __typename?: 'RedactedCopy';
  /** 内容 */
  content: Scalars['String']['output'];
  /** 副本标识，与工单无关 */
  id: Scalars['ID']['output'];
  /** 提供时间 */
  sharedAt: Scalars['DateTime']['output'];
  /** 标题 */
  title: Scalars['String']['output'];
};

/** 脱敏副本列表 */
export type RedactedCopyConnection = {
  __typename?: 'RedactedCopyConnection';
  /** 本页各项及其位置 */
  edges: Array<RedactedCopyEdge>;
  /** 本页各项 */
  nodes: Array<RedactedCopy>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一份脱敏副本 */
export type RedactedCopyEdge = {
  __typename?: 'RedactedCopyEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 脱敏副本 */
  node: RedactedCopy;
};

/** 一次被拒绝的尝试 */
export type RefusedAttempt = {
  __typename?: 'RefusedAttempt';
  /** 欲为何事 */
  action: Scalars['String']['output'];
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 拒绝原因代码 */
  code: Scalars['String']['output'];
  /** 何人 */
  principal: Scalars['String']['output'];
  /** 工单标识 */
  ticketId: Scalars['ID']['output'];
  /** 所在单位编码 */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** 报告办结 */
export type ReportDoneInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 办理情况 */
  finding: Scalars['String']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 反映人 */
export type ReporterInput = {
  /** 是否要求保密 */
  confidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系人 */
  contactName: Scalars['String']['input'];
  /** 联系电话 */
  contactPhone: Scalars['String']['input'];
  /** 统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 企业名称 */
  enterpriseName?: InputMaybe<Scalars['String']['input']>;
  /** 类别 */
  kind: ReporterKind;
};

/** 反映人类别 */
export type ReporterKind =
  /** 企业 */
  | 'ENTERPRISE'
  /** 个人 */
  | 'PERSON';

/** 告知反映人的一条短信：只提工单编号，不提任何人 */
export type ReporterMessage = {
  __typename?: 'ReporterMessage';
  /** 提出告知的时间 */
  at: Scalars['DateTime']['output'];
  /** 交运营商发出的时间 */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** 送达情况 */
  state: ReporterMessageState;
  /** 内容 */
  text: Scalars['String']['output'];
};

/** 短信的送达情况 */
export type ReporterMessageState =
  /** 已交运营商发出 */
  | 'SENT'
  /** 未能送达：没有手机号码、身份信息已清除、多次发送失败，或平台未接入短信；请另行告知 */
  | 'UNDELIVERABLE'
  /** 待发送（办公时间内发出，未成功的会重试） */
  | 'WAITING';

/** 申请延期 */
export type RequestExtensionInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 向反映人的说明（20000字以内）；同意后反映人可见 */
  explanation: Scalars['String']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由 */
  reason: ExtensionReason;
  /** 申请延长的工作日数 */
  workingDays: Scalars['Int']['input'];
};

/** 按期限保存的记录种类 */
export type RetentionKind =
  /** 审计记录 */
  | 'AUDIT'
  /** 反映人身份 */
  | 'IDENTITY'
  /** 工单中的文字 */
  | 'TICKET';

/** 一类记录的保存期限与清除情况；只计当前登录者可以查看的 */
export type RetentionStatus = {
  __typename?: 'RetentionStatus';
  /** 到期后如何处理 */
  action: Scalars['String']['output'];
  /** 已到期、尚未清除的件数 */
  due: Scalars['Int']['output'];
  /** 记录种类 */
  kind: RetentionKind;
  /** 上次清除的件数 */
  lastCount: Scalars['Int']['output'];
  /** 上次清除的时间 */
  lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** 保存的月数，按今日有效的制度参数；工单自归档起算，审计记录自写入起算 */
  months: Scalars['Int']['output'];
  /** 其中最早的归档（写入）时间 */
  oldestAt?: Maybe<Scalars['DateTime']['output']>;
  /** 制度参数名 */
  ruleKey: Scalars['ID']['output'];
  /** 此时或此前归档（写入）的已到期 */
  until: Scalars['DateTime']['output'];
};

/** 查看反映人 */
export type RevealComplainantInput = {
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 用途，例如“首次联系” */
  purpose: Scalars['String']['input'];
};

/** 反映人信息 */
export type RevealComplainantPayload = {
  __typename?: 'RevealComplainantPayload';
  /** 联系人 */
  contactName: Scalars['String']['output'];
  /** 联系电话 */
  contactPhone: Scalars['String']['output'];
  /** 统一社会信用代码 */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** 企业名称 */
  enterpriseName?: Maybe<Scalars['String']['output']>;
  /** 查询码；反映人遗失时，核实其身份后再次告知 */
  followUpCode: Scalars['String']['output'];
};

/** 查看实名评价人 */
export type RevealRaterInput = {
  /** 整改标识 */
  id: Scalars['ID']['input'];
  /** 用途，例如“回访” */
  purpose: Scalars['String']['input'];
};

/** 实名评价人 */
export type RevealRaterPayload = {
  __typename?: 'RevealRaterPayload';
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 电话 */
  phone: Scalars['String']['output'];
};

/** 修改分析研判 */
export type ReviseAnalysisInput = {
  /** 增加的工单标识，须为修改人可以查看的 */
  addEvidence?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 去掉的工单标识 */
  dropEvidence?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 研判结论 */
  finding: Scalars['String']['input'];
  /** 分析研判的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 标题（200字以内） */
  title: Scalars['String']['input'];
};

/** 风险大小 */
export type RiskLevel =
  /** 高 */
  | 'HIGH'
  /** 低 */
  | 'LOW'
  /** 中 */
  | 'MEDIUM';

/** 潜在舆论风险的提示 */
export type RiskNote = {
  __typename?: 'RiskNote';
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 内容 */
  content: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 风险大小 */
  level: RiskLevel;
  /** 提示人 */
  officer: Officer;
  /** 提示人编码 */
  officerId: Scalars['ID']['output'];
};

/** 裁定 */
export type RuleOnObjectionInput = {
  /** 作出裁定的人员编码，例如主持联席会议的区领导；不填为登记人本人。争议双方的人员不能裁定 */
  decidedBy?: InputMaybe<Scalars['ID']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 方式 */
  form: RulingForm;
  /** 理由（20000字以内）；将作为先例供其他工单参考，请勿写入反映人信息 */
  grounds: Scalars['String']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 裁定由其承办的单位编码，可以是原承办单位、建议的单位或其他单位 */
  unit: Scalars['ID']['input'];
};

/** 对异议的裁定 */
export type Ruling = {
  __typename?: 'Ruling';
  /** 裁定时间 */
  at: Scalars['DateTime']['output'];
  /** 作出裁定的人员 */
  decidedBy: Officer;
  /** 作出裁定的人员编码 */
  decidedById: Scalars['ID']['output'];
  /** 方式 */
  form: RulingForm;
  /** 理由 */
  grounds: Scalars['String']['output'];
  /** 是否改变了承办单位 */
  moved: Scalars['Boolean']['output'];
  /** 登记人 */
  recordedBy: Officer;
  /** 登记人编码 */
  recordedById: Scalars['ID']['output'];
  /** 裁定的承办单位 */
  unit: OrgUnit;
  /** 裁定的承办单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 裁定的方式 */
export type RulingForm =
  /** 指挥调度 */
  | 'COMMAND_DISPATCH'
  /** 联席会议 */
  | 'JOINT_CONFERENCE'
  /** 现场会办 */
  | 'ON_SITE_MEETING';

/** 一件先例：对争议的裁定 */
export type RulingPrecedent = {
  __typename?: 'RulingPrecedent';
  /** 裁定时间 */
  at: Scalars['DateTime']['output'];
  /** 类别 */
  category: Scalars['String']['output'];
  /** 方式 */
  form: RulingForm;
  /** 理由 */
  grounds: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 与所办事项文字的相近程度（0至100） */
  similarity: Scalars['Int']['output'];
  /** 当时的工单；无权查看的为空 */
  ticket?: Maybe<Ticket>;
  /** 裁定的承办单位 */
  unit: OrgUnit;
  /** 裁定的承办单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 裁定先例列表 */
export type RulingPrecedentConnection = {
  __typename?: 'RulingPrecedentConnection';
  /** 本页各项及其位置 */
  edges: Array<RulingPrecedentEdge>;
  /** 本页各项 */
  nodes: Array<RulingPrecedent>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一件先例 */
export type RulingPrecedentEdge = {
  __typename?: 'RulingPrecedentEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 先例 */
  node: RulingPrecedent;
};

/** 不属受理范围的提议 */
export type ScopeProposal = {
  __typename?: 'ScopeProposal';
  /** 是否同意 */
  approved?: Maybe<Scalars['Boolean']['output']>;
  /** 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定人编码 */
  decidedById?: Maybe<Scalars['ID']['output']>;
  /** 向反映人的说明 */
  explanation: Scalars['String']['output'];
  /** 提议时间 */
  proposedAt: Scalars['DateTime']['output'];
  /** 提议人编码 */
  proposedById: Scalars['ID']['output'];
  /** 理由 */
  reason: OutOfScopeReason;
};

/** 一次自查 */
export type SelfCheckReport = {
  __typename?: 'SelfCheckReport';
  /** 自查时间 */
  checkedAt: Scalars['DateTime']['output'];
  /** 最近一次每日自查的时间 */
  lastDailyAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发现的问题；应为空 */
  violations: Array<SelfCheckViolation>;
};

/** 自查的规则 */
export type SelfCheckRule =
  /** 事件已搁置 */
  | 'NOTICE_PARKED'
  /** 定期任务本期未生成 */
  | 'NOT_MADE'
  /** 未办结而无时限 */
  | 'NO_DEADLINE'
  /** 逾期而无记录，或到期未自动转办、归档 */
  | 'STEP_MISSING'
  /** 步骤到时未执行 */
  | 'STEP_OVERDUE'
  /** 列表的最近时限不符 */
  | 'WRONG_NEXT_DUE';

/** 自查发现的一个问题 */
export type SelfCheckViolation = {
  __typename?: 'SelfCheckViolation';
  /** 说明 */
  detail: Scalars['String']['output'];
  /** 违反的规则 */
  rule: SelfCheckRule;
  /** 工单 */
  ticket?: Maybe<Ticket>;
};

/** 服务方式 */
export type ServiceKind =
  /** 咨询解答 */
  | 'CONSULTING'
  /** 免费代办 */
  | 'FREE_AGENCY'
  /** 全程帮办 */
  | 'FULL_ASSISTANCE'
  /** 导服导办 */
  | 'GUIDED_SERVICE';

/** 服务层级 */
export type ServiceLevel =
  /** 区级 */
  | 'DISTRICT'
  /** 乡镇（街道、园区）级 */
  | 'TOWNSHIP'
  /** 村级 */
  | 'VILLAGE';

export type ServicePoint = {
  __typename?: 'ServicePoint';
  code: Scalars['ID']['output'];
};

/** 服务评价。服务人员所在单位看不到评价人、服务对象和评价的时刻 */
export type ServiceRating = {
  __typename?: 'ServiceRating';
  /** 渠道 */
  channel: RatingChannel;
  /** 评价内容（被评价单位只可见差评的） */
  comment?: Maybe<Scalars['String']['output']>;
  /** 经申诉认定为误评或恶意差评，不计入差评率 */
  excluded: Scalars['Boolean']['output'];
  /** 等级 */
  grade: RatingGrade;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 一小时内对同一服务人员的评价过多，存疑 */
  inBulk: Scalars['Boolean']['output'];
  /** 是否差评 */
  isNegative: Scalars['Boolean']['output'];
  /** 服务方式 */
  kind: ServiceKind;
  /** 场所层级 */
  level: ServiceLevel;
  /** 是否实名 */
  named: Scalars['Boolean']['output'];
  /** 服务人员 */
  officer: Officer;
  /** 服务人员编码 */
  officerId: Scalars['ID']['output'];
  /** 评价时刻（被评价单位不可见） */
  ratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 评价日期 */
  ratedOn: Scalars['Date']['output'];
  /** 服务事项记录（被评价单位不可见，以免由此得知评价人） */
  record?: Maybe<ServiceRecord>;
  /** 服务事项 */
  serviceItem: Scalars['String']['output'];
  /** 服务场所 */
  servicePoint?: Maybe<ServicePoint>;
  /** 服务场所编码 */
  servicePointId: Scalars['ID']['output'];
  /** 被评价单位 */
  unit: OrgUnit;
  /** 被评价单位编码 */
  unitId: Scalars['ID']['output'];
  /** 窗口 */
  window?: Maybe<Scalars['String']['output']>;
};

/** 服务评价列表 */
export type ServiceRatingConnection = {
  __typename?: 'ServiceRatingConnection';
  /** 本页各项及其位置 */
  edges: Array<ServiceRatingEdge>;
  /** 本页各项 */
  nodes: Array<ServiceRating>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项服务评价 */
export type ServiceRatingEdge = {
  __typename?: 'ServiceRatingEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 服务评价 */
  node: ServiceRating;
};

/** 服务评价的筛选条件，同时满足 */
export type ServiceRatingFilter = {
  /** 渠道 */
  channel?: InputMaybe<RatingChannel>;
  /** 等级 */
  grade?: InputMaybe<RatingGrade>;
  /** 差评整改通报某项数字所含的服务评价；只列出有权查看的，totalCount 为其件数。其中的工单评价另在工单列表中 */
  inBulletin?: InputMaybe<BulletinFigureInput>;
  /** 场所层级 */
  level?: InputMaybe<ServiceLevel>;
  /** 只看差评（是），或只看其余的（否） */
  negative?: InputMaybe<Scalars['Boolean']['input']>;
  /** 评价日期在此日前（不含） */
  ratedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** 评价日期在此日起（含） */
  ratedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 服务场所编码 */
  servicePoint?: InputMaybe<Scalars['ID']['input']>;
  /** 被评价单位编码，含其下级单位 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 服务事项记录：在服务场所为企业群众办了一件什么事 */
export type ServiceRecord = {
  __typename?: 'ServiceRecord';
  /** 服务对象类别 */
  customerKind: ReporterKind;
  /** 名册中的企业；服务对象为个人或不在名册中的为空 */
  enterprise?: Maybe<Enterprise>;
  /** 统一社会信用代码；服务对象为个人或已按保存期限清除的为空 */
  enterpriseCode?: Maybe<Scalars['String']['output']>;
  /** 企业名称；服务对象为个人或已按保存期限清除的为空 */
  enterpriseName?: Maybe<Scalars['String']['output']>;
  /** 收费，恒为0 */
  fee: Scalars['Int']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 邀请评价的短信；没有留手机号码的为空 */
  invitation?: Maybe<ReporterMessageState>;
  /** 服务方式 */
  kind: ServiceKind;
  /** 场所层级 */
  level: ServiceLevel;
  /** 编号，例如 FW20261123-0001 */
  number: Scalars['String']['output'];
  /** 服务人员 */
  officer: Officer;
  /** 服务人员编码 */
  officerId: Scalars['ID']['output'];
  /** 评价截止时间 */
  ratableUntil: Scalars['DateTime']['output'];
  /** 服务时间 */
  servedAt: Scalars['DateTime']['output'];
  /** 服务事项 */
  serviceItem: Scalars['String']['output'];
  /** 服务场所 */
  servicePoint?: Maybe<ServicePoint>;
  /** 服务场所编码 */
  servicePointId: Scalars['ID']['output'];
  /** 场所所属单位 */
  unit: OrgUnit;
  /** 场所所属单位编码 */
  unitId: Scalars['ID']['output'];
  /** 窗口；不分窗口的为空 */
  window?: Maybe<Scalars['String']['output']>;
};

/** 服务事项记录列表 */
export type ServiceRecordConnection = {
  __typename?: 'ServiceRecordConnection';
  /** 本页各项及其位置 */
  edges: Array<ServiceRecordEdge>;
  /** 本页各项 */
  nodes: Array<ServiceRecord>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项服务事项记录 */
export type ServiceRecordEdge = {
  __typename?: 'ServiceRecordEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 服务事项记录 */
  node: ServiceRecord;
};

/** 服务事项记录的筛选条件，同时满足 */
export type ServiceRecordFilter = {
  /** 服务方式 */
  kind?: InputMaybe<ServiceKind>;
  /** 场所层级 */
  level?: InputMaybe<ServiceLevel>;
  /** 编号 */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 服务时间在此时前（不含） */
  servedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 服务时间在此时起（含） */
  servedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 服务场所编码 */
  servicePoint?: InputMaybe<Scalars['ID']['input']>;
  /** 单位编码，含其下级单位 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 要评价的服务 */
export type ServiceToRate = {
  __typename?: 'ServiceToRate';
  /** 编号 */
  number: Scalars['String']['output'];
  /** 评价截止时间 */
  ratableUntil: Scalars['DateTime']['output'];
  /** 服务日期 */
  servedOn: Scalars['Date']['output'];
  /** 服务事项 */
  serviceItem: Scalars['String']['output'];
  /** 服务场所名称 */
  servicePoint: Scalars['String']['output'];
  /** 窗口 */
  window?: Maybe<Scalars['String']['output']>;
};

/** 落实或撤销一项措施 */
export type SettleMeasureInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 措施标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 落实情况，或者撤销理由 */
  note: Scalars['String']['input'];
};

/** 问题的难度 */
export type Severity =
  /** 一般：交办至相关单位 */
  | 'GENERAL'
  /** 重大：提请企业问题双月会办会 */
  | 'MAJOR';

/** 提供脱敏副本 */
export type ShareRedactedCopyInput = {
  /** 改写后的内容（20000字以内），不得含有反映人的姓名、电话、企业名称和信用代码 */
  content: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 标题（200字以内） */
  title: Scalars['String']['input'];
  /** 被反映单位编码 */
  unit: Scalars['ID']['input'];
};

/** 一份已提供的脱敏副本 */
export type SharedCopy = {
  __typename?: 'SharedCopy';
  /** 副本 */
  copy: RedactedCopy;
  /** 由何人提供 */
  sharedBy: Officer;
  /** 由何人提供（编码） */
  sharedById: Scalars['ID']['output'];
  /** 提供给哪个单位 */
  unit: OrgUnit;
  /** 提供给哪个单位（编码） */
  unitId: Scalars['ID']['output'];
};

/** 建议交办的单位：内容相近的裁定先例优先，其次为类别目录中的承办单位 */
export type SuggestedAssignment = {
  __typename?: 'SuggestedAssignment';
  /** 同一类别、内容相近的裁定先例，最相近的在前，至多5件 */
  precedents: Array<RulingPrecedent>;
  /** 理由 */
  reason: Scalars['String']['output'];
  /** 建议的单位 */
  unit?: Maybe<OrgUnit>;
  /** 建议的单位编码；类别没有明确的承办单位，又没有相近先例的，为空 */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** 中止计时 */
export type SuspendTicketInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 向反映人的说明：等什么，补什么（20000字以内） */
  explanation: Scalars['String']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由 */
  reason: SuspensionReason;
};

/** 一次中止计时 */
export type Suspension = {
  __typename?: 'Suspension';
  /** 向反映人的说明 */
  explanation: Scalars['String']['output'];
  /** 中止时间 */
  from: Scalars['DateTime']['output'];
  /** 理由 */
  reason: SuspensionReason;
  /** 由何人中止（对企业不显示） */
  suspendedBy?: Maybe<Officer>;
  /** 由何人中止（编码；对企业不显示） */
  suspendedById?: Maybe<Scalars['ID']['output']>;
  /** 恢复时间；空表示仍在中止 */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** 中止计时的理由 */
export type SuspensionReason =
  /** 等待上级部门或区外单位办理 */
  | 'EXTERNAL_LEVEL'
  /** 等待反映人补充材料 */
  | 'WAITING_FOR_REPORTER';

/** 工单：企业群众的一件诉求，不论从哪个渠道来 */
export type Ticket = {
  __typename?: 'Ticket';
  /** 受理时间 */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签收时间 */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 工单文字按保存期限清除的时间；此后不能再办理 */
  anonymizedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近一次交办时间 */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 视为接受交办的时间：到期未提出异议；其余为空（企业不可见） */
  assignmentAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 协办：请哪些单位做什么，各自的期限与答复（企业不可见） */
  assistances: Array<Assistance>;
  /** 协办单位 */
  assistingUnits: Array<OrgUnit>;
  /** 附件（照片、文书），先传的在前；企业只看到自己上传的和提供给反映人的。上传：向平台的 /attachments 提交文件本身 */
  attachments: Array<Attachment>;
  /** 类别 */
  category?: Maybe<Scalars['String']['output']>;
  /** 渠道 */
  channel: Channel;
  /** 归档时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 复杂程度（办不成事类） */
  complexity?: Maybe<Complexity>;
  /** 是否要求保密 */
  confidential: Scalars['Boolean']['output'];
  /** 咨询的首接与答复；其他诉求为空 */
  consultation?: Maybe<Consultation>;
  /** 对反映人的联系与反馈记录 */
  contacts: Array<ContactRecord>;
  /** 内容 */
  content: Scalars['String']['output'];
  /** 全部时限及其计算依据 */
  dueDates: Array<DueDate>;
  /** 本工单及并入各件（有权查看的）中最早的到期时间 */
  earliestDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名册中的企业；要求保密、不在名册中或者当前登录者无权查看时为空 */
  enterprise?: Maybe<Enterprise>;
  /** 企业统一社会信用代码；要求保密时为空 */
  enterpriseCode?: Maybe<Scalars['String']['output']>;
  /** 企业名称；要求保密时为空 */
  enterpriseName?: Maybe<Scalars['String']['output']>;
  /** 历次延期，先后排列；反映人只见已同意的 */
  extensions: Array<Extension>;
  /** 外部编号 */
  externalNo?: Maybe<Scalars['String']['output']>;
  /** 将有内容的答复告知反映人的时间 */
  fedBackAt?: Maybe<Scalars['DateTime']['output']>;
  /** 首次联系到反映人的时间 */
  firstContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结后的回访（企业不可见） */
  followUpCalls: Array<FollowUpCall>;
  /** 现在哪一级办理 */
  handlingLevel: HandlingLevel;
  /** 承办单位 */
  handlingUnit?: Maybe<OrgUnit>;
  /** 承办单位编码 */
  handlingUnitId?: Maybe<Scalars['ID']['output']>;
  /** 是否涉及被反映单位或人员（须回避） */
  hasComplainedAbout: Scalars['Boolean']['output'];
  /** 内部标识 */
  id: Scalars['ID']['output'];
  /** 反映人身份按保存期限清除的时间 */
  identityErasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 是否由历史台账导入 */
  imported: Scalars['Boolean']['output'];
  /** 是否已并入另一件工单合并办理（企业不可见） */
  isMerged: Scalars['Boolean']['output'];
  /** 诉求类型 */
  kind: TicketKind;
  /** 牵头（接诉）单位 */
  leadUnit?: Maybe<OrgUnit>;
  /** 牵头（接诉）单位编码；确定后不再变动 */
  leadUnitId?: Maybe<Scalars['ID']['output']>;
  /** 各级办理的经过，先后排列；企业只见级别与时间 */
  levels: Array<TicketLevel>;
  /** 属地 */
  locality?: Maybe<OrgUnit>;
  /** 属地编码 */
  localityId?: Maybe<Scalars['ID']['output']>;
  /** 并入的工单；无权查看的为空 */
  mergedInto?: Maybe<Ticket>;
  /** 并入本工单的各件，只含有权查看的 */
  mergedTickets: Array<Ticket>;
  /** 历次合并与撤销（企业不可见） */
  merges: Array<TicketMerge>;
  /** 以短信告知反映人的内容，先后为序 */
  messages: Array<ReporterMessage>;
  /** 最近的到期时间 */
  nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近到期的是哪一项 */
  nextDueKind?: Maybe<DeadlineKind>;
  /** 当前登录者现在可以办理的步骤 */
  nextSteps: Array<TicketStep>;
  /** 内部备注（企业不可见） */
  notes: Array<TicketNote>;
  /** 编号，可向反映人读出，例如 SY20261123-0001 */
  number: Scalars['String']['output'];
  /** 承办单位可以对交办提出异议的截止时间；尚未交办、已提出过异议、已有裁定或已办结的为空（企业不可见） */
  objectionUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 对交办的异议及其裁定，最早的在前（企业不可见） */
  objections: Array<Objection>;
  /** 解决情况：反映人的确认，与办结是两回事 */
  outcome?: Maybe<Outcome>;
  /** 现在是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** 可能重复的工单，最相近的在前，至多5件，供确认后合并（只供工作人员） */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** 归入的各类问题（企业和部门系统不可见） */
  problemClasses: Array<ProblemClass>;
  /** 办到哪一级、由谁牵头、下一步是什么、承诺何时办完 */
  progress: Progress;
  /** 评价时间 */
  ratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 评价（1至5） */
  rating?: Maybe<Scalars['Int']['output']>;
  /** 收到时间 */
  receivedAt: Scalars['DateTime']['output'];
  /** 提供给被反映单位的脱敏副本（企业不可见） */
  redactedCopies: Array<SharedCopy>;
  /** 办结时间：承办单位报告办完 */
  reportedDoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 反映人类别 */
  reporterKind: ReporterKind;
  /** 反映人显示名：企业名称、“个人”，或者“保密” */
  reporterLabel: Scalars['String']['output'];
  /** 潜在舆论风险的提示，先写的在前；只供派单员、区营商办督查人员、区领导和承办单位负责人查看，其他人见到的为空 */
  riskNotes: Array<RiskNote>;
  /** 第几轮办理；反映人称未解决而重办时加一 */
  round: Scalars['Int']['output'];
  /** 所适用的制度参数版本 */
  rulebookVersion: Scalars['Int']['output'];
  /** 不属受理范围的提议与决定 */
  scopeProposals: Array<ScopeProposal>;
  /** 原办理服务事项 */
  serviceItem?: Maybe<Scalars['String']['output']>;
  /** 一般或重大 */
  severity: Severity;
  /** 定为一般或重大的理由；未分级的为空 */
  severityReason?: Maybe<Scalars['String']['output']>;
  /** 来源系统 */
  sourceSystem?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  status: TicketStatus;
  /** 建议交办的单位及理由；只向可以交办、提出异议或裁定的人员给出 */
  suggestedAssignment?: Maybe<SuggestedAssignment>;
  /** 反映人建议的承办单位编码 */
  suggestedUnitId?: Maybe<Scalars['ID']['output']>;
  /** 中止计时的时间；空表示未中止 */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 历次中止计时，先后排列 */
  suspensions: Array<Suspension>;
  /** 办理过程：每一步何时由何人办理 */
  timeline: Array<TimelineEntry>;
  /** 标题 */
  title: Scalars['String']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 工单列表 */
export type TicketConnection = {
  __typename?: 'TicketConnection';
  /** 本页各项及其位置 */
  edges: Array<TicketEdge>;
  /** 本页各项 */
  nodes: Array<Ticket>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 工作台计数 */
export type TicketCounters = {
  __typename?: 'TicketCounters';
  /** 统计时刻 */
  asOf: Scalars['DateTime']['output'];
  /** 各承办单位 */
  byUnit: Array<UnitCounter>;
  /** 今日到期 */
  dueToday: Scalars['Int']['output'];
  /** 在办 */
  open: Scalars['Int']['output'];
  /** 不属受理范围（单独统计） */
  outOfScope: Scalars['Int']['output'];
  /** 逾期 */
  overdue: Scalars['Int']['output'];
  /** 待交办 */
  unassigned: Scalars['Int']['output'];
};

/** 列表中的一张工单 */
export type TicketEdge = {
  __typename?: 'TicketEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 工单 */
  node: Ticket;
};

/** 导出的一页 */
export type TicketExport = {
  __typename?: 'TicketExport';
  /** CSV 文本：首页（未填 after）含表头；以单引号开头的单元格是为了不被当作公式 */
  csv: Scalars['String']['output'];
  /** 本页最后一行的位置，作为下一页的 after */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否还有下一页 */
  hasNextPage: Scalars['Boolean']['output'];
  /** 本页行数，不含表头 */
  rows: Scalars['Int']['output'];
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 可导出的列，名称即表头 */
export type TicketExportColumn =
  /** 受理时间 */
  | 'ACCEPTED_AT'
  /** 签收时间 */
  | 'ACKNOWLEDGED_AT'
  /** 交办时间 */
  | 'ASSIGNED_AT'
  /** 协办单位 */
  | 'ASSISTING_UNITS'
  /** 类别 */
  | 'CATEGORY'
  /** 渠道 */
  | 'CHANNEL'
  /** 归档时间 */
  | 'CLOSED_AT'
  /** 复杂程度 */
  | 'COMPLEXITY'
  /** 内容 */
  | 'CONTENT'
  /** 统一社会信用代码 */
  | 'ENTERPRISE_CODE'
  /** 外部编号 */
  | 'EXTERNAL_NO'
  /** 反馈时间 */
  | 'FED_BACK_AT'
  /** 首次联系时间 */
  | 'FIRST_CONTACT_AT'
  /** 承办单位 */
  | 'HANDLING_UNIT'
  /** 诉求类型 */
  | 'KIND'
  /** 牵头（接诉）单位 */
  | 'LEAD_UNIT'
  /** 属地 */
  | 'LOCALITY'
  /** 最近到期时间 */
  | 'NEXT_DUE_AT'
  /** 最近到期事项 */
  | 'NEXT_DUE_KIND'
  /** 编号 */
  | 'NUMBER'
  /** 解决情况 */
  | 'OUTCOME'
  /** 是否逾期 */
  | 'OVERDUE'
  /** 评价 */
  | 'RATING'
  /** 收到时间 */
  | 'RECEIVED_AT'
  /** 办结时间 */
  | 'REPORTED_DONE_AT'
  /** 反映人 */
  | 'REPORTER'
  /** 办理轮次 */
  | 'ROUND'
  /** 原办理服务事项 */
  | 'SERVICE_ITEM'
  /** 来源系统 */
  | 'SOURCE_SYSTEM'
  /** 状态 */
  | 'STATUS'
  /** 标题 */
  | 'TITLE';

/** 工单筛选条件；各项同时满足 */
export type TicketFilter = {
  /** 协办单位编码 */
  assistingUnit?: InputMaybe<Scalars['ID']['input']>;
  /** 类别 */
  category?: InputMaybe<Scalars['String']['input']>;
  /** 此后有变动（部门系统增量同步） */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** 渠道 */
  channel?: InputMaybe<Channel>;
  /** 办结或结束时间早于 */
  closedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 办结或结束时间不早于 */
  closedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 是否有异议待裁定 */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最近到期早于 */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 企业统一社会信用代码，可连同曾用的；要求保密的查不到 */
  enterpriseCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 是否有延期申请待审批（企业不可用） */
  extensionPending?: InputMaybe<Scalars['Boolean']['input']>;
  /** 外部编号 */
  externalNo?: InputMaybe<Scalars['String']['input']>;
  /** 是否有回访待登记（企业不可用） */
  followUpOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办理级别 */
  handlingLevel?: InputMaybe<HandlingLevel>;
  /** 承办单位编码 */
  handlingUnit?: InputMaybe<Scalars['ID']['input']>;
  /** 通报某项数字所含的工单（工作人员）；只列出有权查看的，totalCount 为其件数 */
  inBulletin?: InputMaybe<BulletinFigureInput>;
  /** 诉求类型 */
  kind?: InputMaybe<TicketKind>;
  /** 属地单位编码，含其下级 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 是否已并入其他工单（企业不可用） */
  merged?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否在办 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 解决情况 */
  outcome?: InputMaybe<Outcome>;
  /** 是否逾期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 收到时间早于 */
  receivedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 收到时间不早于 */
  receivedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 是否有不属受理范围的提议待决定（企业不可用） */
  scopePending?: InputMaybe<Scalars['Boolean']['input']>;
  /** 一般或重大 */
  severity?: InputMaybe<Severity>;
  /** 来源系统编码 */
  sourceSystem?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 */
  status?: InputMaybe<Array<TicketStatus>>;
  /** 是否中止计时 */
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** 标题或内容中的文字 */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 是否待交办 */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** 牵头或承办单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 诉求类型 */
export type TicketKind =
  /** 办不成事 */
  | 'BLOCKED_MATTER'
  /** 投诉 */
  | 'COMPLAINT'
  /** 咨询 */
  | 'CONSULTATION'
  /** 求助 */
  | 'HELP'
  /** 举报 */
  | 'REPORT'
  /** 建议 */
  | 'SUGGESTION';

/** 一件不再可见的诉求；不给出内容 */
export type TicketLeft = {
  __typename?: 'TicketLeft';
  /** 工单标识 */
  id: Scalars['ID']['output'];
  /** 何时起不再由本单位牵头、承办或协办 */
  leftAt: Scalars['DateTime']['output'];
  /** 工单编号 */
  number: Scalars['String']['output'];
};

/** 不再可见的诉求列表 */
export type TicketLeftConnection = {
  __typename?: 'TicketLeftConnection';
  /** 本页各项及其位置 */
  edges: Array<TicketLeftEdge>;
  /** 本页各项 */
  nodes: Array<TicketLeft>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一件不再可见的诉求 */
export type TicketLeftEdge = {
  __typename?: 'TicketLeftEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 不再可见的诉求 */
  node: TicketLeft;
};

/** 在某一级的办理 */
export type TicketLevel = {
  __typename?: 'TicketLevel';
  /** 进入该级的时间 */
  enteredAt: Scalars['DateTime']['output'];
  /** 在该级的会办 */
  jointHandlings: Array<JointHandling>;
  /** 离开该级的时间：升级或办结 */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** 级别 */
  level: HandlingLevel;
  /** 该级的时限：单位内解决、召集会办、提请区领导的最后时间 */
  limitAt?: Maybe<Scalars['DateTime']['output']>;
  /** 紧急交办的理由 */
  orderReason?: Maybe<Scalars['String']['output']>;
  /** 紧急交办的区领导 */
  orderedBy?: Maybe<Officer>;
  /** 紧急交办的区领导编码 */
  orderedById?: Maybe<Scalars['ID']['output']>;
  /** 第几轮办理 */
  round: Scalars['Int']['output'];
  /** 该级采取了哪些措施 */
  tried?: Maybe<Scalars['String']['output']>;
  /** 须参加会办的单位 */
  units: Array<OrgUnit>;
  /** 该级为何未能解决 */
  whyFailed?: Maybe<Scalars['String']['output']>;
};

/** 一次合并 */
export type TicketMerge = {
  __typename?: 'TicketMerge';
  /** 合并时间 */
  mergedAt: Scalars['DateTime']['output'];
  /** 合并人 */
  mergedBy: Officer;
  /** 合并人编码 */
  mergedById: Scalars['ID']['output'];
  /** 合并理由 */
  reason: Scalars['String']['output'];
  /** 撤销时间 */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤销理由 */
  undoneBecause?: Maybe<Scalars['String']['output']>;
  /** 撤销人 */
  undoneBy?: Maybe<Officer>;
  /** 撤销人编码 */
  undoneById?: Maybe<Scalars['ID']['output']>;
};

/** 内部备注 */
export type TicketNote = {
  __typename?: 'TicketNote';
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 内容 */
  content: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 填写人；部门系统填写的为空 */
  officer?: Maybe<Officer>;
  /** 填写人编码；部门系统填写的为空 */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 填写单位；部门系统填写的，为其所代表的单位 */
  unit?: Maybe<OrgUnit>;
  /** 填写单位编码；2026年12月以前的备注为空 */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** 内部备注 */
export type TicketNoteInput = {
  /** 内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 工单排序 */
export type TicketOrder =
  /** 最早变动的在前，供部门系统同步：每次从上次最后的位置（endCursor）继续，变动不漏；刚发生的变动稍后给出；不再可见的由 ticketsLeft 给出 */
  | 'CHANGED'
  /** 最新收到的在前 */
  | 'NEWEST'
  /** 最近到期的在前 */
  | 'NEXT_DUE';

/** 办理结果 */
export type TicketPayload = {
  __typename?: 'TicketPayload';
  /** 工单 */
  ticket?: Maybe<Ticket>;
};

/** 工单状态 */
export type TicketStatus =
  /** 已受理 */
  | 'ACCEPTED'
  /** 已签收 */
  | 'ACKNOWLEDGED'
  /** 已交办 */
  | 'ASSIGNED'
  /** 已归档 */
  | 'CLOSED'
  /** 已联系 */
  | 'CONTACTED'
  /** 已反馈 */
  | 'FED_BACK'
  /** 不属受理范围 */
  | 'OUT_OF_SCOPE'
  /** 已收到 */
  | 'RECEIVED'
  /** 已办结 */
  | 'REPORTED_DONE';

/** 办理步骤 */
export type TicketStep =
  /** 受理 */
  | 'ACCEPT'
  /** 签收 */
  | 'ACKNOWLEDGE'
  /** 上传附件 */
  | 'ADD_ATTACHMENT'
  /** 添加备注 */
  | 'ADD_NOTE'
  /** 提示舆论风险 */
  | 'ADD_RISK_NOTE'
  /** 答复协办 */
  | 'ANSWER_ASSISTANCE'
  /** 当场答复办结 */
  | 'ANSWER_AT_ONCE'
  /** 交办 */
  | 'ASSIGN'
  /** 分类 */
  | 'CLASSIFY'
  /** 以未确认归档 */
  | 'CLOSE_UNCONFIRMED'
  /** 确认已解决 */
  | 'CONFIRM_SOLVED'
  /** 确认未解决（重办） */
  | 'CONFIRM_UNSOLVED'
  /** 接通他单位（咨询） */
  | 'CONNECT_CONSULTATION'
  /** 决定延期 */
  | 'DECIDE_EXTENSION'
  /** 决定不属受理范围 */
  | 'DECIDE_OUT_OF_SCOPE'
  /** 反馈 */
  | 'GIVE_FEEDBACK'
  /** 邀请协办 */
  | 'INVITE_ASSISTANCE'
  /** 并入内容重复的工单 */
  | 'MERGE'
  /** 对交办提出异议 */
  | 'OBJECT'
  /** 列入回访 */
  | 'OPEN_FOLLOW_UP'
  /** 提议不属受理范围 */
  | 'PROPOSE_OUT_OF_SCOPE'
  /** 升级 */
  | 'RAISE_LEVEL'
  /** 评价 */
  | 'RATE'
  /** 登记 */
  | 'RECEIVE'
  /** 联系反映人 */
  | 'RECORD_CONTACT'
  /** 回访 */
  | 'RECORD_FOLLOW_UP'
  /** 登记会办结果 */
  | 'RECORD_JOINT_HANDLING'
  /** 办结 */
  | 'REPORT_DONE'
  /** 申请延期 */
  | 'REQUEST_EXTENSION'
  /** 提请区领导会办 */
  | 'REQUEST_LEADER'
  /** 恢复计时 */
  | 'RESUME'
  /** 查看反映人 */
  | 'REVEAL_COMPLAINANT'
  /** 裁定承办单位 */
  | 'RULE'
  /** 向被反映单位提供脱敏副本 */
  | 'SHARE_REDACTED_COPY'
  /** 中止计时 */
  | 'SUSPEND'
  /** 当日未办结转为复杂 */
  | 'TURN_COMPLEX'
  /** 撤销合并 */
  | 'UNDO_MERGE'
  /** 撤回协办邀请 */
  | 'WITHDRAW_ASSISTANCE'
  /** 撤回异议 */
  | 'WITHDRAW_OBJECTION';

/** 办理一步 */
export type TicketStepInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 工单及其版本 */
export type TicketVersionInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
};

/** 办理过程中的一步 */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** 办理期限已过之后才办的一步（登记、确认、评价等不计） */
  afterDue: Scalars['Boolean']['output'];
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 补登：登记时间晚于所填的收到时间（登记这一步） */
  backdated: Scalars['Boolean']['output'];
  /** 办理者类别 */
  byKind: ActorKind;
  /** 由导入记录推定，并非当时登记 */
  inferred: Scalars['Boolean']['output'];
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 办理人（对企业不显示） */
  officer?: Maybe<Officer>;
  /** 办理人编码（对企业不显示） */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 步骤 */
  step: TicketStep;
  /** 办理单位 */
  unit?: Maybe<OrgUnit>;
  /** 办理单位编码 */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** 一项拟定的措施 */
export type UndertakingInput = {
  /** 措施内容（500字以内） */
  content: Scalars['String']['input'];
  /** 完成日期，须为工作日 */
  dueOn: Scalars['Date']['input'];
  /** 责任人编码，须为责任单位的在职人员 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 责任单位编码 */
  unit: Scalars['ID']['input'];
};

/** 撤销合并 */
export type UndoMergeInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 已并入别件的工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 撤销的理由 */
  reason: Scalars['String']['input'];
};

/** 一个单位的在办计数 */
export type UnitCounter = {
  __typename?: 'UnitCounter';
  /** 今日到期 */
  dueToday: Scalars['Int']['output'];
  /** 在办 */
  open: Scalars['Int']['output'];
  /** 逾期 */
  overdue: Scalars['Int']['output'];
  /** 单位 */
  unit: OrgUnit;
  /** 单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 区领导的紧急交办 */
export type UrgentOrderInput = {
  /** 区领导编码 */
  leader: Scalars['ID']['input'];
  /** 交办的理由 */
  reason: Scalars['String']['input'];
};

/** 走流程列表 */
export type WalkthroughConnection = {
  __typename?: 'WalkthroughConnection';
  /** 本页各项及其位置 */
  edges: Array<WalkthroughEdge>;
  /** 本页各项 */
  nodes: Array<ProcessWalkthrough>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一次走流程 */
export type WalkthroughEdge = {
  __typename?: 'WalkthroughEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 走流程的记录 */
  node: ProcessWalkthrough;
};

/** 走流程的筛选条件，同时满足 */
export type WalkthroughFilter = {
  /** 是否已记录结果 */
  concluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** 此日起（含） */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 此日止（含） */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 走流程的办理结果 */
export type WalkthroughPayload = {
  __typename?: 'WalkthroughPayload';
  /** 走流程的记录 */
  walkthrough?: Maybe<ProcessWalkthrough>;
};

/** 撤回协办邀请 */
export type WithdrawAssistanceInput = {
  /** 协办标识 */
  assistance: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 撤回的理由 */
  reason: Scalars['String']['input'];
};

/** 撤回异议 */
export type WithdrawObjectionInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 工单标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 说明 */
  reason?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CalendarDraft: CalendarDraft;
  Enterprise: Enterprise;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CalendarDraft:
    ( { __typename: 'CalendarDraft' }
    & GraphQLRecursivePick<FederationTypes['CalendarDraft'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CalendarDraft'], {"changeContent":true}>
        | GraphQLRecursivePick<FederationTypes['CalendarDraft'], {"changeContent":true,"resultVersion":true}>
        | GraphQLRecursivePick<FederationTypes['CalendarDraft'], {"resultVersion":true}> ) );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"codes":true}> ) );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  AddMeasureInput: AddMeasureInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddRiskNoteInput: AddRiskNoteInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Analysis: ResolverTypeWrapper<Analysis>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnalysisConnection: ResolverTypeWrapper<AnalysisConnection>;
  AnalysisDuty: ResolverTypeWrapper<AnalysisDuty>;
  AnalysisDutyConnection: ResolverTypeWrapper<AnalysisDutyConnection>;
  AnalysisDutyEdge: ResolverTypeWrapper<AnalysisDutyEdge>;
  AnalysisDutyEvidence: ResolverTypeWrapper<AnalysisDutyEvidence>;
  AnalysisDutyFilter: AnalysisDutyFilter;
  AnalysisEdge: ResolverTypeWrapper<AnalysisEdge>;
  AnalysisFilter: AnalysisFilter;
  AnalysisHint: ResolverTypeWrapper<AnalysisHint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AnalysisHintConnection: ResolverTypeWrapper<AnalysisHintConnection>;
  AnalysisHintEdge: ResolverTypeWrapper<AnalysisHintEdge>;
  AnalysisHintFilter: AnalysisHintFilter;
  AnalysisHintPayload: ResolverTypeWrapper<AnalysisHintPayload>;
  AnalysisKind: AnalysisKind;
  AnalysisPayload: ResolverTypeWrapper<AnalysisPayload>;
  AnswerAssistanceInput: AnswerAssistanceInput;
  AnswerConsultationInput: AnswerConsultationInput;
  AppealReason: AppealReason;
  AppealRectificationInput: AppealRectificationInput;
  AssignResult: ResolverTypeWrapper<AssignResult>;
  AssignTicketInput: AssignTicketInput;
  AssignTicketsInput: AssignTicketsInput;
  AssignTicketsPayload: ResolverTypeWrapper<AssignTicketsPayload>;
  Assistance: ResolverTypeWrapper<Assistance>;
  AssistanceConnection: ResolverTypeWrapper<AssistanceConnection>;
  AssistanceEdge: ResolverTypeWrapper<AssistanceEdge>;
  AssistanceFilter: AssistanceFilter;
  AssistanceState: AssistanceState;
  Attachment: ResolverTypeWrapper<Attachment>;
  AuditActorKind: AuditActorKind;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditOutcome: AuditOutcome;
  Bulletin: ResolverTypeWrapper<Bulletin>;
  BulletinConnection: ResolverTypeWrapper<BulletinConnection>;
  BulletinDefinition: ResolverTypeWrapper<BulletinDefinition>;
  BulletinEdge: ResolverTypeWrapper<BulletinEdge>;
  BulletinFigure: ResolverTypeWrapper<BulletinFigure>;
  BulletinFigureInput: BulletinFigureInput;
  BulletinKind: BulletinKind;
  BulletinMeasure: BulletinMeasure;
  BulletinPart: BulletinPart;
  BulletinPayload: ResolverTypeWrapper<BulletinPayload>;
  BulletinPreventiveMeasure: ResolverTypeWrapper<BulletinPreventiveMeasure>;
  BulletinProblemClass: ResolverTypeWrapper<BulletinProblemClass>;
  BulletinState: BulletinState;
  BulletinUnit: ResolverTypeWrapper<BulletinUnit>;
  CalendarDraft: ResolverTypeWrapper<CalendarDraft>;
  CalendarImpact: ResolverTypeWrapper<CalendarImpact>;
  CalendarProgress: ResolverTypeWrapper<CalendarProgress>;
  Channel: Channel;
  ClassifyTicketInput: ClassifyTicketInput;
  Complexity: Complexity;
  ConcludeAnalysisInput: ConcludeAnalysisInput;
  ConcludeWalkthroughInput: ConcludeWalkthroughInput;
  ConfirmAnalysisHintInput: ConfirmAnalysisHintInput;
  ConfirmTicketInput: ConfirmTicketInput;
  ConnectConsultationInput: ConnectConsultationInput;
  Consultation: ResolverTypeWrapper<Consultation>;
  ConsultationAttempt: ResolverTypeWrapper<ConsultationAttempt>;
  ConsultationMethod: ConsultationMethod;
  ContactInput: ContactInput;
  ContactMethod: ContactMethod;
  ContactPurpose: ContactPurpose;
  ContactRecord: ResolverTypeWrapper<ContactRecord>;
  CorrectBulletinInput: CorrectBulletinInput;
  CsvPage: ResolverTypeWrapper<CsvPage>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineKind: DeadlineKind;
  DeadlineState: DeadlineState;
  DeadlineStep: ResolverTypeWrapper<DeadlineStep>;
  DeadlineStepKind: DeadlineStepKind;
  DeadlineStepState: DeadlineStepState;
  DecideExtensionInput: DecideExtensionInput;
  DecideOutOfScopeInput: DecideOutOfScopeInput;
  DecideRectificationAppealInput: DecideRectificationAppealInput;
  DismissAnalysisHintInput: DismissAnalysisHintInput;
  DueDate: ResolverTypeWrapper<DueDate>;
  DueDateCause: DueDateCause;
  DueDateChange: ResolverTypeWrapper<DueDateChange>;
  DueDateMove: ResolverTypeWrapper<DueDateMove>;
  DutyState: DutyState;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  EnterpriseTickets: ResolverTypeWrapper<EnterpriseTickets>;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  Extension: ResolverTypeWrapper<Extension>;
  ExtensionReason: ExtensionReason;
  ExtensionState: ExtensionState;
  FileTicketInput: FileTicketInput;
  FileTicketPayload: ResolverTypeWrapper<FileTicketPayload>;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpAnswer: ResolverTypeWrapper<FollowUpAnswer>;
  FollowUpAttempt: ResolverTypeWrapper<FollowUpAttempt>;
  FollowUpCall: ResolverTypeWrapper<FollowUpCall>;
  FollowUpCallConnection: ResolverTypeWrapper<FollowUpCallConnection>;
  FollowUpCallEdge: ResolverTypeWrapper<FollowUpCallEdge>;
  FollowUpCallFilter: FollowUpCallFilter;
  FollowUpCause: FollowUpCause;
  FollowUpDraw: ResolverTypeWrapper<FollowUpDraw>;
  FollowUpDrawConnection: ResolverTypeWrapper<FollowUpDrawConnection>;
  FollowUpDrawEdge: ResolverTypeWrapper<FollowUpDrawEdge>;
  FollowUpResult: FollowUpResult;
  HandlingLevel: HandlingLevel;
  HintKind: HintKind;
  HintState: HintState;
  HintSubject: HintSubject;
  ImportOutcome: ImportOutcome;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportRowResult: ResolverTypeWrapper<ImportRowResult>;
  ImportTicketRow: ImportTicketRow;
  ImportTicketsInput: ImportTicketsInput;
  ImportTicketsPayload: ResolverTypeWrapper<ImportTicketsPayload>;
  ImportedRow: ResolverTypeWrapper<ImportedRow>;
  InviteAssistanceInput: InviteAssistanceInput;
  JointHandling: ResolverTypeWrapper<JointHandling>;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureConnection: ResolverTypeWrapper<MeasureConnection>;
  MeasureEdge: ResolverTypeWrapper<MeasureEdge>;
  MeasureFilter: MeasureFilter;
  MeasurePayload: ResolverTypeWrapper<MeasurePayload>;
  MeasureStatus: MeasureStatus;
  MeasureStep: MeasureStep;
  MeasureSubject: MeasureSubject;
  MergeTicketInput: MergeTicketInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectToAssignmentInput: ObjectToAssignmentInput;
  Objection: ResolverTypeWrapper<Objection>;
  ObjectionState: ObjectionState;
  Officer: ResolverTypeWrapper<Officer>;
  OpenAnalysisInput: OpenAnalysisInput;
  OpenProblemClassInput: OpenProblemClassInput;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OutOfScopeReason: OutOfScopeReason;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicate>;
  PossibleDuplicatesInput: PossibleDuplicatesInput;
  ProblemClass: ResolverTypeWrapper<ProblemClass>;
  ProblemClassCase: ResolverTypeWrapper<ProblemClassCase>;
  ProblemClassCaseInput: ProblemClassCaseInput;
  ProblemClassCaseType: ProblemClassCaseType;
  ProblemClassConnection: ResolverTypeWrapper<ProblemClassConnection>;
  ProblemClassEdge: ResolverTypeWrapper<ProblemClassEdge>;
  ProblemClassFilter: ProblemClassFilter;
  ProblemClassPayload: ResolverTypeWrapper<ProblemClassPayload>;
  ProcessWalkthrough: ResolverTypeWrapper<ProcessWalkthrough>;
  Progress: ResolverTypeWrapper<Progress>;
  ProposeOutOfScopeInput: ProposeOutOfScopeInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseLevelInput: RaiseLevelInput;
  RateServiceAtDeviceInput: RateServiceAtDeviceInput;
  RateServiceInput: RateServiceInput;
  RateServicePayload: ResolverTypeWrapper<RateServicePayload>;
  RateTicketInput: RateTicketInput;
  RaterInput: RaterInput;
  RatingAnswer: ResolverTypeWrapper<RatingAnswer>;
  RatingAppeal: ResolverTypeWrapper<RatingAppeal>;
  RatingChannel: RatingChannel;
  RatingGrade: RatingGrade;
  RecordFollowUpInput: RecordFollowUpInput;
  RecordJointHandlingInput: RecordJointHandlingInput;
  RecordServiceInput: RecordServiceInput;
  RecordServicePayload: ResolverTypeWrapper<RecordServicePayload>;
  RecordWalkthroughInput: RecordWalkthroughInput;
  Rectification: ResolverTypeWrapper<Rectification>;
  RectificationConnection: ResolverTypeWrapper<RectificationConnection>;
  RectificationEdge: ResolverTypeWrapper<RectificationEdge>;
  RectificationFeedbackInput: RectificationFeedbackInput;
  RectificationFilter: RectificationFilter;
  RectificationLookBackInput: RectificationLookBackInput;
  RectificationPayload: ResolverTypeWrapper<RectificationPayload>;
  RectificationSource: RectificationSource;
  RectificationStatus: RectificationStatus;
  RectificationStep: RectificationStep;
  RectificationStepInput: RectificationStepInput;
  RectificationStepRecord: ResolverTypeWrapper<RectificationStepRecord>;
  RedactedCopy: ResolverTypeWrapper<RedactedCopy>;
  RedactedCopyConnection: ResolverTypeWrapper<RedactedCopyConnection>;
  RedactedCopyEdge: ResolverTypeWrapper<RedactedCopyEdge>;
  RefusedAttempt: ResolverTypeWrapper<RefusedAttempt>;
  ReportDoneInput: ReportDoneInput;
  ReporterInput: ReporterInput;
  ReporterKind: ReporterKind;
  ReporterMessage: ResolverTypeWrapper<ReporterMessage>;
  ReporterMessageState: ReporterMessageState;
  RequestExtensionInput: RequestExtensionInput;
  RetentionKind: RetentionKind;
  RetentionStatus: ResolverTypeWrapper<RetentionStatus>;
  RevealComplainantInput: RevealComplainantInput;
  RevealComplainantPayload: ResolverTypeWrapper<RevealComplainantPayload>;
  RevealRaterInput: RevealRaterInput;
  RevealRaterPayload: ResolverTypeWrapper<RevealRaterPayload>;
  ReviseAnalysisInput: ReviseAnalysisInput;
  RiskLevel: RiskLevel;
  RiskNote: ResolverTypeWrapper<RiskNote>;
  RuleOnObjectionInput: RuleOnObjectionInput;
  Ruling: ResolverTypeWrapper<Ruling>;
  RulingForm: RulingForm;
  RulingPrecedent: ResolverTypeWrapper<RulingPrecedent>;
  RulingPrecedentConnection: ResolverTypeWrapper<RulingPrecedentConnection>;
  RulingPrecedentEdge: ResolverTypeWrapper<RulingPrecedentEdge>;
  ScopeProposal: ResolverTypeWrapper<ScopeProposal>;
  SelfCheckReport: ResolverTypeWrapper<SelfCheckReport>;
  SelfCheckRule: SelfCheckRule;
  SelfCheckViolation: ResolverTypeWrapper<SelfCheckViolation>;
  ServiceKind: ServiceKind;
  ServiceLevel: ServiceLevel;
  ServicePoint: ResolverTypeWrapper<ServicePoint>;
  ServiceRating: ResolverTypeWrapper<ServiceRating>;
  ServiceRatingConnection: ResolverTypeWrapper<ServiceRatingConnection>;
  ServiceRatingEdge: ResolverTypeWrapper<ServiceRatingEdge>;
  ServiceRatingFilter: ServiceRatingFilter;
  ServiceRecord: ResolverTypeWrapper<ServiceRecord>;
  ServiceRecordConnection: ResolverTypeWrapper<ServiceRecordConnection>;
  ServiceRecordEdge: ResolverTypeWrapper<ServiceRecordEdge>;
  ServiceRecordFilter: ServiceRecordFilter;
  ServiceToRate: ResolverTypeWrapper<ServiceToRate>;
  SettleMeasureInput: SettleMeasureInput;
  Severity: Severity;
  ShareRedactedCopyInput: ShareRedactedCopyInput;
  SharedCopy: ResolverTypeWrapper<SharedCopy>;
  SuggestedAssignment: ResolverTypeWrapper<SuggestedAssignment>;
  SuspendTicketInput: SuspendTicketInput;
  Suspension: ResolverTypeWrapper<Suspension>;
  SuspensionReason: SuspensionReason;
  Ticket: ResolverTypeWrapper<Ticket>;
  TicketConnection: ResolverTypeWrapper<TicketConnection>;
  TicketCounters: ResolverTypeWrapper<TicketCounters>;
  TicketEdge: ResolverTypeWrapper<TicketEdge>;
  TicketExport: ResolverTypeWrapper<TicketExport>;
  TicketExportColumn: TicketExportColumn;
  TicketFilter: TicketFilter;
  TicketKind: TicketKind;
  TicketLeft: ResolverTypeWrapper<TicketLeft>;
  TicketLeftConnection: ResolverTypeWrapper<TicketLeftConnection>;
  TicketLeftEdge: ResolverTypeWrapper<TicketLeftEdge>;
  TicketLevel: ResolverTypeWrapper<TicketLevel>;
  TicketMerge: ResolverTypeWrapper<TicketMerge>;
  TicketNote: ResolverTypeWrapper<TicketNote>;
  TicketNoteInput: TicketNoteInput;
  TicketOrder: TicketOrder;
  TicketPayload: ResolverTypeWrapper<TicketPayload>;
  TicketStatus: TicketStatus;
  TicketStep: TicketStep;
  TicketStepInput: TicketStepInput;
  TicketVersionInput: TicketVersionInput;
  TimelineEntry: ResolverTypeWrapper<TimelineEntry>;
  UndertakingInput: UndertakingInput;
  UndoMergeInput: UndoMergeInput;
  UnitCounter: ResolverTypeWrapper<UnitCounter>;
  UrgentOrderInput: UrgentOrderInput;
  WalkthroughConnection: ResolverTypeWrapper<WalkthroughConnection>;
  WalkthroughEdge: ResolverTypeWrapper<WalkthroughEdge>;
  WalkthroughFilter: WalkthroughFilter;
  WalkthroughPayload: ResolverTypeWrapper<WalkthroughPayload>;
  WithdrawAssistanceInput: WithdrawAssistanceInput;
  WithdrawObjectionInput: WithdrawObjectionInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddMeasureInput: AddMeasureInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddRiskNoteInput: AddRiskNoteInput;
  Int: Scalars['Int']['output'];
  Analysis: Analysis;
  Boolean: Scalars['Boolean']['output'];
  AnalysisConnection: AnalysisConnection;
  AnalysisDuty: AnalysisDuty;
  AnalysisDutyConnection: AnalysisDutyConnection;
  AnalysisDutyEdge: AnalysisDutyEdge;
  AnalysisDutyEvidence: AnalysisDutyEvidence;
  AnalysisDutyFilter: AnalysisDutyFilter;
  AnalysisEdge: AnalysisEdge;
  AnalysisFilter: AnalysisFilter;
  AnalysisHint: AnalysisHint;
  Float: Scalars['Float']['output'];
  AnalysisHintConnection: AnalysisHintConnection;
  AnalysisHintEdge: AnalysisHintEdge;
  AnalysisHintFilter: AnalysisHintFilter;
  AnalysisHintPayload: AnalysisHintPayload;
  AnalysisPayload: AnalysisPayload;
  AnswerAssistanceInput: AnswerAssistanceInput;
  AnswerConsultationInput: AnswerConsultationInput;
  AppealRectificationInput: AppealRectificationInput;
  AssignResult: AssignResult;
  AssignTicketInput: AssignTicketInput;
  AssignTicketsInput: AssignTicketsInput;
  AssignTicketsPayload: AssignTicketsPayload;
  Assistance: Assistance;
  AssistanceConnection: AssistanceConnection;
  AssistanceEdge: AssistanceEdge;
  AssistanceFilter: AssistanceFilter;
  Attachment: Attachment;
  AuditChange: AuditChange;
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  Bulletin: Bulletin;
  BulletinConnection: BulletinConnection;
  BulletinDefinition: BulletinDefinition;
  BulletinEdge: BulletinEdge;
  BulletinFigure: BulletinFigure;
  BulletinFigureInput: BulletinFigureInput;
  BulletinPayload: BulletinPayload;
  BulletinPreventiveMeasure: BulletinPreventiveMeasure;
  BulletinProblemClass: BulletinProblemClass;
  BulletinUnit: BulletinUnit;
  CalendarDraft: CalendarDraft | FederationReferenceTypes['CalendarDraft'];
  CalendarImpact: CalendarImpact;
  CalendarProgress: CalendarProgress;
  ClassifyTicketInput: ClassifyTicketInput;
  ConcludeAnalysisInput: ConcludeAnalysisInput;
  ConcludeWalkthroughInput: ConcludeWalkthroughInput;
  ConfirmAnalysisHintInput: ConfirmAnalysisHintInput;
  ConfirmTicketInput: ConfirmTicketInput;
  ConnectConsultationInput: ConnectConsultationInput;
  Consultation: Consultation;
  ConsultationAttempt: ConsultationAttempt;
  ContactInput: ContactInput;
  ContactRecord: ContactRecord;
  CorrectBulletinInput: CorrectBulletinInput;
  CsvPage: CsvPage;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadlineStep: DeadlineStep;
  DecideExtensionInput: DecideExtensionInput;
  DecideOutOfScopeInput: DecideOutOfScopeInput;
  DecideRectificationAppealInput: DecideRectificationAppealInput;
  DismissAnalysisHintInput: DismissAnalysisHintInput;
  DueDate: DueDate;
  DueDateChange: DueDateChange;
  DueDateMove: DueDateMove;
  Enterprise: Enterprise | FederationReferenceTypes['Enterprise'];
  EnterpriseTickets: EnterpriseTickets;
  EnumLabel: EnumLabel;
  Extension: Extension;
  FileTicketInput: FileTicketInput;
  FileTicketPayload: FileTicketPayload;
  FollowUp: FollowUp;
  FollowUpAnswer: FollowUpAnswer;
  FollowUpAttempt: FollowUpAttempt;
  FollowUpCall: FollowUpCall;
  FollowUpCallConnection: FollowUpCallConnection;
  FollowUpCallEdge: FollowUpCallEdge;
  FollowUpCallFilter: FollowUpCallFilter;
  FollowUpDraw: FollowUpDraw;
  FollowUpDrawConnection: FollowUpDrawConnection;
  FollowUpDrawEdge: FollowUpDrawEdge;
  ImportProblem: ImportProblem;
  ImportReport: ImportReport;
  ImportRowResult: ImportRowResult;
  ImportTicketRow: ImportTicketRow;
  ImportTicketsInput: ImportTicketsInput;
  ImportTicketsPayload: ImportTicketsPayload;
  ImportedRow: ImportedRow;
  InviteAssistanceInput: InviteAssistanceInput;
  JointHandling: JointHandling;
  Measure: Measure;
  MeasureConnection: MeasureConnection;
  MeasureEdge: MeasureEdge;
  MeasureFilter: MeasureFilter;
  MeasurePayload: MeasurePayload;
  MergeTicketInput: MergeTicketInput;
  Mutation: Record<PropertyKey, never>;
  ObjectToAssignmentInput: ObjectToAssignmentInput;
  Objection: Objection;
  Officer: Officer;
  OpenAnalysisInput: OpenAnalysisInput;
  OpenProblemClassInput: OpenProblemClassInput;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  PossibleDuplicate: PossibleDuplicate;
  PossibleDuplicatesInput: PossibleDuplicatesInput;
  ProblemClass: ProblemClass;
  ProblemClassCase: ProblemClassCase;
  ProblemClassCaseInput: ProblemClassCaseInput;
  ProblemClassConnection: ProblemClassConnection;
  ProblemClassEdge: ProblemClassEdge;
  ProblemClassFilter: ProblemClassFilter;
  ProblemClassPayload: ProblemClassPayload;
  ProcessWalkthrough: ProcessWalkthrough;
  Progress: Progress;
  ProposeOutOfScopeInput: ProposeOutOfScopeInput;
  Query: Record<PropertyKey, never>;
  RaiseLevelInput: RaiseLevelInput;
  RateServiceAtDeviceInput: RateServiceAtDeviceInput;
  RateServiceInput: RateServiceInput;
  RateServicePayload: RateServicePayload;
  RateTicketInput: RateTicketInput;
  RaterInput: RaterInput;
  RatingAnswer: RatingAnswer;
  RatingAppeal: RatingAppeal;
  RecordFollowUpInput: RecordFollowUpInput;
  RecordJointHandlingInput: RecordJointHandlingInput;
  RecordServiceInput: RecordServiceInput;
  RecordServicePayload: RecordServicePayload;
  RecordWalkthroughInput: RecordWalkthroughInput;
  Rectification: Rectification;
  RectificationConnection: RectificationConnection;
  RectificationEdge: RectificationEdge;
  RectificationFeedbackInput: RectificationFeedbackInput;
  RectificationFilter: RectificationFilter;
  RectificationLookBackInput: RectificationLookBackInput;
  RectificationPayload: RectificationPayload;
  RectificationStepInput: RectificationStepInput;
  RectificationStepRecord: RectificationStepRecord;
  RedactedCopy: RedactedCopy;
  RedactedCopyConnection: RedactedCopyConnection;
  RedactedCopyEdge: RedactedCopyEdge;
  RefusedAttempt: RefusedAttempt;
  ReportDoneInput: ReportDoneInput;
  ReporterInput: ReporterInput;
  ReporterMessage: ReporterMessage;
  RequestExtensionInput: RequestExtensionInput;
  RetentionStatus: RetentionStatus;
  RevealComplainantInput: RevealComplainantInput;
  RevealComplainantPayload: RevealComplainantPayload;
  RevealRaterInput: RevealRaterInput;
  RevealRaterPayload: RevealRaterPayload;
  ReviseAnalysisInput: ReviseAnalysisInput;
  RiskNote: RiskNote;
  RuleOnObjectionInput: RuleOnObjectionInput;
  Ruling: Ruling;
  RulingPrecedent: RulingPrecedent;
  RulingPrecedentConnection: RulingPrecedentConnection;
  RulingPrecedentEdge: RulingPrecedentEdge;
  ScopeProposal: ScopeProposal;
  SelfCheckReport: SelfCheckReport;
  SelfCheckViolation: SelfCheckViolation;
  ServicePoint: ServicePoint;
  ServiceRating: ServiceRating;
  ServiceRatingConnection: ServiceRatingConnection;
  ServiceRatingEdge: ServiceRatingEdge;
  ServiceRatingFilter: ServiceRatingFilter;
  ServiceRecord: ServiceRecord;
  ServiceRecordConnection: ServiceRecordConnection;
  ServiceRecordEdge: ServiceRecordEdge;
  ServiceRecordFilter: ServiceRecordFilter;
  ServiceToRate: ServiceToRate;
  SettleMeasureInput: SettleMeasureInput;
  ShareRedactedCopyInput: ShareRedactedCopyInput;
  SharedCopy: SharedCopy;
  SuggestedAssignment: SuggestedAssignment;
  SuspendTicketInput: SuspendTicketInput;
  Suspension: Suspension;
  Ticket: Ticket | FederationReferenceTypes['Ticket'];
  TicketConnection: TicketConnection;
  TicketCounters: TicketCounters;
  TicketEdge: TicketEdge;
  TicketExport: TicketExport;
  TicketFilter: TicketFilter;
  TicketLeft: TicketLeft;
  TicketLeftConnection: TicketLeftConnection;
  TicketLeftEdge: TicketLeftEdge;
  TicketLevel: TicketLevel;
  TicketMerge: TicketMerge;
  TicketNote: TicketNote;
  TicketNoteInput: TicketNoteInput;
  TicketPayload: TicketPayload;
  TicketStepInput: TicketStepInput;
  TicketVersionInput: TicketVersionInput;
  TimelineEntry: TimelineEntry;
  UndertakingInput: UndertakingInput;
  UndoMergeInput: UndoMergeInput;
  UnitCounter: UnitCounter;
  UrgentOrderInput: UrgentOrderInput;
  WalkthroughConnection: WalkthroughConnection;
  WalkthroughEdge: WalkthroughEdge;
  WalkthroughFilter: WalkthroughFilter;
  WalkthroughPayload: WalkthroughPayload;
  WithdrawAssistanceInput: WithdrawAssistanceInput;
  WithdrawObjectionInput: WithdrawObjectionInput;
};

export type AnalysisResolvers<ContextType = object, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  concludedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  concludedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnalysisKind'], ParentType, ContextType>;
  mayRevise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  openedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisConnection'] = ResolversParentTypes['AnalysisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnalysisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Analysis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisDutyResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisDuty'] = ResolversParentTypes['AnalysisDuty']> = {
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['AnalysisDutyEvidence']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnalysisDutyConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisDutyConnection'] = ResolversParentTypes['AnalysisDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnalysisDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AnalysisDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisDutyEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisDutyEdge'] = ResolversParentTypes['AnalysisDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnalysisDuty'], ParentType, ContextType>;
};

export type AnalysisDutyEvidenceResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisDutyEvidence'] = ResolversParentTypes['AnalysisDutyEvidence']> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  analysisId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnalysisEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisEdge'] = ResolversParentTypes['AnalysisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
};

export type AnalysisHintResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisHint'] = ResolversParentTypes['AnalysisHint']> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  decidedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HintKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HintState'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['HintSubject'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisHintConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisHintConnection'] = ResolversParentTypes['AnalysisHintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnalysisHintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AnalysisHint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisHintEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisHintEdge'] = ResolversParentTypes['AnalysisHintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnalysisHint'], ParentType, ContextType>;
};

export type AnalysisHintPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisHintPayload'] = ResolversParentTypes['AnalysisHintPayload']> = {
  hint?: Resolver<Maybe<ResolversTypes['AnalysisHint']>, ParentType, ContextType>;
};

export type AnalysisPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['AnalysisPayload'] = ResolversParentTypes['AnalysisPayload']> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
};

export type AssignResultResolvers<ContextType = object, ParentType extends ResolversParentTypes['AssignResult'] = ResolversParentTypes['AssignResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type AssignTicketsPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['AssignTicketsPayload'] = ResolversParentTypes['AssignTicketsPayload']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['AssignResult']>, ParentType, ContextType>;
};

export type AssistanceResolvers<ContextType = object, ParentType extends ResolversParentTypes['Assistance'] = ResolversParentTypes['Assistance']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceState'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssistanceConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['AssistanceConnection'] = ResolversParentTypes['AssistanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assistance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['AssistanceEdge'] = ResolversParentTypes['AssistanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assistance'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = object, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  addedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  addedByKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  addedByUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  addedByUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  forReporter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = object, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = object, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = object, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitions?: Resolver<Array<ResolversTypes['BulletinDefinition']>, ParentType, ContextType>;
  definitionsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  district?: Resolver<Maybe<Array<ResolversTypes['BulletinFigure']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulletinKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outdatedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemClasses?: Resolver<Array<ResolversTypes['BulletinProblemClass']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulebookVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BulletinState'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['BulletinUnit']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BulletinConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinDefinitionResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinDefinition'] = ResolversParentTypes['BulletinDefinition']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['BulletinMeasure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BulletinEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinEdge'] = ResolversParentTypes['BulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
};

export type BulletinFigureResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinFigure'] = ResolversParentTypes['BulletinFigure']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['BulletinMeasure'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smallSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BulletinPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinPayload'] = ResolversParentTypes['BulletinPayload']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
};

export type BulletinPreventiveMeasureResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinPreventiveMeasure'] = ResolversParentTypes['BulletinPreventiveMeasure']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BulletinProblemClassResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinProblemClass'] = ResolversParentTypes['BulletinProblemClass']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['BulletinPreventiveMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BulletinUnitResolvers<ContextType = object, ParentType extends ResolversParentTypes['BulletinUnit'] = ResolversParentTypes['BulletinUnit']> = {
  figures?: Resolver<Array<ResolversTypes['BulletinFigure']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CalendarDraftResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraft'] = ResolversParentTypes['CalendarDraft'], FederationReferenceType extends FederationReferenceTypes['CalendarDraft'] = FederationReferenceTypes['CalendarDraft']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CalendarDraft']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hotlineImpact?: Resolver<Maybe<ResolversTypes['CalendarImpact']>, ParentType, ContextType>;
  hotlineProgress?: Resolver<Maybe<ResolversTypes['CalendarProgress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CalendarImpactResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarImpact'] = ResolversParentTypes['CalendarImpact']> = {
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['DueDateMove']>, ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarProgressResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarProgress'] = ResolversParentTypes['CalendarProgress']> = {
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['ConsultationAttempt']>, ParentType, ContextType>;
  firstReceiver?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  firstReceiverId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  minutesToAnswer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConsultationAttemptResolvers<ContextType = object, ParentType extends ResolversParentTypes['ConsultationAttempt'] = ResolversParentTypes['ConsultationAttempt']> = {
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConsultationMethod'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContactRecordResolvers<ContextType = object, ParentType extends ResolversParentTypes['ContactRecord'] = ResolversParentTypes['ContactRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ContactMethod'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ContactPurpose'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CsvPageResolvers<ContextType = object, ParentType extends ResolversParentTypes['CsvPage'] = ResolversParentTypes['CsvPage']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineStepResolvers<ContextType = object, ParentType extends ResolversParentTypes['DeadlineStep'] = ResolversParentTypes['DeadlineStep']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineStepState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DeadlineStepKind'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DueDateResolvers<ContextType = object, ParentType extends ResolversParentTypes['DueDate'] = ResolversParentTypes['DueDate']> = {
  addedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DueDateChange']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  originalDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulebookVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DeadlineStep']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueDateChangeResolvers<ContextType = object, ParentType extends ResolversParentTypes['DueDateChange'] = ResolversParentTypes['DueDateChange']> = {
  after?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DueDateCause'], ParentType, ContextType>;
};

export type DueDateMoveResolvers<ContextType = object, ParentType extends ResolversParentTypes['DueDateMove'] = ResolversParentTypes['DueDateMove']> = {
  dueAtAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAtBefore?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  provisionalAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisionalBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = object, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['EnterpriseTickets']>, ParentType, ContextType, RequireFields<EnterpriseTicketsArgs, 'first'>>;
};

export type EnterpriseTicketsResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseTickets'] = ResolversParentTypes['EnterpriseTickets']> = {
  nodes?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  enumName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = object, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  decidedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExtensionReason'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  requestedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExtensionState'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileTicketPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['FileTicketPayload'] = ResolversParentTypes['FileTicketPayload']> = {
  followUpCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  answers?: Resolver<Array<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['Extension']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['Suspension']>, ParentType, ContextType>;
};

export type FollowUpAnswerResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpAnswer'] = ResolversParentTypes['FollowUpAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpAttemptResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpAttempt'] = ResolversParentTypes['FollowUpAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpCallResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpCall'] = ResolversParentTypes['FollowUpCall']> = {
  attempts?: Resolver<Array<ResolversTypes['FollowUpAttempt']>, ParentType, ContextType>;
  because?: Resolver<ResolversTypes['FollowUpCause'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['FollowUpResult']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type FollowUpCallConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpCallConnection'] = ResolversParentTypes['FollowUpCallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowUpCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FollowUpCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpCallEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpCallEdge'] = ResolversParentTypes['FollowUpCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowUpCall'], ParentType, ContextType>;
};

export type FollowUpDrawResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpDraw'] = ResolversParentTypes['FollowUpDraw']> = {
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpDrawConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpDrawConnection'] = ResolversParentTypes['FollowUpDrawConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowUpDrawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FollowUpDraw']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpDrawEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['FollowUpDrawEdge'] = ResolversParentTypes['FollowUpDrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowUpDraw'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = object, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = object, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ImportedRow']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowResultResolvers<ContextType = object, ParentType extends ResolversParentTypes['ImportRowResult'] = ResolversParentTypes['ImportRowResult']> = {
  externalNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
};

export type ImportTicketsPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['ImportTicketsPayload'] = ResolversParentTypes['ImportTicketsPayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ImportRowResult']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = object, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
};

export type JointHandlingResolvers<ContextType = object, ParentType extends ResolversParentTypes['JointHandling'] = ResolversParentTypes['JointHandling']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = object, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['MeasureStep']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  openedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  settledById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settledNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['MeasureSubject'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasurePayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['MeasurePayload'] = ResolversParentTypes['MeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAcceptTicketArgs, 'input'>>;
  acknowledgeTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeTicketArgs, 'input'>>;
  addMeasure?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationAddMeasureArgs, 'input'>>;
  addRiskNote?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAddRiskNoteArgs, 'input'>>;
  addTicketNote?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAddTicketNoteArgs, 'input'>>;
  answerAssistance?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAnswerAssistanceArgs, 'input'>>;
  answerConsultation?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAnswerConsultationArgs, 'input'>>;
  answerTicketAtOnce?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAnswerTicketAtOnceArgs, 'input'>>;
  appealRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationAppealRectificationArgs, 'input'>>;
  assignTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationAssignTicketArgs, 'input'>>;
  assignTickets?: Resolver<Maybe<ResolversTypes['AssignTicketsPayload']>, ParentType, ContextType, RequireFields<MutationAssignTicketsArgs, 'input'>>;
  carryOutRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationCarryOutRectificationArgs, 'input'>>;
  classifyTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationClassifyTicketArgs, 'input'>>;
  closeUnconfirmedTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationCloseUnconfirmedTicketArgs, 'input'>>;
  completeMeasure?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationCompleteMeasureArgs, 'input'>>;
  concludeAnalysis?: Resolver<Maybe<ResolversTypes['AnalysisPayload']>, ParentType, ContextType, RequireFields<MutationConcludeAnalysisArgs, 'input'>>;
  concludeWalkthrough?: Resolver<Maybe<ResolversTypes['WalkthroughPayload']>, ParentType, ContextType, RequireFields<MutationConcludeWalkthroughArgs, 'input'>>;
  confirmAnalysisHint?: Resolver<Maybe<ResolversTypes['AnalysisHintPayload']>, ParentType, ContextType, RequireFields<MutationConfirmAnalysisHintArgs, 'input'>>;
  confirmTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationConfirmTicketArgs, 'input'>>;
  connectConsultation?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationConnectConsultationArgs, 'input'>>;
  correctBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationCorrectBulletinArgs, 'input'>>;
  decideExtension?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationDecideExtensionArgs, 'input'>>;
  decideOutOfScope?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationDecideOutOfScopeArgs, 'input'>>;
  decideRectificationAppeal?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationDecideRectificationAppealArgs, 'input'>>;
  dismissAnalysisHint?: Resolver<Maybe<ResolversTypes['AnalysisHintPayload']>, ParentType, ContextType, RequireFields<MutationDismissAnalysisHintArgs, 'input'>>;
  explainRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationExplainRectificationArgs, 'input'>>;
  feedBackRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationFeedBackRectificationArgs, 'input'>>;
  fileTicket?: Resolver<Maybe<ResolversTypes['FileTicketPayload']>, ParentType, ContextType, RequireFields<MutationFileTicketArgs, 'input'>>;
  giveFeedback?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  importTickets?: Resolver<Maybe<ResolversTypes['ImportTicketsPayload']>, ParentType, ContextType, RequireFields<MutationImportTicketsArgs, 'input'>>;
  inviteAssistance?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationInviteAssistanceArgs, 'input'>>;
  linkProblemClassCase?: Resolver<Maybe<ResolversTypes['ProblemClassPayload']>, ParentType, ContextType, RequireFields<MutationLinkProblemClassCaseArgs, 'input'>>;
  lookBackRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationLookBackRectificationArgs, 'input'>>;
  mergeTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationMergeTicketArgs, 'input'>>;
  objectToAssignment?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationObjectToAssignmentArgs, 'input'>>;
  openAnalysis?: Resolver<Maybe<ResolversTypes['AnalysisPayload']>, ParentType, ContextType, RequireFields<MutationOpenAnalysisArgs, 'input'>>;
  openProblemClass?: Resolver<Maybe<ResolversTypes['ProblemClassPayload']>, ParentType, ContextType, RequireFields<MutationOpenProblemClassArgs, 'input'>>;
  proposeOutOfScope?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationProposeOutOfScopeArgs, 'input'>>;
  raiseLevel?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRaiseLevelArgs, 'input'>>;
  rateService?: Resolver<Maybe<ResolversTypes['RateServicePayload']>, ParentType, ContextType, RequireFields<MutationRateServiceArgs, 'input'>>;
  rateServiceAtDevice?: Resolver<Maybe<ResolversTypes['RateServicePayload']>, ParentType, ContextType, RequireFields<MutationRateServiceAtDeviceArgs, 'input'>>;
  rateTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRateTicketArgs, 'input'>>;
  recordContact?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordFollowUp?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRecordFollowUpArgs, 'input'>>;
  recordJointHandling?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRecordJointHandlingArgs, 'input'>>;
  recordService?: Resolver<Maybe<ResolversTypes['RecordServicePayload']>, ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  recordWalkthrough?: Resolver<Maybe<ResolversTypes['WalkthroughPayload']>, ParentType, ContextType, RequireFields<MutationRecordWalkthroughArgs, 'input'>>;
  reportTicketDone?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationReportTicketDoneArgs, 'input'>>;
  requestExtension?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  requestLeader?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRequestLeaderArgs, 'input'>>;
  resumeTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationResumeTicketArgs, 'input'>>;
  revealComplainant?: Resolver<Maybe<ResolversTypes['RevealComplainantPayload']>, ParentType, ContextType, RequireFields<MutationRevealComplainantArgs, 'input'>>;
  revealRater?: Resolver<Maybe<ResolversTypes['RevealRaterPayload']>, ParentType, ContextType, RequireFields<MutationRevealRaterArgs, 'input'>>;
  reviseAnalysis?: Resolver<Maybe<ResolversTypes['AnalysisPayload']>, ParentType, ContextType, RequireFields<MutationReviseAnalysisArgs, 'input'>>;
  ruleOnObjection?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationRuleOnObjectionArgs, 'input'>>;
  shareRedactedCopy?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationShareRedactedCopyArgs, 'input'>>;
  suspendTicket?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationSuspendTicketArgs, 'input'>>;
  undoMerge?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'input'>>;
  unlinkProblemClassCase?: Resolver<Maybe<ResolversTypes['ProblemClassPayload']>, ParentType, ContextType, RequireFields<MutationUnlinkProblemClassCaseArgs, 'input'>>;
  verifyRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationVerifyRectificationArgs, 'input'>>;
  withdrawAssistance?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAssistanceArgs, 'input'>>;
  withdrawMeasure?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawMeasureArgs, 'input'>>;
  withdrawObjection?: Resolver<Maybe<ResolversTypes['TicketPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawObjectionArgs, 'input'>>;
};

export type ObjectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  proposedUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['Ruling']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = object, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = object, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = object, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = object, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemClassResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProblemClass'] = ResolversParentTypes['ProblemClass']> = {
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['ProblemClassCase']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  openedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemClassCaseResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProblemClassCase'] = ResolversParentTypes['ProblemClassCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  linkedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  linkedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ServiceRating']>, ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ProblemClassCaseType'], ParentType, ContextType>;
};

export type ProblemClassConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProblemClassConnection'] = ResolversParentTypes['ProblemClassConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProblemClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProblemClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemClassEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProblemClassEdge'] = ResolversParentTypes['ProblemClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProblemClass'], ParentType, ContextType>;
};

export type ProblemClassPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProblemClassPayload'] = ResolversParentTypes['ProblemClassPayload']> = {
  problemClass?: Resolver<Maybe<ResolversTypes['ProblemClass']>, ParentType, ContextType>;
};

export type ProcessWalkthroughResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProcessWalkthrough'] = ResolversParentTypes['ProcessWalkthrough']> = {
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  concludedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  concludedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  director?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  directorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  enteredById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  servicePointId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  walkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = object, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  leadUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HandlingLevel'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originallyPromisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  promisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = object, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analyses?: Resolver<Maybe<ResolversTypes['AnalysisConnection']>, ParentType, ContextType, RequireFields<QueryAnalysesArgs, 'first'>>;
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType, RequireFields<QueryAnalysisArgs, 'id'>>;
  analysisDuties?: Resolver<Maybe<ResolversTypes['AnalysisDutyConnection']>, ParentType, ContextType, RequireFields<QueryAnalysisDutiesArgs, 'first'>>;
  analysisHints?: Resolver<Maybe<ResolversTypes['AnalysisHintConnection']>, ParentType, ContextType, RequireFields<QueryAnalysisHintsArgs, 'first'>>;
  assistances?: Resolver<Maybe<ResolversTypes['AssistanceConnection']>, ParentType, ContextType, RequireFields<QueryAssistancesArgs, 'first'>>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<QueryBulletinArgs, 'kind' | 'month'>>;
  bulletins?: Resolver<Maybe<ResolversTypes['BulletinConnection']>, ParentType, ContextType, RequireFields<QueryBulletinsArgs, 'first' | 'kind'>>;
  exportAnalyses?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportAnalysesArgs>>;
  exportAnalysisDuties?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportAnalysisDutiesArgs>>;
  exportAnalysisHints?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportAnalysisHintsArgs>>;
  exportAssistances?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportAssistancesArgs>>;
  exportFollowUpCalls?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportFollowUpCallsArgs>>;
  exportFollowUpDraws?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportFollowUpDrawsArgs>>;
  exportMeasures?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportMeasuresArgs>>;
  exportProblemClasses?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportProblemClassesArgs>>;
  exportRectifications?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportRectificationsArgs>>;
  exportRedactedCopies?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportRedactedCopiesArgs>>;
  exportServiceRatings?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportServiceRatingsArgs>>;
  exportServiceRecords?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportServiceRecordsArgs>>;
  exportTickets?: Resolver<Maybe<ResolversTypes['TicketExport']>, ParentType, ContextType, RequireFields<QueryExportTicketsArgs, 'orderBy'>>;
  exportWalkthroughs?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportWalkthroughsArgs>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'code' | 'number'>>;
  followUpCalls?: Resolver<Maybe<ResolversTypes['FollowUpCallConnection']>, ParentType, ContextType, RequireFields<QueryFollowUpCallsArgs, 'first'>>;
  followUpDraws?: Resolver<Maybe<ResolversTypes['FollowUpDrawConnection']>, ParentType, ContextType, RequireFields<QueryFollowUpDrawsArgs, 'first'>>;
  hotlineAuditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryHotlineAuditTrailArgs, 'first'>>;
  hotlineEnumLabels?: Resolver<Maybe<Array<ResolversTypes['EnumLabel']>>, ParentType, ContextType, Partial<QueryHotlineEnumLabelsArgs>>;
  hotlineRetention?: Resolver<Maybe<Array<ResolversTypes['RetentionStatus']>>, ParentType, ContextType>;
  hotlineSelfCheck?: Resolver<Maybe<ResolversTypes['SelfCheckReport']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'first'>>;
  possibleDuplicates?: Resolver<Maybe<Array<ResolversTypes['PossibleDuplicate']>>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'first' | 'input'>>;
  problemClass?: Resolver<Maybe<ResolversTypes['ProblemClass']>, ParentType, ContextType, RequireFields<QueryProblemClassArgs, 'id'>>;
  problemClasses?: Resolver<Maybe<ResolversTypes['ProblemClassConnection']>, ParentType, ContextType, RequireFields<QueryProblemClassesArgs, 'first'>>;
  ratingAnswer?: Resolver<Maybe<ResolversTypes['RatingAnswer']>, ParentType, ContextType, RequireFields<QueryRatingAnswerArgs, 'code' | 'number'>>;
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType, RequireFields<QueryRectificationArgs, 'id'>>;
  rectifications?: Resolver<Maybe<ResolversTypes['RectificationConnection']>, ParentType, ContextType, RequireFields<QueryRectificationsArgs, 'first'>>;
  redactedCopies?: Resolver<Maybe<ResolversTypes['RedactedCopyConnection']>, ParentType, ContextType, RequireFields<QueryRedactedCopiesArgs, 'first'>>;
  redactedCopy?: Resolver<Maybe<ResolversTypes['RedactedCopy']>, ParentType, ContextType, RequireFields<QueryRedactedCopyArgs, 'id'>>;
  refusedAttempts?: Resolver<Maybe<Array<ResolversTypes['RefusedAttempt']>>, ParentType, ContextType, RequireFields<QueryRefusedAttemptsArgs, 'first'>>;
  rulingPrecedents?: Resolver<Maybe<ResolversTypes['RulingPrecedentConnection']>, ParentType, ContextType, RequireFields<QueryRulingPrecedentsArgs, 'category' | 'first'>>;
  serviceRatings?: Resolver<Maybe<ResolversTypes['ServiceRatingConnection']>, ParentType, ContextType, RequireFields<QueryServiceRatingsArgs, 'first'>>;
  serviceRecords?: Resolver<Maybe<ResolversTypes['ServiceRecordConnection']>, ParentType, ContextType, RequireFields<QueryServiceRecordsArgs, 'first'>>;
  serviceToRate?: Resolver<Maybe<ResolversTypes['ServiceToRate']>, ParentType, ContextType, Partial<QueryServiceToRateArgs>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, Partial<QueryTicketArgs>>;
  ticketCounters?: Resolver<Maybe<ResolversTypes['TicketCounters']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first' | 'orderBy'>>;
  ticketsLeft?: Resolver<Maybe<ResolversTypes['TicketLeftConnection']>, ParentType, ContextType, RequireFields<QueryTicketsLeftArgs, 'first'>>;
  walkthrough?: Resolver<Maybe<ResolversTypes['ProcessWalkthrough']>, ParentType, ContextType, RequireFields<QueryWalkthroughArgs, 'id'>>;
  walkthroughs?: Resolver<Maybe<ResolversTypes['WalkthroughConnection']>, ParentType, ContextType, RequireFields<QueryWalkthroughsArgs, 'first'>>;
};

export type RateServicePayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['RateServicePayload'] = ResolversParentTypes['RateServicePayload']> = {
  answerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingAnswerResolvers<ContextType = object, ParentType extends ResolversParentTypes['RatingAnswer'] = ResolversParentTypes['RatingAnswer']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RatingAppealResolvers<ContextType = object, ParentType extends ResolversParentTypes['RatingAppeal'] = ResolversParentTypes['RatingAppeal']> = {
  appealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appealedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AppealReason'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RecordServicePayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['RecordServicePayload'] = ResolversParentTypes['RecordServicePayload']> = {
  ratingCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratingToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification']> = {
  appeal?: Resolver<Maybe<ResolversTypes['RatingAppeal']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fedBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['RectificationStep']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ServiceRating']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RectificationSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RectificationStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RectificationStepRecord']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['RectificationConnection'] = ResolversParentTypes['RectificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RectificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rectification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['RectificationEdge'] = ResolversParentTypes['RectificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rectification'], ParentType, ContextType>;
};

export type RectificationPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['RectificationPayload'] = ResolversParentTypes['RectificationPayload']> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
};

export type RectificationStepRecordResolvers<ContextType = object, ParentType extends ResolversParentTypes['RectificationStepRecord'] = ResolversParentTypes['RectificationStepRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ContactMethod']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfactory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['RectificationStep'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RedactedCopyResolvers<ContextType = object, ParentType extends ResolversParentTypes['RedactedCopy'] = ResolversParentTypes['RedactedCopy']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedactedCopyConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['RedactedCopyConnection'] = ResolversParentTypes['RedactedCopyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RedactedCopyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RedactedCopy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RedactedCopyEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['RedactedCopyEdge'] = ResolversParentTypes['RedactedCopyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RedactedCopy'], ParentType, ContextType>;
};

export type RefusedAttemptResolvers<ContextType = object, ParentType extends ResolversParentTypes['RefusedAttempt'] = ResolversParentTypes['RefusedAttempt']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReporterMessageResolvers<ContextType = object, ParentType extends ResolversParentTypes['ReporterMessage'] = ResolversParentTypes['ReporterMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReporterMessageState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetentionStatusResolvers<ContextType = object, ParentType extends ResolversParentTypes['RetentionStatus'] = ResolversParentTypes['RetentionStatus']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RetentionKind'], ParentType, ContextType>;
  lastCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ruleKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevealComplainantPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['RevealComplainantPayload'] = ResolversParentTypes['RevealComplainantPayload']> = {
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followUpCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevealRaterPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['RevealRaterPayload'] = ResolversParentTypes['RevealRaterPayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskNoteResolvers<ContextType = object, ParentType extends ResolversParentTypes['RiskNote'] = ResolversParentTypes['RiskNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RulingResolvers<ContextType = object, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  decidedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['RulingForm'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  recordedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RulingPrecedentResolvers<ContextType = object, ParentType extends ResolversParentTypes['RulingPrecedent'] = ResolversParentTypes['RulingPrecedent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['RulingForm'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RulingPrecedentConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['RulingPrecedentConnection'] = ResolversParentTypes['RulingPrecedentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RulingPrecedentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RulingPrecedent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RulingPrecedentEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['RulingPrecedentEdge'] = ResolversParentTypes['RulingPrecedentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RulingPrecedent'], ParentType, ContextType>;
};

export type ScopeProposalResolvers<ContextType = object, ParentType extends ResolversParentTypes['ScopeProposal'] = ResolversParentTypes['ScopeProposal']> = {
  approved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OutOfScopeReason'], ParentType, ContextType>;
};

export type SelfCheckReportResolvers<ContextType = object, ParentType extends ResolversParentTypes['SelfCheckReport'] = ResolversParentTypes['SelfCheckReport']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastDailyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['SelfCheckViolation']>, ParentType, ContextType>;
};

export type SelfCheckViolationResolvers<ContextType = object, ParentType extends ResolversParentTypes['SelfCheckViolation'] = ResolversParentTypes['SelfCheckViolation']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SelfCheckRule'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceRatingResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceRating'] = ResolversParentTypes['ServiceRating']> = {
  channel?: Resolver<ResolversTypes['RatingChannel'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inBulk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNegative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  servicePointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceRatingConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceRatingConnection'] = ResolversParentTypes['ServiceRatingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRatingEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceRatingEdge'] = ResolversParentTypes['ServiceRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRating'], ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  customerKind?: Resolver<ResolversTypes['ReporterKind'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['ReporterMessageState']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ratableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  servedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  servicePointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceRecordConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceRecordConnection'] = ResolversParentTypes['ServiceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRecordEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceRecordEdge'] = ResolversParentTypes['ServiceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRecord'], ParentType, ContextType>;
};

export type ServiceToRateResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceToRate'] = ResolversParentTypes['ServiceToRate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedCopyResolvers<ContextType = object, ParentType extends ResolversParentTypes['SharedCopy'] = ResolversParentTypes['SharedCopy']> = {
  copy?: Resolver<ResolversTypes['RedactedCopy'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  sharedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestedAssignmentResolvers<ContextType = object, ParentType extends ResolversParentTypes['SuggestedAssignment'] = ResolversParentTypes['SuggestedAssignment']> = {
  precedents?: Resolver<Array<ResolversTypes['RulingPrecedent']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = object, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SuspensionReason'], ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  suspendedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = object, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  anonymizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignmentAcceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assistances?: Resolver<Array<ResolversTypes['Assistance']>, ParentType, ContextType>;
  assistingUnits?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complexity?: Resolver<Maybe<ResolversTypes['Complexity']>, ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['ContactRecord']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDates?: Resolver<Array<ResolversTypes['DueDate']>, ParentType, ContextType>;
  earliestDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['Extension']>, ParentType, ContextType>;
  externalNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fedBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUpCalls?: Resolver<Array<ResolversTypes['FollowUpCall']>, ParentType, ContextType>;
  handlingLevel?: Resolver<ResolversTypes['HandlingLevel'], ParentType, ContextType>;
  handlingUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  handlingUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasComplainedAbout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityErasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  leadUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  leadUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TicketLevel']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  localityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  mergedTickets?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  merges?: Resolver<Array<ResolversTypes['TicketMerge']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['ReporterMessage']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextDueKind?: Resolver<Maybe<ResolversTypes['DeadlineKind']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['TicketStep']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['TicketNote']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectionUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  problemClasses?: Resolver<Array<ResolversTypes['ProblemClass']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  redactedCopies?: Resolver<Array<ResolversTypes['SharedCopy']>, ParentType, ContextType>;
  reportedDoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reporterKind?: Resolver<ResolversTypes['ReporterKind'], ParentType, ContextType>;
  reporterLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riskNotes?: Resolver<Array<ResolversTypes['RiskNote']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulebookVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scopeProposals?: Resolver<Array<ResolversTypes['ScopeProposal']>, ParentType, ContextType>;
  serviceItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  suggestedAssignment?: Resolver<Maybe<ResolversTypes['SuggestedAssignment']>, ParentType, ContextType>;
  suggestedUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['Suspension']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketCountersResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketCounters'] = ResolversParentTypes['TicketCounters']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byUnit?: Resolver<Array<ResolversTypes['UnitCounter']>, ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfScope?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketExportResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketExport'] = ResolversParentTypes['TicketExport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketLeftResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketLeft'] = ResolversParentTypes['TicketLeft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketLeftConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketLeftConnection'] = ResolversParentTypes['TicketLeftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketLeftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TicketLeft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketLeftEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketLeftEdge'] = ResolversParentTypes['TicketLeftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TicketLeft'], ParentType, ContextType>;
};

export type TicketLevelResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketLevel'] = ResolversParentTypes['TicketLevel']> = {
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jointHandlings?: Resolver<Array<ResolversTypes['JointHandling']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HandlingLevel'], ParentType, ContextType>;
  limitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  orderedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tried?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  whyFailed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketMergeResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketMerge'] = ResolversParentTypes['TicketMerge']> = {
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  mergedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  undoneById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TicketNoteResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketNote'] = ResolversParentTypes['TicketNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TicketPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['TicketPayload'] = ResolversParentTypes['TicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = object, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  afterDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TicketStep'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UnitCounterResolvers<ContextType = object, ParentType extends ResolversParentTypes['UnitCounter'] = ResolversParentTypes['UnitCounter']> = {
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WalkthroughConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['WalkthroughConnection'] = ResolversParentTypes['WalkthroughConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WalkthroughEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcessWalkthrough']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WalkthroughEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['WalkthroughEdge'] = ResolversParentTypes['WalkthroughEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcessWalkthrough'], ParentType, ContextType>;
};

export type WalkthroughPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['WalkthroughPayload'] = ResolversParentTypes['WalkthroughPayload']> = {
  walkthrough?: Resolver<Maybe<ResolversTypes['ProcessWalkthrough']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = object> = {
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisConnection?: AnalysisConnectionResolvers<ContextType>;
  AnalysisDuty?: AnalysisDutyResolvers<ContextType>;
  AnalysisDutyConnection?: AnalysisDutyConnectionResolvers<ContextType>;
  AnalysisDutyEdge?: AnalysisDutyEdgeResolvers<ContextType>;
  AnalysisDutyEvidence?: AnalysisDutyEvidenceResolvers<ContextType>;
  AnalysisEdge?: AnalysisEdgeResolvers<ContextType>;
  AnalysisHint?: AnalysisHintResolvers<ContextType>;
  AnalysisHintConnection?: AnalysisHintConnectionResolvers<ContextType>;
  AnalysisHintEdge?: AnalysisHintEdgeResolvers<ContextType>;
  AnalysisHintPayload?: AnalysisHintPayloadResolvers<ContextType>;
  AnalysisPayload?: AnalysisPayloadResolvers<ContextType>;
  AssignResult?: AssignResultResolvers<ContextType>;
  AssignTicketsPayload?: AssignTicketsPayloadResolvers<ContextType>;
  Assistance?: AssistanceResolvers<ContextType>;
  AssistanceConnection?: AssistanceConnectionResolvers<ContextType>;
  AssistanceEdge?: AssistanceEdgeResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinDefinition?: BulletinDefinitionResolvers<ContextType>;
  BulletinEdge?: BulletinEdgeResolvers<ContextType>;
  BulletinFigure?: BulletinFigureResolvers<ContextType>;
  BulletinPayload?: BulletinPayloadResolvers<ContextType>;
  BulletinPreventiveMeasure?: BulletinPreventiveMeasureResolvers<ContextType>;
  BulletinProblemClass?: BulletinProblemClassResolvers<ContextType>;
  BulletinUnit?: BulletinUnitResolvers<ContextType>;
  CalendarDraft?: CalendarDraftResolvers<ContextType>;
  CalendarImpact?: CalendarImpactResolvers<ContextType>;
  CalendarProgress?: CalendarProgressResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationAttempt?: ConsultationAttemptResolvers<ContextType>;
  ContactRecord?: ContactRecordResolvers<ContextType>;
  CsvPage?: CsvPageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadlineStep?: DeadlineStepResolvers<ContextType>;
  DueDate?: DueDateResolvers<ContextType>;
  DueDateChange?: DueDateChangeResolvers<ContextType>;
  DueDateMove?: DueDateMoveResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseTickets?: EnterpriseTicketsResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  Extension?: ExtensionResolvers<ContextType>;
  FileTicketPayload?: FileTicketPayloadResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpAnswer?: FollowUpAnswerResolvers<ContextType>;
  FollowUpAttempt?: FollowUpAttemptResolvers<ContextType>;
  FollowUpCall?: FollowUpCallResolvers<ContextType>;
  FollowUpCallConnection?: FollowUpCallConnectionResolvers<ContextType>;
  FollowUpCallEdge?: FollowUpCallEdgeResolvers<ContextType>;
  FollowUpDraw?: FollowUpDrawResolvers<ContextType>;
  FollowUpDrawConnection?: FollowUpDrawConnectionResolvers<ContextType>;
  FollowUpDrawEdge?: FollowUpDrawEdgeResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportRowResult?: ImportRowResultResolvers<ContextType>;
  ImportTicketsPayload?: ImportTicketsPayloadResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  JointHandling?: JointHandlingResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasurePayload?: MeasurePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  ProblemClass?: ProblemClassResolvers<ContextType>;
  ProblemClassCase?: ProblemClassCaseResolvers<ContextType>;
  ProblemClassConnection?: ProblemClassConnectionResolvers<ContextType>;
  ProblemClassEdge?: ProblemClassEdgeResolvers<ContextType>;
  ProblemClassPayload?: ProblemClassPayloadResolvers<ContextType>;
  ProcessWalkthrough?: ProcessWalkthroughResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateServicePayload?: RateServicePayloadResolvers<ContextType>;
  RatingAnswer?: RatingAnswerResolvers<ContextType>;
  RatingAppeal?: RatingAppealResolvers<ContextType>;
  RecordServicePayload?: RecordServicePayloadResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  RectificationConnection?: RectificationConnectionResolvers<ContextType>;
  RectificationEdge?: RectificationEdgeResolvers<ContextType>;
  RectificationPayload?: RectificationPayloadResolvers<ContextType>;
  RectificationStepRecord?: RectificationStepRecordResolvers<ContextType>;
  RedactedCopy?: RedactedCopyResolvers<ContextType>;
  RedactedCopyConnection?: RedactedCopyConnectionResolvers<ContextType>;
  RedactedCopyEdge?: RedactedCopyEdgeResolvers<ContextType>;
  RefusedAttempt?: RefusedAttemptResolvers<ContextType>;
  ReporterMessage?: ReporterMessageResolvers<ContextType>;
  RetentionStatus?: RetentionStatusResolvers<ContextType>;
  RevealComplainantPayload?: RevealComplainantPayloadResolvers<ContextType>;
  RevealRaterPayload?: RevealRaterPayloadResolvers<ContextType>;
  RiskNote?: RiskNoteResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  RulingPrecedent?: RulingPrecedentResolvers<ContextType>;
  RulingPrecedentConnection?: RulingPrecedentConnectionResolvers<ContextType>;
  RulingPrecedentEdge?: RulingPrecedentEdgeResolvers<ContextType>;
  ScopeProposal?: ScopeProposalResolvers<ContextType>;
  SelfCheckReport?: SelfCheckReportResolvers<ContextType>;
  SelfCheckViolation?: SelfCheckViolationResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServiceRating?: ServiceRatingResolvers<ContextType>;
  ServiceRatingConnection?: ServiceRatingConnectionResolvers<ContextType>;
  ServiceRatingEdge?: ServiceRatingEdgeResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  ServiceRecordConnection?: ServiceRecordConnectionResolvers<ContextType>;
  ServiceRecordEdge?: ServiceRecordEdgeResolvers<ContextType>;
  ServiceToRate?: ServiceToRateResolvers<ContextType>;
  SharedCopy?: SharedCopyResolvers<ContextType>;
  SuggestedAssignment?: SuggestedAssignmentResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketCounters?: TicketCountersResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketExport?: TicketExportResolvers<ContextType>;
  TicketLeft?: TicketLeftResolvers<ContextType>;
  TicketLeftConnection?: TicketLeftConnectionResolvers<ContextType>;
  TicketLeftEdge?: TicketLeftEdgeResolvers<ContextType>;
  TicketLevel?: TicketLevelResolvers<ContextType>;
  TicketMerge?: TicketMergeResolvers<ContextType>;
  TicketNote?: TicketNoteResolvers<ContextType>;
  TicketPayload?: TicketPayloadResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  UnitCounter?: UnitCounterResolvers<ContextType>;
  WalkthroughConnection?: WalkthroughConnectionResolvers<ContextType>;
  WalkthroughEdge?: WalkthroughEdgeResolvers<ContextType>;
  WalkthroughPayload?: WalkthroughPayloadResolvers<ContextType>;
};

