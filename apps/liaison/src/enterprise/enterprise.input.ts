import { z } from 'zod';
import type { Directory } from '@bangban/directory-client';
import { refuse, type Actor } from '@bangban/kernel';
import { line, optionalLine, phone } from '@bangban/platform';
import { Enterprise, type Details } from './enterprise.entity.ts';

const isLocality = (directory: Directory, code: string): boolean => ['TOWNSHIP', 'SUBDISTRICT', 'PARK'].includes(directory.unit(code)?.kind ?? '');

/** The details of an entry as they are given, by hand or in a row of a file. */
export const detailsFor = (directory: Directory) => z.object({
  name: line(200),
  locality: z.string().trim().refine((code) => isLocality(directory, code), '须为本区的乡镇、街道或园区'),
  field: optionalLine(50),
  headName: optionalLine(50),
  phones: z.array(phone).max(10, '最多10个电话').nullish().transform((phones) => [...new Set(phones)]),
});

/** What a change does not say stays as it is; null, or no telephone, clears it. */
export const changedDetails = (told: Details, input: object, { field = null, headName = null, phones }: Enterprise): Details =>
  ({ ...told, ...(!('field' in input) && { field }), ...(!('headName' in input) && { headName }), ...(!('phones' in input) && { phones }) });

export const newEnterprise = (creditCode: string, details: Details, { by, at }: { by: string; at: Date }): Enterprise => Object.assign(new Enterprise(), {
  creditCode, version: 1, ...details, formerNames: [], formerCodes: [], aboveScaleIndustrial: false, keyEnterprise: false, status: 'ACTIVE' as const, closedOn: null, registeredAt: at, registeredBy: by,
});

/** Who entered something, as the register keeps it: an officer's post, or a department's system. */
export const codeOf = (actor: Actor): string => ('code' in actor ? actor.code : refuse('FORBIDDEN'));
