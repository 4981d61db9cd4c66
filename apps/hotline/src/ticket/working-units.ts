import { Injectable } from '@nestjs/common';
import { refuse } from '@bangban/kernel';
import { DirectoryClient, type Unit } from '@bangban/directory-client';
import type { TicketFacts } from './ticket.policy.ts';

/** The units that can be given something to do with a case. */
@Injectable()
export class WorkingUnits {
  constructor(private readonly client: DirectoryClient) {}

  /** A unit of the district that can be given work; `field` is the input's that names it. */
  named(field: string, code: string): Unit {
    const unit = this.client.directory.unit(code) ?? refuse('UNKNOWN_UNIT', { unit: code });
    return unit.kind === 'DISTRICT' || unit.kind === 'EXTERNAL' ? refuse('INVALID_INPUT', { field, reason: `不能交给“${unit.name}”，请选择区内承办单位` }) : unit;
  }

  /** Who is complained about, or is below who is, gets nothing to do with it (X.22). */
  refuseComplainedAbout({ complainedUnits }: Pick<TicketFacts, 'complainedUnits'>, { code, name }: Pick<Unit, 'code' | 'name'>): void {
    if (this.client.directory.unitChain(code).some((above) => complainedUnits.includes(above))) refuse('COMPLAINED_ABOUT', { unit: name });
  }
}
