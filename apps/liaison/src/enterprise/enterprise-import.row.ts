import { z } from 'zod';
import type { Directory } from '@bangban/directory-client';
import { creditCode } from '@bangban/platform';
import { isLocalDate, type LocalDate } from '@bangban/working-time';
import type { ImportEnterpriseRow } from '../generated/graphql.ts';
import type { List } from './enterprise.entity.ts';
import { detailsFor } from './enterprise.input.ts';

/** Whose names and numbers they are is repeated to nobody. */
export const hidden = ['headName', 'phones'];

/** The columns that say of a list whether an enterprise is on it, and since when. */
export const columnsOf = { ABOVE_SCALE_INDUSTRIAL: { flag: 'aboveScaleIndustrial', since: 'aboveScaleSince' }, KEY_ENTERPRISE: { flag: 'keyEnterprise', since: 'keySince' } } as const satisfies Record<List, object>;

const flag = z.string().trim().pipe(z.enum(['Y', 'N'], '须为 Y 或 N')).transform((value) => value === 'Y');
const day = (today: LocalDate) => z.string().trim()
  .refine((text) => !text || isLocalDate(text), '须为存在的日期，例如 2026-01-01').refine((text) => !text || text <= today, '不能晚于今日').nullish().transform((text) => text || null);
const parts = z.string().nullish().transform((text): string[] | null | undefined => (text ?? '').split(/[;；]/).map((part) => part.trim()).filter(Boolean));

/** A row of the register: its details are those of an entry made by hand, the locality by name or code. */
export const rowFor = (directory: Directory, today: LocalDate) => {
  const { name, locality, field, headName, phones } = detailsFor(directory).shape;
  return z.object({
    creditCode: z.string().trim().pipe(creditCode), name, locality: z.string().transform((text) => directory.unitByName(text.trim())?.code ?? text).pipe(locality), field, headName, phones: parts.pipe(phones),
    aboveScaleIndustrial: flag, keyEnterprise: flag, aboveScaleSince: day(today), keySince: day(today),
  });
};
export type Entry = z.output<ReturnType<typeof rowFor>>;
export type RawRow = ImportEnterpriseRow & Record<string, unknown>;
