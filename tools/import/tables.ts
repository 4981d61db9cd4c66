/** What can be imported: the columns of its file, named as in the first line, and the mutation that takes its rows, `external_no` as `externalNo`. */
export interface Table {
  /** Takes `${mutation}Input` with `rows` and `dryRun`, and answers `results` by line. */
  mutation: string;
  columns: readonly string[];
  /** Those which a file need not have; they then count as empty. */
  optional: readonly string[];
  /** The column by which a row is known. */
  key: string;
  /** A file of this form. */
  sample: string;
  /** What the command's options add to the input. */
  options: readonly ('source' | 'update')[];
  /** Whose token it has to be. */
  whose: string;
  /** What people are called and where they are reached: never repeated in a report. */
  identity: readonly string[];
  /** Nor these, where the row does not clearly say that they may be told. */
  isHidden?(column: string, row: Readonly<Record<string, string | undefined>>): boolean;
}

export const tables = {
  tickets: {
    mutation: 'importTickets', key: 'external_no', sample: 'data/requests.csv', options: ['source'], whose: '派单员或部门系统', optional: [],
    columns: [
      'external_no', 'received_at', 'channel', 'kind', 'reporter_kind', 'credit_code', 'enterprise_name', 'locality', 'category', 'title', 'content', 'contact_name', 'contact_phone',
      'confidential', 'suggested_unit', 'complexity', 'complained_about', 'accepted_at', 'handled_by', 'first_contact_at', 'reported_at', 'feedback', 'rating', 'solved',
    ],
    identity: ['contact_name', 'contact_phone'],
    isHidden: (column, { confidential }) => ['credit_code', 'enterprise_name'].includes(column) && confidential !== 'N',
  },
  enterprises: {
    mutation: 'importEnterprises', key: 'credit_code', sample: 'data/enterprises.csv', options: ['update'], whose: '区工信局、区营商办督查人员、属地或部门系统',
    columns: ['credit_code', 'name', 'locality', 'above_scale_industrial', 'key_enterprise', 'field'], optional: ['above_scale_since', 'key_since', 'head_name', 'phones'],
    identity: ['head_name', 'phones'],
  },
  pairings: {
    mutation: 'importPairings', key: 'credit_code', sample: 'data/pairings.csv', options: [], whose: '区工信局、区营商办督查人员或区工信局的系统',
    columns: ['credit_code', 'holder_unit', 'holder_officer'], optional: ['starts_on'], identity: [],
  },
  specialists: {
    mutation: 'importSpecialists', key: 'credit_code', sample: 'data/specialists.csv', options: [], whose: '属地负责人、办公室，区工信局或区营商办督查人员',
    columns: ['credit_code', 'officer', 'grid'], optional: [], identity: [],
  },
  visits: {
    mutation: 'importVisits', key: 'external_no', sample: 'data/visits.csv', options: ['source'], whose: '区工信局、区营商办督查人员、挂钩单位或部门系统',
    columns: ['external_no', 'credit_code', 'held_on', 'officers', 'purposes', 'content', 'demands', 'evidence'], optional: ['companions', 'talk_with', 'talk_name', 'talk_position', 'talk_content'],
    identity: ['talk_name'],
  },
} as const satisfies Record<string, Table>;
export type TableName = keyof typeof tables;
export const isTable = (name: string): name is TableName => name in tables;

export const allColumns = ({ columns, optional }: Table): string[] => [...columns, ...optional];
export const isIdentity = ({ identity }: Table, column: string): boolean => identity.includes(column);
export const isHidden = (table: Table, column: string, row: Readonly<Record<string, string | undefined>>): boolean => isIdentity(table, column) || (table.isHidden?.(column, row) ?? false);

/** `external_no` is `externalNo` in the API, and back. */
export const fieldOf = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
