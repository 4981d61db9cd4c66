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

/** 增加团队成员：officer 与 outsideName 填写一项 */
export type AddStationMemberInput = {
  /** 在岗时间（100字以内） */
  dutyHours: Scalars['String']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 工作人员编码 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 外聘人员所在机构（100字以内） */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** 外聘人员或机构的名称（50字以内） */
  outsideName?: InputMaybe<Scalars['String']['input']>;
  /** 驿站编码 */
  station: Scalars['ID']['input'];
  /** 团队 */
  team: StationTeamKind;
};

/** 答复咨询 */
export type AnswerStationQuestionInput = {
  /** 答复（20000字以内） */
  answer: Scalars['String']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 咨询标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 提出咨询 */
export type AskStationInput = {
  /** 提出人类别；企业用自己账户提出的不填，工作人员不填即为自己提出 */
  asker?: InputMaybe<StationAsker>;
  /** 代企业登记时：统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['ID']['input']>;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 咨询内容（2000字以内）；代个人登记的，请勿填写其电话和证件号码，答复凭编号到驿站领取 */
  question: Scalars['String']['input'];
  /** 驿站编码 */
  station: Scalars['ID']['input'];
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

/** 日历变更草案 */
export type CalendarDraft = {
  __typename?: 'CalendarDraft';
  changeContent?: Maybe<Scalars['String']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 按当前数据试算：挂钩帮扶服务的在办期限将如何变动；仅待复核且未过时的草案有 */
  liaisonImpact?: Maybe<LiaisonCalendarImpact>;
  /** 批准之后：挂钩帮扶服务的在办期限已重算多少 */
  liaisonProgress?: Maybe<LiaisonCalendarProgress>;
  resultVersion?: Maybe<Scalars['Int']['output']>;
};

/** 变更统一社会信用代码 */
export type ChangeCreditCodeInput = {
  /** 原统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 新的统一社会信用代码 */
  newCode: Scalars['ID']['input'];
  /** 理由（500字以内） */
  reason: Scalars['String']['input'];
};

/** 变更企业的资料；各项为变更后的内容 */
export type ChangeEnterpriseInput = {
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 所属领域（50字以内） */
  field?: InputMaybe<Scalars['String']['input']>;
  /** 企业负责人（50字以内） */
  headName?: InputMaybe<Scalars['String']['input']>;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 属地编码 */
  locality: Scalars['ID']['input'];
  /** 名称（200字以内） */
  name: Scalars['String']['input'];
  /** 联系电话，至多10个 */
  phones?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 登记企业注销 */
export type CloseEnterpriseInput = {
  /** 注销日期，不晚于今日 */
  closedOn: Scalars['Date']['input'];
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由（500字以内） */
  reason: Scalars['String']['input'];
};

/** 退出名单 */
export type DelistEnterpriseInput = {
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 名单 */
  list: EnterpriseList;
  /** 理由（500字以内） */
  reason: Scalars['String']['input'];
  /** 在名单中的最后一日，不晚于今日 */
  until: Scalars['Date']['input'];
};

/** 成员离开团队 */
export type EndStationMemberInput = {
  /** 成员标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 原因（500字以内） */
  reason: Scalars['String']['input'];
};

/** 企业；由挂钩帮扶服务维护，其他服务按统一社会信用代码引用 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** 现在是否规上工业企业 */
  aboveScaleIndustrial: Scalars['Boolean']['output'];
  /** 注销日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 现用和曾用的统一社会信用代码，现用的在前 */
  codes: Array<Scalars['ID']['output']>;
  /** 统一社会信用代码；由其他记录引用而来的，为当时的代码 */
  creditCode: Scalars['ID']['output'];
  /** 所属领域，例如重点产业链、服务业、农业农村经济 */
  field?: Maybe<Scalars['String']['output']>;
  /** 曾用名，最近用过的在前 */
  formerNames: Array<Scalars['String']['output']>;
  /** 企业负责人；与该企业没有工作联系的人员看不到，为空 */
  headName?: Maybe<Scalars['String']['output']>;
  /** 现在是否重点企业 */
  keyEnterprise: Scalars['Boolean']['output'];
  /** 列入规上工业、重点企业的经过，最近的在前 */
  listings: Array<EnterpriseListing>;
  /** 属地 */
  locality: OrgUnit;
  /** 属地编码 */
  localityId: Scalars['ID']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 企业的联系电话；与该企业没有工作联系的人员看不到，为空 */
  phones?: Maybe<Array<Scalars['String']['output']>>;
  /** 登记时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** 状态 */
  status: EnterpriseStatus;
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 企业列表 */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** 本页各项及其位置 */
  edges: Array<EnterpriseEdge>;
  /** 本页各项 */
  nodes: Array<Enterprise>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一家企业 */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 企业 */
  node: Enterprise;
};

/** 企业的筛选条件，同时满足 */
export type EnterpriseFilter = {
  /** 是否规上工业企业 */
  aboveScaleIndustrial?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属领域 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** 是否重点企业 */
  keyEnterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 属地编码，含其下级 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 */
  status?: InputMaybe<EnterpriseStatus>;
  /** 名称、代码中的文字（可用空格分开几段，含曾用的），或者一个电话号码；100字以内 */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 企业名单 */
export type EnterpriseList =
  /** 规上工业企业 */
  | 'ABOVE_SCALE_INDUSTRIAL'
  /** 重点企业 */
  | 'KEY_ENTERPRISE';

/** 一次列入名单 */
export type EnterpriseListing = {
  __typename?: 'EnterpriseListing';
  /** 退出的登记时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 退出的理由 */
  endedBecause?: Maybe<Scalars['String']['output']>;
  /** 退出的登记人编码；企业看不到 */
  endedById?: Maybe<Scalars['ID']['output']>;
  /** 列入的登记时间 */
  enteredAt: Scalars['DateTime']['output'];
  /** 列入的理由 */
  enteredBecause?: Maybe<Scalars['String']['output']>;
  /** 列入的登记人编码；企业看不到 */
  enteredById?: Maybe<Scalars['ID']['output']>;
  /** 名单 */
  list: EnterpriseList;
  /** 自哪日起（含） */
  since: Scalars['Date']['output'];
  /** 至哪日止（含）；仍在名单中的为空 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 办理结果 */
export type EnterprisePayload = {
  __typename?: 'EnterprisePayload';
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
};

/** 企业状态 */
export type EnterpriseStatus =
  /** 正常 */
  | 'ACTIVE'
  /** 已注销 */
  | 'CLOSED';

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

/** 日历变更对在办期限的影响 */
export type LiaisonCalendarImpact = {
  __typename?: 'LiaisonCalendarImpact';
  /** 将提前的期限数 */
  earlier: Scalars['Int']['output'];
  /** 将推后的期限数 */
  later: Scalars['Int']['output'];
  /** 在办期限数 */
  open: Scalars['Int']['output'];
  /** 由暂定变为确定的期限数 */
  settled: Scalars['Int']['output'];
};

/** 期限重算的进度 */
export type LiaisonCalendarProgress = {
  __typename?: 'LiaisonCalendarProgress';
  /** 因此变动了到期时刻的期限数 */
  moved: Scalars['Int']['output'];
  /** 在办期限数 */
  open: Scalars['Int']['output'];
  /** 已按新日历计算的期限数 */
  recomputed: Scalars['Int']['output'];
  /** 尚待重算的期限数 */
  remaining: Scalars['Int']['output'];
};

/** 自查结果 */
export type LiaisonSelfCheck = {
  __typename?: 'LiaisonSelfCheck';
  /** 本次自查的时间 */
  checkedAt: Scalars['DateTime']['output'];
  /** 上次每日自查的时间 */
  lastDailyAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发现的问题，每类最多100个 */
  violations: Array<LiaisonViolation>;
};

/** 自查发现的一个问题 */
export type LiaisonViolation = {
  __typename?: 'LiaisonViolation';
  /** 说明 */
  detail: Scalars['String']['output'];
  /** 事项编号；不涉及具体事项的为空 */
  number?: Maybe<Scalars['String']['output']>;
  /** 问题类别 */
  rule: SelfCheckRule;
};

/** 列入名单 */
export type ListEnterpriseInput = {
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 名单 */
  list: EnterpriseList;
  /** 理由（500字以内） */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 自哪日起（含），不晚于今日 */
  since: Scalars['Date']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 为驿站的一个团队增加成员（驿站所属单位） */
  addStationMember?: Maybe<StationPayload>;
  /** 答复咨询 */
  answerStationQuestion?: Maybe<StationQuestionPayload>;
  /** 向驿站提出咨询：企业用自己的账户，工作人员为自己，驿站工作人员代到场的个人或企业登记 */
  askStation?: Maybe<StationQuestionPayload>;
  /** 变更统一社会信用代码；原代码留作曾用代码，仍可据以找到这家企业 */
  changeCreditCode?: Maybe<EnterprisePayload>;
  /** 变更企业的名称、属地、领域、负责人或电话；原名称留作曾用名 */
  changeEnterprise?: Maybe<EnterprisePayload>;
  /** 登记企业注销；此后不再有帮扶任务 */
  closeEnterprise?: Maybe<EnterprisePayload>;
  /** 退出规上工业或重点企业；此后不再有相应的帮扶任务 */
  delistEnterprise?: Maybe<EnterprisePayload>;
  /** 成员离开团队；记录保留 */
  endStationMember?: Maybe<StationPayload>;
  /** 列入规上工业或重点企业；规上工业须由区工信局或区营商办督查人员列入 */
  listEnterprise?: Maybe<EnterprisePayload>;
  /** 登记一家企业（区工信局、区营商办督查人员，或其属地的人员） */
  registerEnterprise?: Maybe<EnterprisePayload>;
  /** 撤销误登记的注销；已结束的挂钩和名单须另行恢复 */
  reopenEnterprise?: Maybe<EnterprisePayload>;
  /** 驿站转给本站的团队，或转给其他单位；受转单位不能答复的退回驿站 */
  routeStationQuestion?: Maybe<StationQuestionPayload>;
};


export type MutationAddStationMemberArgs = {
  input: AddStationMemberInput;
};


export type MutationAnswerStationQuestionArgs = {
  input: AnswerStationQuestionInput;
};


export type MutationAskStationArgs = {
  input: AskStationInput;
};


export type MutationChangeCreditCodeArgs = {
  input: ChangeCreditCodeInput;
};


export type MutationChangeEnterpriseArgs = {
  input: ChangeEnterpriseInput;
};


export type MutationCloseEnterpriseArgs = {
  input: CloseEnterpriseInput;
};


export type MutationDelistEnterpriseArgs = {
  input: DelistEnterpriseInput;
};


export type MutationEndStationMemberArgs = {
  input: EndStationMemberInput;
};


export type MutationListEnterpriseArgs = {
  input: ListEnterpriseInput;
};


export type MutationRegisterEnterpriseArgs = {
  input: RegisterEnterpriseInput;
};


export type MutationReopenEnterpriseArgs = {
  input: ReopenEnterpriseInput;
};


export type MutationRouteStationQuestionArgs = {
  input: RouteStationQuestionInput;
};

export type Officer = {
  __typename?: 'Officer';
  code: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type OrgUnit = {
  __typename?: 'OrgUnit';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 本页最后一项的位置，作为下一页的 after */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面是否还有 */
  hasNextPage: Scalars['Boolean']['output'];
};

/** 企业问题：走访、联系时企业反映的，或者营商环境监督员反映的；登记后自动成为工单 */
export type Problem = {
  __typename?: 'Problem';
  /** 类别 */
  category: ProblemCategory;
  /** 内容 */
  content: Scalars['String']['output'];
  /** 企业统一社会信用代码；监督员反映的为空 */
  creditCode?: Maybe<Scalars['ID']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 工单归档时的解决情况 */
  outcome?: Maybe<ProblemOutcome>;
  /** 提出时间 */
  raisedAt: Scalars['DateTime']['output'];
  /** 提出人 */
  raisedBy?: Maybe<Officer>;
  /** 提出人编码；由部门系统或监督员本人提出的为空 */
  raisedById?: Maybe<Scalars['ID']['output']>;
  /** 提出单位 */
  raisedUnit: OrgUnit;
  /** 提出单位编码 */
  raisedUnitId: Scalars['ID']['output'];
  /** 工单归档的时间；重办的为空 */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 一般或重大 */
  severity: Severity;
  /** 定为一般或重大的理由 */
  severityReason: Scalars['String']['output'];
  /** 走访、联系或监督员反映的标识 */
  sourceId: Scalars['ID']['output'];
  /** 在何处提出 */
  sourceType: ProblemSource;
  /** 办到哪一步 */
  state: ProblemState;
  /** 建议的承办单位 */
  suggestedUnit?: Maybe<OrgUnit>;
  /** 建议的承办单位编码 */
  suggestedUnitId?: Maybe<Scalars['ID']['output']>;
  /** 工单；尚未登记，或者当前登录者无权查看时为空。其办理过程（timeline）有每一步的时间和经办人 */
  ticket?: Maybe<Ticket>;
  /** 工单标识，自提出时即确定 */
  ticketId: Scalars['ID']['output'];
  /** 标题 */
  title: Scalars['String']['output'];
};

/** 企业问题的类别 */
export type ProblemCategory =
  /** 融资 */
  | 'FINANCING'
  /** 用工 */
  | 'LABOUR'
  /** 其他 */
  | 'OTHER'
  /** 手续办理 */
  | 'PROCEDURES';

/** 企业问题列表 */
export type ProblemConnection = {
  __typename?: 'ProblemConnection';
  /** 本页各项及其位置 */
  edges: Array<ProblemEdge>;
  /** 本页各项 */
  nodes: Array<Problem>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type ProblemEdge = {
  __typename?: 'ProblemEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 企业问题 */
  node: Problem;
};

/** 企业问题的筛选条件，同时满足 */
export type ProblemFilter = {
  /** 类别 */
  category?: InputMaybe<ProblemCategory>;
  /** 企业统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['ID']['input']>;
  /** 提出时间早于 */
  raisedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 提出时间不早于 */
  raisedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 一般或重大 */
  severity?: InputMaybe<Severity>;
  /** 走访、联系或监督员反映的标识 */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** 办到哪一步 */
  state?: InputMaybe<ProblemState>;
  /** 提出单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 走访、联系时提出的一个问题 */
export type ProblemInput = {
  /** 类别 */
  category: ProblemCategory;
  /** 被反映人员编码；他们看不到，也不会承办 */
  complainedAboutOfficers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 被反映单位编码；他们看不到，也不会承办 */
  complainedAboutUnits?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 一般或重大 */
  severity: Severity;
  /** 定为一般或重大的理由（500字以内） */
  severityReason: Scalars['String']['input'];
  /** 建议的承办单位编码；不填的按类别目录 */
  suggestedUnit?: InputMaybe<Scalars['ID']['input']>;
  /** 标题（200字以内） */
  title: Scalars['String']['input'];
};

/** 企业问题的解决情况 */
export type ProblemOutcome =
  /** 不属受理范围 */
  | 'OUT_OF_SCOPE'
  /** 已解决 */
  | 'SOLVED'
  /** 未确认 */
  | 'UNCONFIRMED'
  /** 未解决 */
  | 'UNSOLVED';

/** 在何处提出 */
export type ProblemSource =
  /** 联系 */
  | 'CONTACT'
  /** 营商环境监督员反映 */
  | 'MONITOR'
  /** 走访 */
  | 'VISIT';

/** 企业问题办到哪一步 */
export type ProblemState =
  /** 正在登记为工单 */
  | 'PENDING'
  /** 未能登记为工单，待人工处理 */
  | 'REFUSED'
  /** 已登记为工单，正在办理 */
  | 'REGISTERED'
  /** 工单已归档 */
  | 'SETTLED';

export type Query = {
  __typename?: 'Query';
  /** 一家企业，按现用或曾用的统一社会信用代码 */
  enterprise?: Maybe<Enterprise>;
  /** 企业名册，按统一社会信用代码排列；有检索词时最相符的在前。企业只看得到自己 */
  enterprises?: Maybe<EnterpriseConnection>;
  /** 挂钩帮扶服务的审计记录，最近的在前（督查人员） */
  liaisonAuditTrail?: Maybe<AuditEntryConnection>;
  /** 挂钩帮扶服务各枚举值的中文名称 */
  liaisonEnumLabels?: Maybe<Array<EnumLabel>>;
  /** 保存期限：挂钩帮扶服务的审计记录保存多久，现在有多少到期，上次移除了多少；只看不改。清除由系统每日进行 */
  liaisonRetention?: Maybe<Array<RetentionStatus>>;
  /** 自查：有没有被时钟遗漏的事项（督查人员）；每日自动进行一次 */
  liaisonSelfCheck?: Maybe<LiaisonSelfCheck>;
  /** 一件企业问题 */
  problem?: Maybe<Problem>;
  /** 企业问题，最近提出的在前；各单位可见本单位和下级单位收集的，督查人员、区领导和区工信局可见全部，企业可见自己的，被反映的单位和人员不可见 */
  problems?: Maybe<ProblemConnection>;
  /** 一件驿站咨询 */
  stationQuestion?: Maybe<StationQuestion>;
  /** 向营商驿站提出的咨询，最近提出的在前；企业可见自己提出的，单位可见本单位和下级单位经办的，团队成员可见本团队的，提出人可见自己的，区行政审批局、区营商办、督查人员和区领导可见全部 */
  stationQuestions?: Maybe<StationQuestionConnection>;
  /** 营商驿站及其政策咨询、法律顾问团队，按编码排序 */
  stations?: Maybe<StationConnection>;
};


export type QueryEnterpriseArgs = {
  creditCode: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLiaisonAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLiaisonEnumLabelsArgs = {
  enumName?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProblemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStationQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 登记一家企业 */
export type RegisterEnterpriseInput = {
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 所属领域（50字以内） */
  field?: InputMaybe<Scalars['String']['input']>;
  /** 企业负责人（50字以内） */
  headName?: InputMaybe<Scalars['String']['input']>;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 属地编码 */
  locality: Scalars['ID']['input'];
  /** 名称（200字以内） */
  name: Scalars['String']['input'];
  /** 联系电话，至多10个 */
  phones?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 撤销误登记的注销 */
export type ReopenEnterpriseInput = {
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由（500字以内） */
  reason: Scalars['String']['input'];
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

/** 转办咨询：team 与 unit 填写一项 */
export type RouteStationQuestionInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 咨询标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由（500字以内） */
  reason: Scalars['String']['input'];
  /** 转给本站的团队 */
  team?: InputMaybe<StationTeamKind>;
  /** 转给其他单位；受转单位填驿站所属单位即为退回 */
  unit?: InputMaybe<Scalars['ID']['input']>;
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

export type ServicePoint = {
  __typename?: 'ServicePoint';
  code: Scalars['ID']['output'];
};

/** 问题的难度 */
export type Severity =
  /** 一般：交办至相关单位 */
  | 'GENERAL'
  /** 重大：提请企业问题双月会办会 */
  | 'MAJOR';

/** 营商驿站 */
export type Station = {
  __typename?: 'Station';
  /** 场所编码 */
  code: Scalars['ID']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 政务服务场所 */
  servicePoint: ServicePoint;
  /** 团队 */
  teams: Array<StationTeam>;
  /** 所属单位 */
  unit: OrgUnit;
  /** 所属单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 咨询的提出人类别 */
export type StationAsker =
  /** 企业 */
  | 'ENTERPRISE'
  /** 工作人员 */
  | 'OFFICER'
  /** 个人 */
  | 'PERSON';

/** 驿站列表 */
export type StationConnection = {
  __typename?: 'StationConnection';
  /** 本页各项及其位置 */
  edges: Array<StationEdge>;
  /** 本页各项 */
  nodes: Array<Station>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一个驿站 */
export type StationEdge = {
  __typename?: 'StationEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 驿站 */
  node: Station;
};

/** 团队成员：工作人员，或所外聘请的律师、律师事务所等 */
export type StationMember = {
  __typename?: 'StationMember';
  /** 在岗时间，例如每周二上午 */
  dutyHours: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 加入时间 */
  joinedAt: Scalars['DateTime']['output'];
  /** 称谓：工作人员的岗位，或外聘人员、机构的名称 */
  name: Scalars['String']['output'];
  /** 工作人员；外聘的，或企业查看时为空 */
  officer?: Maybe<Officer>;
  /** 工作人员编码；外聘的为空 */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 外聘人员所在机构 */
  organisation?: Maybe<Scalars['String']['output']>;
};

/** 办理结果 */
export type StationPayload = {
  __typename?: 'StationPayload';
  /** 营商驿站 */
  station?: Maybe<Station>;
};

/** 向营商驿站提出的一件咨询 */
export type StationQuestion = {
  __typename?: 'StationQuestion';
  /** 答复；尚未答复的为空 */
  answer?: Maybe<Scalars['String']['output']>;
  /** 答复时间 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 提出时间 */
  askedAt: Scalars['DateTime']['output'];
  /** 提出人类别 */
  asker: StationAsker;
  /** 提出咨询的企业的统一社会信用代码；不是企业的为空 */
  creditCode?: Maybe<Scalars['ID']['output']>;
  /** 应在此前答复或转出 */
  dueAt: Scalars['DateTime']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 当前登录者现在可以进行的步骤 */
  nextSteps: Array<StationQuestionStepKind>;
  /** 编号 */
  number: Scalars['String']['output'];
  /** 是否逾期未答复 */
  overdue: Scalars['Boolean']['output'];
  /** 咨询内容 */
  question: Scalars['String']['output'];
  /** 驿站 */
  station: ServicePoint;
  /** 驿站编码 */
  stationId: Scalars['ID']['output'];
  /** 办理过程，先发生的在前 */
  steps: Array<StationQuestionStep>;
  /** 现由哪个团队答复；未转给团队的为空 */
  team?: Maybe<StationTeamKind>;
  /** 经办单位 */
  unit: OrgUnit;
  /** 经办单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 咨询列表 */
export type StationQuestionConnection = {
  __typename?: 'StationQuestionConnection';
  /** 本页各项及其位置 */
  edges: Array<StationQuestionEdge>;
  /** 本页各项 */
  nodes: Array<StationQuestion>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一件咨询 */
export type StationQuestionEdge = {
  __typename?: 'StationQuestionEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 咨询 */
  node: StationQuestion;
};

/** 咨询的筛选条件，同时满足 */
export type StationQuestionFilter = {
  /** 提出咨询的企业 */
  creditCode?: InputMaybe<Scalars['ID']['input']>;
  /** 此日起提出的（含） */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 是否尚未答复 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否逾期未答复 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 驿站编码 */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** 团队 */
  team?: InputMaybe<StationTeamKind>;
  /** 经办单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 此日止提出的（含） */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 办理结果 */
export type StationQuestionPayload = {
  __typename?: 'StationQuestionPayload';
  /** 驿站咨询 */
  question?: Maybe<StationQuestion>;
};

/** 咨询的一步办理 */
export type StationQuestionStep = {
  __typename?: 'StationQuestionStep';
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 步骤 */
  kind: StationQuestionStepKind;
  /** 办理人 */
  officer?: Maybe<Officer>;
  /** 办理人编码；企业自己提出的，或企业查看时为空 */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 转办理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 转给的团队 */
  toTeam?: Maybe<StationTeamKind>;
  /** 转给的单位 */
  toUnit?: Maybe<OrgUnit>;
  /** 转给的单位编码 */
  toUnitId?: Maybe<Scalars['ID']['output']>;
  /** 办理人所在单位 */
  unit?: Maybe<OrgUnit>;
  /** 办理人所在单位编码；企业自己提出的为空 */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** 咨询的办理步骤 */
export type StationQuestionStepKind =
  /** 答复 */
  | 'ANSWER'
  /** 提出 */
  | 'ASK'
  /** 转办 */
  | 'ROUTE';

/** 驿站的一个团队 */
export type StationTeam = {
  __typename?: 'StationTeam';
  /** 团队 */
  kind: StationTeamKind;
  /** 现有成员，先加入的在前 */
  members: Array<StationMember>;
};

/** 驿站的团队 */
export type StationTeamKind =
  /** 法律顾问团队 */
  | 'LEGAL_COUNSEL'
  /** 政策咨询团队 */
  | 'POLICY_ADVICE';

/** 工单：企业群众的一件诉求，不论从哪个渠道来 */
export type Ticket = {
  __typename?: 'Ticket';
  /** 内部标识 */
  id: Scalars['ID']['output'];
  /** 由哪一件企业问题而来；不是由企业问题而来，或者当前登录者无权查看时为空 */
  problem?: Maybe<Problem>;
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
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddStationMemberInput: AddStationMemberInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerStationQuestionInput: AnswerStationQuestionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AskStationInput: AskStationInput;
  AuditActorKind: AuditActorKind;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditOutcome: AuditOutcome;
  CalendarDraft: ResolverTypeWrapper<CalendarDraft>;
  ChangeCreditCodeInput: ChangeCreditCodeInput;
  ChangeEnterpriseInput: ChangeEnterpriseInput;
  CloseEnterpriseInput: CloseEnterpriseInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelistEnterpriseInput: DelistEnterpriseInput;
  EndStationMemberInput: EndStationMemberInput;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EnterpriseConnection: ResolverTypeWrapper<EnterpriseConnection>;
  EnterpriseEdge: ResolverTypeWrapper<EnterpriseEdge>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseList: EnterpriseList;
  EnterpriseListing: ResolverTypeWrapper<EnterpriseListing>;
  EnterprisePayload: ResolverTypeWrapper<EnterprisePayload>;
  EnterpriseStatus: EnterpriseStatus;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  LiaisonCalendarImpact: ResolverTypeWrapper<LiaisonCalendarImpact>;
  LiaisonCalendarProgress: ResolverTypeWrapper<LiaisonCalendarProgress>;
  LiaisonSelfCheck: ResolverTypeWrapper<LiaisonSelfCheck>;
  LiaisonViolation: ResolverTypeWrapper<LiaisonViolation>;
  ListEnterpriseInput: ListEnterpriseInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<Officer>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCategory: ProblemCategory;
  ProblemConnection: ResolverTypeWrapper<ProblemConnection>;
  ProblemEdge: ResolverTypeWrapper<ProblemEdge>;
  ProblemFilter: ProblemFilter;
  ProblemInput: ProblemInput;
  ProblemOutcome: ProblemOutcome;
  ProblemSource: ProblemSource;
  ProblemState: ProblemState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  ReopenEnterpriseInput: ReopenEnterpriseInput;
  RetentionKind: RetentionKind;
  RetentionStatus: ResolverTypeWrapper<RetentionStatus>;
  RouteStationQuestionInput: RouteStationQuestionInput;
  SelfCheckRule: SelfCheckRule;
  ServicePoint: ResolverTypeWrapper<ServicePoint>;
  Severity: Severity;
  Station: ResolverTypeWrapper<Station>;
  StationAsker: StationAsker;
  StationConnection: ResolverTypeWrapper<StationConnection>;
  StationEdge: ResolverTypeWrapper<StationEdge>;
  StationMember: ResolverTypeWrapper<StationMember>;
  StationPayload: ResolverTypeWrapper<StationPayload>;
  StationQuestion: ResolverTypeWrapper<StationQuestion>;
  StationQuestionConnection: ResolverTypeWrapper<StationQuestionConnection>;
  StationQuestionEdge: ResolverTypeWrapper<StationQuestionEdge>;
  StationQuestionFilter: StationQuestionFilter;
  StationQuestionPayload: ResolverTypeWrapper<StationQuestionPayload>;
  StationQuestionStep: ResolverTypeWrapper<StationQuestionStep>;
  StationQuestionStepKind: StationQuestionStepKind;
  StationTeam: ResolverTypeWrapper<StationTeam>;
  StationTeamKind: StationTeamKind;
  Ticket: ResolverTypeWrapper<Ticket>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddStationMemberInput: AddStationMemberInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AnswerStationQuestionInput: AnswerStationQuestionInput;
  Int: Scalars['Int']['output'];
  AskStationInput: AskStationInput;
  AuditChange: AuditChange;
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  CalendarDraft: CalendarDraft | FederationReferenceTypes['CalendarDraft'];
  ChangeCreditCodeInput: ChangeCreditCodeInput;
  ChangeEnterpriseInput: ChangeEnterpriseInput;
  CloseEnterpriseInput: CloseEnterpriseInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DelistEnterpriseInput: DelistEnterpriseInput;
  EndStationMemberInput: EndStationMemberInput;
  Enterprise: Enterprise | FederationReferenceTypes['Enterprise'];
  Boolean: Scalars['Boolean']['output'];
  EnterpriseConnection: EnterpriseConnection;
  EnterpriseEdge: EnterpriseEdge;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseListing: EnterpriseListing;
  EnterprisePayload: EnterprisePayload;
  EnumLabel: EnumLabel;
  LiaisonCalendarImpact: LiaisonCalendarImpact;
  LiaisonCalendarProgress: LiaisonCalendarProgress;
  LiaisonSelfCheck: LiaisonSelfCheck;
  LiaisonViolation: LiaisonViolation;
  ListEnterpriseInput: ListEnterpriseInput;
  Mutation: Record<PropertyKey, never>;
  Officer: Officer;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  Problem: Problem;
  ProblemConnection: ProblemConnection;
  ProblemEdge: ProblemEdge;
  ProblemFilter: ProblemFilter;
  ProblemInput: ProblemInput;
  Query: Record<PropertyKey, never>;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  ReopenEnterpriseInput: ReopenEnterpriseInput;
  RetentionStatus: RetentionStatus;
  RouteStationQuestionInput: RouteStationQuestionInput;
  ServicePoint: ServicePoint;
  Station: Station;
  StationConnection: StationConnection;
  StationEdge: StationEdge;
  StationMember: StationMember;
  StationPayload: StationPayload;
  StationQuestion: StationQuestion;
  StationQuestionConnection: StationQuestionConnection;
  StationQuestionEdge: StationQuestionEdge;
  StationQuestionFilter: StationQuestionFilter;
  StationQuestionPayload: StationQuestionPayload;
  StationQuestionStep: StationQuestionStep;
  StationTeam: StationTeam;
  Ticket: Ticket | FederationReferenceTypes['Ticket'];
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

export type CalendarDraftResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraft'] = ResolversParentTypes['CalendarDraft'], FederationReferenceType extends FederationReferenceTypes['CalendarDraft'] = FederationReferenceTypes['CalendarDraft']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CalendarDraft']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liaisonImpact?: Resolver<Maybe<ResolversTypes['LiaisonCalendarImpact']>, ParentType, ContextType>;
  liaisonProgress?: Resolver<Maybe<ResolversTypes['LiaisonCalendarProgress']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EnterpriseResolvers<ContextType = object, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aboveScaleIndustrial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listings?: Resolver<Array<ResolversTypes['EnterpriseListing']>, ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  localityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phones?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseListingResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseListing'] = ResolversParentTypes['EnterpriseListing']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['EnterpriseList'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterprisePayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterprisePayload'] = ResolversParentTypes['EnterprisePayload']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  enumName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiaisonCalendarImpactResolvers<ContextType = object, ParentType extends ResolversParentTypes['LiaisonCalendarImpact'] = ResolversParentTypes['LiaisonCalendarImpact']> = {
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonCalendarProgressResolvers<ContextType = object, ParentType extends ResolversParentTypes['LiaisonCalendarProgress'] = ResolversParentTypes['LiaisonCalendarProgress']> = {
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonSelfCheckResolvers<ContextType = object, ParentType extends ResolversParentTypes['LiaisonSelfCheck'] = ResolversParentTypes['LiaisonSelfCheck']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastDailyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['LiaisonViolation']>, ParentType, ContextType>;
};

export type LiaisonViolationResolvers<ContextType = object, ParentType extends ResolversParentTypes['LiaisonViolation'] = ResolversParentTypes['LiaisonViolation']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SelfCheckRule'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addStationMember?: Resolver<Maybe<ResolversTypes['StationPayload']>, ParentType, ContextType, RequireFields<MutationAddStationMemberArgs, 'input'>>;
  answerStationQuestion?: Resolver<Maybe<ResolversTypes['StationQuestionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerStationQuestionArgs, 'input'>>;
  askStation?: Resolver<Maybe<ResolversTypes['StationQuestionPayload']>, ParentType, ContextType, RequireFields<MutationAskStationArgs, 'input'>>;
  changeCreditCode?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationChangeCreditCodeArgs, 'input'>>;
  changeEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationChangeEnterpriseArgs, 'input'>>;
  closeEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationCloseEnterpriseArgs, 'input'>>;
  delistEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationDelistEnterpriseArgs, 'input'>>;
  endStationMember?: Resolver<Maybe<ResolversTypes['StationPayload']>, ParentType, ContextType, RequireFields<MutationEndStationMemberArgs, 'input'>>;
  listEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationListEnterpriseArgs, 'input'>>;
  registerEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationRegisterEnterpriseArgs, 'input'>>;
  reopenEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationReopenEnterpriseArgs, 'input'>>;
  routeStationQuestion?: Resolver<Maybe<ResolversTypes['StationQuestionPayload']>, ParentType, ContextType, RequireFields<MutationRouteStationQuestionArgs, 'input'>>;
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

export type ProblemResolvers<ContextType = object, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  category?: Resolver<ResolversTypes['ProblemCategory'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProblemOutcome']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  raisedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raisedUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  raisedUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severityReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['ProblemSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProblemState'], ParentType, ContextType>;
  suggestedUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  suggestedUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = object, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'creditCode'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  liaisonAuditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryLiaisonAuditTrailArgs, 'first'>>;
  liaisonEnumLabels?: Resolver<Maybe<Array<ResolversTypes['EnumLabel']>>, ParentType, ContextType, Partial<QueryLiaisonEnumLabelsArgs>>;
  liaisonRetention?: Resolver<Maybe<Array<ResolversTypes['RetentionStatus']>>, ParentType, ContextType>;
  liaisonSelfCheck?: Resolver<Maybe<ResolversTypes['LiaisonSelfCheck']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryProblemArgs, 'id'>>;
  problems?: Resolver<Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<QueryProblemsArgs, 'first'>>;
  stationQuestion?: Resolver<Maybe<ResolversTypes['StationQuestion']>, ParentType, ContextType, RequireFields<QueryStationQuestionArgs, 'id'>>;
  stationQuestions?: Resolver<Maybe<ResolversTypes['StationQuestionConnection']>, ParentType, ContextType, RequireFields<QueryStationQuestionsArgs, 'first'>>;
  stations?: Resolver<Maybe<ResolversTypes['StationConnection']>, ParentType, ContextType, RequireFields<QueryStationsArgs, 'first'>>;
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

export type ServicePointResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['StationTeam']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Station']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationEdge'] = ResolversParentTypes['StationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type StationMemberResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationMember'] = ResolversParentTypes['StationMember']> = {
  dutyHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StationPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationPayload'] = ResolversParentTypes['StationPayload']> = {
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type StationQuestionResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationQuestion'] = ResolversParentTypes['StationQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asker?: Resolver<ResolversTypes['StationAsker'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['StationQuestionStepKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  stationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['StationQuestionStep']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['StationTeamKind']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationQuestionConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationQuestionConnection'] = ResolversParentTypes['StationQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StationQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationQuestionEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationQuestionEdge'] = ResolversParentTypes['StationQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StationQuestion'], ParentType, ContextType>;
};

export type StationQuestionPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationQuestionPayload'] = ResolversParentTypes['StationQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['StationQuestion']>, ParentType, ContextType>;
};

export type StationQuestionStepResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationQuestionStep'] = ResolversParentTypes['StationQuestionStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StationQuestionStepKind'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toTeam?: Resolver<Maybe<ResolversTypes['StationTeamKind']>, ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  toUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StationTeamResolvers<ContextType = object, ParentType extends ResolversParentTypes['StationTeam'] = ResolversParentTypes['StationTeam']> = {
  kind?: Resolver<ResolversTypes['StationTeamKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['StationMember']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = object, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = object> = {
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CalendarDraft?: CalendarDraftResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseListing?: EnterpriseListingResolvers<ContextType>;
  EnterprisePayload?: EnterprisePayloadResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  LiaisonCalendarImpact?: LiaisonCalendarImpactResolvers<ContextType>;
  LiaisonCalendarProgress?: LiaisonCalendarProgressResolvers<ContextType>;
  LiaisonSelfCheck?: LiaisonSelfCheckResolvers<ContextType>;
  LiaisonViolation?: LiaisonViolationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetentionStatus?: RetentionStatusResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  StationMember?: StationMemberResolvers<ContextType>;
  StationPayload?: StationPayloadResolvers<ContextType>;
  StationQuestion?: StationQuestionResolvers<ContextType>;
  StationQuestionConnection?: StationQuestionConnectionResolvers<ContextType>;
  StationQuestionEdge?: StationQuestionEdgeResolvers<ContextType>;
  StationQuestionPayload?: StationQuestionPayloadResolvers<ContextType>;
  StationQuestionStep?: StationQuestionStepResolvers<ContextType>;
  StationTeam?: StationTeamResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
};

