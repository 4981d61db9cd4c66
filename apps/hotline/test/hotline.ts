import { keyFiles } from '@bangban/platform';
import { attachmentsUrl, keysDir, startedService, type RunningService } from '@bangban/testing';
import type { Actor } from '@bangban/kernel';
import type { Ask } from '@bangban/testing/ticket-ways';

export type { Answer } from '@bangban/testing';
export type Hotline = RunningService;

/** The hotline in this process on a database of its own, beside a real directory. */
export const startHotline = (): Promise<Hotline> => startedService('hotline', async () => (await import('../src/hotline.module.ts')).HotlineModule, (db) => ({
  IDENTITY_KEYRING: keyFiles(keysDir()).identityKeyring, ATTACHMENTS_URL: attachmentsUrl(db.name),
}));

export const as = (hotline: Pick<Hotline, 'as'>, actor: Actor): Ask => hotline.as(actor);
