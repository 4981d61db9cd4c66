import { Injectable } from '@nestjs/common';
import { DatabaseClock, measure, measureMessages } from '@bangban/platform';
import { daysUntilFirstEnd } from './machine-client/key-end.rules.ts';
import { undeliveredNotices } from './notice/undelivered.ts';
import { DirectoryStore } from './snapshot/directory-store.ts';

/** What the directory alone can tell: the calendar's end, the end of a system's keys, and the notices that nobody has got yet. */
@Injectable()
export class DirectoryMetrics {
  constructor(store: DirectoryStore, clock: DatabaseClock) {
    measureMessages('outgoing_message');
    measure({ bangban_calendar_days_until_unknown: 'Days until the first year whose calendar is not published; from then on due dates are provisional' }, async (em) =>
      ({ bangban_calendar_days_until_unknown: (await store.current()).directory.calendar.daysUntilUnknown(await clock.now(em)) }));
    measure({ bangban_machine_key_days_left: 'Days until the first open system of a department is without a key; absent where none has one' }, async (em) =>
      ({ bangban_machine_key_days_left: daysUntilFirstEnd((await store.current()).directory, await clock.now(em)) }));
    measure({ bangban_notices_undelivered: 'Notices that should have been delivered by now', bangban_notices_undelivered_oldest_seconds: 'For how long the oldest of them has waited; 0 where there is none' }, async (em) => {
      const { count, oldestSeconds } = await undeliveredNotices(em);
      return { bangban_notices_undelivered: count, bangban_notices_undelivered_oldest_seconds: oldestSeconds };
    });
  }
}
