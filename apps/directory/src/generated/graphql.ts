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

/** 一段办公时间 */
export type BusinessHours = {
  __typename?: 'BusinessHours';
  /** 开始 */
  from: Scalars['DateTime']['output'];
  /** 结束 */
  to: Scalars['DateTime']['output'];
};

/** 一年的放假与调休安排 */
export type CalendarYear = {
  __typename?: 'CalendarYear';
  /** 文号 */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 放假 */
  holidays: Array<Holiday>;
  /** 调休上班日 */
  makeUpWorkdays: Array<Scalars['Date']['output']>;
  /** 尚未公布，按普通周末推算 */
  provisional: Scalars['Boolean']['output'];
  /** 是否已公布 */
  published: Scalars['Boolean']['output'];
  /** 通知标题 */
  title?: Maybe<Scalars['String']['output']>;
  /** 版本 */
  version?: Maybe<Scalars['Int']['output']>;
  /** 年份 */
  year: Scalars['Int']['output'];
};

/** 诉求类别 */
export type Category = {
  __typename?: 'Category';
  /** 名称 */
  name: Scalars['ID']['output'];
  /** 通常承办单位；空表示责任主体不明确 */
  usualUnit?: Maybe<OrgUnit>;
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

/** 营商环境指标 */
export type Indicator = {
  __typename?: 'Indicator';
  /** 牵头单位 */
  leadUnit: OrgUnit;
  /** 名称 */
  name: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 变更一项制度参数：生成新版本，不得追溯，不影响在办事项 */
  changeRuleTarget?: Maybe<ChangeRuleTargetPayload>;
};


export type MutationChangeRuleTargetArgs = {
  input: ChangeRuleTargetInput;
};

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
  /** 角色 */
  role?: InputMaybe<Role>;
  /** 单位编码 */
  unit?: InputMaybe<Scalars['ID']['input']>;
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
  /** 自某日（第0日）起若干个工作日后的日期与下班时刻 */
  addWorkingDays?: Maybe<WorkingDaysEnd>;
  /** 某年的放假与调休安排 */
  calendarYear?: Maybe<CalendarYear>;
  /** 诉求类别与通常承办单位 */
  categories?: Maybe<Array<Category>>;
  /** 目录服务各枚举值的中文名称 */
  directoryEnumLabels?: Maybe<Array<EnumLabel>>;
  /** 营商环境指标与牵头单位 */
  indicators?: Maybe<Array<Indicator>>;
  /** 工作人员（岗位），按编码排序 */
  officers?: Maybe<OfficerConnection>;
  /** 一个单位 */
  orgUnit?: Maybe<OrgUnit>;
  /** 单位，按编码排序 */
  orgUnits?: Maybe<OrgUnitConnection>;
  /** 制度参数：某日有效的各项；history 为真时给出全部版本 */
  ruleTargets?: Maybe<Array<RuleTarget>>;
  /** 政务服务场所、窗口与营商驿站，按编码排序 */
  servicePoints?: Maybe<ServicePointConnection>;
  /** 当前登录者是谁 */
  viewer?: Maybe<Viewer>;
  /** 某日是否工作日，以及当日办公时间 */
  workingDay?: Maybe<WorkingDay>;
};


export type QueryAddWorkingDaysArgs = {
  days: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
};


export type QueryCalendarYearArgs = {
  year: Scalars['Int']['input'];
};


export type QueryDirectoryEnumLabelsArgs = {
  enumName?: InputMaybe<Scalars['String']['input']>;
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


export type QueryServicePointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkingDayArgs = {
  date: Scalars['Date']['input'];
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
  /** 每月第几日 */
  | 'DAY_OF_MONTH'
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

/** 服务层级 */
export type ServiceLevel =
  /** 区级 */
  | 'DISTRICT'
  /** 乡镇（街道、园区）级 */
  | 'TOWNSHIP'
  /** 村级 */
  | 'VILLAGE';

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
  /** 名称 */
  name: Scalars['String']['output'];
  /** 固定帮办代办人员数 */
  staff: Scalars['Int']['output'];
  /** 所属单位 */
  unit: OrgUnit;
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

/** 当前登录者 */
export type Viewer = {
  __typename?: 'Viewer';
  /** 类别 */
  kind: ViewerKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 工作人员（类别为工作人员时） */
  officer?: Maybe<Officer>;
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
  Officer: Officer;
  OrgUnit: OrgUnit;
  ServicePoint: ServicePoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  BusinessHours: ResolverTypeWrapper<BusinessHours>;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Category: ResolverTypeWrapper<Category>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeRuleTargetInput: ChangeRuleTargetInput;
  ChangeRuleTargetPayload: ResolverTypeWrapper<ChangeRuleTargetPayload>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  Holiday: ResolverTypeWrapper<Holiday>;
  Indicator: ResolverTypeWrapper<Indicator>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<Officer>;
  OfficerConnection: ResolverTypeWrapper<OfficerConnection>;
  OfficerEdge: ResolverTypeWrapper<OfficerEdge>;
  OfficerFilter: OfficerFilter;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OrgUnitConnection: ResolverTypeWrapper<OrgUnitConnection>;
  OrgUnitEdge: ResolverTypeWrapper<OrgUnitEdge>;
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitKind: OrgUnitKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  RuleTarget: ResolverTypeWrapper<RuleTarget>;
  RuleUnit: RuleUnit;
  ServiceLevel: ServiceLevel;
  ServicePoint: ResolverTypeWrapper<ServicePoint>;
  ServicePointConnection: ResolverTypeWrapper<ServicePointConnection>;
  ServicePointEdge: ResolverTypeWrapper<ServicePointEdge>;
  ServicePointFilter: ServicePointFilter;
  ServicePointKind: ServicePointKind;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerKind: ViewerKind;
  WorkingDay: ResolverTypeWrapper<WorkingDay>;
  WorkingDaysEnd: ResolverTypeWrapper<WorkingDaysEnd>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BusinessHours: BusinessHours;
  CalendarYear: CalendarYear;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Category: Category;
  ID: Scalars['ID']['output'];
  ChangeRuleTargetInput: ChangeRuleTargetInput;
  ChangeRuleTargetPayload: ChangeRuleTargetPayload;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EnumLabel: EnumLabel;
  Holiday: Holiday;
  Indicator: Indicator;
  Mutation: Record<PropertyKey, never>;
  Officer: Officer | FederationReferenceTypes['Officer'];
  OfficerConnection: OfficerConnection;
  OfficerEdge: OfficerEdge;
  OfficerFilter: OfficerFilter;
  OrgUnit: OrgUnit | FederationReferenceTypes['OrgUnit'];
  OrgUnitConnection: OrgUnitConnection;
  OrgUnitEdge: OrgUnitEdge;
  OrgUnitFilter: OrgUnitFilter;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RuleTarget: RuleTarget;
  ServicePoint: ServicePoint | FederationReferenceTypes['ServicePoint'];
  ServicePointConnection: ServicePointConnection;
  ServicePointEdge: ServicePointEdge;
  ServicePointFilter: ServicePointFilter;
  Viewer: Viewer;
  WorkingDay: WorkingDay;
  WorkingDaysEnd: WorkingDaysEnd;
};

export type BusinessHoursResolvers<ContextType = object, ParentType extends ResolversParentTypes['BusinessHours'] = ResolversParentTypes['BusinessHours']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = object, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  makeUpWorkdays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IndicatorResolvers<ContextType = object, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  leadUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = object, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeRuleTarget?: Resolver<Maybe<ResolversTypes['ChangeRuleTargetPayload']>, ParentType, ContextType, RequireFields<MutationChangeRuleTargetArgs, 'input'>>;
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
  addWorkingDays?: Resolver<Maybe<ResolversTypes['WorkingDaysEnd']>, ParentType, ContextType, RequireFields<QueryAddWorkingDaysArgs, 'days' | 'from'>>;
  calendarYear?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<QueryCalendarYearArgs, 'year'>>;
  categories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  directoryEnumLabels?: Resolver<Maybe<Array<ResolversTypes['EnumLabel']>>, ParentType, ContextType, Partial<QueryDirectoryEnumLabelsArgs>>;
  indicators?: Resolver<Maybe<Array<ResolversTypes['Indicator']>>, ParentType, ContextType>;
  officers?: Resolver<Maybe<ResolversTypes['OfficerConnection']>, ParentType, ContextType, RequireFields<QueryOfficersArgs, 'first'>>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<QueryOrgUnitArgs, 'code'>>;
  orgUnits?: Resolver<Maybe<ResolversTypes['OrgUnitConnection']>, ParentType, ContextType, RequireFields<QueryOrgUnitsArgs, 'first'>>;
  ruleTargets?: Resolver<Maybe<Array<ResolversTypes['RuleTarget']>>, ParentType, ContextType, RequireFields<QueryRuleTargetsArgs, 'history'>>;
  servicePoints?: Resolver<Maybe<ResolversTypes['ServicePointConnection']>, ParentType, ContextType, RequireFields<QueryServicePointsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workingDay?: Resolver<Maybe<ResolversTypes['WorkingDay']>, ParentType, ContextType, RequireFields<QueryWorkingDayArgs, 'date'>>;
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

export type ServicePointResolvers<ContextType = object, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServicePointKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = object, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
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
  BusinessHours?: BusinessHoursResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  ChangeRuleTargetPayload?: ChangeRuleTargetPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RuleTarget?: RuleTargetResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkingDay?: WorkingDayResolvers<ContextType>;
  WorkingDaysEnd?: WorkingDaysEndResolvers<ContextType>;
};

