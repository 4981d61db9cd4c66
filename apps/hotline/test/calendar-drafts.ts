import { deadlineKeepers } from '@bangban/contracts';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { keyFiles, OutboxRelay, ServiceTokens } from '@bangban/platform';
import { cast, keysDir } from '@bangban/testing';
import type { Hotline } from './hotline.ts';
import { key } from './matters.ts';

const [proposer, second] = [cast.supervisor('SY-YSB'), cast.supervisor('SY-ZFB')];

/** Changes of the calendar, from the draft to the hotline's knowing of it, as the directory and its relay do them. */
export function calendarDrafts(hotline: () => Hotline) {
  const done = async (name: string, type: string, fields: string, actor: Actor, input: Record<string, unknown>) => {
    const { data, code, message } = await hotline().askDirectory(actor, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input: { idempotencyKey: key(), ...input } });
    if (code) throw new Error(`${name}: ${code} ${message}`);
    return data[name];
  };
  const drafted = async (name: 'draftCalendarYear' | 'draftRestDays', input: Record<string, unknown>) =>
    (await done(name, name === 'draftRestDays' ? 'DraftRestDaysInput' : 'DraftCalendarYearInput', 'draft { id } problems { reason }', proposer, { reason: '测试', ...input })).draft.id as string;
  const draftRest = (...dates: string[]) => drafted('draftRestDays', { restDays: dates.map((date) => ({ from: date, to: date, name: '区运动会' })) });

  /** The event of the draft, told to the hotline as the directory's relay tells it. */
  async function tellHotline(draftId: string, over: Record<string, unknown> = {}): Promise<string> {
    const [event] = await hotline().db.query<{ id: string; payload: object }>(`select id, payload from directory.event where name = 'calendar.drafted' and aggregate_id = $1`, [draftId]);
    const tokens = await ServiceTokens.fromFile('directory', keyFiles(keysDir()).privateKey('directory'));
    const body = [{ id: event!.id, name: 'calendar.drafted', source: 'directory', at: '2026-11-23T01:00:00Z', aggregate: { type: 'CalendarDraft', id: draftId, version: 1 }, payload: { ...event!.payload, ...over } }];
    const answer = await fetch(hotline().url.replace('/graphql', '/events'), { method: 'POST', headers: { authorization: `Bearer ${await tokens.for('hotline', { kind: 'SYSTEM', name: 'directory' })}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return ((await answer.json()) as { outcome: string }[])[0]!.outcome;
  }
  /** Told, answered, approved, and the hotline's copy of the directory brought up. Answers the version it resulted in. */
  async function publish(draftId: string): Promise<number> {
    expect(await tellHotline(draftId)).toBe('DONE');
    // what the other services would answer: they are not here
    for (const service of deadlineKeepers.filter((one) => one !== 'hotline')) await hotline().db.query('insert into directory.calendar_draft_answer (draft_id, service, open, earlier, later, settled, answered_at) values ($1, $2, 0, 0, 0, 0, platform.now())', [draftId, service]);
    for (let more: number | void = 0; more === 0;) more = await hotline().app.get(OutboxRelay).tell('directory'); // a hundred at a time
    const { draft } = await done('approveCalendarDraft', 'DecideCalendarDraftInput', 'draft { resultVersion }', second, { id: draftId, expectedVersion: 1 });
    await hotline().app.get(DirectoryClient).refresh();
    return draft.resultVersion as number;
  }
  return { done, drafted, draftRest, tellHotline, publish };
}
