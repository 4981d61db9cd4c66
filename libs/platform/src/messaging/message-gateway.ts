import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tellHealth } from '../health.ts';
import { Log } from '../log.ts';
import { inProduction, setting, settings } from '../settings.ts';

/** The ways out of the house: 短信, and 政务微信. */
export type OutwardChannel = 'SMS' | 'WECOM';

/** What leaves: `to` is a telephone number or an account of 政务微信. `id` stays the same when a message is tried again, so that the operator sends it once. */
export interface OutwardMessage { id: string; to: string; text: string }

/** An operator, as the real one is spoken to. Rejects when it did not take the message. */
export interface MessageGateway { send(message: OutwardMessage): Promise<void> }

/** A stub in the operator's place, for trying out and for tests: writes down what it was given, and of whom it was for no more than `disguise` leaves. */
export class RecordingGateway implements MessageGateway {
  constructor(private readonly folder: string, private readonly channel: OutwardChannel, private readonly disguise: (to: string) => string) {}

  async send({ id, to, text }: OutwardMessage): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await appendFile(join(this.folder, `${this.channel.toLowerCase()}.jsonl`), `${JSON.stringify({ id, to: this.disguise(to), text })}\n`, { mode: 0o600 });
  }
}

/** As the settings say; undefined where there is no such way out. */
export function openGateway(channel: OutwardChannel, disguise: (to: string) => string): MessageGateway | undefined {
  const which = settings()[`${channel}_GATEWAY`];
  tellHealth(`${channel.toLowerCase()}Gateway`, () => which);
  if (which === 'none' && inProduction()) new Log('messages').warn('there is no operator for messages of this kind: people are told in the application alone', { reason: channel });
  return which === 'recording' ? new RecordingGateway(setting('MESSAGES_DIR'), channel, disguise) : undefined;
}
