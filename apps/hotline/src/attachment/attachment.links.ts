import { Injectable } from '@nestjs/common';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse, type Actor } from '@bangban/kernel';
import { ComplainantStore } from '../complainant/complainant.store.ts';

/** Whom a link was made for: named alone, as what he may is asked again when he comes. */
type Holder = { kind: 'OFFICER' | 'MACHINE' | 'ENTERPRISE'; code: string };
interface Link { attachment: string; holder: Holder; until: number }

const lifetime = 5 * 60_000;
const purpose = 'attachment link';

/** Links that lead to one attachment, for whom they were made for, for five minutes. Sealed: an enterprise's code in an address would stand in every proxy's log. */
@Injectable()
export class AttachmentLinks {
  constructor(private readonly complainants: ComplainantStore, private readonly client: DirectoryClient) {}

  /** The path at the gateway. */
  to(attachment: string, actor: Actor, now: Date): string | null {
    const holder = holderOf(actor);
    if (!holder) return null;
    const { keyId, sealed } = this.complainants.keyring.seal(purpose, { attachment, holder, until: now.getTime() + lifetime } satisfies Link);
    return `/attachments/${keyId}.${sealed.toString('base64url')}`;
  }

  /** What a link leads to and who he is today. One that is over, that nobody was given, or whose holder has left is refused. */
  open(link: string, now: Date): { attachment: string; actor: Actor } {
    const { attachment, holder, until } = this.opened(link) ?? refuse('LINK_EXPIRED');
    if (now.getTime() >= until) refuse('LINK_EXPIRED');
    return { attachment, actor: this.today(holder) ?? refuse('LINK_EXPIRED') };
  }

  private opened(link: string): Link | undefined {
    const [, keyId = '', sealed = ''] = /^([\w-]+)\.([\w-]{38,2000})$/.exec(link) ?? [];
    try {
      return this.complainants.keyring.open<Link>(purpose, { keyId, sealed: Buffer.from(sealed, 'base64url') });
    } catch {
      return undefined; // not sealed by us
    }
  }

  private today({ kind, code }: Holder): Actor | undefined {
    const { directory } = this.client;
    if (kind === 'ENTERPRISE') return { kind, creditCode: code };
    if (kind === 'MACHINE') {
      const machine = directory.machine(code);
      return machine?.active ? { kind, code, name: machine.name, units: machine.units, operations: machine.operations, confidential: machine.confidential } : undefined;
    }
    const officer = directory.officer(code);
    return officer?.active ? { kind, code, title: officer.title, unit: officer.unit, unitChain: directory.unitChain(officer.unit), roles: officer.roles } : undefined;
  }
}

function holderOf(actor: Actor): Holder | undefined {
  switch (actor.kind) {
    case 'OFFICER': case 'MACHINE': return { kind: actor.kind, code: actor.code };
    case 'ENTERPRISE': return { kind: actor.kind, code: actor.creditCode };
    default: return undefined;
  }
}
