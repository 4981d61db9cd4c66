import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Directory } from '@bangban/directory-client';
import { pageOf, type PageArgs } from '@bangban/kernel';
import { batched, type RequestContext } from '@bangban/platform';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { MachineClient } from './machine-client.entity.ts';
import { MachineKey } from './machine-key.entity.ts';

/** Reads departments' systems: one statement for all of them, one for the keys of a page. */
@Injectable()
export class MachineClientReader {
  constructor(private readonly em: EntityManager, private readonly store: DirectoryStore) {}

  async list(page: PageArgs) {
    const { directory } = await this.store.current();
    return pageOf((await this.em.fork().findAll(MachineClient)).map((client) => this.view(client, directory)), page, ({ code }) => code);
  }

  async one(code: string) {
    const { directory } = await this.store.current();
    return this.view(await this.em.fork().findOneOrFail(MachineClient, { code }), directory);
  }

  async key(id: string) {
    const { directory } = await this.store.current();
    return keyView(await this.em.fork().findOneOrFail(MachineKey, { id }), directory);
  }

  private view({ code, version, name, unitCodes, operations, confidential, active }: MachineClient, directory: Directory) {
    return {
      code, version, name, operations, confidential, active,
      units: unitCodes.flatMap((unit) => directory.unit(unit) ?? []),
      keys: (_: unknown, context: RequestContext) => batched(context, 'machineKeys', (codes) => this.keysOf(codes, directory), []).load(code),
    };
  }

  private async keysOf(codes: readonly string[], directory: Directory) {
    const keys = await this.em.fork().find(MachineKey, { clientCode: { $in: [...codes] } }, { orderBy: { issuedAt: 'desc', id: 'desc' } });
    return new Map([...Map.groupBy(keys, ({ clientCode }) => clientCode)].map(([code, its]) => [code, its.map((key) => keyView(key, directory))]));
  }
}

function keyView({ id, prefix, issuedAt, issuedBy, expiresAt, lastUsedAt, revokedAt, revokedBy, revokedBecause }: MachineKey, directory: Directory) {
  const officer = (code: string | null | undefined) => (code ? directory.officer(code) : null) ?? null;
  return { id, prefix, issuedAt, expiresAt, lastUsedAt, revokedAt, revokedBecause, issuedBy: officer(issuedBy), revokedBy: officer(revokedBy) };
}
