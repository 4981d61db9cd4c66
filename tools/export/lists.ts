import { addDays, instantAt, withOffset } from '@bangban/working-time';

export interface Options { open: boolean; unit?: string | undefined; from?: string | undefined; to?: string | undefined }
export type Option = keyof Options;

/** What can be exported: the query that gives it page by page, with what it always takes, and the filter that the options make. */
export interface List { what: string; query: string; filterType: string; fixed?: string; options: readonly Option[]; filter(options: Options): object }

const midnight = (date: string): string => withOffset(instantAt(date, '00:00'));
const records = (what: string, type: string): List => ({
  what, query: 'exportLiaisonRecords', filterType: 'LiaisonRecordFilter', fixed: `type: ${type}`, options: ['unit', 'from', 'to'],
  filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { from }), ...(to && { until: to }) }),
});

export const lists = {
  tickets: {
    what: '工单', query: 'exportTickets', filterType: 'TicketFilter', options: ['open', 'unit', 'from', 'to'],
    filter: ({ open, unit, from, to }) => ({ ...(open && { open }), ...(unit && { unit }), ...(from && { receivedFrom: midnight(from) }), ...(to && { receivedBefore: midnight(addDays(to, 1)) }) }),
  },
  enterprises: { what: '企业名册', query: 'exportEnterprises', filterType: 'EnterpriseFilter', options: ['unit'], filter: ({ unit }) => (unit ? { locality: unit } : {}) },
  pairings: { what: '挂钩', query: 'exportPairings', filterType: 'PairingFilter', options: ['unit'], filter: ({ unit }) => (unit ? { unit } : {}) },
  uncovered: { what: '没有挂钩的企业', query: 'exportUncoveredEnterprises', filterType: 'UncoveredFilter', options: [], filter: () => ({}) },
  specialists: { what: '企业帮办专员', query: 'exportEnterpriseSpecialists', filterType: 'SpecialistFilter', options: ['unit'], filter: ({ unit }) => (unit ? { locality: unit } : {}) },
  'missing-specialists': { what: '没有帮办专员的重点企业', query: 'exportMissingSpecialists', filterType: 'MissingSpecialistFilter', options: ['unit'], filter: ({ unit }) => (unit ? { locality: unit } : {}) },
  'specialist-visits': { what: '帮办专员的走访记录', query: 'exportSpecialistVisits', filterType: 'SpecialistVisitFilter', options: ['from', 'to'], filter: ({ from, to }) => ({ ...(from && { from }), ...(to && { until: to }) }) },
  exchanges: { what: '与帮办专员的沟通联系', query: 'exportSpecialistExchanges', filterType: 'SpecialistExchangeFilter', options: ['unit', 'from', 'to'], filter: ({ unit, from, to }) => ({ ...(unit && { unit }), ...(from && { from }), ...(to && { until: to }) }) },
  contacts: records('联系记录', 'CONTACT'),
  visits: records('走访记录', 'VISIT'),
  briefings: records('政策宣讲记录', 'POLICY_BRIEFING'),
  introductions: records('上下游对接记录', 'PARTNER_INTRODUCTION'),
} as const satisfies Record<string, List>;
export type ListName = keyof typeof lists;
export const isList = (name: string): name is ListName => name in lists;
