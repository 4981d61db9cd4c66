import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '@bangban/contracts';
import type { Directory } from '@bangban/directory-client';
import { connection, isId, pageSize, type Connection } from '@bangban/kernel';
import { batched, timePosition, type RequestContext } from '@bangban/platform';
import type { QueryCalendarDraftsArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { CalendarDraft, CalendarDraftAnswer } from './calendar-draft.entity.ts';

/** Reads drafts: a page costs one statement, and the answers of all its drafts one more. */
@Injectable()
export class CalendarDraftReader {
  constructor(private readonly em: EntityManager, private readonly store: DirectoryStore) {}

  async byIds(ids: readonly string[]): Promise<Map<string, DraftView>> {
    const { directory } = await this.store.current();
    const drafts = await this.em.fork().find(CalendarDraft, { id: { $in: ids.filter(isId) } });
    return new Map(drafts.map((draft) => [draft.id, this.view(draft, directory)]));
  }

  async list({ filter, ...page }: QueryCalendarDraftsArgs): Promise<Connection<DraftView, () => Promise<number>>> {
    const size = pageSize(page);
    const where = filter?.status ? { status: filter.status } : {};
    const after = page.after ? timePosition(page.after) : undefined;
    const em = this.em.fork();
    const drafts = await em.find(CalendarDraft, { ...where, ...(after && { $or: [{ proposedAt: { $lt: new Date(after.at) } }, { proposedAt: new Date(after.at), id: { $lt: after.id } }] }) }, { orderBy: { proposedAt: 'desc', id: 'desc' }, limit: size + 1 });
    const { directory } = await this.store.current();
    const views = drafts.map((draft) => this.view(draft, directory));
    return connection(views, size, () => em.count(CalendarDraft, where), ({ proposedAt, id }) => [proposedAt.toISOString(), id]);
  }

  private view(draft: CalendarDraft, directory: Directory) {
    const { change, proposedBy, decidedBy, ...rest } = draft;
    const outdated = draft.status === 'DRAFT' && draft.baseVersion !== directory.calendar.version;
    const officer = (code: string | null | undefined) => (code ? directory.officer(code) : null) ?? null;
    const answers = (context: RequestContext) => batched(context, 'draftAnswers', (ids) => this.answers(ids), [] as CalendarDraftAnswer[]).load(draft.id);
    return {
      ...rest,
      year: change.year, restDays: change.restDays, restDaysTakenBack: change.restDaysTakenBack,
      proposedById: proposedBy, proposedBy: officer(proposedBy), decidedById: decidedBy, decidedBy: officer(decidedBy),
      outdated,
      changeContent: draft.status === 'DRAFT' && !outdated ? JSON.stringify(change) : null, // what is decided, or has to be drafted anew, has no impact to compute
      answers: (_: unknown, context: RequestContext) => answers(context),
      awaited: async (_: unknown, context: RequestContext): Promise<Service[]> => draft.awaited((await answers(context)).map(({ service }) => service)),
    };
  }

  private async answers(ids: readonly string[]): Promise<Map<string, CalendarDraftAnswer[]>> {
    const found = await this.em.fork().find(CalendarDraftAnswer, { draftId: { $in: [...ids] } }, { orderBy: { service: 'asc' } });
    return Map.groupBy(found, ({ draftId }) => draftId);
  }
}

export type DraftView = ReturnType<CalendarDraftReader['view']>;
