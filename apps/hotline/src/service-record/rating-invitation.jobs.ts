import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, quietUntil } from '@bangban/directory-client';
import { newId, principal } from '@bangban/kernel';
import { currentTrace, DatabaseClock, MessageCarrier, mobileIn, openGateway, type Sealed, settings, type Waiting } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import { ReporterMessage } from '../reporter-message/reporter-message.entity.ts';
import { RatingCodes } from '../service-rating/rating.codes.ts';
import { ServiceRecord } from './service-record.entity.ts';

const system = { kind: 'SYSTEM', name: 'hotline' } as const;

/** Asks who was served and left a mobile telephone to rate, by SMS, in business hours (2.13). Whether he has rated by another way meanwhile makes no difference: it would tell who recorded the service. */
@Injectable()
export class RatingInvitationMessages extends MessageCarrier {
  readonly name = 'carry-rating-invitations';
  protected readonly outgoing = { table: 'reporter_message', owner: 'record_id', only: 'record_id is not null' };

  constructor(em: EntityManager, clock: DatabaseClock, private readonly client: DirectoryClient, private readonly complainants: ComplainantStore, private readonly codes: RatingCodes) {
    super(em, clock, openGateway('SMS', (to) => complainants.keyring.fingerprint(`sms ${to}`)), 'hotline');
  }

  /** With what was served, in its transaction. */
  async invite(em: EntityManager, { id, servedAt }: ServiceRecord, servicePoint: string, at: Date, telephone: string): Promise<void> {
    em.persist(ReporterMessage.inviting(id, at, `您${monthAndDay(servedAt)}在${servicePoint}办理的事项，请您评价。`));
    const { keyId, sealed } = this.complainants.keyring.seal(id, { telephone });
    await em.execute('select write_invited(?, ?, ?)', [id, keyId, sealed]);
  }

  protected async mayGo(_em: EntityManager, _record: string, _rows: unknown, now: Date): Promise<boolean> { return quietUntil(this.client.directory, now) <= now; }

  protected async addressOf(em: EntityManager, recordId: string): Promise<string | undefined> {
    const [row] = await em.execute<{ key_id: string; sealed: Buffer }[]>('select * from reveal_invited(?, ?, ?, ?, ?)', [recordId, newId(), principal(system), '短信邀评', currentTrace()]);
    return row && mobileIn(this.complainants.keyring.open<{ telephone: string }>(recordId, { keyId: row.key_id, sealed: Buffer.from(row.sealed) } satisfies Sealed).telephone);
  }

  protected override async words(rows: readonly Waiting[], recordId: string): Promise<string> {
    const page = settings().RATING_PAGE;
    const { number } = await this.em.fork().findOneOrFail(ServiceRecord, recordId);
    // after the #: what a browser sends to no server, so that it stands in no log
    return `${await super.words(rows, recordId)}${page ? `点击${page}?channel=SMS#${this.codes.token(recordId)}评价。` : `编号${number}，校验码${this.codes.check(recordId)}。`}`;
  }
}

const monthAndDay = (at: Date): string => new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' }).format(at);
