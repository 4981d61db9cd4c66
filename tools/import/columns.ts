/** The columns of a register, named as in its first line. */
export const columns = [
  'external_no', 'received_at', 'channel', 'kind', 'reporter_kind', 'credit_code', 'enterprise_name', 'locality', 'category', 'title', 'content', 'contact_name', 'contact_phone',
  'confidential', 'suggested_unit', 'complexity', 'complained_about', 'accepted_at', 'handled_by', 'first_contact_at', 'reported_at', 'feedback', 'rating', 'solved',
] as const;
export type Column = (typeof columns)[number];

/** Who complains: never repeated in a report. */
export const isIdentity = (column: string): boolean => column === 'contact_name' || column === 'contact_phone';
/** Nor is the enterprise where it asked to stay unknown, or where the row does not clearly say that it did not. */
export const isHidden = (column: string, confidential: string | undefined): boolean => isIdentity(column) || ((column === 'credit_code' || column === 'enterprise_name') && confidential !== 'N');

/** `external_no` is `externalNo` in the API, and back. */
export const fieldOf = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
