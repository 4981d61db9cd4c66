import { addDays, instantAt, withOffset } from '@bangban/working-time';

export interface Options { open: boolean; unit?: string | undefined; from?: string | undefined; to?: string | undefined }
export type Option = keyof Options;

/** What can be exported: the query that gives it page by page, with what it always takes, and the filter that the options make; `needs`: those without which there is no list. */
export interface List { what: string; query: string; filterType: string; fixed?: string; options: readonly Option[]; needs?: readonly Option[]; filter(options: Options): object }

const midnight = (date: string): string => withOffset(instantAt(date, '00:00'));
const records = (what: string, type: string): List => ({
  what, query: 'exportLiaisonRecords', filterType: 'LiaisonRecordFilter', fixed: `type: ${type}`, options: ['unit', 'from', 'to'],
  filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { from }), ...(to && { until: to }) }),
});

const ofUnit = (what: string, query: string, filterType: string, key = 'unit'): List => ({ what, query, filterType, options: ['unit'], filter: ({ unit }) => (unit ? { [key]: unit } : {}) });
const whole = (what: string, query: string, filterType: string): List => ({ what, query, filterType, options: [], filter: () => ({}) });

export const lists = {
  tickets: {
    what: '工单', query: 'exportTickets', filterType: 'TicketFilter', options: ['open', 'unit', 'from', 'to'],
    filter: ({ open, unit, from, to }) => ({ ...(open && { open }), ...(unit && { unit }), ...(from && { receivedFrom: midnight(from) }), ...(to && { receivedBefore: midnight(addDays(to, 1)) }) }),
  },
  'service-records': { what: '服务事项记录', query: 'exportServiceRecords', filterType: 'ServiceRecordFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { servedFrom: midnight(from) }), ...(to && { servedBefore: midnight(addDays(to, 1)) }) }) },
  'service-ratings': { what: '服务评价', query: 'exportServiceRatings', filterType: 'ServiceRatingFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { ratedFrom: from }), ...(to && { ratedBefore: addDays(to, 1) }) }) },
  rectifications: { what: '差评整改', query: 'exportRectifications', filterType: 'RectificationFilter', options: ['open', 'unit', 'from', 'to'], filter: ({ open, unit, from, to }) => ({ ...(open && { open }), ...(unit && { unit }), ...(from && { openedFrom: from }), ...(to && { openedBefore: addDays(to, 1) }) }) },
  'follow-up-calls': { what: '回访', query: 'exportFollowUpCalls', filterType: 'FollowUpCallFilter', options: ['open', 'unit'], filter: ({ open, unit }) => ({ ...(open && { open }), ...(unit && { handlingUnit: unit }) }) },
  assistances: { what: '协办', query: 'exportAssistances', filterType: 'AssistanceFilter', options: ['open', 'unit'], filter: ({ open, unit }) => ({ ...(open && { open }), ...(unit && { unit }) }) },
  walkthroughs: ofUnit('走流程', 'exportWalkthroughs', 'WalkthroughFilter'),
  measures: { what: '预防和整改措施', query: 'exportMeasures', filterType: 'MeasureFilter', options: ['open', 'unit'], filter: ({ open, unit }) => ({ ...(open && { open }), ...(unit && { unit }) }) },
  'problem-classes': ofUnit('各类问题', 'exportProblemClasses', 'ProblemClassFilter'),
  analyses: ofUnit('分析研判', 'exportAnalyses', 'AnalysisFilter'),
  'analysis-duties': ofUnit('分析研判任务的各期', 'exportAnalysisDuties', 'AnalysisDutyFilter'),
  'analysis-hints': whole('研判提示', 'exportAnalysisHints', 'AnalysisHintFilter'),
  enterprises: ofUnit('企业名册', 'exportEnterprises', 'EnterpriseFilter', 'locality'),
  pairings: ofUnit('挂钩', 'exportPairings', 'PairingFilter'),
  uncovered: whole('没有挂钩的企业', 'exportUncoveredEnterprises', 'UncoveredFilter'),
  specialists: ofUnit('企业帮办专员', 'exportEnterpriseSpecialists', 'SpecialistFilter', 'locality'),
  'missing-specialists': ofUnit('没有帮办专员的重点企业', 'exportMissingSpecialists', 'MissingSpecialistFilter', 'locality'),
  'specialist-visits': { what: '帮办专员的走访记录', query: 'exportSpecialistVisits', filterType: 'SpecialistVisitFilter', options: ['from', 'to'], filter: ({ from, to }) => ({ ...(from && { from }), ...(to && { until: to }) }) },
  exchanges: { what: '与帮办专员的沟通联系', query: 'exportSpecialistExchanges', filterType: 'SpecialistExchangeFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { from }), ...(to && { until: to }) }) },
  contacts: records('联系记录', 'CONTACT'),
  visits: records('走访记录', 'VISIT'),
  briefings: records('政策宣讲记录', 'POLICY_BRIEFING'),
  introductions: records('上下游对接记录', 'PARTNER_INTRODUCTION'),
  duties: { what: '定期任务的各期', query: 'exportDutyPeriods', filterType: 'DutyPeriodFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { from }), ...(to && { until: to }) }) },
  'duty-counters': { what: '各单位定期任务的完成情况', query: 'exportDutyCounters', filterType: 'DutyCounterFilter!', options: ['unit', 'from', 'to'], needs: ['from', 'to'], filter: ({ unit, from, to }) => ({ from, until: to, ...(unit && { unit }) }) },
  problems: { what: '企业问题', query: 'exportProblems', filterType: 'ProblemFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { raisedFrom: midnight(from) }), ...(to && { raisedBefore: midnight(addDays(to, 1)) }) }) },
  'planned-visits': { what: '走访计划', query: 'exportPlannedVisits', filterType: 'PlannedVisitFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { from }), ...(to && { until: to }) }) },
  'spot-checks': whole('抽查', 'exportSpotChecks', 'SpotCheckFilter'),
  schemes: whole('挂钩帮扶活动实施方案', 'exportPairingSchemes', 'PairingSchemeFilter'),
  grids: ofUnit('网格', 'exportGrids', 'GridFilter', 'locality'),
  'station-questions': ofUnit('驿站咨询', 'exportStationQuestions', 'StationQuestionFilter'),
  'support-policies': ofUnit('惠企政策的承诺与兑现', 'exportSupportPolicies', 'SupportPolicyFilter', 'leadUnit'),
  monitors: ofUnit('营商环境监督员', 'exportMonitors', 'MonitorFilter', 'area'),
  'monitor-reports': { what: '监督员反映的问题', query: 'exportMonitorReports', filterType: 'MonitorReportFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { locality: unit }), ...(from && { filedFrom: midnight(from) }), ...(to && { filedBefore: midnight(addDays(to, 1)) }) }) },
} as const satisfies Record<string, List>;
export type ListName = keyof typeof lists;
export const isList = (name: string): name is ListName => name in lists;
