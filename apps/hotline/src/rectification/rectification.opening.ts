import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { localDate } from '@bangban/working-time';
import { nextNumber } from '../service-record/service-record.rules.ts';
import { RectificationClock } from './rectification.clock.ts';
import { Rectification } from './rectification.entity.ts';

export type BadReview = { unitCode: string; officerCode: string | null; named: boolean } & ({ source: 'SERVICE_RATING'; ratingId: string } | { source: 'TICKET_RATING'; ticketId: string });

/** Opens the rectification of a bad review, in the transaction of the rating (2.15, A20). */
@Injectable()
export class RectificationOpening {
  constructor(private readonly client: DirectoryClient) {}

  async open(em: EntityManager, at: Date, review: BadReview): Promise<Rectification> {
    const { directory } = this.client;
    const openedOn = localDate(at);
    const rectification = Object.assign(new Rectification(), {
      id: randomUUID(), // which, unlike the other ids, tells no time
      number: await nextNumber(em, 'ZG', openedOn), version: 1, ratingId: null, ticketId: null, ...review, status: 'OPENED' as const, round: 1,
      openedAt: at, openedOn, answeredAt: null, fedBackAt: null, closedAt: null, rulebookVersion: directory.rulebook.version, nextDueAt: null,
    });
    const clock = new RectificationClock(rectification, [], directory);
    rectification.open(clock);
    em.persist([rectification, ...clock.all, ...clock.all.flatMap(({ steps }) => steps)]);
    return rectification;
  }
}
