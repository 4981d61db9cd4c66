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
  contacts: records('联系记录', 'CONTACT'),
  visits: records('走访记录', 'VISIT'),
  briefings: records('政策宣讲记录', 'POLICY_BRIEFING'),
  introductions: records('上下游对接记录', 'PARTNER_INTRODUCTION'),
} as const satisfies Record<string, List>;
export type ListName = keyof typeof lists;
export const isList = (name: string): name is ListName => name in lists;
