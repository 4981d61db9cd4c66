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

/** 修改实施方案；不填的不变 */
export type AmendPairingSchemeInput = {
  /** 文号（100字以内） */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 截止日（含） */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 实施方案的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 参加的区领导编码；仍有挂钩的不能减去 */
  leaders?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 起始日 */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 名称（200字以内） */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 参加单位的编码；仍有挂钩的不能减去 */
  units?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** 申报惠企政策 */
export type ApplyForSupportPolicyInput = {
  /** 代为登记时：企业的统一社会信用代码；企业自己申报的不填 */
  creditCode?: InputMaybe<Scalars['ID']['input']>;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 说明（2000字以内） */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 政策标识 */
  policy: Scalars['ID']['input'];
  /** 申报的金额（元，至多两位小数） */
  requestedAmount?: InputMaybe<Scalars['Float']['input']>;
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

/** 所宣讲的一项政策 */
export type BriefedPolicy = {
  __typename?: 'BriefedPolicy';
  /** 类别 */
  aim: PolicyAim;
  /** 文号 */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 级别 */
  level: PolicyLevel;
  /** 名称 */
  title: Scalars['String']['output'];
};

/** 所宣讲的一项政策 */
export type BriefedPolicyInput = {
  /** 类别 */
  aim: PolicyAim;
  /** 文号（100字以内） */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 级别 */
  level: PolicyLevel;
  /** 名称（200字以内） */
  title: Scalars['String']['input'];
};

/** 营商环境监督员 */
export type BusinessMonitor = {
  __typename?: 'BusinessMonitor';
  /** 负责的属地 */
  area: Array<OrgUnit>;
  /** 负责的属地编码 */
  areaIds: Array<Scalars['ID']['output']>;
  /** 提前结束聘期的登记时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 提前结束聘期的原因 */
  endedBecause?: Maybe<Scalars['String']['output']>;
  /** 提前结束聘期的登记人 */
  endedBy?: Maybe<Officer>;
  /** 提前结束聘期的登记人编码 */
  endedById?: Maybe<Scalars['ID']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 今日是否在聘期内 */
  inTerm: Scalars['Boolean']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 编号，例如 JD0001 */
  number: Scalars['String']['output'];
  /** 联系电话 */
  phone: Scalars['String']['output'];
  /** 登记时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** 登记人 */
  registeredBy: Officer;
  /** 登记人编码 */
  registeredById: Scalars['ID']['output'];
  /** 聘期开始之日 */
  since: Scalars['Date']['output'];
  /** 聘期最后一日 */
  until: Scalars['Date']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

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

/** 更换联络员 */
export type ChangeLiaisonOfficerInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 挂钩的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 新联络员编码；不填的为不再指定 */
  officer?: InputMaybe<Scalars['ID']['input']>;
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

/** 联系企业：挂钩单位或区领导以任一渠道联系企业一次；不计为走访 */
export type Contact = {
  __typename?: 'Contact';
  /** 联系渠道 */
  channel: ContactChannel;
  /** 登记的一方可以更正、撤回到何时；企业查看时为空 */
  correctableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 企业的建议或需求；当时提出的问题不向当前登录者公开的，为空 */
  demands?: Maybe<Scalars['String']['output']>;
  /** 更正前的各版本，最近的在前 */
  earlierVersions: Array<Contact>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 佐证，例如照片、签到表的文件名；企业查看时为空 */
  evidence?: Maybe<Array<Scalars['String']['output']>>;
  /** 日期 */
  heldOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否补录：登记时已超过规定的期限 */
  lateEntry: Scalars['Boolean']['output'];
  /** 参加人员编码 */
  officerIds: Array<Scalars['ID']['output']>;
  /** 参加人员 */
  officers: Array<Officer>;
  /** 挂钩的标识 */
  pairingId: Scalars['ID']['output'];
  /** 当时提出的问题；反映了单位或人员的，只向提出的单位公开 */
  problems: Array<Problem>;
  /** 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；企业查看时为空 */
  recordedBy?: Maybe<Officer>;
  /** 登记人编码；企业查看时为空 */
  recordedById?: Maybe<Scalars['ID']['output']>;
  /** 本版本被更正的情况；现行版本为空 */
  replaced?: Maybe<RecordCorrection>;
  /** 生产经营情况；企业查看时为空；当时提出的问题不向当前登录者公开的，为空 */
  situation?: Maybe<Scalars['String']['output']>;
  /** 登记单位 */
  unit: OrgUnit;
  /** 登记单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；更正、撤回时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 撤回的时间；未撤回的为空 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回的理由 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** 撤回人 */
  withdrawnBy?: Maybe<Officer>;
  /** 撤回人编码 */
  withdrawnById?: Maybe<Scalars['ID']['output']>;
};

/** 联系渠道 */
export type ContactChannel =
  /** “一企来办”平台 */
  | 'ENTERPRISE_PLATFORM'
  /** 现场 */
  | 'ON_SITE'
  /** 其他 */
  | 'OTHER'
  /** 电话 */
  | 'TELEPHONE'
  /** 微信 */
  | 'WECHAT';

/** 联系记录列表 */
export type ContactConnection = {
  __typename?: 'ContactConnection';
  /** 本页各项及其位置 */
  edges: Array<ContactEdge>;
  /** 本页各项 */
  nodes: Array<Contact>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type ContactEdge = {
  __typename?: 'ContactEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 联系记录 */
  node: Contact;
};

/** 联系记录的办理结果 */
export type ContactPayload = {
  __typename?: 'ContactPayload';
  /** 联系记录 */
  contact?: Maybe<Contact>;
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

/** 登记审定结果：granted 为是时填写 amount，为否时填写 reason */
export type DecidePolicyUptakeInput = {
  /** 兑现的金额（元，至多两位小数）；不以金额兑现的填零 */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** 审定日期，不早于申报之日，不晚于今日 */
  decidedOn: Scalars['Date']['input'];
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 是否兑现 */
  granted: Scalars['Boolean']['input'];
  /** 申报标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 未获兑现的理由（1000字以内） */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** 拟定实施方案 */
export type DraftPairingSchemeInput = {
  /** 由哪份方案复制（标识）：参加的单位、区领导和其中未提前结束的挂钩 */
  copyFrom?: InputMaybe<Scalars['ID']['input']>;
  /** 文号（100字以内） */
  documentNumber: Scalars['String']['input'];
  /** 截止日（含），距起始日不超过一年 */
  endsOn: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 参加的区领导编码；不填的同所复制的方案，没有复制的为全部在职区领导 */
  leaders?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 起始日 */
  startsOn: Scalars['Date']['input'];
  /** 名称（200字以内） */
  title: Scalars['String']['input'];
  /** 参加单位的编码；不填的同所复制的方案，没有复制的为全部区级部门 */
  units?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 抽取样本 */
export type DrawSpotCheckInput = {
  /** 所查期间的第一天 */
  coversFrom: Scalars['Date']['input'];
  /** 所查期间的最后一天，不晚于昨日 */
  coversUntil: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 抽取的个数（1至200） */
  size: Scalars['Int']['input'];
  /** 抽查范围：单位编码（含其下级单位）；不填为全部单位 */
  units?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 从草案中删去挂钩 */
export type DropPlannedPairingsInput = {
  /** 企业的统一社会信用代码，最多100个 */
  creditCodes: Array<Scalars['ID']['input']>;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 实施方案的标识 */
  scheme: Scalars['ID']['input'];
};

/** 一个单位或一个挂钩在时段内一种任务的完成情况；次数：应完成 = 按时完成 + 未完成 + 已免责 + 进行中 */
export type DutyCounter = {
  __typename?: 'DutyCounter';
  /** 按时完成的次数 */
  done: Scalars['Int']['output'];
  /** 佐证的件数 */
  evidence: Scalars['Int']['output'];
  /** 已免责的次数 */
  excused: Scalars['Int']['output'];
  /** 已免责的期数 */
  excusedPeriods: Scalars['Int']['output'];
  /** 任务种类 */
  kind: DutyKind;
  /** 所属事项的名称；按单位合计的为空 */
  label?: Maybe<Scalars['String']['output']>;
  /** 补录的次数 */
  late: Scalars['Int']['output'];
  /** 未完成的期数 */
  missedPeriods: Scalars['Int']['output'];
  /** 未完成的次数（补录截止时仍缺的） */
  missing: Scalars['Int']['output'];
  /** 所属事项的编号；按单位合计的为空 */
  number?: Maybe<Scalars['String']['output']>;
  /** 进行中尚缺的次数 */
  open: Scalars['Int']['output'];
  /** 所属事项的标识；按单位合计的为空 */
  pairingId?: Maybe<Scalars['ID']['output']>;
  /** 期数 */
  periods: Scalars['Int']['output'];
  /** 应完成的次数 */
  required: Scalars['Int']['output'];
  /** 单位 */
  unit: OrgUnit;
  /** 单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 完成情况列表，按单位或编号、任务种类排列 */
export type DutyCounterConnection = {
  __typename?: 'DutyCounterConnection';
  /** 本页各项及其位置 */
  edges: Array<DutyCounterEdge>;
  /** 本页各项 */
  nodes: Array<DutyCounter>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项完成情况 */
export type DutyCounterEdge = {
  __typename?: 'DutyCounterEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 完成情况 */
  node: DutyCounter;
};

/** 完成情况的筛选条件，同时满足 */
export type DutyCounterFilter = {
  /** 期末不早于此日 */
  from: Scalars['Date']['input'];
  /** 任务种类 */
  kind?: InputMaybe<DutyKind>;
  /** 挂钩的标识 */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** 承担单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 期末不晚于此日 */
  until: Scalars['Date']['input'];
};

/** 完成任务的一项佐证 */
export type DutyEvidence = {
  __typename?: 'DutyEvidence';
  /** 完成的日期 */
  doneOn: Scalars['Date']['output'];
  /** 登记时间 */
  enteredAt: Scalars['DateTime']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否补录：登记时已过补录截止时刻 */
  late: Scalars['Boolean']['output'];
  /** 类别，例如 Visit */
  type: Scalars['String']['output'];
};

/** 完成情况的合计方式 */
export type DutyGrouping =
  /** 按挂钩等所属事项 */
  | 'PAIRING'
  /** 按承担单位 */
  | 'UNIT';

/** 任务种类 */
export type DutyKind =
  /** 联系企业 */
  | 'CONTACT'
  /** 与企业负责人座谈 */
  | 'HEAD_TALK'
  /** 陪同上下游对接 */
  | 'PARTNER_INTRODUCTION'
  /** 政策宣讲 */
  | 'POLICY_BRIEFING'
  /** 企业帮办专员走访 */
  | 'SPECIALIST_VISIT'
  /** 走访企业 */
  | 'VISIT';

/** 定期任务的一期：在起止日期之间应当完成几次，由何人承担，完成了几次 */
export type DutyPeriod = {
  __typename?: 'DutyPeriod';
  /** 记录为未完成的时间 */
  breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消的时间 */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消的原因 */
  cancelledBecause?: Maybe<Scalars['String']['output']>;
  /** 按时登记的次数，至多计应完成的次数 */
  done: Scalars['Int']['output'];
  /** 补录截止时刻：此时仍未完成的，计为未完成；此后登记的，标记补录 */
  dueAt: Scalars['DateTime']['output'];
  /** 本期是否已结束；已结束而仍在进行中的，可以在补录截止之前登记 */
  ended: Scalars['Boolean']['output'];
  /** 末日 */
  endsOn: Scalars['Date']['output'];
  /** 完成的佐证，最早的在前 */
  evidence: Array<DutyEvidence>;
  /** 免责的理由 */
  excuseReason?: Maybe<Scalars['String']['output']>;
  /** 免责的时间 */
  excusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 准予免责的人员 */
  excusedBy?: Maybe<Officer>;
  /** 准予免责的人员编码 */
  excusedById?: Maybe<Scalars['ID']['output']>;
  /** 按时完成的时间 */
  fulfilledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 是否为建立任务之前的历史：不提醒、不告知逾期，登记不算补录 */
  history: Scalars['Boolean']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 任务种类 */
  kind: DutyKind;
  /** 所属事项的名称，例如企业名称 */
  label: Scalars['String']['output'];
  /** 补录的次数 */
  late: Scalars['Int']['output'];
  /** 以补录补足的时间；状态仍为未完成 */
  madeUpAt?: Maybe<Scalars['DateTime']['output']>;
  /** 当前登录者现在是否可以免责 */
  mayExcuse: Scalars['Boolean']['output'];
  /** 尚缺的次数；已免责、已取消的为0 */
  missing: Scalars['Int']['output'];
  /** 所属事项的编号，例如挂钩编号 */
  number: Scalars['String']['output'];
  /** 承担人 */
  officer?: Maybe<Officer>;
  /** 承担人编码；未指定的为空 */
  officerId?: Maybe<Scalars['ID']['output']>;
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
  /** 所属事项的标识，例如挂钩的标识 */
  subjectId: Scalars['ID']['output'];
  /** 所属事项的类别，例如 Pairing */
  subjectType: Scalars['String']['output'];
  /** 承担单位 */
  unit: OrgUnit;
  /** 承担单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 定期任务各期列表 */
export type DutyPeriodConnection = {
  __typename?: 'DutyPeriodConnection';
  /** 本页各项及其位置 */
  edges: Array<DutyPeriodEdge>;
  /** 本页各项 */
  nodes: Array<DutyPeriod>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一期任务 */
export type DutyPeriodEdge = {
  __typename?: 'DutyPeriodEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 一期任务 */
  node: DutyPeriod;
};

/** 定期任务的筛选条件，同时满足 */
export type DutyPeriodFilter = {
  /** 企业的统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 期末不早于此日 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 任务种类 */
  kind?: InputMaybe<DutyKind>;
  /** 承担人编码 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 挂钩的标识 */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 */
  state?: InputMaybe<DutyState>;
  /** 承担单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 期初不晚于此日 */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 免责的办理结果 */
export type DutyPeriodPayload = {
  __typename?: 'DutyPeriodPayload';
  /** 一期任务 */
  dutyPeriod?: Maybe<DutyPeriod>;
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

/** 提前结束聘期 */
export type EndMonitorInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 监督员标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 聘期最后一日，须在原聘期之内 */
  on: Scalars['Date']['input'];
  /** 原因（500字以内） */
  reason: Scalars['String']['input'];
};

/** 结束挂钩 */
export type EndPairingInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 挂钩的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 原因（500字以内） */
  reason: Scalars['String']['input'];
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
  /** 今日有效的挂钩；没有挂钩或无权查看的为空 */
  pairing?: Maybe<Pairing>;
  /** 企业的联系电话；与该企业没有工作联系的人员看不到，为空 */
  phones?: Maybe<Array<Scalars['String']['output']>>;
  /** 登记时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** 今日的帮办专员；没有或无权查看的为空 */
  specialist?: Maybe<EnterpriseSpecialist>;
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
  /** 名称、代码中的文字（可用空格分开几段，含曾用的），或者一个电话号码（只找得到看得到其电话的企业）；100字以内 */
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

/** 企业帮办专员：属地为企业指定的人员，定期走访 */
export type EnterpriseSpecialist = {
  __typename?: 'EnterpriseSpecialist';
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 今日是否担任 */
  current: Scalars['Boolean']['output'];
  /** 解除的原因 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 解除的办理时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 解除的办理人 */
  endedBy?: Maybe<Officer>;
  /** 解除的办理人编码 */
  endedById?: Maybe<Scalars['ID']['output']>;
  /** 最后一日；未解除的为空 */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 网格的标识 */
  gridId: Scalars['ID']['output'];
  /** 网格 */
  gridName: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 属地 */
  locality: OrgUnit;
  /** 指定的办理时间 */
  namedAt: Scalars['DateTime']['output'];
  /** 指定的办理人 */
  namedBy: Officer;
  /** 指定的办理人编码 */
  namedById: Scalars['ID']['output'];
  /** 编号 */
  number: Scalars['String']['output'];
  /** 专员 */
  officer: Officer;
  /** 专员编码 */
  officerId: Scalars['ID']['output'];
  /** 起始日 */
  startsOn: Scalars['Date']['output'];
  /** 专员所在单位 */
  unit: OrgUnit;
  /** 专员所在单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 企业帮办专员列表 */
export type EnterpriseSpecialistConnection = {
  __typename?: 'EnterpriseSpecialistConnection';
  /** 本页各项及其位置 */
  edges: Array<EnterpriseSpecialistEdge>;
  /** 本页各项 */
  nodes: Array<EnterpriseSpecialist>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一位企业帮办专员 */
export type EnterpriseSpecialistEdge = {
  __typename?: 'EnterpriseSpecialistEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 企业帮办专员 */
  node: EnterpriseSpecialist;
};

/** 企业帮办专员的办理结果 */
export type EnterpriseSpecialistPayload = {
  __typename?: 'EnterpriseSpecialistPayload';
  /** 企业帮办专员 */
  specialist?: Maybe<EnterpriseSpecialist>;
};

/** 企业状态 */
export type EnterpriseStatus =
  /** 正常 */
  | 'ACTIVE'
  /** 已注销 */
  | 'CLOSED';

/** 一家企业的一周 */
export type EnterpriseWeek = {
  __typename?: 'EnterpriseWeek';
  /** 星期一 */
  from: Scalars['Date']['output'];
  /** 星期日 */
  until: Scalars['Date']['output'];
  /** 走访的各单位 */
  visits: Array<WeekVisit>;
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

/** 对一期任务免责 */
export type ExcuseDutyPeriodInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 一期任务的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 免责的理由 */
  reason: Scalars['String']['input'];
};

/** 监督员反映问题 */
export type FileMonitorReportInput = {
  /** 监督员的校验码；区营商办督查人员代为登记的不填 */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 被反映人员编码；他们看不到，也不会承办 */
  complainedAboutOfficers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 被反映单位编码；他们看不到，也不会承办 */
  complainedAboutUnits?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 属地编码 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 监督员编号 */
  number: Scalars['String']['input'];
  /** 标题（200字以内） */
  title: Scalars['String']['input'];
};

/** 反映问题的结果 */
export type FileMonitorReportPayload = {
  __typename?: 'FileMonitorReportPayload';
  /** 编号，供监督员查询 */
  number: Scalars['String']['output'];
  /** 所反映的问题；监督员本人反映的为空 */
  report?: Maybe<MonitorReport>;
};

/** 转责任单位 */
export type ForwardMonitorReportInput = {
  /** 类别 */
  category: ProblemCategory;
  /** 给责任单位的内容；不填的照监督员所写。不得含有监督员的姓名、电话 */
  content?: InputMaybe<Scalars['String']['input']>;
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 一般或重大 */
  severity: Severity;
  /** 定为一般或重大的理由（500字以内） */
  severityReason: Scalars['String']['input'];
  /** 给责任单位的标题；不填的照监督员所写 */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位编码 */
  unit: Scalars['ID']['input'];
};

/** 网格：属地的一部分，其中的企业由帮办专员分别负责 */
export type Grid = {
  __typename?: 'Grid';
  /** 今日有帮办专员的企业数 */
  enterpriseCount: Scalars['Int']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 属地 */
  locality: OrgUnit;
  /** 属地编码 */
  localityId: Scalars['ID']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 设立时间 */
  openedAt: Scalars['DateTime']['output'];
  /** 设立人 */
  openedBy: Officer;
  /** 设立人编码 */
  openedById: Scalars['ID']['output'];
  /** 网格中的帮办专员及其负责的企业数，多的在前 */
  specialists: Array<GridSpecialist>;
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 网格列表 */
export type GridConnection = {
  __typename?: 'GridConnection';
  /** 本页各项及其位置 */
  edges: Array<GridEdge>;
  /** 本页各项 */
  nodes: Array<Grid>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一个网格 */
export type GridEdge = {
  __typename?: 'GridEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 网格 */
  node: Grid;
};

/** 网格的筛选条件 */
export type GridFilter = {
  /** 属地编码，含其下级 */
  locality?: InputMaybe<Scalars['ID']['input']>;
};

/** 网格的办理结果 */
export type GridPayload = {
  __typename?: 'GridPayload';
  /** 网格 */
  grid?: Maybe<Grid>;
};

/** 网格中的一位帮办专员 */
export type GridSpecialist = {
  __typename?: 'GridSpecialist';
  /** 今日负责的企业数 */
  enterpriseCount: Scalars['Int']['output'];
  /** 专员 */
  officer: Officer;
};

/** 移交挂钩 */
export type HandOverPairingInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 接手的单位或区领导，须参加该方案 */
  holder: PairingHolderInput;
  /** 挂钩的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 原因（500字以内） */
  reason: Scalars['String']['input'];
};

/** 与企业负责人的座谈 */
export type HeadTalk = {
  __typename?: 'HeadTalk';
  /** 座谈内容；企业查看时为空；当时提出的问题不向当前登录者公开的，为空 */
  content?: Maybe<Scalars['String']['output']>;
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 参加的是企业负责人还是其指定的人 */
  participant: TalkParticipant;
  /** 职务 */
  position: Scalars['String']['output'];
};

/** 登记与企业负责人的座谈 */
export type HeadTalkInput = {
  /** 座谈内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 姓名（50字以内） */
  name: Scalars['String']['input'];
  /** 参加的是企业负责人还是其指定的人 */
  participant: TalkParticipant;
  /** 职务（50字以内） */
  position: Scalars['String']['input'];
};

/** 一行；各列为表格中的原文，空的表示没有填 */
export type ImportEnterpriseRow = {
  /** 是否规上工业企业（Y/N） */
  aboveScaleIndustrial: Scalars['String']['input'];
  /** 自哪日起为规上工业企业；不填为导入当日 */
  aboveScaleSince?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码 */
  creditCode: Scalars['String']['input'];
  /** 所属领域 */
  field: Scalars['String']['input'];
  /** 企业负责人 */
  headName?: InputMaybe<Scalars['String']['input']>;
  /** 是否重点企业（Y/N） */
  keyEnterprise: Scalars['String']['input'];
  /** 自哪日起为重点企业；不填为导入当日 */
  keySince?: InputMaybe<Scalars['String']['input']>;
  /** 表格中的行号 */
  line: Scalars['Int']['input'];
  /** 属地，名称或编码 */
  locality: Scalars['String']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** 联系电话（多个以分号分隔） */
  phones?: InputMaybe<Scalars['String']['input']>;
};

/** 导入一批企业 */
export type ImportEnterprisesInput = {
  /** 只检查，不登记 */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** 各行，最多100行 */
  rows: Array<ImportEnterpriseRow>;
  /** 已在册而内容不同的，按文件更新；否则列出不同之处，不作更改 */
  update?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 一行；各列为表格中的原文，空的表示没有填 */
export type ImportPairingRow = {
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['String']['input'];
  /** 挂钩区领导或联络员的编码 */
  holderOfficer: Scalars['String']['input'];
  /** 挂钩单位，名称或编码；区领导挂钩的为区领导班子 */
  holderUnit: Scalars['String']['input'];
  /** 表格中的行号 */
  line: Scalars['Int']['input'];
  /** 起始日；不填为今日，方案尚未开始的为其起始日 */
  startsOn?: InputMaybe<Scalars['String']['input']>;
};

/** 导入一批挂钩 */
export type ImportPairingsInput = {
  /** 只检查，不登记 */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** 各行，最多100行 */
  rows: Array<ImportPairingRow>;
  /** 实施方案的标识；不填的为各行起始日的现行方案 */
  scheme?: InputMaybe<Scalars['ID']['input']>;
};

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

/** 一行；各列为表格中的原文，空的表示没有填 */
export type ImportSpecialistRow = {
  /** 企业的统一社会信用代码，须为在册的重点企业或规上工业企业 */
  creditCode: Scalars['String']['input'];
  /** 网格的名称，须为企业属地已设立的 */
  grid: Scalars['String']['input'];
  /** 表格中的行号 */
  line: Scalars['Int']['input'];
  /** 专员编码，须为企业属地的在职人员 */
  officer: Scalars['String']['input'];
};

/** 导入一批企业帮办专员 */
export type ImportSpecialistsInput = {
  /** 只检查，不登记 */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** 各行，最多100行 */
  rows: Array<ImportSpecialistRow>;
};

/** 一行；各列为表格中的原文，空的表示没有填 */
export type ImportVisitRow = {
  /** 随行的其他人员 */
  companions?: InputMaybe<Scalars['String']['input']>;
  /** 走访情况 */
  content: Scalars['String']['input'];
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['String']['input'];
  /** 企业的建议或需求；没有的写“无” */
  demands: Scalars['String']['input'];
  /** 佐证（多个以分号分隔） */
  evidence: Scalars['String']['input'];
  /** 外部编号 */
  externalNo: Scalars['String']['input'];
  /** 走访日期 */
  heldOn: Scalars['String']['input'];
  /** 表格中的行号 */
  line: Scalars['Int']['input'];
  /** 参加人员编码（多个以分号分隔）；须有挂钩单位的人员，区领导挂钩的须有其本人 */
  officers: Scalars['String']['input'];
  /** 走访目的：送政策、送服务、送温暖（多个以分号分隔） */
  purposes: Scalars['String']['input'];
  /** 座谈内容 */
  talkContent?: InputMaybe<Scalars['String']['input']>;
  /** 座谈对象的姓名 */
  talkName?: InputMaybe<Scalars['String']['input']>;
  /** 座谈对象的职务 */
  talkPosition?: InputMaybe<Scalars['String']['input']>;
  /** 座谈对象：企业负责人、负责人指定的人；没有座谈的不填 */
  talkWith?: InputMaybe<Scalars['String']['input']>;
};

/** 导入一批走访 */
export type ImportVisitsInput = {
  /** 只检查，不登记 */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** 各行，最多100行 */
  rows: Array<ImportVisitRow>;
  /** 来源系统；与外部编号一起识别同一次走访。部门系统不填 */
  sourceSystem?: InputMaybe<Scalars['String']['input']>;
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

/** 一位区领导挂钩的企业数 */
export type LeaderCoverage = {
  __typename?: 'LeaderCoverage';
  /** 区领导 */
  leader: Officer;
  /** 今日有效的挂钩数 */
  pairingCount: Scalars['Int']['output'];
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

/** 帮扶记录（联系、走访、政策宣讲、上下游对接）的筛选条件，同时满足 */
export type LiaisonRecordFilter = {
  /** 企业的统一社会信用代码 */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** 此日起（含） */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 是否补录 */
  lateEntry?: InputMaybe<Scalars['Boolean']['input']>;
  /** 挂钩的标识 */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** 单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 此日止（含） */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** 是否已撤回 */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 帮扶记录的种类 */
export type LiaisonRecordType =
  /** 联系记录 */
  | 'CONTACT'
  /** 上下游对接记录 */
  | 'PARTNER_INTRODUCTION'
  /** 政策宣讲记录 */
  | 'POLICY_BRIEFING'
  /** 走访记录 */
  | 'VISIT';

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

/** 没有帮办专员的企业的筛选条件 */
export type MissingSpecialistFilter = {
  /** 属地编码，含其下级 */
  locality?: InputMaybe<Scalars['ID']['input']>;
};

/** 换发校验码 */
export type MonitorCodeInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 监督员标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 监督员列表 */
export type MonitorConnection = {
  __typename?: 'MonitorConnection';
  /** 本页各项及其位置 */
  edges: Array<MonitorEdge>;
  /** 本页各项 */
  nodes: Array<BusinessMonitor>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type MonitorEdge = {
  __typename?: 'MonitorEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 监督员 */
  node: BusinessMonitor;
};

/** 监督员的筛选条件，同时满足 */
export type MonitorFilter = {
  /** 负责的属地编码 */
  area?: InputMaybe<Scalars['ID']['input']>;
  /** 今日是否在聘期内 */
  inTerm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 监督员办理结果 */
export type MonitorPayload = {
  __typename?: 'MonitorPayload';
  /** 校验码，只在登记或换发时给出一次，系统不保存原文，请当面交给监督员 */
  code?: Maybe<Scalars['String']['output']>;
  /** 监督员 */
  monitor?: Maybe<BusinessMonitor>;
};

/** 营商环境监督员反映的一个问题 */
export type MonitorReport = {
  __typename?: 'MonitorReport';
  /** 被反映单位 */
  complainedAboutUnits: Array<OrgUnit>;
  /** 内容 */
  content: Scalars['String']['output'];
  /** 反映时间 */
  filedAt: Scalars['DateTime']['output'];
  /** 代为登记的工作人员 */
  filedBy?: Maybe<Officer>;
  /** 代为登记的工作人员编码；监督员本人反映的为空 */
  filedById?: Maybe<Scalars['ID']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 属地 */
  locality?: Maybe<OrgUnit>;
  /** 属地编码 */
  localityId?: Maybe<Scalars['ID']['output']>;
  /** 监督员 */
  monitor: BusinessMonitor;
  /** 区营商办下一步的到期时间；工单办理中的为空，以工单的时限为准 */
  nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 当前登录者现在可以办理的步骤 */
  nextSteps: Array<MonitorReportStep>;
  /** 编号，例如 JF000001 */
  number: Scalars['String']['output'];
  /** 区营商办的下一步是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** 转办而成的问题与工单，先后排列 */
  problems: Array<Problem>;
  /** 状态 */
  status: MonitorReportStatus;
  /** 办理过程，先后排列 */
  steps: Array<MonitorReportStepRecord>;
  /** 标题 */
  title: Scalars['String']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 是否仍在区营商办跟踪：结果经确认或者已答复的不再跟踪 */
  watched: Scalars['Boolean']['output'];
};

/** 监督员反映问题列表 */
export type MonitorReportConnection = {
  __typename?: 'MonitorReportConnection';
  /** 本页各项及其位置 */
  edges: Array<MonitorReportEdge>;
  /** 本页各项 */
  nodes: Array<MonitorReport>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type MonitorReportEdge = {
  __typename?: 'MonitorReportEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 监督员反映的问题 */
  node: MonitorReport;
};

/** 监督员反映问题的筛选条件，同时满足 */
export type MonitorReportFilter = {
  /** 反映时间早于 */
  filedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 反映时间不早于 */
  filedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 属地编码 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 监督员标识 */
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** 区营商办的下一步是否逾期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 */
  status?: InputMaybe<Array<MonitorReportStatus>>;
  /** 是否仍在跟踪 */
  watched?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 办理监督员反映问题的一步 */
export type MonitorReportNoteInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 说明：转办、催问的情况，答复的内容，或者结果（2000字以内） */
  note: Scalars['String']['input'];
  /** 转办文号或市级受理编号（100字以内）；转市营商办的必填 */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** 监督员反映问题的办理结果 */
export type MonitorReportPayload = {
  __typename?: 'MonitorReportPayload';
  /** 监督员反映的问题 */
  report?: Maybe<MonitorReport>;
};

/** 监督员反映问题的状态 */
export type MonitorReportStatus =
  /** 已答复监督员，不转办 */
  | 'ANSWERED'
  /** 市营商办已答复 */
  | 'CITY_REPLIED'
  /** 已确认结果 */
  | 'CONFIRMED'
  /** 待转办 */
  | 'FILED'
  /** 已转责任单位 */
  | 'FORWARDED'
  /** 已转市营商办 */
  | 'SENT_TO_CITY';

/** 办理监督员反映问题的步骤 */
export type MonitorReportStep =
  /** 答复监督员，不转办 */
  | 'ANSWER'
  /** 催问市营商办 */
  | 'CHASE_CITY'
  /** 确认结果 */
  | 'CONFIRM'
  /** 转责任单位 */
  | 'FORWARD'
  /** 登记市营商办答复 */
  | 'RECORD_CITY_REPLY'
  /** 转市营商办 */
  | 'SEND_TO_CITY';

/** 办理监督员反映问题的一步 */
export type MonitorReportStepRecord = {
  __typename?: 'MonitorReportStepRecord';
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 说明；转责任单位的为单位编码 */
  note?: Maybe<Scalars['String']['output']>;
  /** 办理人 */
  officer?: Maybe<Officer>;
  /** 办理人编码 */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 转办文号或市级受理编号 */
  reference?: Maybe<Scalars['String']['output']>;
  /** 步骤 */
  step: MonitorReportStep;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 为驿站的一个团队增加成员（驿站所属单位） */
  addStationMember?: Maybe<StationPayload>;
  /** 修改实施方案；发布后只能增减参加的单位和区领导 */
  amendPairingScheme?: Maybe<PairingSchemePayload>;
  /** 说明理由，答复监督员，不转办（区营商办督查人员） */
  answerMonitorReport?: Maybe<MonitorReportPayload>;
  /** 答复咨询 */
  answerStationQuestion?: Maybe<StationQuestionPayload>;
  /** 申报惠企政策：企业用自己的账户，或由其挂钩单位、政策牵头单位代为登记 */
  applyForSupportPolicy?: Maybe<PolicyUptakePayload>;
  /** 向驿站提出咨询：企业用自己的账户，工作人员为自己，驿站工作人员代到场的个人或企业登记 */
  askStation?: Maybe<StationQuestionPayload>;
  /** 变更统一社会信用代码；原代码留作曾用代码，仍可据以找到这家企业 */
  changeCreditCode?: Maybe<EnterprisePayload>;
  /** 变更企业的名称、属地、领域、负责人或电话；原名称留作曾用名 */
  changeEnterprise?: Maybe<EnterprisePayload>;
  /** 更换联络员（挂钩单位负责人、办公室，区工信局、区营商办督查人员） */
  changeLiaisonOfficer?: Maybe<PairingPayload>;
  /** 催问市营商办，重新起算跟踪期限（区营商办督查人员） */
  chaseMonitorReport?: Maybe<MonitorReportPayload>;
  /** 登记企业注销；此后不再有帮扶任务 */
  closeEnterprise?: Maybe<EnterprisePayload>;
  /** 提前结束实施方案：其中的挂钩至今日为止；到期的自行结束 */
  closePairingScheme?: Maybe<PairingSchemePayload>;
  /** 确认结果，不再跟踪（区营商办督查人员）；转办的工单须已归档 */
  confirmMonitorReport?: Maybe<MonitorReportPayload>;
  /** 登记一件申报的审定结果：兑现的金额，或未获兑现的理由（政策牵头单位；代为登记申报的人员不能自行审定）；未获兑现的，告知企业及其挂钩人 */
  decidePolicyUptake?: Maybe<PolicyUptakePayload>;
  /** 退出规上工业或重点企业；此后不再有相应的帮扶任务 */
  delistEnterprise?: Maybe<EnterprisePayload>;
  /** 拟定一份年度实施方案（区工信局、区营商办督查人员）；可由上一份复制 */
  draftPairingScheme?: Maybe<PairingSchemePayload>;
  /** 抽取样本：从期间内的结对中随机抽取，种子和候选名单留存，可据以复核（区工业办；区工业办自己的由区营商办督查人员抽） */
  drawSpotCheck?: Maybe<SpotCheckPayload>;
  /** 从草案中删去挂钩 */
  dropPlannedPairings?: Maybe<PairingSchemePayload>;
  /** 提前结束监督员的聘期（区营商办督查人员） */
  endMonitor?: Maybe<MonitorPayload>;
  /** 结束挂钩，今日为最后一日；未到期的任务随之取消，不计未完成 */
  endPairing?: Maybe<PairingPayload>;
  /** 成员离开团队；记录保留 */
  endStationMember?: Maybe<StationPayload>;
  /** 对一期未完成的任务免责（区工信局负责人、办公室和区营商办督查人员；不能对本单位的任务免责）；已记录的未完成仍然保留 */
  excuseDutyPeriod?: Maybe<DutyPeriodPayload>;
  /** 监督员反映问题：监督员本人凭编号和校验码，不必登录；或者由区营商办督查人员代为登记 */
  fileMonitorReport?: Maybe<FileMonitorReportPayload>;
  /** 转责任单位，成为工单（区营商办督查人员） */
  forwardMonitorReport?: Maybe<MonitorReportPayload>;
  /** 移交给另一单位或区领导，自今日起；年度和半年度任务由接手的一方承接 */
  handOverPairing?: Maybe<PairingPayload>;
  /** 导入企业名册；逐行给出结果，可重复执行，没有变化的不动（区工信局、区营商办督查人员；属地人员和部门系统限本属地） */
  importEnterprises?: Maybe<ImportReport>;
  /** 导入挂钩；逐行给出结果，可重复执行，已有的不再结对（区工信局、区营商办督查人员，或区工信局的部门系统）。方案为草案的，成为拟定的挂钩 */
  importPairings?: Maybe<ImportReport>;
  /** 导入企业帮办专员，自今日起担任；逐行给出结果，可重复执行（属地负责人、办公室，区工信局、区营商办督查人员）。已由他人担任的不作更改 */
  importSpecialists?: Maybe<ImportReport>;
  /** 导入对挂钩企业的走访；逐行给出结果，可重复执行，已导入的不再登记（区工信局、区营商办督查人员；挂钩单位的人员和部门系统限本单位的挂钩） */
  importVisits?: Maybe<ImportReport>;
  /** 列入规上工业或重点企业；规上工业须由区工信局或区营商办督查人员列入 */
  listEnterprise?: Maybe<EnterprisePayload>;
  /** 为企业指定帮办专员，自今日起（属地负责人、办公室，区工信局、区营商办督查人员）；已有的由新指定的接替，同一人则改到另一网格 */
  nameSpecialist?: Maybe<EnterpriseSpecialistPayload>;
  /** 设立网格（属地负责人、办公室，区工信局、区营商办督查人员） */
  openGrid?: Maybe<GridPayload>;
  /** 在已发布的方案中结对（区工信局、区营商办督查人员）；每月任务随之产生 */
  openPairing?: Maybe<PairingPayload>;
  /** 在草案中拟定挂钩；同一企业以最后一次为准 */
  planPairings?: Maybe<PairingSchemePayload>;
  /** 计划在某一周走访某企业；返回同一周走访该企业的其他单位 */
  planVisit?: Maybe<PlannedVisitPayload>;
  /** 发布实施方案：拟定的挂钩自生效之日起成立，各挂钩单位和区领导随即得到通知 */
  publishPairingScheme?: Maybe<PairingSchemePayload>;
  /** 通报：定稿各单位的任务完成情况和核查结果，此后只能以新的版次更正 */
  publishSpotCheck?: Maybe<SpotCheckPayload>;
  /** 发布一项惠企政策（其牵头单位或区营商办），随即告知符合条件的企业及其挂钩人 */
  publishSupportPolicy?: Maybe<SupportPolicyPayload>;
  /** 登记市营商办的答复（区营商办督查人员） */
  recordCityReply?: Maybe<MonitorReportPayload>;
  /** 登记对挂钩企业的一次联系，写明生产经营情况和建议或需求 */
  recordEnterpriseContact?: Maybe<ContactPayload>;
  /** 登记陪同挂钩企业到上下游企业的一次对接 */
  recordPartnerIntroduction?: Maybe<PartnerIntroductionPayload>;
  /** 登记对挂钩企业的一次政策宣讲，逐项列出政策 */
  recordPolicyBriefing?: Maybe<PolicyBriefingPayload>;
  /** 登记与企业帮办专员的一次沟通联系（挂钩单位、挂钩区领导，或专员的单位）；登记后不作更改 */
  recordSpecialistExchange?: Maybe<SpecialistExchangePayload>;
  /** 登记帮办专员的一次走访（专员本人或其单位人员）；当月的专员走访任务随之完成 */
  recordSpecialistVisit?: Maybe<SpecialistVisitPayload>;
  /** 登记向企业核实的结果；通报之前可以更正 */
  recordSpotCheckFinding?: Maybe<SpotCheckPayload>;
  /** 登记一次走访 */
  recordVisit?: Maybe<VisitPayload>;
  /** 登记一家企业（区工信局、区营商办督查人员，或其属地的人员） */
  registerEnterprise?: Maybe<EnterprisePayload>;
  /** 登记一名营商环境监督员，给出其编号和校验码（区营商办督查人员） */
  registerMonitor?: Maybe<MonitorPayload>;
  /** 解除帮办专员，今日为最后一日；本月未到期的走访任务随之取消 */
  relieveSpecialist?: Maybe<EnterpriseSpecialistPayload>;
  /** 更改网格的名称 */
  renameGrid?: Maybe<GridPayload>;
  /** 为监督员换发校验码，原校验码作废（区营商办督查人员） */
  renewMonitorCode?: Maybe<MonitorPayload>;
  /** 撤销误登记的注销；已结束的挂钩和名单须另行恢复 */
  reopenEnterprise?: Maybe<EnterprisePayload>;
  /** 驿站转给本站的团队，或转给其他单位；受转单位不能答复的退回驿站 */
  routeStationQuestion?: Maybe<StationQuestionPayload>;
  /** 转市营商办（区营商办督查人员）；须写明转办文号，继续跟踪 */
  sendMonitorReportToCity?: Maybe<MonitorReportPayload>;
  /** 撤回一条联系记录，写明理由；登记的一方须在规定的工作日数内，此后由区工信局或区营商办撤回 */
  withdrawEnterpriseContact?: Maybe<ContactPayload>;
  /** 撤回一条上下游对接记录，写明理由；登记的一方须在规定的工作日数内，此后由区工信局或区营商办撤回 */
  withdrawPartnerIntroduction?: Maybe<PartnerIntroductionPayload>;
  /** 取消走访计划，写明理由 */
  withdrawPlannedVisit?: Maybe<PlannedVisitPayload>;
  /** 撤回一条政策宣讲记录，写明理由；登记的一方须在规定的工作日数内，此后由区工信局或区营商办撤回 */
  withdrawPolicyBriefing?: Maybe<PolicyBriefingPayload>;
  /** 撤回误登记的走访，写明理由；当月的任务随之恢复未完成 */
  withdrawSpecialistVisit?: Maybe<SpecialistVisitPayload>;
  /** 撤销一项惠企政策；已有的申报照常办理 */
  withdrawSupportPolicy?: Maybe<SupportPolicyPayload>;
  /** 撤回一条走访记录，写明理由；登记的一方须在规定的工作日数内，此后由区工信局或区营商办撤回 */
  withdrawVisit?: Maybe<VisitPayload>;
};


export type MutationAddStationMemberArgs = {
  input: AddStationMemberInput;
};


export type MutationAmendPairingSchemeArgs = {
  input: AmendPairingSchemeInput;
};


export type MutationAnswerMonitorReportArgs = {
  input: MonitorReportNoteInput;
};


export type MutationAnswerStationQuestionArgs = {
  input: AnswerStationQuestionInput;
};


export type MutationApplyForSupportPolicyArgs = {
  input: ApplyForSupportPolicyInput;
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


export type MutationChangeLiaisonOfficerArgs = {
  input: ChangeLiaisonOfficerInput;
};


export type MutationChaseMonitorReportArgs = {
  input: MonitorReportNoteInput;
};


export type MutationCloseEnterpriseArgs = {
  input: CloseEnterpriseInput;
};


export type MutationClosePairingSchemeArgs = {
  input: PairingSchemeStepInput;
};


export type MutationConfirmMonitorReportArgs = {
  input: MonitorReportNoteInput;
};


export type MutationDecidePolicyUptakeArgs = {
  input: DecidePolicyUptakeInput;
};


export type MutationDelistEnterpriseArgs = {
  input: DelistEnterpriseInput;
};


export type MutationDraftPairingSchemeArgs = {
  input: DraftPairingSchemeInput;
};


export type MutationDrawSpotCheckArgs = {
  input: DrawSpotCheckInput;
};


export type MutationDropPlannedPairingsArgs = {
  input: DropPlannedPairingsInput;
};


export type MutationEndMonitorArgs = {
  input: EndMonitorInput;
};


export type MutationEndPairingArgs = {
  input: EndPairingInput;
};


export type MutationEndStationMemberArgs = {
  input: EndStationMemberInput;
};


export type MutationExcuseDutyPeriodArgs = {
  input: ExcuseDutyPeriodInput;
};


export type MutationFileMonitorReportArgs = {
  input: FileMonitorReportInput;
};


export type MutationForwardMonitorReportArgs = {
  input: ForwardMonitorReportInput;
};


export type MutationHandOverPairingArgs = {
  input: HandOverPairingInput;
};


export type MutationImportEnterprisesArgs = {
  input: ImportEnterprisesInput;
};


export type MutationImportPairingsArgs = {
  input: ImportPairingsInput;
};


export type MutationImportSpecialistsArgs = {
  input: ImportSpecialistsInput;
};


export type MutationImportVisitsArgs = {
  input: ImportVisitsInput;
};


export type MutationListEnterpriseArgs = {
  input: ListEnterpriseInput;
};


export type MutationNameSpecialistArgs = {
  input: NameSpecialistInput;
};


export type MutationOpenGridArgs = {
  input: OpenGridInput;
};


export type MutationOpenPairingArgs = {
  input: OpenPairingInput;
};


export type MutationPlanPairingsArgs = {
  input: PlanPairingsInput;
};


export type MutationPlanVisitArgs = {
  input: PlanVisitInput;
};


export type MutationPublishPairingSchemeArgs = {
  input: PairingSchemeStepInput;
};


export type MutationPublishSpotCheckArgs = {
  input: PublishSpotCheckInput;
};


export type MutationPublishSupportPolicyArgs = {
  input: PublishSupportPolicyInput;
};


export type MutationRecordCityReplyArgs = {
  input: MonitorReportNoteInput;
};


export type MutationRecordEnterpriseContactArgs = {
  input: RecordEnterpriseContactInput;
};


export type MutationRecordPartnerIntroductionArgs = {
  input: RecordPartnerIntroductionInput;
};


export type MutationRecordPolicyBriefingArgs = {
  input: RecordPolicyBriefingInput;
};


export type MutationRecordSpecialistExchangeArgs = {
  input: RecordSpecialistExchangeInput;
};


export type MutationRecordSpecialistVisitArgs = {
  input: RecordSpecialistVisitInput;
};


export type MutationRecordSpotCheckFindingArgs = {
  input: RecordSpotCheckFindingInput;
};


export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


export type MutationRegisterEnterpriseArgs = {
  input: RegisterEnterpriseInput;
};


export type MutationRegisterMonitorArgs = {
  input: RegisterMonitorInput;
};


export type MutationRelieveSpecialistArgs = {
  input: RelieveSpecialistInput;
};


export type MutationRenameGridArgs = {
  input: RenameGridInput;
};


export type MutationRenewMonitorCodeArgs = {
  input: MonitorCodeInput;
};


export type MutationReopenEnterpriseArgs = {
  input: ReopenEnterpriseInput;
};


export type MutationRouteStationQuestionArgs = {
  input: RouteStationQuestionInput;
};


export type MutationSendMonitorReportToCityArgs = {
  input: MonitorReportNoteInput;
};


export type MutationWithdrawEnterpriseContactArgs = {
  input: WithdrawRecordInput;
};


export type MutationWithdrawPartnerIntroductionArgs = {
  input: WithdrawRecordInput;
};


export type MutationWithdrawPlannedVisitArgs = {
  input: WithdrawRecordInput;
};


export type MutationWithdrawPolicyBriefingArgs = {
  input: WithdrawRecordInput;
};


export type MutationWithdrawSpecialistVisitArgs = {
  input: WithdrawSpecialistVisitInput;
};


export type MutationWithdrawSupportPolicyArgs = {
  input: WithdrawSupportPolicyInput;
};


export type MutationWithdrawVisitArgs = {
  input: WithdrawRecordInput;
};

/** 指定企业帮办专员 */
export type NameSpecialistInput = {
  /** 企业的统一社会信用代码，须为在册的重点企业或规上工业企业 */
  creditCode: Scalars['ID']['input'];
  /** 网格的标识，须为企业属地的 */
  grid: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 专员编码，须为企业属地的在职人员 */
  officer: Scalars['ID']['input'];
};

export type Officer = {
  __typename?: 'Officer';
  code: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

/** 设立网格 */
export type OpenGridInput = {
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 属地编码 */
  locality: Scalars['ID']['input'];
  /** 名称（50字以内），在属地内不得重复 */
  name: Scalars['String']['input'];
};

/** 结对 */
export type OpenPairingInput = {
  /** 企业的统一社会信用代码，须为在册的规上工业企业 */
  creditCode: Scalars['ID']['input'];
  /** 挂钩单位或区领导，须参加该方案 */
  holder: PairingHolderInput;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 实施方案的标识 */
  scheme: Scalars['ID']['input'];
  /** 起始日；不填的为今日，方案尚未开始的为其起始日 */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
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

/** 挂钩：一家企业与帮扶它的单位或区领导。同一企业在任何一天至多一个 */
export type Pairing = {
  __typename?: 'Pairing';
  /** 是否由区领导挂钩 */
  byLeader: Scalars['Boolean']['output'];
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 因何结束；未提前结束的为空 */
  endKind?: Maybe<PairingEnd>;
  /** 结束的原因 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 结束的办理时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束的办理人；部门系统办理的为空 */
  endedBy?: Maybe<Officer>;
  /** 结束的办理人或部门系统的编码 */
  endedById?: Maybe<Scalars['ID']['output']>;
  /** 截止日（含）；早于起始日的表示尚未开始即已结束 */
  endsOn: Scalars['Date']['output'];
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 挂钩区领导或联络员 */
  holderOfficer?: Maybe<Officer>;
  /** 挂钩区领导或联络员的编码；单位未指定联络员的为空 */
  holderOfficerId?: Maybe<Scalars['ID']['output']>;
  /** 挂钩单位 */
  holderUnit: OrgUnit;
  /** 挂钩单位编码；区领导挂钩的为区领导班子 */
  holderUnitId: Scalars['ID']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 编号 */
  number: Scalars['String']['output'];
  /** 结对的办理时间 */
  openedAt: Scalars['DateTime']['output'];
  /** 结对的办理人；部门系统导入的为空 */
  openedBy?: Maybe<Officer>;
  /** 结对的办理人或导入的部门系统的编码 */
  openedById: Scalars['ID']['output'];
  /** 接手自哪个挂钩（标识） */
  predecessorId?: Maybe<Scalars['ID']['output']>;
  /** 所属实施方案 */
  scheme: PairingScheme;
  /** 所属实施方案的标识 */
  schemeId: Scalars['ID']['output'];
  /** 起始日 */
  startsOn: Scalars['Date']['output'];
  /** 状态 */
  state: PairingState;
  /** 移交给了哪个挂钩（标识） */
  successorId?: Maybe<Scalars['ID']['output']>;
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 挂钩列表 */
export type PairingConnection = {
  __typename?: 'PairingConnection';
  /** 本页各项及其位置 */
  edges: Array<PairingEdge>;
  /** 本页各项 */
  nodes: Array<Pairing>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 挂钩全覆盖情况 */
export type PairingCoverage = {
  __typename?: 'PairingCoverage';
  /** 统计日期 */
  asOf: Scalars['Date']['output'];
  /** 其中有挂钩的 */
  coveredCount: Scalars['Int']['output'];
  /** 规上工业企业数 */
  enterpriseCount: Scalars['Int']['output'];
  /** 参加现行方案的区领导及其挂钩的企业数，少的在前；仅可见全区的人员可见 */
  leaders: Array<LeaderCoverage>;
  /** 参加现行方案而没有挂钩企业的区领导；仅可见全区的人员可见 */
  leadersWithout: Array<Officer>;
  /** 现行方案；今日没有已发布的方案时为空 */
  scheme?: Maybe<PairingScheme>;
  /** 其中没有挂钩的 */
  uncoveredCount: Scalars['Int']['output'];
  /** 参加现行方案的单位及其挂钩的企业数，少的在前 */
  units: Array<UnitCoverage>;
  /** 参加现行方案而没有挂钩企业的单位 */
  unitsWithout: Array<OrgUnit>;
};

/** 列表中的一个挂钩 */
export type PairingEdge = {
  __typename?: 'PairingEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 挂钩 */
  node: Pairing;
};

/** 挂钩因何结束 */
export type PairingEnd =
  /** 结束挂钩 */
  | 'ENDED'
  /** 企业退出规上工业名录或注销 */
  | 'ENTERPRISE_LEFT'
  /** 移交 */
  | 'HANDED_OVER'
  /** 方案结束 */
  | 'SCHEME_CLOSED';

/** 挂钩的筛选条件，同时满足 */
export type PairingFilter = {
  /** 是否由区领导挂钩 */
  byLeader?: InputMaybe<Scalars['Boolean']['input']>;
  /** 企业的统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['ID']['input']>;
  /** 企业的属地编码 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 挂钩区领导或联络员的编码 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 在此日有效的 */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** 实施方案的标识 */
  scheme?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 */
  state?: InputMaybe<PairingState>;
  /** 挂钩单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 挂钩的一方：部门单位及其联络员，或一位区领导 */
export type PairingHolderInput = {
  /** 联络员编码，须为该单位的在职人员，可不填；区领导挂钩的填区领导编码 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 单位编码；区领导挂钩的填区领导班子的编码 */
  unit: Scalars['ID']['input'];
};

/** 挂钩的办理结果；移交的为接手的挂钩 */
export type PairingPayload = {
  __typename?: 'PairingPayload';
  /** 挂钩 */
  pairing?: Maybe<Pairing>;
};

/** 挂钩帮扶活动实施方案：一段期间内由哪些区领导和部门单位一对一帮扶规上工业企业 */
export type PairingScheme = {
  __typename?: 'PairingScheme';
  /** 提前结束的办理时间；到期结束的为空 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 提前结束的办理人 */
  closedBy?: Maybe<Officer>;
  /** 提前结束的办理人编码 */
  closedById?: Maybe<Scalars['ID']['output']>;
  /** 由哪份方案复制而来（标识） */
  copiedFromId?: Maybe<Scalars['ID']['output']>;
  /** 文号 */
  documentNumber: Scalars['String']['output'];
  /** 拟定时间 */
  draftedAt: Scalars['DateTime']['output'];
  /** 拟定人 */
  draftedBy: Officer;
  /** 拟定人编码 */
  draftedById: Scalars['ID']['output'];
  /** 截止日（含） */
  endsOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 参加的区领导 */
  leaders: Array<Officer>;
  /** 今日有效的挂钩数；尚未生效的方案为将要生效的 */
  pairingCount: Scalars['Int']['output'];
  /** 草案中拟定的挂钩数；发布后为0 */
  plannedCount: Scalars['Int']['output'];
  /** 发布时间 */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发布人 */
  publishedBy?: Maybe<Officer>;
  /** 发布人编码 */
  publishedById?: Maybe<Scalars['ID']['output']>;
  /** 起始日 */
  startsOn: Scalars['Date']['output'];
  /** 状态 */
  status: PairingSchemeStatus;
  /** 名称 */
  title: Scalars['String']['output'];
  /** 参加的单位 */
  units: Array<OrgUnit>;
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 年度：起始日所在的年份 */
  year: Scalars['Int']['output'];
};

/** 实施方案列表 */
export type PairingSchemeConnection = {
  __typename?: 'PairingSchemeConnection';
  /** 本页各项及其位置 */
  edges: Array<PairingSchemeEdge>;
  /** 本页各项 */
  nodes: Array<PairingScheme>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一份实施方案 */
export type PairingSchemeEdge = {
  __typename?: 'PairingSchemeEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 实施方案 */
  node: PairingScheme;
};

/** 实施方案的筛选条件，同时满足 */
export type PairingSchemeFilter = {
  /** 状态 */
  status?: InputMaybe<PairingSchemeStatus>;
  /** 年度 */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 实施方案的办理结果 */
export type PairingSchemePayload = {
  __typename?: 'PairingSchemePayload';
  /** 实施方案 */
  pairingScheme?: Maybe<PairingScheme>;
};

/** 实施方案的状态 */
export type PairingSchemeStatus =
  /** 已结束 */
  | 'CLOSED'
  /** 草案 */
  | 'DRAFT'
  /** 已发布 */
  | 'PUBLISHED';

/** 办理实施方案的一步 */
export type PairingSchemeStepInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 实施方案的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
};

/** 挂钩的状态，按今日计 */
export type PairingState =
  /** 有效 */
  | 'CURRENT'
  /** 已结束 */
  | 'ENDED'
  /** 尚未开始 */
  | 'UPCOMING';

/** 上下游对接：陪同挂钩企业到上下游企业对接联系一次 */
export type PartnerIntroduction = {
  __typename?: 'PartnerIntroduction';
  /** 对接情况和结果；企业查看时为空 */
  content?: Maybe<Scalars['String']['output']>;
  /** 登记的一方可以更正、撤回到何时；企业查看时为空 */
  correctableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 更正前的各版本，最近的在前 */
  earlierVersions: Array<PartnerIntroduction>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 佐证，例如照片、签到表的文件名；企业查看时为空 */
  evidence?: Maybe<Array<Scalars['String']['output']>>;
  /** 日期 */
  heldOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否补录：登记时已超过规定的期限 */
  lateEntry: Scalars['Boolean']['output'];
  /** 参加人员编码 */
  officerIds: Array<Scalars['ID']['output']>;
  /** 参加人员 */
  officers: Array<Officer>;
  /** 挂钩的标识 */
  pairingId: Scalars['ID']['output'];
  /** 对接的企业的统一社会信用代码；不知道的为空 */
  partnerCode?: Maybe<Scalars['ID']['output']>;
  /** 对接的企业名称 */
  partnerName: Scalars['String']['output'];
  /** 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；企业查看时为空 */
  recordedBy?: Maybe<Officer>;
  /** 登记人编码；企业查看时为空 */
  recordedById?: Maybe<Scalars['ID']['output']>;
  /** 本版本被更正的情况；现行版本为空 */
  replaced?: Maybe<RecordCorrection>;
  /** 对接的是上游还是下游企业 */
  side: PartnerSide;
  /** 登记单位 */
  unit: OrgUnit;
  /** 登记单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；更正、撤回时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 撤回的时间；未撤回的为空 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回的理由 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** 撤回人 */
  withdrawnBy?: Maybe<Officer>;
  /** 撤回人编码 */
  withdrawnById?: Maybe<Scalars['ID']['output']>;
};

/** 上下游对接记录列表 */
export type PartnerIntroductionConnection = {
  __typename?: 'PartnerIntroductionConnection';
  /** 本页各项及其位置 */
  edges: Array<PartnerIntroductionEdge>;
  /** 本页各项 */
  nodes: Array<PartnerIntroduction>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type PartnerIntroductionEdge = {
  __typename?: 'PartnerIntroductionEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 上下游对接记录 */
  node: PartnerIntroduction;
};

/** 上下游对接记录的办理结果 */
export type PartnerIntroductionPayload = {
  __typename?: 'PartnerIntroductionPayload';
  /** 上下游对接记录 */
  partnerIntroduction?: Maybe<PartnerIntroduction>;
};

/** 上游或下游 */
export type PartnerSide =
  /** 下游企业 */
  | 'DOWNSTREAM'
  /** 上游企业 */
  | 'UPSTREAM';

/** 拟定挂钩 */
export type PlanPairingsInput = {
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 拟定的挂钩，最多100个 */
  pairings: Array<PlannedPairingInput>;
  /** 实施方案的标识 */
  scheme: Scalars['ID']['input'];
};

/** 计划一次走访 */
export type PlanVisitInput = {
  /** 企业的统一社会信用代码 */
  enterprise: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 说明（500字以内） */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 走访目的，至少一项 */
  purposes: Array<VisitPurpose>;
  /** 所计划的一周（其中任一日）；不早于本周，至多提前26周 */
  week: Scalars['Date']['input'];
};

/** 草案中拟定的一个挂钩 */
export type PlannedPairing = {
  __typename?: 'PlannedPairing';
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 挂钩区领导或联络员 */
  holderOfficer?: Maybe<Officer>;
  /** 挂钩区领导或联络员的编码 */
  holderOfficerId?: Maybe<Scalars['ID']['output']>;
  /** 挂钩单位 */
  holderUnit: OrgUnit;
  /** 挂钩单位编码；区领导挂钩的为区领导班子 */
  holderUnitId: Scalars['ID']['output'];
};

/** 拟定的挂钩列表 */
export type PlannedPairingConnection = {
  __typename?: 'PlannedPairingConnection';
  /** 本页各项及其位置 */
  edges: Array<PlannedPairingEdge>;
  /** 本页各项 */
  nodes: Array<PlannedPairing>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中拟定的一个挂钩 */
export type PlannedPairingEdge = {
  __typename?: 'PlannedPairingEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 拟定的挂钩 */
  node: PlannedPairing;
};

/** 拟定的一个挂钩 */
export type PlannedPairingInput = {
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['input'];
  /** 挂钩单位或区领导 */
  holder: PairingHolderInput;
};

/** 走访计划：某单位打算在某一周走访某企业 */
export type PlannedVisit = {
  __typename?: 'PlannedVisit';
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 登记时间 */
  plannedAt: Scalars['DateTime']['output'];
  /** 登记人 */
  plannedBy: Officer;
  /** 登记人编码 */
  plannedById: Scalars['ID']['output'];
  /** 走访目的 */
  purposes: Array<VisitPurpose>;
  /** 同一周走访该企业的其他单位 */
  sameWeek: Array<WeekVisit>;
  /** 计划的状态 */
  state: PlannedVisitState;
  /** 单位 */
  unit: OrgUnit;
  /** 单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；取消时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 完成计划的走访记录的标识 */
  visitId?: Maybe<Scalars['ID']['output']>;
  /** 所计划的一周的星期一 */
  weekOn: Scalars['Date']['output'];
  /** 取消的时间 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消的理由 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** 取消人 */
  withdrawnBy?: Maybe<Officer>;
  /** 取消人编码 */
  withdrawnById?: Maybe<Scalars['ID']['output']>;
};

/** 走访计划列表 */
export type PlannedVisitConnection = {
  __typename?: 'PlannedVisitConnection';
  /** 本页各项及其位置 */
  edges: Array<PlannedVisitEdge>;
  /** 本页各项 */
  nodes: Array<PlannedVisit>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type PlannedVisitEdge = {
  __typename?: 'PlannedVisitEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 走访计划 */
  node: PlannedVisit;
};

/** 走访计划的筛选条件，同时满足 */
export type PlannedVisitFilter = {
  /** 企业的统一社会信用代码 */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 */
  state?: InputMaybe<PlannedVisitState>;
  /** 单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 所在的一周（其中任一日） */
  week?: InputMaybe<Scalars['Date']['input']>;
};

/** 走访计划的办理结果 */
export type PlannedVisitPayload = {
  __typename?: 'PlannedVisitPayload';
  /** 走访计划 */
  plannedVisit?: Maybe<PlannedVisit>;
};

/** 走访计划的状态 */
export type PlannedVisitState =
  /** 已走访 */
  | 'CARRIED_OUT'
  /** 一周已过，没有走访 */
  | 'NOT_CARRIED_OUT'
  /** 计划中 */
  | 'PLANNED'
  /** 已取消 */
  | 'WITHDRAWN';

/** 政策的类别 */
export type PolicyAim =
  /** 降本减负 */
  | 'COST_REDUCTION'
  /** 优惠扶持 */
  | 'SUPPORT';

/** 政策宣讲：向挂钩企业宣传解读中央、省、市、区的降本减负、优惠扶持政策一次 */
export type PolicyBriefing = {
  __typename?: 'PolicyBriefing';
  /** 宣讲情况；企业查看时为空 */
  content?: Maybe<Scalars['String']['output']>;
  /** 登记的一方可以更正、撤回到何时；企业查看时为空 */
  correctableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 更正前的各版本，最近的在前 */
  earlierVersions: Array<PolicyBriefing>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 佐证，例如照片、签到表的文件名；企业查看时为空 */
  evidence?: Maybe<Array<Scalars['String']['output']>>;
  /** 日期 */
  heldOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否补录：登记时已超过规定的期限 */
  lateEntry: Scalars['Boolean']['output'];
  /** 参加人员编码 */
  officerIds: Array<Scalars['ID']['output']>;
  /** 参加人员 */
  officers: Array<Officer>;
  /** 挂钩的标识 */
  pairingId: Scalars['ID']['output'];
  /** 所宣讲的政策 */
  policies: Array<BriefedPolicy>;
  /** 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；企业查看时为空 */
  recordedBy?: Maybe<Officer>;
  /** 登记人编码；企业查看时为空 */
  recordedById?: Maybe<Scalars['ID']['output']>;
  /** 本版本被更正的情况；现行版本为空 */
  replaced?: Maybe<RecordCorrection>;
  /** 登记单位 */
  unit: OrgUnit;
  /** 登记单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；更正、撤回时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 撤回的时间；未撤回的为空 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回的理由 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** 撤回人 */
  withdrawnBy?: Maybe<Officer>;
  /** 撤回人编码 */
  withdrawnById?: Maybe<Scalars['ID']['output']>;
};

/** 政策宣讲记录列表 */
export type PolicyBriefingConnection = {
  __typename?: 'PolicyBriefingConnection';
  /** 本页各项及其位置 */
  edges: Array<PolicyBriefingEdge>;
  /** 本页各项 */
  nodes: Array<PolicyBriefing>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type PolicyBriefingEdge = {
  __typename?: 'PolicyBriefingEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 政策宣讲记录 */
  node: PolicyBriefing;
};

/** 政策宣讲记录的办理结果 */
export type PolicyBriefingPayload = {
  __typename?: 'PolicyBriefingPayload';
  /** 政策宣讲记录 */
  policyBriefing?: Maybe<PolicyBriefing>;
};

/** 一组享受条件：须同时符合所填的各项；各项都不填即不设条件 */
export type PolicyCondition = {
  __typename?: 'PolicyCondition';
  /** 是否规上工业企业 */
  aboveScaleIndustrial?: Maybe<Scalars['Boolean']['output']>;
  /** 所属领域，符合其一 */
  fields?: Maybe<Array<Scalars['String']['output']>>;
  /** 是否重点企业 */
  keyEnterprise?: Maybe<Scalars['Boolean']['output']>;
  /** 属地编码，符合其一 */
  localities?: Maybe<Array<Scalars['ID']['output']>>;
};

/** 一组享受条件：须同时符合所填的各项 */
export type PolicyConditionInput = {
  /** 是否规上工业企业 */
  aboveScaleIndustrial?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属领域，符合其一（至多20个） */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 是否重点企业 */
  keyEnterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 属地编码（乡镇、街道、园区），符合其一（至多20个） */
  localities?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 一项惠企政策与一家企业 */
export type PolicyEnterprise = {
  __typename?: 'PolicyEnterprise';
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 企业 */
  enterprise: Enterprise;
  /** 告知时间；尚未告知的为空 */
  informedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 因何告知 */
  informedCause?: Maybe<PolicyInformedCause>;
  /** 现在是否符合条件 */
  matching: Scalars['Boolean']['output'];
  /** 惠企政策 */
  policy: SupportPolicy;
  /** 最近一次申报；没有申报过的为空 */
  uptake?: Maybe<PolicyUptake>;
};

/** 政策涉及的企业列表 */
export type PolicyEnterpriseConnection = {
  __typename?: 'PolicyEnterpriseConnection';
  /** 本页各项及其位置 */
  edges: Array<PolicyEnterpriseEdge>;
  /** 本页各项 */
  nodes: Array<PolicyEnterprise>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type PolicyEnterpriseEdge = {
  __typename?: 'PolicyEnterpriseEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 政策与企业 */
  node: PolicyEnterprise;
};

/** 因何告知 */
export type PolicyInformedCause =
  /** 企业新符合条件 */
  | 'NEWLY_MATCHING'
  /** 政策发布 */
  | 'PUBLISHED';

/** 政策的级别 */
export type PolicyLevel =
  /** 中央 */
  | 'CENTRAL'
  /** 市 */
  | 'CITY'
  /** 区 */
  | 'DISTRICT'
  /** 省 */
  | 'PROVINCE';

/** 一个比率 */
export type PolicyRate = {
  __typename?: 'PolicyRate';
  /** 分母 */
  denominator: Scalars['Float']['output'];
  /** 分子 */
  numerator: Scalars['Float']['output'];
  /** 百分比，保留一位小数；分母为零的为空 */
  rate?: Maybe<Scalars['Float']['output']>;
  /** 样本少：分母不足制度参数 bulletin.small_sample 规定的件数，比率仅供参考；金额不适用 */
  smallSample: Scalars['Boolean']['output'];
};

/** 企业在一项惠企政策中所处的环节 */
export type PolicyStage =
  /** 已申报 */
  | 'APPLIED'
  /** 已兑现 */
  | 'GRANTED'
  /** 已告知 */
  | 'INFORMED'
  /** 符合条件 */
  | 'MATCHING'
  /** 已告知、尚未申报 */
  | 'NOT_APPLIED'
  /** 逾期未审定 */
  | 'OVERDUE'
  /** 待审定 */
  | 'PENDING'
  /** 未获兑现 */
  | 'REFUSED';

/** 惠企政策的一次申报及其结果 */
export type PolicyUptake = {
  __typename?: 'PolicyUptake';
  /** 申报时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** 登记审定结果的时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 审定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 应在此前审定 */
  dueAt: Scalars['DateTime']['output'];
  /** 结果；尚待审定的为空 */
  granted?: Maybe<Scalars['Boolean']['output']>;
  /** 兑现的金额（元） */
  grantedAmount?: Maybe<Scalars['Float']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 是否逾期未审定 */
  overdue: Scalars['Boolean']['output'];
  /** 未获兑现的理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 代为登记的人员编码；企业自己申报的，或企业查看时为空 */
  recordedById?: Maybe<Scalars['ID']['output']>;
  /** 申报的金额（元） */
  requestedAmount?: Maybe<Scalars['Float']['output']>;
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 办理结果 */
export type PolicyUptakePayload = {
  __typename?: 'PolicyUptakePayload';
  /** 政策与企业 */
  policyEnterprise?: Maybe<PolicyEnterprise>;
};

/** 企业问题：走访、联系时企业反映的，或者营商环境监督员反映的；登记后自动成为工单 */
export type Problem = {
  __typename?: 'Problem';
  /** 类别 */
  category: ProblemCategory;
  /** 在哪次联系中提出；不是联系中提出的，或者当前登录者无权查看时为空 */
  contact?: Maybe<Contact>;
  /** 内容 */
  content: Scalars['String']['output'];
  /** 企业统一社会信用代码；监督员反映的为空 */
  creditCode?: Maybe<Scalars['ID']['output']>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
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
  /** 在哪次走访中提出；不是走访中提出的，或者当前登录者无权查看时为空 */
  visit?: Maybe<Visit>;
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

/** 通报一次抽查 */
export type PublishSpotCheckInput = {
  /** 抽查的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 抽查的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 更正理由；首次通报不填，更正时必填 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 发布惠企政策 */
export type PublishSupportPolicyInput = {
  /** 优惠内容（5000字以内） */
  benefit: Scalars['String']['input'];
  /** 申报截止日期，不早于今日；长期有效的不填 */
  closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 享受条件，符合其中任一组即可（至多20组）；不填即正常存续的企业都可享受 */
  conditions?: InputMaybe<Array<PolicyConditionInput>>;
  /** 文号（100字以内） */
  documentNumber: Scalars['String']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 制定机关（100字以内） */
  issuer: Scalars['String']['input'];
  /** 本区牵头单位编码 */
  leadUnit: Scalars['ID']['input'];
  /** 级别 */
  level: PolicyLevel;
  /** 申报开始日期 */
  opensOn: Scalars['Date']['input'];
  /** 承诺兑现的金额（元，至多两位小数） */
  promisedAmount?: InputMaybe<Scalars['Float']['input']>;
  /** 承诺惠及的企业数（1至100000） */
  promisedCount?: InputMaybe<Scalars['Int']['input']>;
  /** 名称（200字以内） */
  title: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** 一条联系记录 */
  contact?: Maybe<Contact>;
  /** 联系记录，最近的在前；各单位可见本单位和下级单位的，督查人员、区领导、区工信局和区工业办可见全部，企业可见关于自己的 */
  contacts?: Maybe<ContactConnection>;
  /** 定期任务的完成情况：期末落在时段之内的各期，按单位或按挂钩、分任务种类合计；不计已取消的 */
  dutyCounters?: Maybe<DutyCounterConnection>;
  /** 一期定期任务 */
  dutyPeriod?: Maybe<DutyPeriod>;
  /** 定期任务的各期，期末最近的在前；各单位可见本单位和下级单位的，督查人员、区领导、区工信局和区工业办可见全部 */
  dutyPeriods?: Maybe<DutyPeriodConnection>;
  /** 一家企业，按现用或曾用的统一社会信用代码 */
  enterprise?: Maybe<Enterprise>;
  /** 一位企业帮办专员 */
  enterpriseSpecialist?: Maybe<EnterpriseSpecialist>;
  /** 企业帮办专员，最近指定的在前；属地、挂钩该企业的单位、企业本身可见，区领导、督查人员、区工信局和区工业办可见全部 */
  enterpriseSpecialists?: Maybe<EnterpriseSpecialistConnection>;
  /** 某企业某一周有哪些单位计划走访或已走访，安排走访前查看，避免多头打扰；只显示单位 */
  enterpriseWeek?: Maybe<EnterpriseWeek>;
  /** 企业名册，按统一社会信用代码排列；有检索词时最相符的在前。企业只看得到自己 */
  enterprises?: Maybe<EnterpriseConnection>;
  /** 导出定期任务的完成情况为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportDutyCounters?: Maybe<CsvPage>;
  /** 导出定期任务的各期为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportDutyPeriods?: Maybe<CsvPage>;
  /** 导出企业帮办专员，与列表同一范围；每次至多1000行，导出留痕 */
  exportEnterpriseSpecialists?: Maybe<CsvPage>;
  /** 导出企业名册为表格，与列表同一范围、不含负责人和电话；每次至多1000行，导出留痕 */
  exportEnterprises?: Maybe<CsvPage>;
  /** 导出网格为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportGrids?: Maybe<CsvPage>;
  /** 导出帮扶记录为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportLiaisonRecords?: Maybe<CsvPage>;
  /** 导出没有在职帮办专员的重点企业，与列表同一范围；每次至多1000行，导出留痕 */
  exportMissingSpecialists?: Maybe<CsvPage>;
  /** 导出监督员反映的问题为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportMonitorReports?: Maybe<CsvPage>;
  /** 导出营商环境监督员名册为表格，与列表同一范围、不含姓名和电话；每次至多1000行，导出留痕 */
  exportMonitors?: Maybe<CsvPage>;
  /** 导出挂钩帮扶活动实施方案为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportPairingSchemes?: Maybe<CsvPage>;
  /** 导出挂钩，与列表同一范围；每次至多1000行，导出留痕 */
  exportPairings?: Maybe<CsvPage>;
  /** 导出草案中拟定的挂钩为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportPlannedPairings?: Maybe<CsvPage>;
  /** 导出走访计划为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportPlannedVisits?: Maybe<CsvPage>;
  /** 导出企业问题为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportProblems?: Maybe<CsvPage>;
  /** 导出与企业帮办专员的沟通联系，与列表同一范围；每次至多1000行，导出留痕 */
  exportSpecialistExchanges?: Maybe<CsvPage>;
  /** 导出帮办专员的走访记录，与列表同一范围；每次至多1000行，导出留痕 */
  exportSpecialistVisits?: Maybe<CsvPage>;
  /** 导出抽查为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportSpotChecks?: Maybe<CsvPage>;
  /** 导出驿站咨询为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportStationQuestions?: Maybe<CsvPage>;
  /** 导出营商驿站及其团队为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportStations?: Maybe<CsvPage>;
  /** 导出惠企政策的承诺与兑现为表格，只含当前登录者可以看到兑现情况的政策；每次至多1000行，导出留痕 */
  exportSupportPolicies?: Maybe<CsvPage>;
  /** 导出一项惠企政策涉及的企业为表格，与列表同一范围；每次至多1000行，导出留痕 */
  exportSupportPolicyEnterprises?: Maybe<CsvPage>;
  /** 导出今日没有挂钩的规上工业企业，与列表同一范围；每次至多1000行，导出留痕 */
  exportUncoveredEnterprises?: Maybe<CsvPage>;
  /** 各属地的网格及其帮办专员，最近设立的在前 */
  grids?: Maybe<GridConnection>;
  /** 挂钩帮扶服务的审计记录，最近的在前（督查人员） */
  liaisonAuditTrail?: Maybe<AuditEntryConnection>;
  /** 挂钩帮扶服务各枚举值的中文名称 */
  liaisonEnumLabels?: Maybe<Array<EnumLabel>>;
  /** 保存期限：挂钩帮扶服务中的姓名和电话、文字、审计记录各保存多久，现在有多少到期，上次清除了多少；只看不改。清除由系统每日进行 */
  liaisonRetention?: Maybe<Array<RetentionStatus>>;
  /** 自查：有没有被时钟遗漏的事项（督查人员）；每日自动进行一次 */
  liaisonSelfCheck?: Maybe<LiaisonSelfCheck>;
  /** 没有在职帮办专员的重点企业，按企业代码排列；属地可见本属地的 */
  missingSpecialists?: Maybe<EnterpriseConnection>;
  /** 一名营商环境监督员（区营商办） */
  monitor?: Maybe<BusinessMonitor>;
  /** 监督员反映的一个问题 */
  monitorReport?: Maybe<MonitorReport>;
  /** 营商环境监督员反映的问题，最近反映的在前（区营商办；反映区营商办自身的，由其他督查人员办理） */
  monitorReports?: Maybe<MonitorReportConnection>;
  /** 营商环境监督员名册，最近登记的在前（区营商办） */
  monitors?: Maybe<MonitorConnection>;
  /** 一个挂钩 */
  pairing?: Maybe<Pairing>;
  /** 挂钩全覆盖情况，按今日计：规上工业企业有无挂钩，参加现行方案的单位和区领导有无企业；各单位可见本属地和本单位的，区领导、督查人员、区工信局和区工业办可见全区 */
  pairingCoverage?: Maybe<PairingCoverage>;
  /** 一份实施方案 */
  pairingScheme?: Maybe<PairingScheme>;
  /** 挂钩帮扶活动实施方案，最近拟定的在前 */
  pairingSchemes?: Maybe<PairingSchemeConnection>;
  /** 挂钩，最近结对的在前；各单位可见本单位和下级单位挂钩的及属地企业的，企业可见本企业的，区领导、督查人员、区工信局和区工业办可见全部 */
  pairings?: Maybe<PairingConnection>;
  /** 一条上下游对接记录 */
  partnerIntroduction?: Maybe<PartnerIntroduction>;
  /** 上下游对接记录，最近的在前；各单位可见本单位和下级单位的，督查人员、区领导、区工信局和区工业办可见全部，企业可见关于自己的 */
  partnerIntroductions?: Maybe<PartnerIntroductionConnection>;
  /** 草案中拟定的挂钩，按企业代码排列；发布后成为正式的挂钩（区工信局、区营商办督查人员） */
  plannedPairings?: Maybe<PlannedPairingConnection>;
  /** 一项走访计划 */
  plannedVisit?: Maybe<PlannedVisit>;
  /** 走访计划，最近登记的在前；各单位可见本单位和下级单位的，督查人员、区领导、区工信局和区工业办可见全部 */
  plannedVisits?: Maybe<PlannedVisitConnection>;
  /** 一条政策宣讲记录 */
  policyBriefing?: Maybe<PolicyBriefing>;
  /** 政策宣讲记录，最近的在前；各单位可见本单位和下级单位的，督查人员、区领导、区工信局和区工业办可见全部，企业可见关于自己的 */
  policyBriefings?: Maybe<PolicyBriefingConnection>;
  /** 一件企业问题 */
  problem?: Maybe<Problem>;
  /** 企业问题，最近提出的在前；各单位可见本单位和下级单位收集的，督查人员、区领导和区工信局可见全部，企业可见自己的；反映了单位或人员的，只有提出的单位可见（反映其自身的除外） */
  problems?: Maybe<ProblemConnection>;
  /** 与企业帮办专员的沟通联系，最近的在前；挂钩单位、专员的属地可见，区领导、督查人员、区工信局和区工业办可见全部，企业不可见 */
  specialistExchanges?: Maybe<SpecialistExchangeConnection>;
  /** 一次帮办专员走访 */
  specialistVisit?: Maybe<SpecialistVisit>;
  /** 帮办专员的走访记录，最近走访的在前；可见范围与帮办专员相同，企业不见已撤回的 */
  specialistVisits?: Maybe<SpecialistVisitConnection>;
  /** 一次抽查 */
  spotCheck?: Maybe<SpotCheck>;
  /** 抽查，最近抽取的在前；通报之前只有抽取单位的抽查人员可见 */
  spotChecks?: Maybe<SpotCheckConnection>;
  /** 一件驿站咨询 */
  stationQuestion?: Maybe<StationQuestion>;
  /** 向营商驿站提出的咨询，最近提出的在前；企业可见自己提出的，单位可见本单位和下级单位经办的，团队成员可见本团队的，提出人可见自己的，区行政审批局、区营商办、督查人员和区领导可见全部 */
  stationQuestions?: Maybe<StationQuestionConnection>;
  /** 营商驿站及其政策咨询、法律顾问团队，按编码排序 */
  stations?: Maybe<StationConnection>;
  /** 惠企政策，最近发布的在前 */
  supportPolicies?: Maybe<SupportPolicyConnection>;
  /** 当前登录的企业可以享受、已获告知或已申报的惠企政策，最近发布的在前 */
  supportPoliciesForMe?: Maybe<PolicyEnterpriseConnection>;
  /** 一项惠企政策 */
  supportPolicy?: Maybe<SupportPolicy>;
  /** 一项惠企政策涉及的企业，按统一社会信用代码排列：牵头单位及其上级、督查人员、区领导、区工信局和区营商办可见全部，其他单位可见本单位和下级单位挂钩的及属地内的 */
  supportPolicyEnterprises?: Maybe<PolicyEnterpriseConnection>;
  /** 今日没有挂钩的规上工业企业，按企业代码排列；可见范围同上 */
  uncoveredEnterprises?: Maybe<EnterpriseConnection>;
  /** 一条走访记录 */
  visit?: Maybe<Visit>;
  /** 走访记录，最近的在前；各单位可见本单位和下级单位的，督查人员、区领导、区工信局和区工业办可见全部，企业可见关于自己的 */
  visits?: Maybe<VisitConnection>;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LiaisonRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutyCountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: DutyGrouping;
  filter: DutyCounterFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutyPeriodArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDutyPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyPeriodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEnterpriseArgs = {
  creditCode: Scalars['ID']['input'];
};


export type QueryEnterpriseSpecialistArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterpriseSpecialistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEnterpriseWeekArgs = {
  enterprise: Scalars['ID']['input'];
  week: Scalars['Date']['input'];
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportDutyCountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: DutyGrouping;
  filter: DutyCounterFilter;
};


export type QueryExportDutyPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyPeriodFilter>;
};


export type QueryExportEnterpriseSpecialistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialistFilter>;
};


export type QueryExportEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
};


export type QueryExportGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridFilter>;
};


export type QueryExportLiaisonRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LiaisonRecordFilter>;
  type: LiaisonRecordType;
};


export type QueryExportMissingSpecialistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MissingSpecialistFilter>;
};


export type QueryExportMonitorReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitorReportFilter>;
};


export type QueryExportMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitorFilter>;
};


export type QueryExportPairingSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PairingSchemeFilter>;
};


export type QueryExportPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PairingFilter>;
};


export type QueryExportPlannedPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  scheme: Scalars['ID']['input'];
};


export type QueryExportPlannedVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlannedVisitFilter>;
};


export type QueryExportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemFilter>;
};


export type QueryExportSpecialistExchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialistExchangeFilter>;
};


export type QueryExportSpecialistVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialistVisitFilter>;
};


export type QueryExportSpotChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpotCheckFilter>;
};


export type QueryExportStationQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationQuestionFilter>;
};


export type QueryExportStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExportSupportPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportPolicyFilter>;
};


export type QueryExportSupportPolicyEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  policy: Scalars['ID']['input'];
  stage?: PolicyStage;
};


export type QueryExportUncoveredEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UncoveredFilter>;
};


export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridFilter>;
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


export type QueryMissingSpecialistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MissingSpecialistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMonitorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMonitorReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMonitorReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitorReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPairingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPairingSchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPairingSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PairingSchemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPartnerIntroductionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerIntroductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LiaisonRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlannedPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scheme: Scalars['ID']['input'];
};


export type QueryPlannedVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlannedVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlannedVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPolicyBriefingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyBriefingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LiaisonRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProblemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySpecialistExchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialistExchangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySpecialistVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySpecialistVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialistVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySpotCheckArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySpotChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpotCheckFilter>;
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


export type QuerySupportPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportPolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupportPoliciesForMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupportPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportPolicyEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  policy: Scalars['ID']['input'];
  stage?: PolicyStage;
};


export type QueryUncoveredEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UncoveredFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LiaisonRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 一个版本被更正的情况 */
export type RecordCorrection = {
  __typename?: 'RecordCorrection';
  /** 更正的时间 */
  correctedAt: Scalars['DateTime']['output'];
  /** 更正人 */
  correctedBy: Officer;
  /** 更正人编码 */
  correctedById: Scalars['ID']['output'];
  /** 更正的理由 */
  reason: Scalars['String']['output'];
};

/** 对一条帮扶记录的更正 */
export type RecordCorrectionInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 所更正记录的标识 */
  id: Scalars['ID']['input'];
  /** 更正的理由（500字以内） */
  reason: Scalars['String']['input'];
};

/** 登记对挂钩企业的一次联系，写明生产经营情况和建议或需求 */
export type RecordEnterpriseContactInput = {
  /** 联系渠道 */
  channel: ContactChannel;
  /** 更正已登记的一条时填写：该条成为新的版本，原版本保留可查 */
  corrects?: InputMaybe<RecordCorrectionInput>;
  /** 企业的建议或需求；没有的写“无” */
  demands: Scalars['String']['input'];
  /** 佐证，例如通话记录、截图的文件名（每项500字以内） */
  evidence?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 日期；不晚于今日，且在挂钩期间内 */
  heldOn: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 参加人员编码；不填为登记人本人。须有挂钩单位的人员，区领导挂钩的须有其本人 */
  officers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 挂钩的标识 */
  pairing: Scalars['ID']['input'];
  /** 企业当时提出的问题，自动成为工单；更正时不填 */
  problems?: InputMaybe<Array<ProblemInput>>;
  /** 生产经营情况（20000字以内） */
  situation: Scalars['String']['input'];
};

/** 登记陪同挂钩企业到上下游企业的一次对接 */
export type RecordPartnerIntroductionInput = {
  /** 对接情况和结果（20000字以内） */
  content: Scalars['String']['input'];
  /** 更正已登记的一条时填写：该条成为新的版本，原版本保留可查 */
  corrects?: InputMaybe<RecordCorrectionInput>;
  /** 佐证，例如照片、签到表的文件名；至少一项（每项500字以内） */
  evidence: Array<Scalars['String']['input']>;
  /** 日期；不晚于今日，且在挂钩期间内 */
  heldOn: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 参加人员编码；不填为登记人本人。须有挂钩单位的人员，区领导挂钩的须有其本人 */
  officers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 挂钩的标识 */
  pairing: Scalars['ID']['input'];
  /** 对接的企业的统一社会信用代码 */
  partnerCode?: InputMaybe<Scalars['ID']['input']>;
  /** 对接的企业名称（100字以内） */
  partnerName: Scalars['String']['input'];
  /** 对接的是上游还是下游企业 */
  side: PartnerSide;
};

/** 登记对挂钩企业的一次政策宣讲，逐项列出政策 */
export type RecordPolicyBriefingInput = {
  /** 宣讲情况（20000字以内） */
  content: Scalars['String']['input'];
  /** 更正已登记的一条时填写：该条成为新的版本，原版本保留可查 */
  corrects?: InputMaybe<RecordCorrectionInput>;
  /** 佐证，例如照片、签到表的文件名；至少一项（每项500字以内） */
  evidence: Array<Scalars['String']['input']>;
  /** 日期；不晚于今日，且在挂钩期间内 */
  heldOn: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 参加人员编码；不填为登记人本人。须有挂钩单位的人员，区领导挂钩的须有其本人 */
  officers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 挂钩的标识 */
  pairing: Scalars['ID']['input'];
  /** 所宣讲的政策，至少一项 */
  policies: Array<BriefedPolicyInput>;
};

/** 登记与企业帮办专员的沟通联系 */
export type RecordSpecialistExchangeInput = {
  /** 渠道 */
  channel: SpecialistExchangeChannel;
  /** 沟通的内容（20000字以内） */
  content: Scalars['String']['input'];
  /** 日期，在挂钩期间内且不晚于今日 */
  heldOn: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 挂钩的标识；该企业当日须有帮办专员 */
  pairing: Scalars['ID']['input'];
};

/** 登记帮办专员的走访 */
export type RecordSpecialistVisitInput = {
  /** 走访情况（20000字以内） */
  content: Scalars['String']['input'];
  /** 企业的建议或需求（2000字以内） */
  demands?: InputMaybe<Scalars['String']['input']>;
  /** 走访日期，在任期内且不晚于今日 */
  heldOn: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 帮办专员的标识 */
  specialist: Scalars['ID']['input'];
};

/** 登记核查结果 */
export type RecordSpotCheckFindingInput = {
  /** 抽中项的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 核查结果 */
  finding: SpotCheckFinding;
  /** 抽中项的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 核查方式 */
  means: SpotCheckMeans;
  /** 核查说明（20000字以内） */
  note: Scalars['String']['input'];
};

/** 登记一次走访 */
export type RecordVisitInput = {
  /** 随行的其他人员（200字以内） */
  companions?: InputMaybe<Scalars['String']['input']>;
  /** 走访情况（20000字以内） */
  content: Scalars['String']['input'];
  /** 更正已登记的一条时填写：该条成为新的版本，原版本保留可查 */
  corrects?: InputMaybe<RecordCorrectionInput>;
  /** 企业的建议或需求；没有的写“无” */
  demands: Scalars['String']['input'];
  /** 企业的统一社会信用代码：本单位没有挂钩该企业时填写，不计入任务 */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** 佐证，例如照片、签到表的文件名；至少一项（每项500字以内） */
  evidence: Array<Scalars['String']['input']>;
  /** 日期；不晚于今日，且在挂钩期间内 */
  heldOn: Scalars['Date']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 参加人员编码；不填为登记人本人。须有挂钩单位的人员，区领导挂钩的须有其本人 */
  officers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 挂钩的标识；与 enterprise 二者取一 */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** 所完成的走访计划的标识；不填的自动对应本单位当周的计划 */
  plannedVisit?: InputMaybe<Scalars['ID']['input']>;
  /** 企业当时提出的问题，自动成为工单；更正时不填 */
  problems?: InputMaybe<Array<ProblemInput>>;
  /** 走访目的，至少一项 */
  purposes: Array<VisitPurpose>;
  /** 与企业负责人的座谈 */
  talk?: InputMaybe<HeadTalkInput>;
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

/** 登记监督员 */
export type RegisterMonitorInput = {
  /** 负责的属地编码，至少一个 */
  area: Array<Scalars['ID']['input']>;
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 姓名（50字以内） */
  name: Scalars['String']['input'];
  /** 联系电话 */
  phone: Scalars['String']['input'];
  /** 聘期开始之日 */
  since: Scalars['Date']['input'];
  /** 聘期最后一日 */
  until: Scalars['Date']['input'];
};

/** 解除企业帮办专员 */
export type RelieveSpecialistInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 帮办专员的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 原因（500字以内） */
  reason: Scalars['String']['input'];
};

/** 更改网格的名称 */
export type RenameGridInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 网格的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 名称（50字以内），在属地内不得重复 */
  name: Scalars['String']['input'];
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

/** 挂钩单位与企业帮办专员的一次沟通联系 */
export type SpecialistExchange = {
  __typename?: 'SpecialistExchange';
  /** 渠道 */
  channel: SpecialistExchangeChannel;
  /** 沟通的内容 */
  content: Scalars['String']['output'];
  /** 日期 */
  heldOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 挂钩 */
  pairing?: Maybe<Pairing>;
  /** 挂钩的标识 */
  pairingId: Scalars['ID']['output'];
  /** 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人 */
  recordedBy: Officer;
  /** 登记人编码 */
  recordedById: Scalars['ID']['output'];
  /** 登记人的单位 */
  recordedUnit: OrgUnit;
  /** 登记人的单位编码 */
  recordedUnitId: Scalars['ID']['output'];
  /** 帮办专员 */
  specialist?: Maybe<EnterpriseSpecialist>;
  /** 帮办专员的标识 */
  specialistId: Scalars['ID']['output'];
};

/** 与企业帮办专员沟通联系的渠道 */
export type SpecialistExchangeChannel =
  /** “一企来办”平台 */
  | 'ENTERPRISE_PLATFORM'
  /** 当面 */
  | 'IN_PERSON'
  /** 电话 */
  | 'TELEPHONE'
  /** 微信 */
  | 'WECHAT';

/** 沟通联系列表 */
export type SpecialistExchangeConnection = {
  __typename?: 'SpecialistExchangeConnection';
  /** 本页各项及其位置 */
  edges: Array<SpecialistExchangeEdge>;
  /** 本页各项 */
  nodes: Array<SpecialistExchange>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一次沟通联系 */
export type SpecialistExchangeEdge = {
  __typename?: 'SpecialistExchangeEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 沟通联系 */
  node: SpecialistExchange;
};

/** 沟通联系的筛选条件，同时满足 */
export type SpecialistExchangeFilter = {
  /** 渠道 */
  channel?: InputMaybe<SpecialistExchangeChannel>;
  /** 此日起（含） */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 挂钩的标识 */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** 帮办专员的标识 */
  specialist?: InputMaybe<Scalars['ID']['input']>;
  /** 挂钩单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** 此日止（含） */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 沟通联系的登记结果 */
export type SpecialistExchangePayload = {
  __typename?: 'SpecialistExchangePayload';
  /** 沟通联系 */
  exchange?: Maybe<SpecialistExchange>;
};

/** 企业帮办专员的筛选条件，同时满足 */
export type SpecialistFilter = {
  /** 企业的统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['ID']['input']>;
  /** 今日是否担任 */
  current?: InputMaybe<Scalars['Boolean']['input']>;
  /** 网格的标识 */
  grid?: InputMaybe<Scalars['ID']['input']>;
  /** 属地编码，含其下级 */
  locality?: InputMaybe<Scalars['ID']['input']>;
  /** 专员编码 */
  officer?: InputMaybe<Scalars['ID']['input']>;
};

/** 帮办专员的一次走访 */
export type SpecialistVisit = {
  __typename?: 'SpecialistVisit';
  /** 走访情况；企业查看时为空 */
  content?: Maybe<Scalars['String']['output']>;
  /** 企业的建议或需求 */
  demands?: Maybe<Scalars['String']['output']>;
  /** 走访日期 */
  heldOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否补录：登记时已超过次月内可补录的工作日数 */
  lateEntry: Scalars['Boolean']['output'];
  /** 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；企业查看时为空 */
  recordedBy?: Maybe<Officer>;
  /** 登记人编码；企业查看时为空 */
  recordedById?: Maybe<Scalars['ID']['output']>;
  /** 帮办专员 */
  specialist?: Maybe<EnterpriseSpecialist>;
  /** 帮办专员的标识 */
  specialistId: Scalars['ID']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 撤回时间 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回的理由 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** 帮办专员走访列表 */
export type SpecialistVisitConnection = {
  __typename?: 'SpecialistVisitConnection';
  /** 本页各项及其位置 */
  edges: Array<SpecialistVisitEdge>;
  /** 本页各项 */
  nodes: Array<SpecialistVisit>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一次帮办专员走访 */
export type SpecialistVisitEdge = {
  __typename?: 'SpecialistVisitEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 帮办专员的一次走访 */
  node: SpecialistVisit;
};

/** 帮办专员走访的筛选条件，同时满足 */
export type SpecialistVisitFilter = {
  /** 企业的统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['ID']['input']>;
  /** 此日起（含） */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 专员编码 */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** 帮办专员的标识 */
  specialist?: InputMaybe<Scalars['ID']['input']>;
  /** 此日止（含） */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 帮办专员走访的办理结果 */
export type SpecialistVisitPayload = {
  __typename?: 'SpecialistVisitPayload';
  /** 帮办专员的一次走访 */
  visit?: Maybe<SpecialistVisit>;
};

/** 抽查：抽取部分结对，向企业核实走访、联系等记录，并通报情况 */
export type SpotCheck = {
  __typename?: 'SpotCheck';
  /** 候选结对的个数 */
  candidateCount: Scalars['Int']['output'];
  /** 候选结对的内部标识；与种子一起可以复核抽取（通报之后公开） */
  candidates?: Maybe<Array<Scalars['ID']['output']>>;
  /** 所查期间的第一天 */
  coversFrom: Scalars['Date']['output'];
  /** 所查期间的最后一天 */
  coversUntil: Scalars['Date']['output'];
  /** 抽取时间 */
  drawnAt: Scalars['DateTime']['output'];
  /** 抽取人 */
  drawnBy: Officer;
  /** 抽取人编码 */
  drawnById: Scalars['ID']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 抽中的结对，按抽取的次序；各单位只见本单位的 */
  items: Array<SpotCheckItem>;
  /** 抽取的办法 */
  method: Scalars['String']['output'];
  /** 编号，例如 CC000001 */
  number: Scalars['String']['output'];
  /** 首次通报的时间；未通报的为空 */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 通报，最新一版在前；未通报的为空 */
  reports: Array<SpotCheckReport>;
  /** 种子（通报之后公开） */
  seed?: Maybe<Scalars['String']['output']>;
  /** 抽取的个数 */
  size: Scalars['Int']['output'];
  /** 抽查范围：单位编码；空为全部单位 */
  units: Array<Scalars['ID']['output']>;
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 抽查列表 */
export type SpotCheckConnection = {
  __typename?: 'SpotCheckConnection';
  /** 本页各项及其位置 */
  edges: Array<SpotCheckEdge>;
  /** 本页各项 */
  nodes: Array<SpotCheck>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type SpotCheckEdge = {
  __typename?: 'SpotCheckEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 抽查 */
  node: SpotCheck;
};

/** 抽查的筛选条件，同时满足 */
export type SpotCheckFilter = {
  /** 已通报的（是），或未通报的（否） */
  published?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 核查结果 */
export type SpotCheckFinding =
  /** 属实 */
  | 'CONFIRMED'
  /** 不完整 */
  | 'INCOMPLETE'
  /** 不实 */
  | 'REFUTED';

/** 抽中的一个结对 */
export type SpotCheckItem = {
  __typename?: 'SpotCheckItem';
  /** 统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 企业名称 */
  enterpriseName: Scalars['String']['output'];
  /** 核查结果；未核查的为空 */
  finding?: Maybe<SpotCheckFinding>;
  /** 核查时间 */
  foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** 核查人 */
  foundBy?: Maybe<Officer>;
  /** 核查人编码 */
  foundById?: Maybe<Scalars['ID']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 核查方式 */
  means?: Maybe<SpotCheckMeans>;
  /** 核查说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 挂钩联系人 */
  officer?: Maybe<Officer>;
  /** 挂钩联系人编码 */
  officerId?: Maybe<Scalars['ID']['output']>;
  /** 结对编码 */
  pairingId: Scalars['ID']['output'];
  /** 期间内所登记的记录，须逐一向企业核实；先后为序 */
  records: Array<SpotCheckRecord>;
  /** 挂钩单位 */
  unit: OrgUnit;
  /** 挂钩单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；登记结果时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
};

/** 核查方式 */
export type SpotCheckMeans =
  /** 上门核实 */
  | 'ON_SITE'
  /** 电话核实 */
  | 'TELEPHONE'
  /** 书面核实 */
  | 'WRITTEN';

/** 办理结果 */
export type SpotCheckPayload = {
  __typename?: 'SpotCheckPayload';
  /** 抽查 */
  spotCheck?: Maybe<SpotCheck>;
};

/** 一项定期任务在期间内所登记的一条记录 */
export type SpotCheckRecord = {
  __typename?: 'SpotCheckRecord';
  /** 记录的标识 */
  evidenceId: Scalars['ID']['output'];
  /** 记录的种类 */
  evidenceType: Scalars['String']['output'];
  /** 任务类别 */
  kind: DutyKind;
  /** 是否补录 */
  late: Scalars['Boolean']['output'];
  /** 记录的日期 */
  on: Scalars['Date']['output'];
};

/** 抽查通报的一版，定稿后不再变动 */
export type SpotCheckReport = {
  __typename?: 'SpotCheckReport';
  /** 表格（CSV） */
  csv: Scalars['String']['output'];
  /** 发布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** 发布人 */
  publishedBy: Officer;
  /** 发布人编码 */
  publishedById: Scalars['ID']['output'];
  /** 更正理由；第一版为空 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 各单位的情况，按单位编码排序 */
  units: Array<SpotCheckUnitFigures>;
  /** 版次 */
  version: Scalars['Int']['output'];
};

/** 通报中一个单位的一类任务 */
export type SpotCheckUnitFigures = {
  __typename?: 'SpotCheckUnitFigures';
  /** 抽查的结对数 */
  checked: Scalars['Int']['output'];
  /** 核查属实的结对数 */
  confirmed: Scalars['Int']['output'];
  /** 按时完成数 */
  done: Scalars['Int']['output'];
  /** 未完成而已说明并获准的数 */
  excused: Scalars['Int']['output'];
  /** 核查不完整的结对数 */
  incomplete: Scalars['Int']['output'];
  /** 任务类别 */
  kind: DutyKind;
  /** 其中补录数 */
  late: Scalars['Int']['output'];
  /** 未完成数 */
  missed: Scalars['Int']['output'];
  /** 核查不实的结对数 */
  refuted: Scalars['Int']['output'];
  /** 期间内到期的任务数（不含已取消的） */
  required: Scalars['Int']['output'];
  /** 单位 */
  unit: OrgUnit;
  /** 单位编码 */
  unitId: Scalars['ID']['output'];
};

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
  /** 提出咨询的企业；不在企业名册中的为空 */
  enterprise?: Maybe<Enterprise>;
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

/** 惠企政策 */
export type SupportPolicy = {
  __typename?: 'SupportPolicy';
  /** 优惠内容 */
  benefit: Scalars['String']['output'];
  /** 申报截止日期；长期有效的为空 */
  closesOn?: Maybe<Scalars['Date']['output']>;
  /** 享受条件的文字说明 */
  conditionText: Scalars['String']['output'];
  /** 享受条件：正常存续的企业，符合其中任一组即可 */
  conditions: Array<PolicyCondition>;
  /** 文号 */
  documentNumber: Scalars['String']['output'];
  /** 承诺与兑现；只有牵头单位及其上级、督查人员、区领导、区工信局和区营商办可见，其他人为空 */
  figures?: Maybe<SupportPolicyFigures>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 制定机关 */
  issuer: Scalars['String']['output'];
  /** 本区牵头单位 */
  leadUnit: OrgUnit;
  /** 本区牵头单位编码 */
  leadUnitId: Scalars['ID']['output'];
  /** 级别 */
  level: PolicyLevel;
  /** 编号 */
  number: Scalars['String']['output'];
  /** 申报开始日期 */
  opensOn: Scalars['Date']['output'];
  /** 承诺兑现的金额（元） */
  promisedAmount?: Maybe<Scalars['Float']['output']>;
  /** 承诺惠及的企业数 */
  promisedCount?: Maybe<Scalars['Int']['output']>;
  /** 发布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** 发布人编码；企业查看时为空 */
  publishedById?: Maybe<Scalars['ID']['output']>;
  /** 状态 */
  state: SupportPolicyState;
  /** 名称 */
  title: Scalars['String']['output'];
  /** 版本；办理时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 撤销时间 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤销原因 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** 惠企政策列表 */
export type SupportPolicyConnection = {
  __typename?: 'SupportPolicyConnection';
  /** 本页各项及其位置 */
  edges: Array<SupportPolicyEdge>;
  /** 本页各项 */
  nodes: Array<SupportPolicy>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项惠企政策 */
export type SupportPolicyEdge = {
  __typename?: 'SupportPolicyEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 惠企政策 */
  node: SupportPolicy;
};

/** 承诺与兑现（四(9)） */
export type SupportPolicyFigures = {
  __typename?: 'SupportPolicyFigures';
  /** 已申报的企业数 */
  applied: Scalars['Int']['output'];
  /** 已告知的企业中已申报的 */
  appliedRate: PolicyRate;
  /** 已兑现的企业数 */
  granted: Scalars['Int']['output'];
  /** 已兑现的金额（元） */
  grantedAmount: Scalars['Float']['output'];
  /** 已申报的企业中已兑现的 */
  grantedRate: PolicyRate;
  /** 已告知的企业数 */
  informed: Scalars['Int']['output'];
  /** 符合条件的企业中已告知的 */
  informedRate: PolicyRate;
  /** 现在符合条件的企业数 */
  matching: Scalars['Int']['output'];
  /** 其中逾期未审定的企业数 */
  overdue: Scalars['Int']['output'];
  /** 待审定的企业数 */
  pending: Scalars['Int']['output'];
  /** 已兑现的金额与承诺金额（元）；没有承诺金额的为空 */
  promisedAmountRate?: Maybe<PolicyRate>;
  /** 已兑现的企业数与承诺数；没有承诺数的为空 */
  promisedCountRate?: Maybe<PolicyRate>;
  /** 未获兑现的企业数 */
  refused: Scalars['Int']['output'];
};

/** 惠企政策的筛选条件，同时满足 */
export type SupportPolicyFilter = {
  /** 本区牵头单位编码 */
  leadUnit?: InputMaybe<Scalars['ID']['input']>;
  /** 级别 */
  level?: InputMaybe<PolicyLevel>;
  /** 此日可以申报的 */
  openOn?: InputMaybe<Scalars['Date']['input']>;
  /** 状态 */
  state?: InputMaybe<SupportPolicyState>;
  /** 名称中的文字（100字以内） */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 办理结果 */
export type SupportPolicyPayload = {
  __typename?: 'SupportPolicyPayload';
  /** 惠企政策 */
  supportPolicy?: Maybe<SupportPolicy>;
};

/** 惠企政策的状态 */
export type SupportPolicyState =
  /** 申报已截止 */
  | 'CLOSED'
  /** 可以申报 */
  | 'OPEN'
  /** 尚未开始申报 */
  | 'UPCOMING'
  /** 已撤销 */
  | 'WITHDRAWN';

/** 座谈的企业一方 */
export type TalkParticipant =
  /** 负责人指定的人 */
  | 'DELEGATE'
  /** 企业负责人 */
  | 'HEAD';

/** 工单：企业群众的一件诉求，不论从哪个渠道来 */
export type Ticket = {
  __typename?: 'Ticket';
  /** 内部标识 */
  id: Scalars['ID']['output'];
  /** 由哪一件企业问题而来；不是由企业问题而来，或者当前登录者无权查看时为空 */
  problem?: Maybe<Problem>;
};

/** 没有挂钩的企业的筛选条件 */
export type UncoveredFilter = {
  /** 属地编码，含其下级 */
  locality?: InputMaybe<Scalars['ID']['input']>;
};

/** 一个单位挂钩的企业数 */
export type UnitCoverage = {
  __typename?: 'UnitCoverage';
  /** 今日有效的挂钩数 */
  pairingCount: Scalars['Int']['output'];
  /** 单位 */
  unit: OrgUnit;
};

/** 走访企业：到现场走访一次，同时计为联系；有企业负责人或其指定的人参加座谈的，也计为座谈 */
export type Visit = {
  __typename?: 'Visit';
  /** 随行的其他人员 */
  companions?: Maybe<Scalars['String']['output']>;
  /** 走访情况；企业查看时为空；当时提出的问题不向当前登录者公开的，为空 */
  content?: Maybe<Scalars['String']['output']>;
  /** 登记的一方可以更正、撤回到何时；企业查看时为空 */
  correctableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 企业的统一社会信用代码 */
  creditCode: Scalars['ID']['output'];
  /** 企业的建议或需求；当时提出的问题不向当前登录者公开的，为空 */
  demands?: Maybe<Scalars['String']['output']>;
  /** 更正前的各版本，最近的在前 */
  earlierVersions: Array<Visit>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 佐证，例如照片、签到表的文件名；企业查看时为空 */
  evidence?: Maybe<Array<Scalars['String']['output']>>;
  /** 导入的走访：在来源系统中的编号 */
  externalNo?: Maybe<Scalars['String']['output']>;
  /** 日期 */
  heldOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 是否补录：登记时已超过规定的期限 */
  lateEntry: Scalars['Boolean']['output'];
  /** 参加人员编码 */
  officerIds: Array<Scalars['ID']['output']>;
  /** 参加人员 */
  officers: Array<Officer>;
  /** 挂钩的标识；登记单位没有挂钩该企业的为空，不计入任务 */
  pairingId?: Maybe<Scalars['ID']['output']>;
  /** 所完成的走访计划的标识 */
  plannedVisitId?: Maybe<Scalars['ID']['output']>;
  /** 当时提出的问题；反映了单位或人员的，只向提出的单位公开 */
  problems: Array<Problem>;
  /** 走访目的 */
  purposes: Array<VisitPurpose>;
  /** 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 登记人；企业查看时为空 */
  recordedBy?: Maybe<Officer>;
  /** 登记人编码；企业查看时为空 */
  recordedById?: Maybe<Scalars['ID']['output']>;
  /** 本版本被更正的情况；现行版本为空 */
  replaced?: Maybe<RecordCorrection>;
  /** 导入的走访：来源系统 */
  sourceSystem?: Maybe<Scalars['String']['output']>;
  /** 与企业负责人的座谈；没有座谈的为空 */
  talk?: Maybe<HeadTalk>;
  /** 登记单位 */
  unit: OrgUnit;
  /** 登记单位编码 */
  unitId: Scalars['ID']['output'];
  /** 版本；更正、撤回时作为 expectedVersion 提交 */
  version: Scalars['Int']['output'];
  /** 撤回的时间；未撤回的为空 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回的理由 */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** 撤回人 */
  withdrawnBy?: Maybe<Officer>;
  /** 撤回人编码 */
  withdrawnById?: Maybe<Scalars['ID']['output']>;
};

/** 走访记录列表 */
export type VisitConnection = {
  __typename?: 'VisitConnection';
  /** 本页各项及其位置 */
  edges: Array<VisitEdge>;
  /** 本页各项 */
  nodes: Array<Visit>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 符合条件的总数 */
  totalCount: Scalars['Int']['output'];
};

/** 列表中的一项 */
export type VisitEdge = {
  __typename?: 'VisitEdge';
  /** 位置 */
  cursor: Scalars['String']['output'];
  /** 走访记录 */
  node: Visit;
};

/** 走访记录的办理结果 */
export type VisitPayload = {
  __typename?: 'VisitPayload';
  /** 走访记录 */
  visit?: Maybe<Visit>;
};

/** 走访目的 */
export type VisitPurpose =
  /** 送温暖 */
  | 'CARE'
  /** 送政策 */
  | 'POLICY'
  /** 送服务 */
  | 'SERVICE';

/** 某一周走访某企业的一个单位 */
export type WeekVisit = {
  __typename?: 'WeekVisit';
  /** 是否已走访；否为计划中 */
  held: Scalars['Boolean']['output'];
  /** 单位 */
  unit: OrgUnit;
  /** 单位编码 */
  unitId: Scalars['ID']['output'];
};

/** 撤回一条帮扶记录 */
export type WithdrawRecordInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 记录的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 撤回的理由（500字以内） */
  reason: Scalars['String']['input'];
};

/** 撤回帮办专员的走访 */
export type WithdrawSpecialistVisitInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 走访记录的标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 理由（500字以内） */
  reason: Scalars['String']['input'];
};

/** 撤销惠企政策 */
export type WithdrawSupportPolicyInput = {
  /** 办理人所见的版本 */
  expectedVersion: Scalars['Int']['input'];
  /** 政策标识 */
  id: Scalars['ID']['input'];
  /** 请求号 */
  idempotencyKey: Scalars['String']['input'];
  /** 原因（500字以内） */
  reason: Scalars['String']['input'];
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
  AmendPairingSchemeInput: AmendPairingSchemeInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerStationQuestionInput: AnswerStationQuestionInput;
  ApplyForSupportPolicyInput: ApplyForSupportPolicyInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AskStationInput: AskStationInput;
  AuditActorKind: AuditActorKind;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFilter: AuditFilter;
  AuditOutcome: AuditOutcome;
  BriefedPolicy: ResolverTypeWrapper<BriefedPolicy>;
  BriefedPolicyInput: BriefedPolicyInput;
  BusinessMonitor: ResolverTypeWrapper<BusinessMonitor>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDraft: ResolverTypeWrapper<CalendarDraft>;
  ChangeCreditCodeInput: ChangeCreditCodeInput;
  ChangeEnterpriseInput: ChangeEnterpriseInput;
  ChangeLiaisonOfficerInput: ChangeLiaisonOfficerInput;
  CloseEnterpriseInput: CloseEnterpriseInput;
  Contact: ResolverTypeWrapper<Contact>;
  ContactChannel: ContactChannel;
  ContactConnection: ResolverTypeWrapper<ContactConnection>;
  ContactEdge: ResolverTypeWrapper<ContactEdge>;
  ContactPayload: ResolverTypeWrapper<ContactPayload>;
  CsvPage: ResolverTypeWrapper<CsvPage>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecidePolicyUptakeInput: DecidePolicyUptakeInput;
  DelistEnterpriseInput: DelistEnterpriseInput;
  DraftPairingSchemeInput: DraftPairingSchemeInput;
  DrawSpotCheckInput: DrawSpotCheckInput;
  DropPlannedPairingsInput: DropPlannedPairingsInput;
  DutyCounter: ResolverTypeWrapper<DutyCounter>;
  DutyCounterConnection: ResolverTypeWrapper<DutyCounterConnection>;
  DutyCounterEdge: ResolverTypeWrapper<DutyCounterEdge>;
  DutyCounterFilter: DutyCounterFilter;
  DutyEvidence: ResolverTypeWrapper<DutyEvidence>;
  DutyGrouping: DutyGrouping;
  DutyKind: DutyKind;
  DutyPeriod: ResolverTypeWrapper<DutyPeriod>;
  DutyPeriodConnection: ResolverTypeWrapper<DutyPeriodConnection>;
  DutyPeriodEdge: ResolverTypeWrapper<DutyPeriodEdge>;
  DutyPeriodFilter: DutyPeriodFilter;
  DutyPeriodPayload: ResolverTypeWrapper<DutyPeriodPayload>;
  DutyState: DutyState;
  EndMonitorInput: EndMonitorInput;
  EndPairingInput: EndPairingInput;
  EndStationMemberInput: EndStationMemberInput;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  EnterpriseConnection: ResolverTypeWrapper<EnterpriseConnection>;
  EnterpriseEdge: ResolverTypeWrapper<EnterpriseEdge>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseList: EnterpriseList;
  EnterpriseListing: ResolverTypeWrapper<EnterpriseListing>;
  EnterprisePayload: ResolverTypeWrapper<EnterprisePayload>;
  EnterpriseSpecialist: ResolverTypeWrapper<EnterpriseSpecialist>;
  EnterpriseSpecialistConnection: ResolverTypeWrapper<EnterpriseSpecialistConnection>;
  EnterpriseSpecialistEdge: ResolverTypeWrapper<EnterpriseSpecialistEdge>;
  EnterpriseSpecialistPayload: ResolverTypeWrapper<EnterpriseSpecialistPayload>;
  EnterpriseStatus: EnterpriseStatus;
  EnterpriseWeek: ResolverTypeWrapper<EnterpriseWeek>;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  ExcuseDutyPeriodInput: ExcuseDutyPeriodInput;
  FileMonitorReportInput: FileMonitorReportInput;
  FileMonitorReportPayload: ResolverTypeWrapper<FileMonitorReportPayload>;
  ForwardMonitorReportInput: ForwardMonitorReportInput;
  Grid: ResolverTypeWrapper<Grid>;
  GridConnection: ResolverTypeWrapper<GridConnection>;
  GridEdge: ResolverTypeWrapper<GridEdge>;
  GridFilter: GridFilter;
  GridPayload: ResolverTypeWrapper<GridPayload>;
  GridSpecialist: ResolverTypeWrapper<GridSpecialist>;
  HandOverPairingInput: HandOverPairingInput;
  HeadTalk: ResolverTypeWrapper<HeadTalk>;
  HeadTalkInput: HeadTalkInput;
  ImportEnterpriseRow: ImportEnterpriseRow;
  ImportEnterprisesInput: ImportEnterprisesInput;
  ImportOutcome: ImportOutcome;
  ImportPairingRow: ImportPairingRow;
  ImportPairingsInput: ImportPairingsInput;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportSpecialistRow: ImportSpecialistRow;
  ImportSpecialistsInput: ImportSpecialistsInput;
  ImportVisitRow: ImportVisitRow;
  ImportVisitsInput: ImportVisitsInput;
  ImportedRow: ResolverTypeWrapper<ImportedRow>;
  LeaderCoverage: ResolverTypeWrapper<LeaderCoverage>;
  LiaisonCalendarImpact: ResolverTypeWrapper<LiaisonCalendarImpact>;
  LiaisonCalendarProgress: ResolverTypeWrapper<LiaisonCalendarProgress>;
  LiaisonRecordFilter: LiaisonRecordFilter;
  LiaisonRecordType: LiaisonRecordType;
  LiaisonSelfCheck: ResolverTypeWrapper<LiaisonSelfCheck>;
  LiaisonViolation: ResolverTypeWrapper<LiaisonViolation>;
  ListEnterpriseInput: ListEnterpriseInput;
  MissingSpecialistFilter: MissingSpecialistFilter;
  MonitorCodeInput: MonitorCodeInput;
  MonitorConnection: ResolverTypeWrapper<MonitorConnection>;
  MonitorEdge: ResolverTypeWrapper<MonitorEdge>;
  MonitorFilter: MonitorFilter;
  MonitorPayload: ResolverTypeWrapper<MonitorPayload>;
  MonitorReport: ResolverTypeWrapper<MonitorReport>;
  MonitorReportConnection: ResolverTypeWrapper<MonitorReportConnection>;
  MonitorReportEdge: ResolverTypeWrapper<MonitorReportEdge>;
  MonitorReportFilter: MonitorReportFilter;
  MonitorReportNoteInput: MonitorReportNoteInput;
  MonitorReportPayload: ResolverTypeWrapper<MonitorReportPayload>;
  MonitorReportStatus: MonitorReportStatus;
  MonitorReportStep: MonitorReportStep;
  MonitorReportStepRecord: ResolverTypeWrapper<MonitorReportStepRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameSpecialistInput: NameSpecialistInput;
  Officer: ResolverTypeWrapper<Officer>;
  OpenGridInput: OpenGridInput;
  OpenPairingInput: OpenPairingInput;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pairing: ResolverTypeWrapper<Pairing>;
  PairingConnection: ResolverTypeWrapper<PairingConnection>;
  PairingCoverage: ResolverTypeWrapper<PairingCoverage>;
  PairingEdge: ResolverTypeWrapper<PairingEdge>;
  PairingEnd: PairingEnd;
  PairingFilter: PairingFilter;
  PairingHolderInput: PairingHolderInput;
  PairingPayload: ResolverTypeWrapper<PairingPayload>;
  PairingScheme: ResolverTypeWrapper<PairingScheme>;
  PairingSchemeConnection: ResolverTypeWrapper<PairingSchemeConnection>;
  PairingSchemeEdge: ResolverTypeWrapper<PairingSchemeEdge>;
  PairingSchemeFilter: PairingSchemeFilter;
  PairingSchemePayload: ResolverTypeWrapper<PairingSchemePayload>;
  PairingSchemeStatus: PairingSchemeStatus;
  PairingSchemeStepInput: PairingSchemeStepInput;
  PairingState: PairingState;
  PartnerIntroduction: ResolverTypeWrapper<PartnerIntroduction>;
  PartnerIntroductionConnection: ResolverTypeWrapper<PartnerIntroductionConnection>;
  PartnerIntroductionEdge: ResolverTypeWrapper<PartnerIntroductionEdge>;
  PartnerIntroductionPayload: ResolverTypeWrapper<PartnerIntroductionPayload>;
  PartnerSide: PartnerSide;
  PlanPairingsInput: PlanPairingsInput;
  PlanVisitInput: PlanVisitInput;
  PlannedPairing: ResolverTypeWrapper<PlannedPairing>;
  PlannedPairingConnection: ResolverTypeWrapper<PlannedPairingConnection>;
  PlannedPairingEdge: ResolverTypeWrapper<PlannedPairingEdge>;
  PlannedPairingInput: PlannedPairingInput;
  PlannedVisit: ResolverTypeWrapper<PlannedVisit>;
  PlannedVisitConnection: ResolverTypeWrapper<PlannedVisitConnection>;
  PlannedVisitEdge: ResolverTypeWrapper<PlannedVisitEdge>;
  PlannedVisitFilter: PlannedVisitFilter;
  PlannedVisitPayload: ResolverTypeWrapper<PlannedVisitPayload>;
  PlannedVisitState: PlannedVisitState;
  PolicyAim: PolicyAim;
  PolicyBriefing: ResolverTypeWrapper<PolicyBriefing>;
  PolicyBriefingConnection: ResolverTypeWrapper<PolicyBriefingConnection>;
  PolicyBriefingEdge: ResolverTypeWrapper<PolicyBriefingEdge>;
  PolicyBriefingPayload: ResolverTypeWrapper<PolicyBriefingPayload>;
  PolicyCondition: ResolverTypeWrapper<PolicyCondition>;
  PolicyConditionInput: PolicyConditionInput;
  PolicyEnterprise: ResolverTypeWrapper<PolicyEnterprise>;
  PolicyEnterpriseConnection: ResolverTypeWrapper<PolicyEnterpriseConnection>;
  PolicyEnterpriseEdge: ResolverTypeWrapper<PolicyEnterpriseEdge>;
  PolicyInformedCause: PolicyInformedCause;
  PolicyLevel: PolicyLevel;
  PolicyRate: ResolverTypeWrapper<PolicyRate>;
  PolicyStage: PolicyStage;
  PolicyUptake: ResolverTypeWrapper<PolicyUptake>;
  PolicyUptakePayload: ResolverTypeWrapper<PolicyUptakePayload>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCategory: ProblemCategory;
  ProblemConnection: ResolverTypeWrapper<ProblemConnection>;
  ProblemEdge: ResolverTypeWrapper<ProblemEdge>;
  ProblemFilter: ProblemFilter;
  ProblemInput: ProblemInput;
  ProblemOutcome: ProblemOutcome;
  ProblemSource: ProblemSource;
  ProblemState: ProblemState;
  PublishSpotCheckInput: PublishSpotCheckInput;
  PublishSupportPolicyInput: PublishSupportPolicyInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCorrection: ResolverTypeWrapper<RecordCorrection>;
  RecordCorrectionInput: RecordCorrectionInput;
  RecordEnterpriseContactInput: RecordEnterpriseContactInput;
  RecordPartnerIntroductionInput: RecordPartnerIntroductionInput;
  RecordPolicyBriefingInput: RecordPolicyBriefingInput;
  RecordSpecialistExchangeInput: RecordSpecialistExchangeInput;
  RecordSpecialistVisitInput: RecordSpecialistVisitInput;
  RecordSpotCheckFindingInput: RecordSpotCheckFindingInput;
  RecordVisitInput: RecordVisitInput;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterMonitorInput: RegisterMonitorInput;
  RelieveSpecialistInput: RelieveSpecialistInput;
  RenameGridInput: RenameGridInput;
  ReopenEnterpriseInput: ReopenEnterpriseInput;
  RetentionKind: RetentionKind;
  RetentionStatus: ResolverTypeWrapper<RetentionStatus>;
  RouteStationQuestionInput: RouteStationQuestionInput;
  SelfCheckRule: SelfCheckRule;
  ServicePoint: ResolverTypeWrapper<ServicePoint>;
  Severity: Severity;
  SpecialistExchange: ResolverTypeWrapper<SpecialistExchange>;
  SpecialistExchangeChannel: SpecialistExchangeChannel;
  SpecialistExchangeConnection: ResolverTypeWrapper<SpecialistExchangeConnection>;
  SpecialistExchangeEdge: ResolverTypeWrapper<SpecialistExchangeEdge>;
  SpecialistExchangeFilter: SpecialistExchangeFilter;
  SpecialistExchangePayload: ResolverTypeWrapper<SpecialistExchangePayload>;
  SpecialistFilter: SpecialistFilter;
  SpecialistVisit: ResolverTypeWrapper<SpecialistVisit>;
  SpecialistVisitConnection: ResolverTypeWrapper<SpecialistVisitConnection>;
  SpecialistVisitEdge: ResolverTypeWrapper<SpecialistVisitEdge>;
  SpecialistVisitFilter: SpecialistVisitFilter;
  SpecialistVisitPayload: ResolverTypeWrapper<SpecialistVisitPayload>;
  SpotCheck: ResolverTypeWrapper<SpotCheck>;
  SpotCheckConnection: ResolverTypeWrapper<SpotCheckConnection>;
  SpotCheckEdge: ResolverTypeWrapper<SpotCheckEdge>;
  SpotCheckFilter: SpotCheckFilter;
  SpotCheckFinding: SpotCheckFinding;
  SpotCheckItem: ResolverTypeWrapper<SpotCheckItem>;
  SpotCheckMeans: SpotCheckMeans;
  SpotCheckPayload: ResolverTypeWrapper<SpotCheckPayload>;
  SpotCheckRecord: ResolverTypeWrapper<SpotCheckRecord>;
  SpotCheckReport: ResolverTypeWrapper<SpotCheckReport>;
  SpotCheckUnitFigures: ResolverTypeWrapper<SpotCheckUnitFigures>;
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
  SupportPolicy: ResolverTypeWrapper<SupportPolicy>;
  SupportPolicyConnection: ResolverTypeWrapper<SupportPolicyConnection>;
  SupportPolicyEdge: ResolverTypeWrapper<SupportPolicyEdge>;
  SupportPolicyFigures: ResolverTypeWrapper<SupportPolicyFigures>;
  SupportPolicyFilter: SupportPolicyFilter;
  SupportPolicyPayload: ResolverTypeWrapper<SupportPolicyPayload>;
  SupportPolicyState: SupportPolicyState;
  TalkParticipant: TalkParticipant;
  Ticket: ResolverTypeWrapper<Ticket>;
  UncoveredFilter: UncoveredFilter;
  UnitCoverage: ResolverTypeWrapper<UnitCoverage>;
  Visit: ResolverTypeWrapper<Visit>;
  VisitConnection: ResolverTypeWrapper<VisitConnection>;
  VisitEdge: ResolverTypeWrapper<VisitEdge>;
  VisitPayload: ResolverTypeWrapper<VisitPayload>;
  VisitPurpose: VisitPurpose;
  WeekVisit: ResolverTypeWrapper<WeekVisit>;
  WithdrawRecordInput: WithdrawRecordInput;
  WithdrawSpecialistVisitInput: WithdrawSpecialistVisitInput;
  WithdrawSupportPolicyInput: WithdrawSupportPolicyInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddStationMemberInput: AddStationMemberInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AmendPairingSchemeInput: AmendPairingSchemeInput;
  Int: Scalars['Int']['output'];
  AnswerStationQuestionInput: AnswerStationQuestionInput;
  ApplyForSupportPolicyInput: ApplyForSupportPolicyInput;
  Float: Scalars['Float']['output'];
  AskStationInput: AskStationInput;
  AuditChange: AuditChange;
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFilter: AuditFilter;
  BriefedPolicy: BriefedPolicy;
  BriefedPolicyInput: BriefedPolicyInput;
  BusinessMonitor: BusinessMonitor;
  Boolean: Scalars['Boolean']['output'];
  CalendarDraft: CalendarDraft | FederationReferenceTypes['CalendarDraft'];
  ChangeCreditCodeInput: ChangeCreditCodeInput;
  ChangeEnterpriseInput: ChangeEnterpriseInput;
  ChangeLiaisonOfficerInput: ChangeLiaisonOfficerInput;
  CloseEnterpriseInput: CloseEnterpriseInput;
  Contact: Contact;
  ContactConnection: ContactConnection;
  ContactEdge: ContactEdge;
  ContactPayload: ContactPayload;
  CsvPage: CsvPage;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecidePolicyUptakeInput: DecidePolicyUptakeInput;
  DelistEnterpriseInput: DelistEnterpriseInput;
  DraftPairingSchemeInput: DraftPairingSchemeInput;
  DrawSpotCheckInput: DrawSpotCheckInput;
  DropPlannedPairingsInput: DropPlannedPairingsInput;
  DutyCounter: DutyCounter;
  DutyCounterConnection: DutyCounterConnection;
  DutyCounterEdge: DutyCounterEdge;
  DutyCounterFilter: DutyCounterFilter;
  DutyEvidence: DutyEvidence;
  DutyPeriod: DutyPeriod;
  DutyPeriodConnection: DutyPeriodConnection;
  DutyPeriodEdge: DutyPeriodEdge;
  DutyPeriodFilter: DutyPeriodFilter;
  DutyPeriodPayload: DutyPeriodPayload;
  EndMonitorInput: EndMonitorInput;
  EndPairingInput: EndPairingInput;
  EndStationMemberInput: EndStationMemberInput;
  Enterprise: Enterprise | FederationReferenceTypes['Enterprise'];
  EnterpriseConnection: EnterpriseConnection;
  EnterpriseEdge: EnterpriseEdge;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseListing: EnterpriseListing;
  EnterprisePayload: EnterprisePayload;
  EnterpriseSpecialist: EnterpriseSpecialist;
  EnterpriseSpecialistConnection: EnterpriseSpecialistConnection;
  EnterpriseSpecialistEdge: EnterpriseSpecialistEdge;
  EnterpriseSpecialistPayload: EnterpriseSpecialistPayload;
  EnterpriseWeek: EnterpriseWeek;
  EnumLabel: EnumLabel;
  ExcuseDutyPeriodInput: ExcuseDutyPeriodInput;
  FileMonitorReportInput: FileMonitorReportInput;
  FileMonitorReportPayload: FileMonitorReportPayload;
  ForwardMonitorReportInput: ForwardMonitorReportInput;
  Grid: Grid;
  GridConnection: GridConnection;
  GridEdge: GridEdge;
  GridFilter: GridFilter;
  GridPayload: GridPayload;
  GridSpecialist: GridSpecialist;
  HandOverPairingInput: HandOverPairingInput;
  HeadTalk: HeadTalk;
  HeadTalkInput: HeadTalkInput;
  ImportEnterpriseRow: ImportEnterpriseRow;
  ImportEnterprisesInput: ImportEnterprisesInput;
  ImportPairingRow: ImportPairingRow;
  ImportPairingsInput: ImportPairingsInput;
  ImportProblem: ImportProblem;
  ImportReport: ImportReport;
  ImportSpecialistRow: ImportSpecialistRow;
  ImportSpecialistsInput: ImportSpecialistsInput;
  ImportVisitRow: ImportVisitRow;
  ImportVisitsInput: ImportVisitsInput;
  ImportedRow: ImportedRow;
  LeaderCoverage: LeaderCoverage;
  LiaisonCalendarImpact: LiaisonCalendarImpact;
  LiaisonCalendarProgress: LiaisonCalendarProgress;
  LiaisonRecordFilter: LiaisonRecordFilter;
  LiaisonSelfCheck: LiaisonSelfCheck;
  LiaisonViolation: LiaisonViolation;
  ListEnterpriseInput: ListEnterpriseInput;
  MissingSpecialistFilter: MissingSpecialistFilter;
  MonitorCodeInput: MonitorCodeInput;
  MonitorConnection: MonitorConnection;
  MonitorEdge: MonitorEdge;
  MonitorFilter: MonitorFilter;
  MonitorPayload: MonitorPayload;
  MonitorReport: MonitorReport;
  MonitorReportConnection: MonitorReportConnection;
  MonitorReportEdge: MonitorReportEdge;
  MonitorReportFilter: MonitorReportFilter;
  MonitorReportNoteInput: MonitorReportNoteInput;
  MonitorReportPayload: MonitorReportPayload;
  MonitorReportStepRecord: MonitorReportStepRecord;
  Mutation: Record<PropertyKey, never>;
  NameSpecialistInput: NameSpecialistInput;
  Officer: Officer;
  OpenGridInput: OpenGridInput;
  OpenPairingInput: OpenPairingInput;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  Pairing: Pairing;
  PairingConnection: PairingConnection;
  PairingCoverage: PairingCoverage;
  PairingEdge: PairingEdge;
  PairingFilter: PairingFilter;
  PairingHolderInput: PairingHolderInput;
  PairingPayload: PairingPayload;
  PairingScheme: PairingScheme;
  PairingSchemeConnection: PairingSchemeConnection;
  PairingSchemeEdge: PairingSchemeEdge;
  PairingSchemeFilter: PairingSchemeFilter;
  PairingSchemePayload: PairingSchemePayload;
  PairingSchemeStepInput: PairingSchemeStepInput;
  PartnerIntroduction: PartnerIntroduction;
  PartnerIntroductionConnection: PartnerIntroductionConnection;
  PartnerIntroductionEdge: PartnerIntroductionEdge;
  PartnerIntroductionPayload: PartnerIntroductionPayload;
  PlanPairingsInput: PlanPairingsInput;
  PlanVisitInput: PlanVisitInput;
  PlannedPairing: PlannedPairing;
  PlannedPairingConnection: PlannedPairingConnection;
  PlannedPairingEdge: PlannedPairingEdge;
  PlannedPairingInput: PlannedPairingInput;
  PlannedVisit: PlannedVisit;
  PlannedVisitConnection: PlannedVisitConnection;
  PlannedVisitEdge: PlannedVisitEdge;
  PlannedVisitFilter: PlannedVisitFilter;
  PlannedVisitPayload: PlannedVisitPayload;
  PolicyBriefing: PolicyBriefing;
  PolicyBriefingConnection: PolicyBriefingConnection;
  PolicyBriefingEdge: PolicyBriefingEdge;
  PolicyBriefingPayload: PolicyBriefingPayload;
  PolicyCondition: PolicyCondition;
  PolicyConditionInput: PolicyConditionInput;
  PolicyEnterprise: PolicyEnterprise;
  PolicyEnterpriseConnection: PolicyEnterpriseConnection;
  PolicyEnterpriseEdge: PolicyEnterpriseEdge;
  PolicyRate: PolicyRate;
  PolicyUptake: PolicyUptake;
  PolicyUptakePayload: PolicyUptakePayload;
  Problem: Problem;
  ProblemConnection: ProblemConnection;
  ProblemEdge: ProblemEdge;
  ProblemFilter: ProblemFilter;
  ProblemInput: ProblemInput;
  PublishSpotCheckInput: PublishSpotCheckInput;
  PublishSupportPolicyInput: PublishSupportPolicyInput;
  Query: Record<PropertyKey, never>;
  RecordCorrection: RecordCorrection;
  RecordCorrectionInput: RecordCorrectionInput;
  RecordEnterpriseContactInput: RecordEnterpriseContactInput;
  RecordPartnerIntroductionInput: RecordPartnerIntroductionInput;
  RecordPolicyBriefingInput: RecordPolicyBriefingInput;
  RecordSpecialistExchangeInput: RecordSpecialistExchangeInput;
  RecordSpecialistVisitInput: RecordSpecialistVisitInput;
  RecordSpotCheckFindingInput: RecordSpotCheckFindingInput;
  RecordVisitInput: RecordVisitInput;
  RegisterEnterpriseInput: RegisterEnterpriseInput;
  RegisterMonitorInput: RegisterMonitorInput;
  RelieveSpecialistInput: RelieveSpecialistInput;
  RenameGridInput: RenameGridInput;
  ReopenEnterpriseInput: ReopenEnterpriseInput;
  RetentionStatus: RetentionStatus;
  RouteStationQuestionInput: RouteStationQuestionInput;
  ServicePoint: ServicePoint;
  SpecialistExchange: SpecialistExchange;
  SpecialistExchangeConnection: SpecialistExchangeConnection;
  SpecialistExchangeEdge: SpecialistExchangeEdge;
  SpecialistExchangeFilter: SpecialistExchangeFilter;
  SpecialistExchangePayload: SpecialistExchangePayload;
  SpecialistFilter: SpecialistFilter;
  SpecialistVisit: SpecialistVisit;
  SpecialistVisitConnection: SpecialistVisitConnection;
  SpecialistVisitEdge: SpecialistVisitEdge;
  SpecialistVisitFilter: SpecialistVisitFilter;
  SpecialistVisitPayload: SpecialistVisitPayload;
  SpotCheck: SpotCheck;
  SpotCheckConnection: SpotCheckConnection;
  SpotCheckEdge: SpotCheckEdge;
  SpotCheckFilter: SpotCheckFilter;
  SpotCheckItem: SpotCheckItem;
  SpotCheckPayload: SpotCheckPayload;
  SpotCheckRecord: SpotCheckRecord;
  SpotCheckReport: SpotCheckReport;
  SpotCheckUnitFigures: SpotCheckUnitFigures;
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
  SupportPolicy: SupportPolicy;
  SupportPolicyConnection: SupportPolicyConnection;
  SupportPolicyEdge: SupportPolicyEdge;
  SupportPolicyFigures: SupportPolicyFigures;
  SupportPolicyFilter: SupportPolicyFilter;
  SupportPolicyPayload: SupportPolicyPayload;
  Ticket: Ticket | FederationReferenceTypes['Ticket'];
  UncoveredFilter: UncoveredFilter;
  UnitCoverage: UnitCoverage;
  Visit: Visit;
  VisitConnection: VisitConnection;
  VisitEdge: VisitEdge;
  VisitPayload: VisitPayload;
  WeekVisit: WeekVisit;
  WithdrawRecordInput: WithdrawRecordInput;
  WithdrawSpecialistVisitInput: WithdrawSpecialistVisitInput;
  WithdrawSupportPolicyInput: WithdrawSupportPolicyInput;
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

export type BriefedPolicyResolvers<ContextType = object, ParentType extends ResolversParentTypes['BriefedPolicy'] = ResolversParentTypes['BriefedPolicy']> = {
  aim?: Resolver<ResolversTypes['PolicyAim'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PolicyLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusinessMonitorResolvers<ContextType = object, ParentType extends ResolversParentTypes['BusinessMonitor'] = ResolversParentTypes['BusinessMonitor']> = {
  area?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  areaIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  endedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTerm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  registeredById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDraftResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarDraft'] = ResolversParentTypes['CalendarDraft'], FederationReferenceType extends FederationReferenceTypes['CalendarDraft'] = FederationReferenceTypes['CalendarDraft']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CalendarDraft']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liaisonImpact?: Resolver<Maybe<ResolversTypes['LiaisonCalendarImpact']>, ParentType, ContextType>;
  liaisonProgress?: Resolver<Maybe<ResolversTypes['LiaisonCalendarProgress']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = object, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  correctableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demands?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlierVersions?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pairingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  recordedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['RecordCorrection']>, ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  withdrawnById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['ContactPayload'] = ResolversParentTypes['ContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
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

export type DutyCounterResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyCounter'] = ResolversParentTypes['DutyCounter']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excusedPeriods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedPeriods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  periods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DutyCounterConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyCounterConnection'] = ResolversParentTypes['DutyCounterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyCounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyCounter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyCounterEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyCounterEdge'] = ResolversParentTypes['DutyCounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyCounter'], ParentType, ContextType>;
};

export type DutyEvidenceResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyEvidence'] = ResolversParentTypes['DutyEvidence']> = {
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyPeriodResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyPeriod'] = ResolversParentTypes['DutyPeriod']> = {
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['DutyEvidence']>, ParentType, ContextType>;
  excuseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excusedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  excusedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayExcuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyState'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyPeriodConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyPeriodConnection'] = ResolversParentTypes['DutyPeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyPeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyPeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyPeriodEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyPeriodEdge'] = ResolversParentTypes['DutyPeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyPeriod'], ParentType, ContextType>;
};

export type DutyPeriodPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['DutyPeriodPayload'] = ResolversParentTypes['DutyPeriodPayload']> = {
  dutyPeriod?: Resolver<Maybe<ResolversTypes['DutyPeriod']>, ParentType, ContextType>;
};

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
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  phones?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialist']>, ParentType, ContextType>;
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

export type EnterpriseSpecialistResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseSpecialist'] = ResolversParentTypes['EnterpriseSpecialist']> = {
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  endedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  gridId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gridName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  namedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  namedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  namedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseSpecialistConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseSpecialistConnection'] = ResolversParentTypes['EnterpriseSpecialistConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseSpecialistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterpriseSpecialist']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseSpecialistEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseSpecialistEdge'] = ResolversParentTypes['EnterpriseSpecialistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseSpecialist'], ParentType, ContextType>;
};

export type EnterpriseSpecialistPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseSpecialistPayload'] = ResolversParentTypes['EnterpriseSpecialistPayload']> = {
  specialist?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialist']>, ParentType, ContextType>;
};

export type EnterpriseWeekResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnterpriseWeek'] = ResolversParentTypes['EnterpriseWeek']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['WeekVisit']>, ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = object, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  enumName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileMonitorReportPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['FileMonitorReportPayload'] = ResolversParentTypes['FileMonitorReportPayload']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['MonitorReport']>, ParentType, ContextType>;
};

export type GridResolvers<ContextType = object, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  localityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  openedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['GridSpecialist']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type GridPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['GridPayload'] = ResolversParentTypes['GridPayload']> = {
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
};

export type GridSpecialistResolvers<ContextType = object, ParentType extends ResolversParentTypes['GridSpecialist'] = ResolversParentTypes['GridSpecialist']> = {
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type HeadTalkResolvers<ContextType = object, ParentType extends ResolversParentTypes['HeadTalk'] = ResolversParentTypes['HeadTalk']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['TalkParticipant'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LeaderCoverageResolvers<ContextType = object, ParentType extends ResolversParentTypes['LeaderCoverage'] = ResolversParentTypes['LeaderCoverage']> = {
  leader?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  pairingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MonitorConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorConnection'] = ResolversParentTypes['MonitorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonitorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BusinessMonitor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitorEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorEdge'] = ResolversParentTypes['MonitorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BusinessMonitor'], ParentType, ContextType>;
};

export type MonitorPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorPayload'] = ResolversParentTypes['MonitorPayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitor?: Resolver<Maybe<ResolversTypes['BusinessMonitor']>, ParentType, ContextType>;
};

export type MonitorReportResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorReport'] = ResolversParentTypes['MonitorReport']> = {
  complainedAboutUnits?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  filedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  localityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  monitor?: Resolver<ResolversTypes['BusinessMonitor'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['MonitorReportStep']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MonitorReportStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['MonitorReportStepRecord']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MonitorReportConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorReportConnection'] = ResolversParentTypes['MonitorReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonitorReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MonitorReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitorReportEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorReportEdge'] = ResolversParentTypes['MonitorReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonitorReport'], ParentType, ContextType>;
};

export type MonitorReportPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorReportPayload'] = ResolversParentTypes['MonitorReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['MonitorReport']>, ParentType, ContextType>;
};

export type MonitorReportStepRecordResolvers<ContextType = object, ParentType extends ResolversParentTypes['MonitorReportStepRecord'] = ResolversParentTypes['MonitorReportStepRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['MonitorReportStep'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addStationMember?: Resolver<Maybe<ResolversTypes['StationPayload']>, ParentType, ContextType, RequireFields<MutationAddStationMemberArgs, 'input'>>;
  amendPairingScheme?: Resolver<Maybe<ResolversTypes['PairingSchemePayload']>, ParentType, ContextType, RequireFields<MutationAmendPairingSchemeArgs, 'input'>>;
  answerMonitorReport?: Resolver<Maybe<ResolversTypes['MonitorReportPayload']>, ParentType, ContextType, RequireFields<MutationAnswerMonitorReportArgs, 'input'>>;
  answerStationQuestion?: Resolver<Maybe<ResolversTypes['StationQuestionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerStationQuestionArgs, 'input'>>;
  applyForSupportPolicy?: Resolver<Maybe<ResolversTypes['PolicyUptakePayload']>, ParentType, ContextType, RequireFields<MutationApplyForSupportPolicyArgs, 'input'>>;
  askStation?: Resolver<Maybe<ResolversTypes['StationQuestionPayload']>, ParentType, ContextType, RequireFields<MutationAskStationArgs, 'input'>>;
  changeCreditCode?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationChangeCreditCodeArgs, 'input'>>;
  changeEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationChangeEnterpriseArgs, 'input'>>;
  changeLiaisonOfficer?: Resolver<Maybe<ResolversTypes['PairingPayload']>, ParentType, ContextType, RequireFields<MutationChangeLiaisonOfficerArgs, 'input'>>;
  chaseMonitorReport?: Resolver<Maybe<ResolversTypes['MonitorReportPayload']>, ParentType, ContextType, RequireFields<MutationChaseMonitorReportArgs, 'input'>>;
  closeEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationCloseEnterpriseArgs, 'input'>>;
  closePairingScheme?: Resolver<Maybe<ResolversTypes['PairingSchemePayload']>, ParentType, ContextType, RequireFields<MutationClosePairingSchemeArgs, 'input'>>;
  confirmMonitorReport?: Resolver<Maybe<ResolversTypes['MonitorReportPayload']>, ParentType, ContextType, RequireFields<MutationConfirmMonitorReportArgs, 'input'>>;
  decidePolicyUptake?: Resolver<Maybe<ResolversTypes['PolicyUptakePayload']>, ParentType, ContextType, RequireFields<MutationDecidePolicyUptakeArgs, 'input'>>;
  delistEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationDelistEnterpriseArgs, 'input'>>;
  draftPairingScheme?: Resolver<Maybe<ResolversTypes['PairingSchemePayload']>, ParentType, ContextType, RequireFields<MutationDraftPairingSchemeArgs, 'input'>>;
  drawSpotCheck?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationDrawSpotCheckArgs, 'input'>>;
  dropPlannedPairings?: Resolver<Maybe<ResolversTypes['PairingSchemePayload']>, ParentType, ContextType, RequireFields<MutationDropPlannedPairingsArgs, 'input'>>;
  endMonitor?: Resolver<Maybe<ResolversTypes['MonitorPayload']>, ParentType, ContextType, RequireFields<MutationEndMonitorArgs, 'input'>>;
  endPairing?: Resolver<Maybe<ResolversTypes['PairingPayload']>, ParentType, ContextType, RequireFields<MutationEndPairingArgs, 'input'>>;
  endStationMember?: Resolver<Maybe<ResolversTypes['StationPayload']>, ParentType, ContextType, RequireFields<MutationEndStationMemberArgs, 'input'>>;
  excuseDutyPeriod?: Resolver<Maybe<ResolversTypes['DutyPeriodPayload']>, ParentType, ContextType, RequireFields<MutationExcuseDutyPeriodArgs, 'input'>>;
  fileMonitorReport?: Resolver<Maybe<ResolversTypes['FileMonitorReportPayload']>, ParentType, ContextType, RequireFields<MutationFileMonitorReportArgs, 'input'>>;
  forwardMonitorReport?: Resolver<Maybe<ResolversTypes['MonitorReportPayload']>, ParentType, ContextType, RequireFields<MutationForwardMonitorReportArgs, 'input'>>;
  handOverPairing?: Resolver<Maybe<ResolversTypes['PairingPayload']>, ParentType, ContextType, RequireFields<MutationHandOverPairingArgs, 'input'>>;
  importEnterprises?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<MutationImportEnterprisesArgs, 'input'>>;
  importPairings?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<MutationImportPairingsArgs, 'input'>>;
  importSpecialists?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<MutationImportSpecialistsArgs, 'input'>>;
  importVisits?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<MutationImportVisitsArgs, 'input'>>;
  listEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationListEnterpriseArgs, 'input'>>;
  nameSpecialist?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialistPayload']>, ParentType, ContextType, RequireFields<MutationNameSpecialistArgs, 'input'>>;
  openGrid?: Resolver<Maybe<ResolversTypes['GridPayload']>, ParentType, ContextType, RequireFields<MutationOpenGridArgs, 'input'>>;
  openPairing?: Resolver<Maybe<ResolversTypes['PairingPayload']>, ParentType, ContextType, RequireFields<MutationOpenPairingArgs, 'input'>>;
  planPairings?: Resolver<Maybe<ResolversTypes['PairingSchemePayload']>, ParentType, ContextType, RequireFields<MutationPlanPairingsArgs, 'input'>>;
  planVisit?: Resolver<Maybe<ResolversTypes['PlannedVisitPayload']>, ParentType, ContextType, RequireFields<MutationPlanVisitArgs, 'input'>>;
  publishPairingScheme?: Resolver<Maybe<ResolversTypes['PairingSchemePayload']>, ParentType, ContextType, RequireFields<MutationPublishPairingSchemeArgs, 'input'>>;
  publishSpotCheck?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationPublishSpotCheckArgs, 'input'>>;
  publishSupportPolicy?: Resolver<Maybe<ResolversTypes['SupportPolicyPayload']>, ParentType, ContextType, RequireFields<MutationPublishSupportPolicyArgs, 'input'>>;
  recordCityReply?: Resolver<Maybe<ResolversTypes['MonitorReportPayload']>, ParentType, ContextType, RequireFields<MutationRecordCityReplyArgs, 'input'>>;
  recordEnterpriseContact?: Resolver<Maybe<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<MutationRecordEnterpriseContactArgs, 'input'>>;
  recordPartnerIntroduction?: Resolver<Maybe<ResolversTypes['PartnerIntroductionPayload']>, ParentType, ContextType, RequireFields<MutationRecordPartnerIntroductionArgs, 'input'>>;
  recordPolicyBriefing?: Resolver<Maybe<ResolversTypes['PolicyBriefingPayload']>, ParentType, ContextType, RequireFields<MutationRecordPolicyBriefingArgs, 'input'>>;
  recordSpecialistExchange?: Resolver<Maybe<ResolversTypes['SpecialistExchangePayload']>, ParentType, ContextType, RequireFields<MutationRecordSpecialistExchangeArgs, 'input'>>;
  recordSpecialistVisit?: Resolver<Maybe<ResolversTypes['SpecialistVisitPayload']>, ParentType, ContextType, RequireFields<MutationRecordSpecialistVisitArgs, 'input'>>;
  recordSpotCheckFinding?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationRecordSpotCheckFindingArgs, 'input'>>;
  recordVisit?: Resolver<Maybe<ResolversTypes['VisitPayload']>, ParentType, ContextType, RequireFields<MutationRecordVisitArgs, 'input'>>;
  registerEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationRegisterEnterpriseArgs, 'input'>>;
  registerMonitor?: Resolver<Maybe<ResolversTypes['MonitorPayload']>, ParentType, ContextType, RequireFields<MutationRegisterMonitorArgs, 'input'>>;
  relieveSpecialist?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialistPayload']>, ParentType, ContextType, RequireFields<MutationRelieveSpecialistArgs, 'input'>>;
  renameGrid?: Resolver<Maybe<ResolversTypes['GridPayload']>, ParentType, ContextType, RequireFields<MutationRenameGridArgs, 'input'>>;
  renewMonitorCode?: Resolver<Maybe<ResolversTypes['MonitorPayload']>, ParentType, ContextType, RequireFields<MutationRenewMonitorCodeArgs, 'input'>>;
  reopenEnterprise?: Resolver<Maybe<ResolversTypes['EnterprisePayload']>, ParentType, ContextType, RequireFields<MutationReopenEnterpriseArgs, 'input'>>;
  routeStationQuestion?: Resolver<Maybe<ResolversTypes['StationQuestionPayload']>, ParentType, ContextType, RequireFields<MutationRouteStationQuestionArgs, 'input'>>;
  sendMonitorReportToCity?: Resolver<Maybe<ResolversTypes['MonitorReportPayload']>, ParentType, ContextType, RequireFields<MutationSendMonitorReportToCityArgs, 'input'>>;
  withdrawEnterpriseContact?: Resolver<Maybe<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawEnterpriseContactArgs, 'input'>>;
  withdrawPartnerIntroduction?: Resolver<Maybe<ResolversTypes['PartnerIntroductionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPartnerIntroductionArgs, 'input'>>;
  withdrawPlannedVisit?: Resolver<Maybe<ResolversTypes['PlannedVisitPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPlannedVisitArgs, 'input'>>;
  withdrawPolicyBriefing?: Resolver<Maybe<ResolversTypes['PolicyBriefingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPolicyBriefingArgs, 'input'>>;
  withdrawSpecialistVisit?: Resolver<Maybe<ResolversTypes['SpecialistVisitPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSpecialistVisitArgs, 'input'>>;
  withdrawSupportPolicy?: Resolver<Maybe<ResolversTypes['SupportPolicyPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSupportPolicyArgs, 'input'>>;
  withdrawVisit?: Resolver<Maybe<ResolversTypes['VisitPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawVisitArgs, 'input'>>;
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

export type PairingResolvers<ContextType = object, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing']> = {
  byLeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endKind?: Resolver<Maybe<ResolversTypes['PairingEnd']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  endedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  holderOfficer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  holderOfficerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holderUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  holderUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  openedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predecessorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['PairingScheme'], ParentType, ContextType>;
  schemeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PairingState'], ParentType, ContextType>;
  successorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingConnection'] = ResolversParentTypes['PairingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PairingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingCoverageResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingCoverage'] = ResolversParentTypes['PairingCoverage']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['LeaderCoverage']>, ParentType, ContextType>;
  leadersWithout?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['PairingScheme']>, ParentType, ContextType>;
  uncoveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['UnitCoverage']>, ParentType, ContextType>;
  unitsWithout?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type PairingEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingEdge'] = ResolversParentTypes['PairingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
};

export type PairingPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingPayload'] = ResolversParentTypes['PairingPayload']> = {
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
};

export type PairingSchemeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingScheme'] = ResolversParentTypes['PairingScheme']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  closedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  copiedFromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  draftedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pairingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  publishedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PairingSchemeStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingSchemeConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingSchemeConnection'] = ResolversParentTypes['PairingSchemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PairingSchemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PairingScheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingSchemeEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingSchemeEdge'] = ResolversParentTypes['PairingSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PairingScheme'], ParentType, ContextType>;
};

export type PairingSchemePayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['PairingSchemePayload'] = ResolversParentTypes['PairingSchemePayload']> = {
  pairingScheme?: Resolver<Maybe<ResolversTypes['PairingScheme']>, ParentType, ContextType>;
};

export type PartnerIntroductionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PartnerIntroduction'] = ResolversParentTypes['PartnerIntroduction']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  earlierVersions?: Resolver<Array<ResolversTypes['PartnerIntroduction']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pairingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  recordedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['RecordCorrection']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PartnerSide'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  withdrawnById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PartnerIntroductionConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PartnerIntroductionConnection'] = ResolversParentTypes['PartnerIntroductionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerIntroductionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerIntroduction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerIntroductionEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PartnerIntroductionEdge'] = ResolversParentTypes['PartnerIntroductionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerIntroduction'], ParentType, ContextType>;
};

export type PartnerIntroductionPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['PartnerIntroductionPayload'] = ResolversParentTypes['PartnerIntroductionPayload']> = {
  partnerIntroduction?: Resolver<Maybe<ResolversTypes['PartnerIntroduction']>, ParentType, ContextType>;
};

export type PlannedPairingResolvers<ContextType = object, ParentType extends ResolversParentTypes['PlannedPairing'] = ResolversParentTypes['PlannedPairing']> = {
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holderOfficer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  holderOfficerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holderUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  holderUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlannedPairingConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PlannedPairingConnection'] = ResolversParentTypes['PlannedPairingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedPairingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlannedPairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedPairingEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PlannedPairingEdge'] = ResolversParentTypes['PlannedPairingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedPairing'], ParentType, ContextType>;
};

export type PlannedVisitResolvers<ContextType = object, ParentType extends ResolversParentTypes['PlannedVisit'] = ResolversParentTypes['PlannedVisit']> = {
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  plannedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['VisitPurpose']>, ParentType, ContextType>;
  sameWeek?: Resolver<Array<ResolversTypes['WeekVisit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlannedVisitState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  weekOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  withdrawnById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlannedVisitConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PlannedVisitConnection'] = ResolversParentTypes['PlannedVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlannedVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedVisitEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PlannedVisitEdge'] = ResolversParentTypes['PlannedVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedVisit'], ParentType, ContextType>;
};

export type PlannedVisitPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['PlannedVisitPayload'] = ResolversParentTypes['PlannedVisitPayload']> = {
  plannedVisit?: Resolver<Maybe<ResolversTypes['PlannedVisit']>, ParentType, ContextType>;
};

export type PolicyBriefingResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyBriefing'] = ResolversParentTypes['PolicyBriefing']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  earlierVersions?: Resolver<Array<ResolversTypes['PolicyBriefing']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pairingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['BriefedPolicy']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  recordedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['RecordCorrection']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  withdrawnById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PolicyBriefingConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyBriefingConnection'] = ResolversParentTypes['PolicyBriefingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyBriefingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyBriefing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyBriefingEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyBriefingEdge'] = ResolversParentTypes['PolicyBriefingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyBriefing'], ParentType, ContextType>;
};

export type PolicyBriefingPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyBriefingPayload'] = ResolversParentTypes['PolicyBriefingPayload']> = {
  policyBriefing?: Resolver<Maybe<ResolversTypes['PolicyBriefing']>, ParentType, ContextType>;
};

export type PolicyConditionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyCondition'] = ResolversParentTypes['PolicyCondition']> = {
  aboveScaleIndustrial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  keyEnterprise?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  localities?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type PolicyEnterpriseResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyEnterprise'] = ResolversParentTypes['PolicyEnterprise']> = {
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  informedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  informedCause?: Resolver<Maybe<ResolversTypes['PolicyInformedCause']>, ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['SupportPolicy'], ParentType, ContextType>;
  uptake?: Resolver<Maybe<ResolversTypes['PolicyUptake']>, ParentType, ContextType>;
};

export type PolicyEnterpriseConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyEnterpriseConnection'] = ResolversParentTypes['PolicyEnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyEnterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEnterpriseEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyEnterpriseEdge'] = ResolversParentTypes['PolicyEnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyEnterprise'], ParentType, ContextType>;
};

export type PolicyRateResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyRate'] = ResolversParentTypes['PolicyRate']> = {
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smallSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PolicyUptakeResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyUptake'] = ResolversParentTypes['PolicyUptake']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grantedAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestedAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyUptakePayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['PolicyUptakePayload'] = ResolversParentTypes['PolicyUptakePayload']> = {
  policyEnterprise?: Resolver<Maybe<ResolversTypes['PolicyEnterprise']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = object, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  category?: Resolver<ResolversTypes['ProblemCategory'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
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
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
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
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  dutyCounters?: Resolver<Maybe<ResolversTypes['DutyCounterConnection']>, ParentType, ContextType, RequireFields<QueryDutyCountersArgs, 'by' | 'filter' | 'first'>>;
  dutyPeriod?: Resolver<Maybe<ResolversTypes['DutyPeriod']>, ParentType, ContextType, RequireFields<QueryDutyPeriodArgs, 'id'>>;
  dutyPeriods?: Resolver<Maybe<ResolversTypes['DutyPeriodConnection']>, ParentType, ContextType, RequireFields<QueryDutyPeriodsArgs, 'first'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'creditCode'>>;
  enterpriseSpecialist?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialist']>, ParentType, ContextType, RequireFields<QueryEnterpriseSpecialistArgs, 'id'>>;
  enterpriseSpecialists?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialistConnection']>, ParentType, ContextType, RequireFields<QueryEnterpriseSpecialistsArgs, 'first'>>;
  enterpriseWeek?: Resolver<Maybe<ResolversTypes['EnterpriseWeek']>, ParentType, ContextType, RequireFields<QueryEnterpriseWeekArgs, 'enterprise' | 'week'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  exportDutyCounters?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, RequireFields<QueryExportDutyCountersArgs, 'by' | 'filter'>>;
  exportDutyPeriods?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportDutyPeriodsArgs>>;
  exportEnterpriseSpecialists?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportEnterpriseSpecialistsArgs>>;
  exportEnterprises?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportEnterprisesArgs>>;
  exportGrids?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportGridsArgs>>;
  exportLiaisonRecords?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, RequireFields<QueryExportLiaisonRecordsArgs, 'type'>>;
  exportMissingSpecialists?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportMissingSpecialistsArgs>>;
  exportMonitorReports?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportMonitorReportsArgs>>;
  exportMonitors?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportMonitorsArgs>>;
  exportPairingSchemes?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportPairingSchemesArgs>>;
  exportPairings?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportPairingsArgs>>;
  exportPlannedPairings?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, RequireFields<QueryExportPlannedPairingsArgs, 'scheme'>>;
  exportPlannedVisits?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportPlannedVisitsArgs>>;
  exportProblems?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportProblemsArgs>>;
  exportSpecialistExchanges?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportSpecialistExchangesArgs>>;
  exportSpecialistVisits?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportSpecialistVisitsArgs>>;
  exportSpotChecks?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportSpotChecksArgs>>;
  exportStationQuestions?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportStationQuestionsArgs>>;
  exportStations?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportStationsArgs>>;
  exportSupportPolicies?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportSupportPoliciesArgs>>;
  exportSupportPolicyEnterprises?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, RequireFields<QueryExportSupportPolicyEnterprisesArgs, 'policy' | 'stage'>>;
  exportUncoveredEnterprises?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, Partial<QueryExportUncoveredEnterprisesArgs>>;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, RequireFields<QueryGridsArgs, 'first'>>;
  liaisonAuditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryLiaisonAuditTrailArgs, 'first'>>;
  liaisonEnumLabels?: Resolver<Maybe<Array<ResolversTypes['EnumLabel']>>, ParentType, ContextType, Partial<QueryLiaisonEnumLabelsArgs>>;
  liaisonRetention?: Resolver<Maybe<Array<ResolversTypes['RetentionStatus']>>, ParentType, ContextType>;
  liaisonSelfCheck?: Resolver<Maybe<ResolversTypes['LiaisonSelfCheck']>, ParentType, ContextType>;
  missingSpecialists?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryMissingSpecialistsArgs, 'first'>>;
  monitor?: Resolver<Maybe<ResolversTypes['BusinessMonitor']>, ParentType, ContextType, RequireFields<QueryMonitorArgs, 'id'>>;
  monitorReport?: Resolver<Maybe<ResolversTypes['MonitorReport']>, ParentType, ContextType, RequireFields<QueryMonitorReportArgs, 'id'>>;
  monitorReports?: Resolver<Maybe<ResolversTypes['MonitorReportConnection']>, ParentType, ContextType, RequireFields<QueryMonitorReportsArgs, 'first'>>;
  monitors?: Resolver<Maybe<ResolversTypes['MonitorConnection']>, ParentType, ContextType, RequireFields<QueryMonitorsArgs, 'first'>>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType, RequireFields<QueryPairingArgs, 'id'>>;
  pairingCoverage?: Resolver<Maybe<ResolversTypes['PairingCoverage']>, ParentType, ContextType>;
  pairingScheme?: Resolver<Maybe<ResolversTypes['PairingScheme']>, ParentType, ContextType, RequireFields<QueryPairingSchemeArgs, 'id'>>;
  pairingSchemes?: Resolver<Maybe<ResolversTypes['PairingSchemeConnection']>, ParentType, ContextType, RequireFields<QueryPairingSchemesArgs, 'first'>>;
  pairings?: Resolver<Maybe<ResolversTypes['PairingConnection']>, ParentType, ContextType, RequireFields<QueryPairingsArgs, 'first'>>;
  partnerIntroduction?: Resolver<Maybe<ResolversTypes['PartnerIntroduction']>, ParentType, ContextType, RequireFields<QueryPartnerIntroductionArgs, 'id'>>;
  partnerIntroductions?: Resolver<Maybe<ResolversTypes['PartnerIntroductionConnection']>, ParentType, ContextType, RequireFields<QueryPartnerIntroductionsArgs, 'first'>>;
  plannedPairings?: Resolver<Maybe<ResolversTypes['PlannedPairingConnection']>, ParentType, ContextType, RequireFields<QueryPlannedPairingsArgs, 'first' | 'scheme'>>;
  plannedVisit?: Resolver<Maybe<ResolversTypes['PlannedVisit']>, ParentType, ContextType, RequireFields<QueryPlannedVisitArgs, 'id'>>;
  plannedVisits?: Resolver<Maybe<ResolversTypes['PlannedVisitConnection']>, ParentType, ContextType, RequireFields<QueryPlannedVisitsArgs, 'first'>>;
  policyBriefing?: Resolver<Maybe<ResolversTypes['PolicyBriefing']>, ParentType, ContextType, RequireFields<QueryPolicyBriefingArgs, 'id'>>;
  policyBriefings?: Resolver<Maybe<ResolversTypes['PolicyBriefingConnection']>, ParentType, ContextType, RequireFields<QueryPolicyBriefingsArgs, 'first'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryProblemArgs, 'id'>>;
  problems?: Resolver<Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<QueryProblemsArgs, 'first'>>;
  specialistExchanges?: Resolver<Maybe<ResolversTypes['SpecialistExchangeConnection']>, ParentType, ContextType, RequireFields<QuerySpecialistExchangesArgs, 'first'>>;
  specialistVisit?: Resolver<Maybe<ResolversTypes['SpecialistVisit']>, ParentType, ContextType, RequireFields<QuerySpecialistVisitArgs, 'id'>>;
  specialistVisits?: Resolver<Maybe<ResolversTypes['SpecialistVisitConnection']>, ParentType, ContextType, RequireFields<QuerySpecialistVisitsArgs, 'first'>>;
  spotCheck?: Resolver<Maybe<ResolversTypes['SpotCheck']>, ParentType, ContextType, RequireFields<QuerySpotCheckArgs, 'id'>>;
  spotChecks?: Resolver<Maybe<ResolversTypes['SpotCheckConnection']>, ParentType, ContextType, RequireFields<QuerySpotChecksArgs, 'first'>>;
  stationQuestion?: Resolver<Maybe<ResolversTypes['StationQuestion']>, ParentType, ContextType, RequireFields<QueryStationQuestionArgs, 'id'>>;
  stationQuestions?: Resolver<Maybe<ResolversTypes['StationQuestionConnection']>, ParentType, ContextType, RequireFields<QueryStationQuestionsArgs, 'first'>>;
  stations?: Resolver<Maybe<ResolversTypes['StationConnection']>, ParentType, ContextType, RequireFields<QueryStationsArgs, 'first'>>;
  supportPolicies?: Resolver<Maybe<ResolversTypes['SupportPolicyConnection']>, ParentType, ContextType, RequireFields<QuerySupportPoliciesArgs, 'first'>>;
  supportPoliciesForMe?: Resolver<Maybe<ResolversTypes['PolicyEnterpriseConnection']>, ParentType, ContextType, RequireFields<QuerySupportPoliciesForMeArgs, 'first'>>;
  supportPolicy?: Resolver<Maybe<ResolversTypes['SupportPolicy']>, ParentType, ContextType, RequireFields<QuerySupportPolicyArgs, 'id'>>;
  supportPolicyEnterprises?: Resolver<Maybe<ResolversTypes['PolicyEnterpriseConnection']>, ParentType, ContextType, RequireFields<QuerySupportPolicyEnterprisesArgs, 'first' | 'policy' | 'stage'>>;
  uncoveredEnterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryUncoveredEnterprisesArgs, 'first'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitConnection']>, ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first'>>;
};

export type RecordCorrectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['RecordCorrection'] = ResolversParentTypes['RecordCorrection']> = {
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  correctedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type SpecialistExchangeResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistExchange'] = ResolversParentTypes['SpecialistExchange']> = {
  channel?: Resolver<ResolversTypes['SpecialistExchangeChannel'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  pairingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  recordedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  recordedUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialist']>, ParentType, ContextType>;
  specialistId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SpecialistExchangeConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistExchangeConnection'] = ResolversParentTypes['SpecialistExchangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpecialistExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SpecialistExchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialistExchangeEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistExchangeEdge'] = ResolversParentTypes['SpecialistExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpecialistExchange'], ParentType, ContextType>;
};

export type SpecialistExchangePayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistExchangePayload'] = ResolversParentTypes['SpecialistExchangePayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['SpecialistExchange']>, ParentType, ContextType>;
};

export type SpecialistVisitResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistVisit'] = ResolversParentTypes['SpecialistVisit']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demands?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  recordedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['EnterpriseSpecialist']>, ParentType, ContextType>;
  specialistId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpecialistVisitConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistVisitConnection'] = ResolversParentTypes['SpecialistVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpecialistVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SpecialistVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialistVisitEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistVisitEdge'] = ResolversParentTypes['SpecialistVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpecialistVisit'], ParentType, ContextType>;
};

export type SpecialistVisitPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpecialistVisitPayload'] = ResolversParentTypes['SpecialistVisitPayload']> = {
  visit?: Resolver<Maybe<ResolversTypes['SpecialistVisit']>, ParentType, ContextType>;
};

export type SpotCheckResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheck'] = ResolversParentTypes['SpotCheck']> = {
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  coversFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coversUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drawnBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  drawnById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SpotCheckItem']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['SpotCheckReport']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpotCheckConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheckConnection'] = ResolversParentTypes['SpotCheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpotCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SpotCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpotCheckEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheckEdge'] = ResolversParentTypes['SpotCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpotCheck'], ParentType, ContextType>;
};

export type SpotCheckItemResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheckItem'] = ResolversParentTypes['SpotCheckItem']> = {
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterpriseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['SpotCheckFinding']>, ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  foundBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  foundById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['SpotCheckMeans']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pairingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['SpotCheckRecord']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpotCheckPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheckPayload'] = ResolversParentTypes['SpotCheckPayload']> = {
  spotCheck?: Resolver<Maybe<ResolversTypes['SpotCheck']>, ParentType, ContextType>;
};

export type SpotCheckRecordResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheckRecord'] = ResolversParentTypes['SpotCheckRecord']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidenceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SpotCheckReportResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheckReport'] = ResolversParentTypes['SpotCheckReport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  publishedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['SpotCheckUnitFigures']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpotCheckUnitFiguresResolvers<ContextType = object, ParentType extends ResolversParentTypes['SpotCheckUnitFigures'] = ResolversParentTypes['SpotCheckUnitFigures']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refuted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
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

export type SupportPolicyResolvers<ContextType = object, ParentType extends ResolversParentTypes['SupportPolicy'] = ResolversParentTypes['SupportPolicy']> = {
  benefit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditionText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['PolicyCondition']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['SupportPolicyFigures']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  leadUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PolicyLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  promisedAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  promisedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportPolicyState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportPolicyConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['SupportPolicyConnection'] = ResolversParentTypes['SupportPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportPolicyEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['SupportPolicyEdge'] = ResolversParentTypes['SupportPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportPolicy'], ParentType, ContextType>;
};

export type SupportPolicyFiguresResolvers<ContextType = object, ParentType extends ResolversParentTypes['SupportPolicyFigures'] = ResolversParentTypes['SupportPolicyFigures']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedRate?: Resolver<ResolversTypes['PolicyRate'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantedAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grantedRate?: Resolver<ResolversTypes['PolicyRate'], ParentType, ContextType>;
  informed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  informedRate?: Resolver<ResolversTypes['PolicyRate'], ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedAmountRate?: Resolver<Maybe<ResolversTypes['PolicyRate']>, ParentType, ContextType>;
  promisedCountRate?: Resolver<Maybe<ResolversTypes['PolicyRate']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportPolicyPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['SupportPolicyPayload'] = ResolversParentTypes['SupportPolicyPayload']> = {
  supportPolicy?: Resolver<Maybe<ResolversTypes['SupportPolicy']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = object, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UnitCoverageResolvers<ContextType = object, ParentType extends ResolversParentTypes['UnitCoverage'] = ResolversParentTypes['UnitCoverage']> = {
  pairingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = object, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  companions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demands?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlierVersions?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  externalNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pairingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plannedVisitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['VisitPurpose']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  recordedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['RecordCorrection']>, ParentType, ContextType>;
  sourceSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  talk?: Resolver<Maybe<ResolversTypes['HeadTalk']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  withdrawnById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = object, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = object, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitPayloadResolvers<ContextType = object, ParentType extends ResolversParentTypes['VisitPayload'] = ResolversParentTypes['VisitPayload']> = {
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type WeekVisitResolvers<ContextType = object, ParentType extends ResolversParentTypes['WeekVisit'] = ResolversParentTypes['WeekVisit']> = {
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = object> = {
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BriefedPolicy?: BriefedPolicyResolvers<ContextType>;
  BusinessMonitor?: BusinessMonitorResolvers<ContextType>;
  CalendarDraft?: CalendarDraftResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactPayload?: ContactPayloadResolvers<ContextType>;
  CsvPage?: CsvPageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DutyCounter?: DutyCounterResolvers<ContextType>;
  DutyCounterConnection?: DutyCounterConnectionResolvers<ContextType>;
  DutyCounterEdge?: DutyCounterEdgeResolvers<ContextType>;
  DutyEvidence?: DutyEvidenceResolvers<ContextType>;
  DutyPeriod?: DutyPeriodResolvers<ContextType>;
  DutyPeriodConnection?: DutyPeriodConnectionResolvers<ContextType>;
  DutyPeriodEdge?: DutyPeriodEdgeResolvers<ContextType>;
  DutyPeriodPayload?: DutyPeriodPayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseListing?: EnterpriseListingResolvers<ContextType>;
  EnterprisePayload?: EnterprisePayloadResolvers<ContextType>;
  EnterpriseSpecialist?: EnterpriseSpecialistResolvers<ContextType>;
  EnterpriseSpecialistConnection?: EnterpriseSpecialistConnectionResolvers<ContextType>;
  EnterpriseSpecialistEdge?: EnterpriseSpecialistEdgeResolvers<ContextType>;
  EnterpriseSpecialistPayload?: EnterpriseSpecialistPayloadResolvers<ContextType>;
  EnterpriseWeek?: EnterpriseWeekResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  FileMonitorReportPayload?: FileMonitorReportPayloadResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  GridPayload?: GridPayloadResolvers<ContextType>;
  GridSpecialist?: GridSpecialistResolvers<ContextType>;
  HeadTalk?: HeadTalkResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  LeaderCoverage?: LeaderCoverageResolvers<ContextType>;
  LiaisonCalendarImpact?: LiaisonCalendarImpactResolvers<ContextType>;
  LiaisonCalendarProgress?: LiaisonCalendarProgressResolvers<ContextType>;
  LiaisonSelfCheck?: LiaisonSelfCheckResolvers<ContextType>;
  LiaisonViolation?: LiaisonViolationResolvers<ContextType>;
  MonitorConnection?: MonitorConnectionResolvers<ContextType>;
  MonitorEdge?: MonitorEdgeResolvers<ContextType>;
  MonitorPayload?: MonitorPayloadResolvers<ContextType>;
  MonitorReport?: MonitorReportResolvers<ContextType>;
  MonitorReportConnection?: MonitorReportConnectionResolvers<ContextType>;
  MonitorReportEdge?: MonitorReportEdgeResolvers<ContextType>;
  MonitorReportPayload?: MonitorReportPayloadResolvers<ContextType>;
  MonitorReportStepRecord?: MonitorReportStepRecordResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pairing?: PairingResolvers<ContextType>;
  PairingConnection?: PairingConnectionResolvers<ContextType>;
  PairingCoverage?: PairingCoverageResolvers<ContextType>;
  PairingEdge?: PairingEdgeResolvers<ContextType>;
  PairingPayload?: PairingPayloadResolvers<ContextType>;
  PairingScheme?: PairingSchemeResolvers<ContextType>;
  PairingSchemeConnection?: PairingSchemeConnectionResolvers<ContextType>;
  PairingSchemeEdge?: PairingSchemeEdgeResolvers<ContextType>;
  PairingSchemePayload?: PairingSchemePayloadResolvers<ContextType>;
  PartnerIntroduction?: PartnerIntroductionResolvers<ContextType>;
  PartnerIntroductionConnection?: PartnerIntroductionConnectionResolvers<ContextType>;
  PartnerIntroductionEdge?: PartnerIntroductionEdgeResolvers<ContextType>;
  PartnerIntroductionPayload?: PartnerIntroductionPayloadResolvers<ContextType>;
  PlannedPairing?: PlannedPairingResolvers<ContextType>;
  PlannedPairingConnection?: PlannedPairingConnectionResolvers<ContextType>;
  PlannedPairingEdge?: PlannedPairingEdgeResolvers<ContextType>;
  PlannedVisit?: PlannedVisitResolvers<ContextType>;
  PlannedVisitConnection?: PlannedVisitConnectionResolvers<ContextType>;
  PlannedVisitEdge?: PlannedVisitEdgeResolvers<ContextType>;
  PlannedVisitPayload?: PlannedVisitPayloadResolvers<ContextType>;
  PolicyBriefing?: PolicyBriefingResolvers<ContextType>;
  PolicyBriefingConnection?: PolicyBriefingConnectionResolvers<ContextType>;
  PolicyBriefingEdge?: PolicyBriefingEdgeResolvers<ContextType>;
  PolicyBriefingPayload?: PolicyBriefingPayloadResolvers<ContextType>;
  PolicyCondition?: PolicyConditionResolvers<ContextType>;
  PolicyEnterprise?: PolicyEnterpriseResolvers<ContextType>;
  PolicyEnterpriseConnection?: PolicyEnterpriseConnectionResolvers<ContextType>;
  PolicyEnterpriseEdge?: PolicyEnterpriseEdgeResolvers<ContextType>;
  PolicyRate?: PolicyRateResolvers<ContextType>;
  PolicyUptake?: PolicyUptakeResolvers<ContextType>;
  PolicyUptakePayload?: PolicyUptakePayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCorrection?: RecordCorrectionResolvers<ContextType>;
  RetentionStatus?: RetentionStatusResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  SpecialistExchange?: SpecialistExchangeResolvers<ContextType>;
  SpecialistExchangeConnection?: SpecialistExchangeConnectionResolvers<ContextType>;
  SpecialistExchangeEdge?: SpecialistExchangeEdgeResolvers<ContextType>;
  SpecialistExchangePayload?: SpecialistExchangePayloadResolvers<ContextType>;
  SpecialistVisit?: SpecialistVisitResolvers<ContextType>;
  SpecialistVisitConnection?: SpecialistVisitConnectionResolvers<ContextType>;
  SpecialistVisitEdge?: SpecialistVisitEdgeResolvers<ContextType>;
  SpecialistVisitPayload?: SpecialistVisitPayloadResolvers<ContextType>;
  SpotCheck?: SpotCheckResolvers<ContextType>;
  SpotCheckConnection?: SpotCheckConnectionResolvers<ContextType>;
  SpotCheckEdge?: SpotCheckEdgeResolvers<ContextType>;
  SpotCheckItem?: SpotCheckItemResolvers<ContextType>;
  SpotCheckPayload?: SpotCheckPayloadResolvers<ContextType>;
  SpotCheckRecord?: SpotCheckRecordResolvers<ContextType>;
  SpotCheckReport?: SpotCheckReportResolvers<ContextType>;
  SpotCheckUnitFigures?: SpotCheckUnitFiguresResolvers<ContextType>;
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
  SupportPolicy?: SupportPolicyResolvers<ContextType>;
  SupportPolicyConnection?: SupportPolicyConnectionResolvers<ContextType>;
  SupportPolicyEdge?: SupportPolicyEdgeResolvers<ContextType>;
  SupportPolicyFigures?: SupportPolicyFiguresResolvers<ContextType>;
  SupportPolicyPayload?: SupportPolicyPayloadResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  UnitCoverage?: UnitCoverageResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitPayload?: VisitPayloadResolvers<ContextType>;
  WeekVisit?: WeekVisitResolvers<ContextType>;
};

