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

/** 登录账户 */
export type Account = {
  __typename?: 'Account';
  /** 关闭时刻；空表示有效 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 关闭原因 */
  closedBecause?: Maybe<Scalars['String']['output']>;
  /** 关闭人 */
  closedBy?: Maybe<Officer>;
  /** 统一社会信用代码；工作人员账户为空 */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 所任岗位；企业账户为空 */
  officer?: Maybe<Officer>;
  /** 开通时刻 */
  openedAt: Scalars['DateTime']['output'];
  /** 开通人；由数据文件开通的为空 */
  openedBy?: Maybe<Officer>;
  /** 手机号码：接收短信提醒 */
  phone?: Maybe<Scalars['String']['output']>;
  /** 统一身份认证中的登录标识 */
  subject: Scalars['String']['output'];
  /** 政务微信账号：接收政务微信提醒 */
  weComId?: Maybe<Scalars['String']['output']>;
};

/** 账户列表 */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** 本页各项及其位置 */
  edges: Array<AccountEdge>;
  /** 本页各项 */
  nodes: Array<Account>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一个账户 */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 账户 */
  node: Account;
};

/** 账户筛选条件 */
export type AccountFilter = {
  /** 统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 岗位编码 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 真：只看有效的；假：只看已关闭的 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 登录标识 */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** 办理结果 */
export type AccountPayload = {
  __typename?: 'AccountPayload';
  /** 账户 */
  account: Account;
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

/** 一段办公时间 */
export type BusinessHours = {
  __typename?: 'BusinessHours';
  /** 开始 */
  from: Scalars['DateTime']['output'];
  /** 结束 */
  to: Scalars['DateTime']['output'];
};

/** 日历变更草案 */
export type CalendarDraft = {
  __typename?: 'CalendarDraft';
  /** 各服务对影响的答复 */
  answers: Array<CalendarDraftAnswer>;
  /** 尚未答复的服务 */
  awaited: Array<Scalars['String']['output']>;
  /** 起草时的日历版本 */
  baseVersion: Scalars['Int']['output'];
  /** 待复核且未过时的草案的变更内容，供各服务计算影响 */
  changeContent?: Maybe<Scalars['String']['output']>;
  /** 类别将要改变的各日 */
  changedDays: Array<DayChange>;
  /** 批准或撤回意见 */
  comment?: Maybe<Scalars['String']['output']>;
  /** 批准或撤回时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 批准或撤回人 */
  decidedBy?: Maybe<Officer>;
  /** 批准或撤回人编码 */
  decidedById?: Maybe<Scalars['ID']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 起草后日历已变更，不能再批准，须重新起草 */
  outdated: Scalars['Boolean']['output'];
  /** 起草时间 */
  proposedAt: Scalars['DateTime']['output'];
  /** 起草人 */
  proposedBy?: Maybe<Officer>;
  /** 起草人编码 */
  proposedById: Scalars['ID']['output'];
  /** 理由 */
  reason: Scalars['String']['output'];
  /** 设立的本区休息日 */
  restDays: Array<LocalRestDay>;
  /** 取消的本区休息日 */
  restDaysTakenBack: Array<Scalars['Date']['output']>;
  /** 批准后形成的日历版本 */
  resultVersion?: Maybe<Scalars['Int']['output']>;
  /** 状态 */
  status: CalendarDraftStatus;
  /** 版本，办理时须带上 */
  version: Scalars['Int']['output'];
  /** 所起草的年度安排；仅涉及本区休息日时为空 */
  year?: Maybe<CalendarYearContent>;
};

/** 一个服务对草案影响的答复 */
export type CalendarDraftAnswer = {
  __typename?: 'CalendarDraftAnswer';
  /** 答复时间 */
  answeredAt: Scalars['DateTime']['output'];
  /** 将提前的期限数 */
  earlier: Scalars['Int']['output'];
  /** 将推后的期限数 */
  later: Scalars['Int']['output'];
  /** 在办期限数 */
  open: Scalars['Int']['output'];
  /** 服务 */
  service: Scalars['String']['output'];
  /** 由暂定变为确定的期限数 */
  settled: Scalars['Int']['output'];
};

/** 草案列表 */
export type CalendarDraftConnection = {
  __typename?: 'CalendarDraftConnection';
  /** 本页各项及其位置 */
  edges: Array<CalendarDraftEdge>;
  /** 本页各项 */
  nodes: Array<CalendarDraft>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一份草案 */
export type CalendarDraftEdge = {
  __typename?: 'CalendarDraftEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 草案 */
  node: CalendarDraft;
};

/** 草案筛选条件 */
export type CalendarDraftFilter = {
  /** 状态 */
  status?: InputMaybe<CalendarDraftStatus>;
};

/** 起草结果 */
export type CalendarDraftPayload = {
  __typename?: 'CalendarDraftPayload';
  /** 类别将要改变的各日；有误时为空 */
  changedDays: Array<DayChange>;
  /** 草案；有误或只检查时为空 */
  draft?: Maybe<CalendarDraft>;
  /** 发现的全部问题 */
  problems: Array<CalendarProblem>;
};

/** 草案状态 */
export type CalendarDraftStatus =
  /** 已批准 */
  | 'APPROVED'
  /** 待复核 */
  | 'DRAFT'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 一处问题 */
export type CalendarProblem = {
  __typename?: 'CalendarProblem';
  /** 所在列或字段 */
  column: Scalars['String']['output'];
  /** 所在行，不能确定时为空 */
  line?: Maybe<Scalars['Int']['output']>;
  /** 原因 */
  reason: Scalars['String']['output'];
  /** 原文 */
  value: Scalars['String']['output'];
};

/** 日历方面的一条提醒 */
export type CalendarWarning = {
  __typename?: 'CalendarWarning';
  /** 距该年第一日的天数，已到则为零 */
  daysLeft: Scalars['Int']['output'];
  /** 类别 */
  kind: CalendarWarningKind;
  /** 说明 */
  message: Scalars['String']['output'];
  /** 自何日起 */
  since: Scalars['Date']['output'];
  /** 所涉年份 */
  year: Scalars['Int']['output'];
};

/** 日历提醒的类别 */
export type CalendarWarningKind =
  /** 下一年的放假安排尚未公布 */
  | 'YEAR_MISSING';

/** 一年的放假与调休安排 */
export type CalendarYear = {
  __typename?: 'CalendarYear';
  /** 文号 */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 历次公布的版本，新的在前 */
  history: Array<CalendarYearVersion>;
  /** 放假 */
  holidays: Array<Holiday>;
  /** 调休上班日 */
  makeUpWorkdays: Array<Scalars['Date']['output']>;
  /** 尚未公布，按普通周末推算 */
  provisional: Scalars['Boolean']['output'];
  /** 是否已公布 */
  published: Scalars['Boolean']['output'];
  /** 该年内已设的本区休息日 */
  restDays: Array<LocalRestDay>;
  /** 通知标题 */
  title?: Maybe<Scalars['String']['output']>;
  /** 版本 */
  version?: Maybe<Scalars['Int']['output']>;
  /** 年份 */
  year: Scalars['Int']['output'];
};

/** 一年的安排的内容 */
export type CalendarYearContent = {
  __typename?: 'CalendarYearContent';
  /** 文号 */
  documentNumber: Scalars['String']['output'];
  /** 放假 */
  holidays: Array<Holiday>;
  /** 调休上班日 */
  makeUpWorkdays: Array<Scalars['Date']['output']>;
  /** 通知标题 */
  title: Scalars['String']['output'];
  /** 年份 */
  year: Scalars['Int']['output'];
};

/** 某年安排的一个版本 */
export type CalendarYearVersion = {
  __typename?: 'CalendarYearVersion';
  /** 文号 */
  documentNumber: Scalars['String']['output'];
  /** 放假 */
  holidays: Array<Holiday>;
  /** 调休上班日 */
  makeUpWorkdays: Array<Scalars['Date']['output']>;
  /** 发布时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 通知标题 */
  title: Scalars['String']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
};

/** 诉求类别 */
export type Category = {
  __typename?: 'Category';
  /** 名称 */
  name: Scalars['ID']['output'];
  /** 通常承办单位；空表示责任主体不明确 */
  usualUnit?: Maybe<OrgUnit>;
};

/** 停用或恢复岗位 */
export type ChangeOfficerInput = {
  /** 岗位编码 */
  code: Scalars['ID']['input'];
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

/** 变更制度参数 */
export type ChangeRuleTargetInput = {
  /** 生效日期，不早于今日 */
  effectiveFrom: Scalars['Date']['input'];
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 参数名 */
  key: Scalars['ID']['input'];
  /** 变更理由 */
  reason: Scalars['String']['input'];
  /** 新取值 */
  value: Scalars['String']['input'];
};

/** 变更结果 */
export type ChangeRuleTargetPayload = {
  __typename?: 'ChangeRuleTargetPayload';
  /** 新版本 */
  ruleTarget: RuleTarget;
};

/** 关闭账户 */
export type CloseAccountInput = {
  /** 账户标识 */
  id: Scalars['ID']['input'];
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 关闭原因 */
  reason: Scalars['String']['input'];
};

/** 类别改变的一日 */
export type DayChange = {
  __typename?: 'DayChange';
  /** 新类别 */
  after: DayKind;
  /** 原类别 */
  before: DayKind;
  /** 日期 */
  date: Scalars['Date']['output'];
};

/** 日的类别 */
export type DayKind =
  /** 本区休息日 */
  | 'LOCAL_REST_DAY'
  /** 调休上班日 */
  | 'MAKE_UP_WORKDAY'
  /** 法定节假日 */
  | 'PUBLIC_HOLIDAY'
  /** 周末 */
  | 'WEEKEND'
  /** 普通工作日 */
  | 'WORKDAY';

/** 批准或撤回草案 */
export type DecideCalendarDraftInput = {
  /** 意见 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** 所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 草案标识 */
  id: Scalars['ID']['input'];
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
};

/** 批准或撤回的结果 */
export type DecideCalendarDraftPayload = {
  __typename?: 'DecideCalendarDraftPayload';
  /** 草案 */
  draft: CalendarDraft;
};

/** 起草某年的安排 */
export type DraftCalendarYearInput = {
  /** 文号；JSON 中已有的可不填 */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 只检查，不保存 */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** JSON 文本，含 year、title、documentNumber、holidays、makeUpWorkdays；与表格填写其一 */
  json?: InputMaybe<Scalars['String']['input']>;
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 粘贴的表格：节日、放假时间、调休上班日，以制表符、逗号或竖线分隔；与 JSON 填写其一 */
  table?: InputMaybe<Scalars['String']['input']>;
  /** 通知标题；JSON 中已有的可不填 */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 年份 */
  year: Scalars['Int']['input'];
};

/** 一段休息日；只计其中原本上班的日子 */
export type DraftRestDaySpan = {
  /** 第一日 */
  from: Scalars['Date']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** 最后一日 */
  to: Scalars['Date']['input'];
};

/** 起草本区休息日 */
export type DraftRestDaysInput = {
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 设立的休息日，一次最多60日 */
  restDays?: Array<DraftRestDaySpan>;
  /** 取消的休息日 */
  takenBack?: Array<Scalars['Date']['input']>;
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

/** 一个假期 */
export type Holiday = {
  __typename?: 'Holiday';
  /** 第一日 */
  from: Scalars['Date']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 最后一日 */
  to: Scalars['Date']['output'];
};

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

/** 营商环境指标 */
export type Indicator = {
  __typename?: 'Indicator';
  /** 牵头单位 */
  leadUnit: OrgUnit;
  /** 名称 */
  name: Scalars['ID']['output'];
};

/** 签发密钥 */
export type IssueMachineKeyInput = {
  /** 部门系统编码 */
  client: Scalars['ID']['input'];
  /** 有效天数，1至730 */
  days?: Scalars['Int']['input'];
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
};

/** 签发结果 */
export type IssueMachineKeyPayload = {
  __typename?: 'IssueMachineKeyPayload';
  /** 密钥 */
  key: MachineKey;
  /** 请转告系统管理人员的话 */
  notice: Scalars['String']['output'];
  /** 密钥内容，只显示这一次；同一请求号再次提交时为空 */
  secret?: Maybe<Scalars['String']['output']>;
};

/** 本区休息日 */
export type LocalRestDay = {
  __typename?: 'LocalRestDay';
  /** 日期 */
  date: Scalars['Date']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
};

/** 部门系统 */
export type MachineClient = {
  __typename?: 'MachineClient';
  /** 是否启用 */
  active: Scalars['Boolean']['output'];
  /** 编码 */
  code: Scalars['ID']['output'];
  /** 能否看到要求保密的工单 */
  confidential: Scalars['Boolean']['output'];
  /** 密钥，最近签发的在前 */
  keys: Array<MachineKey>;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 可进行的操作 */
  operations: Array<MachineOperation>;
  /** 可代表的单位 */
  units: Array<OrgUnit>;
  /** 版本；变更时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 部门系统列表 */
export type MachineClientConnection = {
  __typename?: 'MachineClientConnection';
  /** 本页各项及其位置 */
  edges: Array<MachineClientEdge>;
  /** 本页各项 */
  nodes: Array<MachineClient>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一个部门系统 */
export type MachineClientEdge = {
  __typename?: 'MachineClientEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 部门系统 */
  node: MachineClient;
};

/** 部门系统的密钥；密钥内容不保存，无法再次查看 */
export type MachineKey = {
  __typename?: 'MachineKey';
  /** 到期时刻 */
  expiresAt: Scalars['DateTime']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 签发时刻 */
  issuedAt: Scalars['DateTime']['output'];
  /** 签发人 */
  issuedBy?: Maybe<Officer>;
  /** 最近使用时刻，约每分钟更新；空表示未使用过 */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 密钥的开头部分，用于辨认是哪一把 */
  prefix: Scalars['String']['output'];
  /** 停用时刻；空表示未停用 */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 停用原因 */
  revokedBecause?: Maybe<Scalars['String']['output']>;
  /** 停用人 */
  revokedBy?: Maybe<Officer>;
};

/** 部门系统可进行的操作 */
export type MachineOperation =
  /** 登记诉求 */
  | 'FILE'
  /** 办理本单位工单 */
  | 'HANDLE'
  /** 导入台账 */
  | 'IMPORT'
  /** 查询 */
  | 'READ';

/** 标为已读：ids 与 allUntil 二者选一 */
export type MarkNoticesReadInput = {
  /** 此刻（含）之前送达的全部 */
  allUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 各条的标识，至多500条 */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 标记结果 */
export type MarkNoticesReadPayload = {
  __typename?: 'MarkNoticesReadPayload';
  /** 尚余未读 */
  unreadCount: Scalars['Int']['output'];
};

/** 某一时刻发给一个人的消息，合并当时的全部提醒与告知 */
export type Message = {
  __typename?: 'Message';
  /** 合并了几条 */
  count: Scalars['Int']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 其中各条 */
  notices: Array<Notice>;
  /** 送达时刻 */
  sentAt: Scalars['DateTime']['output'];
  /** 摘要：逾期在前，最多列出10项 */
  text: Scalars['String']['output'];
};

/** 消息列表 */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** 本页各项及其位置 */
  edges: Array<MessageEdge>;
  /** 本页各项 */
  nodes: Array<Message>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一条消息 */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 消息 */
  node: Message;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 由另一名工作人员批准草案并发布；须各服务均已答复其影响 */
  approveCalendarDraft?: Maybe<DecideCalendarDraftPayload>;
  /** 变更一项制度参数：生成新版本，不得追溯，不影响在办事项 */
  changeRuleTarget?: Maybe<ChangeRuleTargetPayload>;
  /** 关闭账户：10秒内不能再登录；重新开通须另开账户（区营商办督查人员） */
  closeAccount?: Maybe<AccountPayload>;
  /** 起草某年的放假与调休安排；有误时逐条列出，不保存 */
  draftCalendarYear?: Maybe<CalendarDraftPayload>;
  /** 起草设立或取消本区休息日；有误时逐条列出，不保存 */
  draftRestDays?: Maybe<CalendarDraftPayload>;
  /** 为部门系统签发密钥：内容只显示这一次；每个系统最多两把有效密钥，便于轮换（区营商办督查人员） */
  issueMachineKey?: Maybe<IssueMachineKeyPayload>;
  /** 将本人收到的提醒与告知标为已读；重复标记不改变首次阅读时间 */
  markNoticesRead?: Maybe<MarkNoticesReadPayload>;
  /** 开通账户：把统一身份认证的登录标识对应到一个岗位或一家企业（区营商办督查人员） */
  openAccount?: Maybe<AccountPayload>;
  /** 恢复已停用的岗位（区营商办督查人员） */
  reinstateOfficer?: Maybe<OfficerPayload>;
  /** 岗位停用：该岗位10秒内不能再登录，待送达的提醒改由他人代收（区营商办督查人员） */
  retireOfficer?: Maybe<OfficerPayload>;
  /** 停用密钥，10秒内失效（区营商办督查人员） */
  revokeMachineKey?: Maybe<RevokeMachineKeyPayload>;
  /** 登记部门系统，或变更其可代表的单位、操作与涉密范围，10秒内生效（区营商办督查人员） */
  saveMachineClient?: Maybe<SaveMachineClientPayload>;
  /** 登记工作人员的手机号码、政务微信账号：提醒除平台内送达外，也发到这里；都不填即不再发（区营商办督查人员） */
  setAccountReach?: Maybe<AccountPayload>;
  /** 更新一处场所的设备和固定帮办代办人员数（场所所属单位或其上级单位的办公室，或区行政审批局）；此后不再按数据文件更新该场所 */
  updateServicePoint?: Maybe<ServicePointPayload>;
  /** 撤回草案 */
  withdrawCalendarDraft?: Maybe<DecideCalendarDraftPayload>;
};


export type MutationApproveCalendarDraftArgs = {
  input: DecideCalendarDraftInput;
};


export type MutationChangeRuleTargetArgs = {
  input: ChangeRuleTargetInput;
};


export type MutationCloseAccountArgs = {
  input: CloseAccountInput;
};


export type MutationDraftCalendarYearArgs = {
  input: DraftCalendarYearInput;
};


export type MutationDraftRestDaysArgs = {
  input: DraftRestDaysInput;
};


export type MutationIssueMachineKeyArgs = {
  input: IssueMachineKeyInput;
};


export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


export type MutationOpenAccountArgs = {
  input: OpenAccountInput;
};


export type MutationReinstateOfficerArgs = {
  input: ChangeOfficerInput;
};


export type MutationRetireOfficerArgs = {
  input: ChangeOfficerInput;
};


export type MutationRevokeMachineKeyArgs = {
  input: RevokeMachineKeyInput;
};


export type MutationSaveMachineClientArgs = {
  input: SaveMachineClientInput;
};


export type MutationSetAccountReachArgs = {
  input: SetAccountReachInput;
};


export type MutationUpdateServicePointArgs = {
  input: UpdateServicePointInput;
};


export type MutationWithdrawCalendarDraftArgs = {
  input: DecideCalendarDraftInput;
};

/** 一条提醒或告知 */
export type Notice = {
  __typename?: 'Notice';
  /** 所涉时限的到期时刻 */
  deadlineDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 计划提醒的时刻 */
  due: Scalars['DateTime']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 类别 */
  level: NoticeLevel;
  /** 随哪条消息送达 */
  message: Message;
  /** 首次阅读时刻；空表示未读 */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** 送达时刻 */
  sentAt: Scalars['DateTime']['output'];
  /** 原定收件人均已离岗，由本人代收 */
  standsIn: Scalars['Boolean']['output'];
  /** 所涉事项的内部标识，用于打开该事项；能否查看由该事项所在的服务决定 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 所涉事项的编号 */
  subjectNumber?: Maybe<Scalars['String']['output']>;
  /** 所涉事项的类型：Ticket 工单、Assistance 协办、Rectification 整改、Measure 措施、DutyPeriod 一期任务、Pairing 挂钩、PairingScheme 挂钩方案、EnterpriseSpecialist 企业专员、Contact 联系、Visit 走访、PolicyBriefing 政策宣讲、PartnerIntroduction 上下游对接、MonitorReport 监督员反映、StationQuestion 驿站咨询、SupportPolicy 惠企政策；空表示不涉及某一事项 */
  subjectType?: Maybe<Scalars['String']['output']>;
  /** 内容：编号、类别与时限，不含诉求内容和反映人信息 */
  text: Scalars['String']['output'];
  /** 所涉工单；无权查看的为空 */
  ticket?: Maybe<Ticket>;
  /** 失效时刻：期限变更或事项已完成，不必再办 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 失效原因 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** 提醒与告知列表 */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** 本页各项及其位置 */
  edges: Array<NoticeEdge>;
  /** 本页各项 */
  nodes: Array<Notice>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
  /** 本人全部未读数，不受筛选条件影响 */
  unreadCount: Scalars['Int']['output'];
};

/** 列表中的一条提醒或告知 */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 提醒或告知 */
  node: Notice;
};

/** 提醒与告知的筛选条件 */
export type NoticeFilter = {
  /** 类别 */
  level?: InputMaybe<NoticeLevel>;
  /** 所涉事项的内部标识 */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 真：只看未读（已失效的不算未读）；假：只看其余 */
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 提醒与告知的类别 */
export type NoticeLevel =
  /** 系统告警 */
  | 'ALERT'
  /** 逾期告知 */
  | 'BREACH'
  /** 逾期上报 */
  | 'ESCALATE'
  /** 有新情况 */
  | 'INFO'
  /** 提醒 */
  | 'REMIND';

/** 工作人员（岗位） */
export type Officer = {
  __typename?: 'Officer';
  /** 是否在岗 */
  active: Scalars['Boolean']['output'];
  /** 编码 */
  code: Scalars['ID']['output'];
  /** 角色 */
  roles: Array<Role>;
  /** 岗位名称 */
  title: Scalars['String']['output'];
  /** 所在单位 */
  unit: OrgUnit;
};

/** 工作人员列表 */
export type OfficerConnection = {
  __typename?: 'OfficerConnection';
  /** 本页各项及其位置 */
  edges: Array<OfficerEdge>;
  /** 本页各项 */
  nodes: Array<Officer>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一名工作人员 */
export type OfficerEdge = {
  __typename?: 'OfficerEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 工作人员 */
  node: Officer;
};

/** 工作人员筛选条件 */
export type OfficerFilter = {
  /** 真：只看在岗的；假：只看已停用的 */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 角色 */
  role?: InputMaybe<Role>;
  /** 岗位名称中的文字 */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 单位编码，含其下级单位 */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 办理结果 */
export type OfficerPayload = {
  __typename?: 'OfficerPayload';
  /** 岗位 */
  officer: Officer;
};

/** 开通账户 */
export type OpenAccountInput = {
  /** 统一社会信用代码；与岗位编码填写一项 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 岗位编码；与统一社会信用代码填写一项 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 统一身份认证中的登录标识 */
  subject: Scalars['String']['input'];
};

/** 单位 */
export type OrgUnit = {
  __typename?: 'OrgUnit';
  /** 下级单位 */
  children: Array<OrgUnit>;
  /** 编码 */
  code: Scalars['ID']['output'];
  /** 职责 */
  duties?: Maybe<Scalars['String']['output']>;
  /** 类型 */
  kind: OrgUnitKind;
  /** 分管领导；本单位未单独列明的，为上级单位的分管领导 */
  leader?: Maybe<Officer>;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 本单位工作人员 */
  officers: Array<Officer>;
  /** 上级单位 */
  parent?: Maybe<OrgUnit>;
};

/** 单位列表 */
export type OrgUnitConnection = {
  __typename?: 'OrgUnitConnection';
  /** 本页各项及其位置 */
  edges: Array<OrgUnitEdge>;
  /** 本页各项 */
  nodes: Array<OrgUnit>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一个单位 */
export type OrgUnitEdge = {
  __typename?: 'OrgUnitEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 单位 */
  node: OrgUnit;
};

/** 单位筛选条件 */
export type OrgUnitFilter = {
  /** 类型 */
  kind?: InputMaybe<OrgUnitKind>;
  /** 上级单位编码 */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** 名称中的文字 */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 单位类型 */
export type OrgUnitKind =
  /** 部门 */
  | 'DEPARTMENT'
  /** 区 */
  | 'DISTRICT'
  /** 区外单位 */
  | 'EXTERNAL'
  /** 区领导班子 */
  | 'LEADERSHIP'
  /** 园区 */
  | 'PARK'
  /** 街道 */
  | 'SUBDISTRICT'
  /** 乡镇 */
  | 'TOWNSHIP';

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 本页最后一项的位置，作为下一页的 after */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面是否还有 */
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** 登录账户，最近开通的在前（区营商办督查人员） */
  accounts?: Maybe<AccountConnection>;
  /** 自某日（第0日）起若干个工作日后的日期与下班时刻 */
  addWorkingDays?: Maybe<WorkingDaysEnd>;
  /** 一份日历变更草案 */
  calendarDraft?: Maybe<CalendarDraft>;
  /** 日历变更草案，新的在前 */
  calendarDrafts?: Maybe<CalendarDraftConnection>;
  /** 日历方面需要处理的提醒，例如下一年的放假安排尚未公布 */
  calendarWarnings?: Maybe<Array<CalendarWarning>>;
  /** 某年的放假与调休安排 */
  calendarYear?: Maybe<CalendarYear>;
  /** 诉求类别与通常承办单位 */
  categories?: Maybe<Array<Category>>;
  /** 目录服务的审计记录，最近的在前（督查人员） */
  directoryAuditTrail?: Maybe<AuditEntryConnection>;
  /** 目录服务各枚举值的中文名称 */
  directoryEnumLabels?: Maybe<Array<EnumLabel>>;
  /** 保存期限：目录的审计记录保存多久，现在有多少到期，上次移除了多少；只看不改。清除由系统每日进行 */
  directoryRetention?: Maybe<Array<RetentionStatus>>;
  /** 营商环境指标与牵头单位 */
  indicators?: Maybe<Array<Indicator>>;
  /** 部门系统及其密钥，按编码排序（区营商办督查人员） */
  machineClients?: Maybe<MachineClientConnection>;
  /** 本人收到的消息（同一时刻的多条提醒与告知合为一条），最新的在前 */
  messages?: Maybe<MessageConnection>;
  /** 本人收到的提醒与告知，只含已送达的，最新的在前 */
  notices?: Maybe<NoticeConnection>;
  /** 一名工作人员（岗位） */
  officer?: Maybe<Officer>;
  /** 工作人员（岗位），按编码排序 */
  officers?: Maybe<OfficerConnection>;
  /** 一个单位 */
  orgUnit?: Maybe<OrgUnit>;
  /** 单位，按编码排序 */
  orgUnits?: Maybe<OrgUnitConnection>;
  /** 制度参数：某日有效的各项；history 为真时给出全部版本 */
  ruleTargets?: Maybe<Array<RuleTarget>>;
  /** 区乡村三级帮办代办服务场所的配备情况：硬件设施和固定帮办代办人员是否达到制度参数的要求 */
  serviceNetwork?: Maybe<ServiceNetwork>;
  /** 政务服务场所、窗口与营商驿站，按编码排序 */
  servicePoints?: Maybe<ServicePointConnection>;
  /** 当前登录者是谁 */
  viewer?: Maybe<Viewer>;
  /** 某日是否工作日，以及当日办公时间 */
  workingDay?: Maybe<WorkingDay>;
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAddWorkingDaysArgs = {
  days: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
};


export type QueryCalendarDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCalendarDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CalendarDraftFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCalendarYearArgs = {
  year: Scalars['Int']['input'];
};


export type QueryDirectoryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDirectoryEnumLabelsArgs = {
  enumName?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMachineClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOfficerArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrgUnitArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOrgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRuleTargetsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceNetworkArgs = {
  filter?: InputMaybe<ServiceNetworkFilter>;
};


export type QueryServicePointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkingDayArgs = {
  date: Scalars['Date']['input'];
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

/** 停用密钥 */
export type RevokeMachineKeyInput = {
  /** 密钥标识 */
  id: Scalars['ID']['input'];
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 停用原因 */
  reason: Scalars['String']['input'];
};

/** 停用结果 */
export type RevokeMachineKeyPayload = {
  __typename?: 'RevokeMachineKeyPayload';
  /** 密钥 */
  key: MachineKey;
};

/** 角色 */
export type Role =
  /** 派单员 */
  | 'DISPATCHER'
  /** 区领导 */
  | 'DISTRICT_LEADER'
  /** 承办人员 */
  | 'HANDLER'
  /** 督查人员 */
  | 'SUPERVISOR'
  /** 单位负责人 */
  | 'UNIT_HEAD'
  /** 单位办公室 */
  | 'UNIT_OFFICE'
  /** 窗口人员 */
  | 'WINDOW_CLERK';

/** 制度参数的一个版本 */
export type RuleTarget = {
  __typename?: 'RuleTarget';
  /** 依据条款 */
  article: Scalars['String']['output'];
  /** 说明 */
  description: Scalars['String']['output'];
  /** 生效日期 */
  effectiveFrom: Scalars['Date']['output'];
  /** 参数名 */
  key: Scalars['ID']['output'];
  /** 变更理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 计量方式 */
  unit: RuleUnit;
  /** 取值 */
  value: Scalars['String']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
};

/** 制度参数的计量方式 */
export type RuleUnit =
  /** 天（含休息日） */
  | 'DAYS'
  /** 每月第几日 */
  | 'DAY_OF_MONTH'
  /** 月数 */
  | 'MONTHS'
  /** 百分比 */
  | 'PERCENT'
  /** 每半年次数 */
  | 'PER_HALF_YEAR'
  /** 每月次数 */
  | 'PER_MONTH'
  /** 每两个月次数 */
  | 'PER_TWO_MONTHS'
  /** 每年次数 */
  | 'PER_YEAR'
  /** 对象（角色或单位，以分号分隔） */
  | 'RECIPIENTS'
  /** 当个工作日内 */
  | 'SAME_DAY'
  /** 开关（Y 或 N） */
  | 'SWITCH'
  /** 文字 */
  | 'TEXT'
  /** 次数 */
  | 'TIMES'
  /** 工作日 */
  | 'WORKING_DAYS'
  /** 到期前若干工作日（以分号分隔） */
  | 'WORKING_DAYS_BEFORE';

/** 登记或变更部门系统 */
export type SaveMachineClientInput = {
  /** 是否启用 */
  active?: Scalars['Boolean']['input'];
  /** 编码：大写字母、数字与连字符 */
  code: Scalars['ID']['input'];
  /** 能否看到要求保密的工单 */
  confidential: Scalars['Boolean']['input'];
  /** 现有版本；新登记的不填 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** 可进行的操作 */
  operations: Array<MachineOperation>;
  /** 可代表的单位编码 */
  units: Array<Scalars['ID']['input']>;
};

/** 办理结果 */
export type SaveMachineClientPayload = {
  __typename?: 'SaveMachineClientPayload';
  /** 部门系统 */
  machineClient: MachineClient;
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

/** 服务层级 */
export type ServiceLevel =
  /** 区级 */
  | 'DISTRICT'
  /** 乡镇（街道、园区）级 */
  | 'TOWNSHIP'
  /** 村级 */
  | 'VILLAGE';

/** 区乡村三级服务场所的配备情况 */
export type ServiceNetwork = {
  __typename?: 'ServiceNetwork';
  /** 统计日期；要求按当日有效的制度参数 */
  asOf: Scalars['Date']['output'];
  /** 全部场所及其欠缺，CSV 文本 */
  csv: Scalars['String']['output'];
  /** 有所欠缺的场所，按编码排序 */
  incomplete: ServicePointConnection;
  /** 各层级的要求和情况 */
  levels: Array<ServiceNetworkLevel>;
  /** 没有乡镇（街道、园区）级场所的乡镇、街道和园区 */
  localitiesWithoutPlace: Array<OrgUnit>;
  /** 各单位的情况，按单位编码排序；只列有场所的单位 */
  units: Array<ServiceNetworkUnit>;
};


/** 区乡村三级服务场所的配备情况 */
export type ServiceNetworkIncompleteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lacking?: InputMaybe<ServicePointLack>;
};

/** 配备情况的统计范围，同时满足 */
export type ServiceNetworkFilter = {
  /** 层级 */
  level?: InputMaybe<ServiceLevel>;
  /** 所属单位编码；含其下级单位的场所 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 一个层级的要求和情况 */
export type ServiceNetworkLevel = {
  __typename?: 'ServiceNetworkLevel';
  /** 已配齐的场所数 */
  complete: Scalars['Int']['output'];
  /** 缺设备的场所数 */
  lackingEquipment: Scalars['Int']['output'];
  /** 缺人员的场所数 */
  lackingStaff: Scalars['Int']['output'];
  /** 层级 */
  level: ServiceLevel;
  /** 场所数 */
  places: Scalars['Int']['output'];
  /** 应配的设备 */
  requiredEquipment: Array<Scalars['String']['output']>;
  /** 应有的固定帮办代办人员数 */
  requiredStaff: Scalars['Int']['output'];
};

/** 一个单位的情况 */
export type ServiceNetworkUnit = {
  __typename?: 'ServiceNetworkUnit';
  /** 已配齐的场所数 */
  complete: Scalars['Int']['output'];
  /** 缺设备的场所数 */
  lackingEquipment: Scalars['Int']['output'];
  /** 缺人员的场所数 */
  lackingStaff: Scalars['Int']['output'];
  /** 场所数 */
  places: Scalars['Int']['output'];
  /** 单位 */
  unit: OrgUnit;
};

/** 政务服务场所 */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  /** 编码 */
  code: Scalars['ID']['output'];
  /** 已配设备 */
  equipment: Array<Scalars['String']['output']>;
  /** 类型 */
  kind: ServicePointKind;
  /** 层级 */
  level: ServiceLevel;
  /** 按制度参数 network.equipment.* 应配而未配的设备 */
  missingEquipment: Array<Scalars['String']['output']>;
  /** 按制度参数 network.staff.* 尚缺的固定帮办代办人员数 */
  missingStaff: Scalars['Int']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 固定帮办代办人员数 */
  staff: Scalars['Int']['output'];
  /** 所属单位 */
  unit: OrgUnit;
  /** 版本；维护时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 场所列表 */
export type ServicePointConnection = {
  __typename?: 'ServicePointConnection';
  /** 本页各项及其位置 */
  edges: Array<ServicePointEdge>;
  /** 本页各项 */
  nodes: Array<ServicePoint>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一个场所 */
export type ServicePointEdge = {
  __typename?: 'ServicePointEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 场所 */
  node: ServicePoint;
};

/** 场所筛选条件 */
export type ServicePointFilter = {
  /** 类型 */
  kind?: InputMaybe<ServicePointKind>;
  /** 只看有所欠缺的 */
  lacking?: InputMaybe<ServicePointLack>;
  /** 层级 */
  level?: InputMaybe<ServiceLevel>;
  /** 所属单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 场所类型 */
export type ServicePointKind =
  /** 服务大厅 */
  | 'HALL'
  /** 营商驿站 */
  | 'STATION'
  /** 窗口 */
  | 'WINDOW';

/** 场所的欠缺 */
export type ServicePointLack =
  /** 两者任一 */
  | 'ANY'
  /** 设备未配齐 */
  | 'EQUIPMENT'
  /** 固定帮办代办人员不足 */
  | 'STAFF';

/** 更新结果 */
export type ServicePointPayload = {
  __typename?: 'ServicePointPayload';
  /** 政务服务场所 */
  servicePoint?: Maybe<ServicePoint>;
};

/** 登记联系方式 */
export type SetAccountReachInput = {
  /** 账户标识 */
  id: Scalars['ID']['input'];
  /** 请求号：同一请求号只生效一次 */
  idempotencyKey: Scalars['String']['input'];
  /** 手机号码（11位）；不填即不发短信 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 政务微信账号；不填即不发政务微信 */
  weComId?: InputMaybe<Scalars['String']['input']>;
};

export type Ticket = {
  __typename?: 'Ticket';
  id: Scalars['ID']['output'];
};

/** 更新一处政务服务场所 */
export type UpdateServicePointInput = {
  /** 场所编码 */
  code: Scalars['ID']['input'];
  /** 已配设备（至多50样，每样50字以内） */
  equipment: Array<Scalars['String']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 更新原因（500字以内） */
  reason: Scalars['String']['input'];
  /** 固定帮办代办人员数（0至999） */
  staff: Scalars['Int']['input'];
};

/** 当前登录者 */
export type Viewer = {
  __typename?: 'Viewer';
  /** 能否看到要求保密的工单（类别为部门系统时） */
  confidential?: Maybe<Scalars['Boolean']['output']>;
  /** 本系统最后到期的一把有效密钥的到期时刻（类别为部门系统时）；此前须换用新密钥 */
  keysEndAt?: Maybe<Scalars['DateTime']['output']>;
  /** 类别 */
  kind: ViewerKind;
  /** 部门系统编码（类别为部门系统时） */
  machineCode?: Maybe<Scalars['ID']['output']>;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 工作人员（类别为工作人员时） */
  officer?: Maybe<Officer>;
  /** 可进行的操作（类别为部门系统时） */
  operations: Array<MachineOperation>;
  /** 角色 */
  roles: Array<Role>;
  /** 所在单位 */
  unit?: Maybe<OrgUnit>;
  /** 可代表的单位 */
  units: Array<OrgUnit>;
};

/** 登录者类别 */
export type ViewerKind =
  /** 企业 */
  | 'ENTERPRISE'
  /** 部门系统 */
  | 'MACHINE'
  /** 工作人员 */
  | 'OFFICER'
  /** 系统任务 */
  | 'SYSTEM';

/** 日历中的一日 */
export type WorkingDay = {
  __typename?: 'WorkingDay';
  /** 日期 */
  date: Scalars['Date']['output'];
  /** 节日或本区休息日的名称 */
  holiday?: Maybe<Scalars['String']['output']>;
  /** 办公时间，午休前后各一段；休息日为空 */
  hours: Array<BusinessHours>;
  /** 类别 */
  kind: DayKind;
  /** 该年安排尚未公布，按普通周末推算，公布后重算 */
  provisional: Scalars['Boolean']['output'];
  /** 是否工作日 */
  working: Scalars['Boolean']['output'];
};

/** 工作日推算结果 */
export type WorkingDaysEnd = {
  __typename?: 'WorkingDaysEnd';
  /** 所依据的日历版本 */
  calendarVersion: Scalars['Int']['output'];
  /** 所计的各个工作日 */
  counted: Array<Scalars['Date']['output']>;
  /** 最后一日 */
  date: Scalars['Date']['output'];
  /** 最后一日的下班时刻 */
  dueAt: Scalars['DateTime']['output'];
  /** 推算涉及尚未公布的年份 */
  provisional: Scalars['Boolean']['output'];
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
  Officer: Officer;
  OrgUnit: OrgUnit;
  ServicePoint: ServicePoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CalendarDraft:
    ( { __typename: 'CalendarDraft' }
    & GraphQLRecursivePick<FederationTypes['CalendarDraft'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"code":true}> );
  OrgUnit:
    ( { __typename: 'OrgUnit' }
    & GraphQLRecursivePick<FederationTypes['OrgUnit'], {"code":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Account>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountConnection: ResolverTypeWrapper<AccountConnection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountEdge: ResolverTypeWrapper<AccountEdge>;
  AccountFilter: AccountFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountPayload: ResolverTypeWrapper<AccountPayload>;
  AuditActorKind: AuditActorKind;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditOutcome: AuditOutcome;
  BusinessHours: ResolverTypeWrapper<BusinessHours>;
  CalendarDraft: ResolverTypeWrapper<CalendarDraft>;
  CalendarDraftAnswer: ResolverTypeWrapper<CalendarDraftAnswer>;
  CalendarDraftConnection: ResolverTypeWrapper<CalendarDraftConnection>;
  CalendarDraftEdge: ResolverTypeWrapper<CalendarDraftEdge>;
  CalendarDraftFilter: CalendarDraftFilter;
  CalendarDraftPayload: ResolverTypeWrapper<CalendarDraftPayload>;
  CalendarDraftStatus: CalendarDraftStatus;
  CalendarProblem: ResolverTypeWrapper<CalendarProblem>;
  CalendarWarning: ResolverTypeWrapper<CalendarWarning>;
  CalendarWarningKind: CalendarWarningKind;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  CalendarYearContent: ResolverTypeWrapper<CalendarYearContent>;
  CalendarYearVersion: ResolverTypeWrapper<CalendarYearVersion>;
  Category: ResolverTypeWrapper<Category>;
  ChangeOfficerInput: ChangeOfficerInput;
  ChangeRuleTargetInput: ChangeRuleTargetInput;
  ChangeRuleTargetPayload: ResolverTypeWrapper<ChangeRuleTargetPayload>;
  CloseAccountInput: CloseAccountInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayChange: ResolverTypeWrapper<DayChange>;
  DayKind: DayKind;
  DecideCalendarDraftInput: DecideCalendarDraftInput;
  DecideCalendarDraftPayload: ResolverTypeWrapper<DecideCalendarDraftPayload>;
  DraftCalendarYearInput: DraftCalendarYearInput;
  DraftRestDaySpan: DraftRestDaySpan;
  DraftRestDaysInput: DraftRestDaysInput;
  DutyState: DutyState;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  Holiday: ResolverTypeWrapper<Holiday>;
  ImportOutcome: ImportOutcome;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportedRow: ResolverTypeWrapper<ImportedRow>;
  Indicator: ResolverTypeWrapper<Indicator>;
  IssueMachineKeyInput: IssueMachineKeyInput;
  IssueMachineKeyPayload: ResolverTypeWrapper<IssueMachineKeyPayload>;
  LocalRestDay: ResolverTypeWrapper<LocalRestDay>;
  MachineClient: ResolverTypeWrapper<MachineClient>;
  MachineClientConnection: ResolverTypeWrapper<MachineClientConnection>;
  MachineClientEdge: ResolverTypeWrapper<MachineClientEdge>;
  MachineKey: ResolverTypeWrapper<MachineKey>;
  MachineOperation: MachineOperation;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadPayload: ResolverTypeWrapper<MarkNoticesReadPayload>;
  Message: ResolverTypeWrapper<Message>;
  MessageConnection: ResolverTypeWrapper<MessageConnection>;
  MessageEdge: ResolverTypeWrapper<MessageEdge>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  NoticeEdge: ResolverTypeWrapper<NoticeEdge>;
  NoticeFilter: NoticeFilter;
  NoticeLevel: NoticeLevel;
  Officer: ResolverTypeWrapper<Officer>;
  OfficerConnection: ResolverTypeWrapper<OfficerConnection>;
  OfficerEdge: ResolverTypeWrapper<OfficerEdge>;
  OfficerFilter: OfficerFilter;
  OfficerPayload: ResolverTypeWrapper<OfficerPayload>;
  OpenAccountInput: OpenAccountInput;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OrgUnitConnection: ResolverTypeWrapper<OrgUnitConnection>;
  OrgUnitEdge: ResolverTypeWrapper<OrgUnitEdge>;
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitKind: OrgUnitKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetentionKind: RetentionKind;
  RetentionStatus: ResolverTypeWrapper<RetentionStatus>;
  RevokeMachineKeyInput: RevokeMachineKeyInput;
  RevokeMachineKeyPayload: ResolverTypeWrapper<RevokeMachineKeyPayload>;
  Role: Role;
  RuleTarget: ResolverTypeWrapper<RuleTarget>;
  RuleUnit: RuleUnit;
  SaveMachineClientInput: SaveMachineClientInput;
  SaveMachineClientPayload: ResolverTypeWrapper<SaveMachineClientPayload>;
  SelfCheckRule: SelfCheckRule;
  ServiceLevel: ServiceLevel;
  ServiceNetwork: ResolverTypeWrapper<ServiceNetwork>;
  ServiceNetworkFilter: ServiceNetworkFilter;
  ServiceNetworkLevel: ResolverTypeWrapper<ServiceNetworkLevel>;
  ServiceNetworkUnit: ResolverTypeWrapper<ServiceNetworkUnit>;
  ServicePoint: ResolverTypeWrapper<ServicePoint>;
  ServicePointConnection: ResolverTypeWrapper<ServicePointConnection>;
  ServicePointEdge: ResolverTypeWrapper<ServicePointEdge>;
  ServicePointFilter: ServicePointFilter;
  ServicePointKind: ServicePointKind;
  ServicePointLack: ServicePointLack;
  ServicePointPayload: ResolverTypeWrapper<ServicePointPayload>;
  SetAccountReachInput: SetAccountReachInput;
  Ticket: ResolverTypeWrapper<Ticket>;
  UpdateServicePointInput: UpdateServicePointInput;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerKind: ViewerKind;
  WorkingDay: ResolverTypeWrapper<WorkingDay>;
  WorkingDaysEnd: ResolverTypeWrapper<WorkingDaysEnd>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Account;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccountConnection: AccountConnection;
  Int: Scalars['Int']['output'];
  AccountEdge: AccountEdge;
  AccountFilter: AccountFilter;
  Boolean: Scalars['Boolean']['output'];
  AccountPayload: AccountPayload;
  AuditChange: AuditChange;
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  BusinessHours: BusinessHours;
  CalendarDraft: CalendarDraft | FederationReferenceTypes['CalendarDraft'];
  CalendarDraftAnswer: CalendarDraftAnswer;
  CalendarDraftConnection: CalendarDraftConnection;
  CalendarDraftEdge: CalendarDraftEdge;
  CalendarDraftFilter: CalendarDraftFilter;
  CalendarDraftPayload: CalendarDraftPayload;
  CalendarProblem: CalendarProblem;
  CalendarWarning: CalendarWarning;
  CalendarYear: CalendarYear;
  CalendarYearContent: CalendarYearContent;
  CalendarYearVersion: CalendarYearVersion;
  Category: Category;
  ChangeOfficerInput: ChangeOfficerInput;
  ChangeRuleTargetInput: ChangeRuleTargetInput;
  ChangeRuleTargetPayload: ChangeRuleTargetPayload;
  CloseAccountInput: CloseAccountInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayChange: DayChange;
  DecideCalendarDraftInput: DecideCalendarDraftInput;
  DecideCalendarDraftPayload: DecideCalendarDraftPayload;
  DraftCalendarYearInput: DraftCalendarYearInput;
  DraftRestDaySpan: DraftRestDaySpan;
  DraftRestDaysInput: DraftRestDaysInput;
  EnumLabel: EnumLabel;
  Holiday: Holiday;
  ImportProblem: ImportProblem;
  ImportReport: ImportReport;
  ImportedRow: ImportedRow;
  Indicator: Indicator;
  IssueMachineKeyInput: IssueMachineKeyInput;
  IssueMachineKeyPayload: IssueMachineKeyPayload;
  LocalRestDay: LocalRestDay;
  MachineClient: MachineClient;
  MachineClientConnection: MachineClientConnection;
  MachineClientEdge: MachineClientEdge;
  MachineKey: MachineKey;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadPayload: MarkNoticesReadPayload;
  Message: Message;
  MessageConnection: MessageConnection;
  MessageEdge: MessageEdge;
  Mutation: Record<PropertyKey, never>;
  Notice: Notice;
  NoticeConnection: NoticeConnection;
  NoticeEdge: NoticeEdge;
  NoticeFilter: NoticeFilter;
  Officer: Officer | FederationReferenceTypes['Officer'];
  OfficerConnection: OfficerConnection;
  OfficerEdge: OfficerEdge;
  OfficerFilter: OfficerFilter;
  OfficerPayload: OfficerPayload;
  OpenAccountInput: OpenAccountInput;
  OrgUnit: OrgUnit | FederationReferenceTypes['OrgUnit'];
  OrgUnitConnection: OrgUnitConnection;
  OrgUnitEdge: OrgUnitEdge;
  OrgUnitFilter: OrgUnitFilter;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RetentionStatus: RetentionStatus;
  RevokeMachineKeyInput: RevokeMachineKeyInput;
  RevokeMachineKeyPayload: RevokeMachineKeyPayload;
  RuleTarget: RuleTarget;
  SaveMachineClientInput: SaveMachineClientInput;
  SaveMachineClientPayload: SaveMachineClientPayload;
  ServiceNetwork: ServiceNetwork;
  ServiceNetworkFilter: ServiceNetworkFilter;
  ServiceNetworkLevel: ServiceNetworkLevel;
  ServiceNetworkUnit: ServiceNetworkUnit;
  ServicePoint: ServicePoint | FederationReferenceTypes['ServicePoint'];
  ServicePointConnection: ServicePointConnection;
  ServicePointEdge: ServicePointEdge;
  ServicePointFilter: ServicePointFilter;
  ServicePointPayload: ServicePointPayload;
  SetAccountReachInput: SetAccountReachInput;
  Ticket: Ticket;
  UpdateServicePointInput: UpdateServicePointInput;
  Viewer: Viewer;
  WorkingDay: WorkingDay;
  WorkingDaysEnd: WorkingDaysEnd;
};

export type AccountResolvers<ContextType = object, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weComId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
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

export type BusinessHoursResolvers<ContextType = object, ParentType extends ResolversParentTypes['BusinessHours'] = ResolversParentTypes['BusinessHours']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarDraftResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraft'] = ResolversParentTypes['CalendarDraft'], FederationReferenceType extends FederationReferenceTypes['CalendarDraft'] = FederationReferenceTypes['CalendarDraft']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CalendarDraft']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['CalendarDraftAnswer']>, ParentType, ContextType>;
  awaited?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  baseVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedDays?: Resolver<Array<ResolversTypes['DayChange']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  decidedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  proposedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restDays?: Resolver<Array<ResolversTypes['LocalRestDay']>, ParentType, ContextType>;
  restDaysTakenBack?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  resultVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CalendarDraftStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['CalendarYearContent']>, ParentType, ContextType>;
};

export type CalendarDraftAnswerResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraftAnswer'] = ResolversParentTypes['CalendarDraftAnswer']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDraftConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraftConnection'] = ResolversParentTypes['CalendarDraftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarDraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CalendarDraft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDraftEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraftEdge'] = ResolversParentTypes['CalendarDraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarDraft'], ParentType, ContextType>;
};

export type CalendarDraftPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraftPayload'] = ResolversParentTypes['CalendarDraftPayload']> = {
  changedDays?: Resolver<Array<ResolversTypes['DayChange']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['CalendarDraft']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['CalendarProblem']>, ParentType, ContextType>;
};

export type CalendarProblemResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarProblem'] = ResolversParentTypes['CalendarProblem']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarWarningResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarWarning'] = ResolversParentTypes['CalendarWarning']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarWarningKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CalendarYearVersion']>, ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  makeUpWorkdays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restDays?: Resolver<Array<ResolversTypes['LocalRestDay']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarYearContentResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarYearContent'] = ResolversParentTypes['CalendarYearContent']> = {
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  makeUpWorkdays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarYearVersionResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarYearVersion'] = ResolversParentTypes['CalendarYearVersion']> = {
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  makeUpWorkdays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = object, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usualUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type ChangeRuleTargetPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['ChangeRuleTargetPayload'] = ResolversParentTypes['ChangeRuleTargetPayload']> = {
  ruleTarget?: Resolver<ResolversTypes['RuleTarget'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayChangeResolvers<ContextType = object, ParentType extends ResolversParentTypes['DayChange'] = ResolversParentTypes['DayChange']> = {
  after?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DecideCalendarDraftPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['DecideCalendarDraftPayload'] = ResolversParentTypes['DecideCalendarDraftPayload']> = {
  draft?: Resolver<ResolversTypes['CalendarDraft'], ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  enumName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = object, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type ImportedRowResolvers<ContextType = object, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = object, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  leadUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IssueMachineKeyPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['IssueMachineKeyPayload'] = ResolversParentTypes['IssueMachineKeyPayload']> = {
  key?: Resolver<ResolversTypes['MachineKey'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalRestDayResolvers<ContextType = object, ParentType extends ResolversParentTypes['LocalRestDay'] = ResolversParentTypes['LocalRestDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MachineClientResolvers<ContextType = object, ParentType extends ResolversParentTypes['MachineClient'] = ResolversParentTypes['MachineClient']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['MachineKey']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['MachineOperation']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MachineClientConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['MachineClientConnection'] = ResolversParentTypes['MachineClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MachineClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MachineClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MachineClientEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['MachineClientEdge'] = ResolversParentTypes['MachineClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MachineClient'], ParentType, ContextType>;
};

export type MachineKeyResolvers<ContextType = object, ParentType extends ResolversParentTypes['MachineKey'] = ResolversParentTypes['MachineKey']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
};

export type MarkNoticesReadPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['MarkNoticesReadPayload'] = ResolversParentTypes['MarkNoticesReadPayload']> = {
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = object, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveCalendarDraft?: Resolver<Maybe<ResolversTypes['DecideCalendarDraftPayload']>, ParentType, ContextType, RequireFields<MutationApproveCalendarDraftArgs, 'input'>>;
  changeRuleTarget?: Resolver<Maybe<ResolversTypes['ChangeRuleTargetPayload']>, ParentType, ContextType, RequireFields<MutationChangeRuleTargetArgs, 'input'>>;
  closeAccount?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationCloseAccountArgs, 'input'>>;
  draftCalendarYear?: Resolver<Maybe<ResolversTypes['CalendarDraftPayload']>, ParentType, ContextType, RequireFields<MutationDraftCalendarYearArgs, 'input'>>;
  draftRestDays?: Resolver<Maybe<ResolversTypes['CalendarDraftPayload']>, ParentType, ContextType, RequireFields<MutationDraftRestDaysArgs, 'input'>>;
  issueMachineKey?: Resolver<Maybe<ResolversTypes['IssueMachineKeyPayload']>, ParentType, ContextType, RequireFields<MutationIssueMachineKeyArgs, 'input'>>;
  markNoticesRead?: Resolver<Maybe<ResolversTypes['MarkNoticesReadPayload']>, ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  openAccount?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationOpenAccountArgs, 'input'>>;
  reinstateOfficer?: Resolver<Maybe<ResolversTypes['OfficerPayload']>, ParentType, ContextType, RequireFields<MutationReinstateOfficerArgs, 'input'>>;
  retireOfficer?: Resolver<Maybe<ResolversTypes['OfficerPayload']>, ParentType, ContextType, RequireFields<MutationRetireOfficerArgs, 'input'>>;
  revokeMachineKey?: Resolver<Maybe<ResolversTypes['RevokeMachineKeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeMachineKeyArgs, 'input'>>;
  saveMachineClient?: Resolver<Maybe<ResolversTypes['SaveMachineClientPayload']>, ParentType, ContextType, RequireFields<MutationSaveMachineClientArgs, 'input'>>;
  setAccountReach?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationSetAccountReachArgs, 'input'>>;
  updateServicePoint?: Resolver<Maybe<ResolversTypes['ServicePointPayload']>, ParentType, ContextType, RequireFields<MutationUpdateServicePointArgs, 'input'>>;
  withdrawCalendarDraft?: Resolver<Maybe<ResolversTypes['DecideCalendarDraftPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCalendarDraftArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = object, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  deadlineDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['NoticeLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  standsIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = object, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type OfficerPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['OfficerPayload'] = ResolversParentTypes['OfficerPayload']> = {
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = object, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit'], FederationReferenceType extends FederationReferenceTypes['OrgUnit'] = FederationReferenceTypes['OrgUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrgUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrgUnitKind'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type OrgUnitConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['OrgUnitConnection'] = ResolversParentTypes['OrgUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrgUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['OrgUnitEdge'] = ResolversParentTypes['OrgUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = object, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = object, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  addWorkingDays?: Resolver<Maybe<ResolversTypes['WorkingDaysEnd']>, ParentType, ContextType, RequireFields<QueryAddWorkingDaysArgs, 'days' | 'from'>>;
  calendarDraft?: Resolver<Maybe<ResolversTypes['CalendarDraft']>, ParentType, ContextType, RequireFields<QueryCalendarDraftArgs, 'id'>>;
  calendarDrafts?: Resolver<Maybe<ResolversTypes['CalendarDraftConnection']>, ParentType, ContextType, RequireFields<QueryCalendarDraftsArgs, 'first'>>;
  calendarWarnings?: Resolver<Maybe<Array<ResolversTypes['CalendarWarning']>>, ParentType, ContextType>;
  calendarYear?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<QueryCalendarYearArgs, 'year'>>;
  categories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  directoryAuditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryDirectoryAuditTrailArgs, 'first'>>;
  directoryEnumLabels?: Resolver<Maybe<Array<ResolversTypes['EnumLabel']>>, ParentType, ContextType, Partial<QueryDirectoryEnumLabelsArgs>>;
  directoryRetention?: Resolver<Maybe<Array<ResolversTypes['RetentionStatus']>>, ParentType, ContextType>;
  indicators?: Resolver<Maybe<Array<ResolversTypes['Indicator']>>, ParentType, ContextType>;
  machineClients?: Resolver<Maybe<ResolversTypes['MachineClientConnection']>, ParentType, ContextType, RequireFields<QueryMachineClientsArgs, 'first'>>;
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, RequireFields<QueryMessagesArgs, 'first'>>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType, RequireFields<QueryOfficerArgs, 'code'>>;
  officers?: Resolver<Maybe<ResolversTypes['OfficerConnection']>, ParentType, ContextType, RequireFields<QueryOfficersArgs, 'first'>>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<QueryOrgUnitArgs, 'code'>>;
  orgUnits?: Resolver<Maybe<ResolversTypes['OrgUnitConnection']>, ParentType, ContextType, RequireFields<QueryOrgUnitsArgs, 'first'>>;
  ruleTargets?: Resolver<Maybe<Array<ResolversTypes['RuleTarget']>>, ParentType, ContextType, RequireFields<QueryRuleTargetsArgs, 'history'>>;
  serviceNetwork?: Resolver<Maybe<ResolversTypes['ServiceNetwork']>, ParentType, ContextType, Partial<QueryServiceNetworkArgs>>;
  servicePoints?: Resolver<Maybe<ResolversTypes['ServicePointConnection']>, ParentType, ContextType, RequireFields<QueryServicePointsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workingDay?: Resolver<Maybe<ResolversTypes['WorkingDay']>, ParentType, ContextType, RequireFields<QueryWorkingDayArgs, 'date'>>;
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

export type RevokeMachineKeyPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['RevokeMachineKeyPayload'] = ResolversParentTypes['RevokeMachineKeyPayload']> = {
  key?: Resolver<ResolversTypes['MachineKey'], ParentType, ContextType>;
};

export type RuleTargetResolvers<ContextType = object, ParentType extends ResolversParentTypes['RuleTarget'] = ResolversParentTypes['RuleTarget']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RuleUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaveMachineClientPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['SaveMachineClientPayload'] = ResolversParentTypes['SaveMachineClientPayload']> = {
  machineClient?: Resolver<ResolversTypes['MachineClient'], ParentType, ContextType>;
};

export type ServiceNetworkResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceNetwork'] = ResolversParentTypes['ServiceNetwork']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<ServiceNetworkIncompleteArgs, 'first' | 'lacking'>>;
  levels?: Resolver<Array<ResolversTypes['ServiceNetworkLevel']>, ParentType, ContextType>;
  localitiesWithoutPlace?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['ServiceNetworkUnit']>, ParentType, ContextType>;
};

export type ServiceNetworkLevelResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceNetworkLevel'] = ResolversParentTypes['ServiceNetworkLevel']> = {
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lackingEquipment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lackingStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredEquipment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requiredStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceNetworkUnitResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServiceNetworkUnit'] = ResolversParentTypes['ServiceNetworkUnit']> = {
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lackingEquipment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lackingStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServicePointKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  missingEquipment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServicePointConnection'] = ResolversParentTypes['ServicePointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServicePointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServicePointEdge'] = ResolversParentTypes['ServicePointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
};

export type ServicePointPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServicePointPayload'] = ResolversParentTypes['ServicePointPayload']> = {
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = object, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = object, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  confidential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keysEndAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  machineCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['MachineOperation']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type WorkingDayResolvers<ContextType = object, ParentType extends ResolversParentTypes['WorkingDay'] = ResolversParentTypes['WorkingDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['BusinessHours']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkingDaysEndResolvers<ContextType = object, ParentType extends ResolversParentTypes['WorkingDaysEnd'] = ResolversParentTypes['WorkingDaysEnd']> = {
  calendarVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = object> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BusinessHours?: BusinessHoursResolvers<ContextType>;
  CalendarDraft?: CalendarDraftResolvers<ContextType>;
  CalendarDraftAnswer?: CalendarDraftAnswerResolvers<ContextType>;
  CalendarDraftConnection?: CalendarDraftConnectionResolvers<ContextType>;
  CalendarDraftEdge?: CalendarDraftEdgeResolvers<ContextType>;
  CalendarDraftPayload?: CalendarDraftPayloadResolvers<ContextType>;
  CalendarProblem?: CalendarProblemResolvers<ContextType>;
  CalendarWarning?: CalendarWarningResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  CalendarYearContent?: CalendarYearContentResolvers<ContextType>;
  CalendarYearVersion?: CalendarYearVersionResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  ChangeRuleTargetPayload?: ChangeRuleTargetPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayChange?: DayChangeResolvers<ContextType>;
  DecideCalendarDraftPayload?: DecideCalendarDraftPayloadResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IssueMachineKeyPayload?: IssueMachineKeyPayloadResolvers<ContextType>;
  LocalRestDay?: LocalRestDayResolvers<ContextType>;
  MachineClient?: MachineClientResolvers<ContextType>;
  MachineClientConnection?: MachineClientConnectionResolvers<ContextType>;
  MachineClientEdge?: MachineClientEdgeResolvers<ContextType>;
  MachineKey?: MachineKeyResolvers<ContextType>;
  MarkNoticesReadPayload?: MarkNoticesReadPayloadResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  OfficerPayload?: OfficerPayloadResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetentionStatus?: RetentionStatusResolvers<ContextType>;
  RevokeMachineKeyPayload?: RevokeMachineKeyPayloadResolvers<ContextType>;
  RuleTarget?: RuleTargetResolvers<ContextType>;
  SaveMachineClientPayload?: SaveMachineClientPayloadResolvers<ContextType>;
  ServiceNetwork?: ServiceNetworkResolvers<ContextType>;
  ServiceNetworkLevel?: ServiceNetworkLevelResolvers<ContextType>;
  ServiceNetworkUnit?: ServiceNetworkUnitResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  ServicePointPayload?: ServicePointPayloadResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkingDay?: WorkingDayResolvers<ContextType>;
  WorkingDaysEnd?: WorkingDaysEndResolvers<ContextType>;
};

