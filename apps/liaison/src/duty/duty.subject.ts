import { Injectable } from '@nestjs/common';
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import { PairingReader } from '../pairing/pairing.reader.ts';
import { SpecialistReader } from '../specialist/specialist.reader.ts';

interface About { subjectType: string | null; subjectId: string | null; creditCode: string | null }

/** The enterprise of the pairing or specialist with this id. */
export const creditCodeOf = (subjectId: RawBuilder<unknown>) => sql<string | null>`coalesce((select x.credit_code from pairing x where x.id = ${subjectId}), (select x.credit_code from enterprise_specialist x where x.id = ${subjectId}))`;

/** What a duty is about: the pairing or the specialist, and its enterprise, each as far as the reader may see it. */
@Injectable()
export class DutySubjectReader {
  constructor(private readonly pairings: PairingReader, private readonly specialists: SpecialistReader, private readonly enterprises: EnterpriseReader) {}

  of({ subjectType, subjectId, creditCode }: About) {
    const when = <T>(type: string, load: (id: string) => T) => (subjectId && subjectType === type ? load(subjectId) : null);
    return {
      pairing: (_: unknown, context: RequestContext) => when('Pairing', (id) => this.pairings.load(context, id)),
      specialist: (_: unknown, context: RequestContext) => when('EnterpriseSpecialist', (id) => this.specialists.load(context, id)),
      enterprise: (_: unknown, context: RequestContext) => creditCode && this.enterprises.load(context, creditCode),
    };
  }
}
