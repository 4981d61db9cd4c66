import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { isId, machineOperations, refuse, type Actor } from '@bangban/kernel';
import { contentHash, DatabaseClock, once, parseInput, writeTrail } from '@bangban/platform';
import { reason } from '../account/account.input.ts';
import { permitAdministration } from '../account/administration.policy.ts';
import type { IssueMachineKeyInput, RevokeMachineKeyInput, SaveMachineClientInput } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { takeEndsBack } from './key-watch.ts';
import { machineCode, MachineClient } from './machine-client.entity.ts';
import { MachineKey } from './machine-key.entity.ts';

const liveKeys = 2; // the one in use, and the one that follows it
const day = 86_400_000;

/** What departments' systems may do, and the keys they show. */
@Injectable()
export class MachineClientService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly store: DirectoryStore) {}

  async save(actor: Actor, { idempotencyKey: key, ...input }: SaveMachineClientInput): Promise<string> {
    const { code: savedBy } = permitAdministration(actor);
    const { code, expectedVersion, name, units, operations, confidential, active } = parseInput(limits, input);
    const { directory } = await this.store.current();
    const unknown = units.find((unit) => !directory.unit(unit));
    if (unknown !== undefined) refuse('UNKNOWN_UNIT', { unit: unknown });
    return this.em.fork().transactional((em) => once(em, { actor, mutation: 'saveMachineClient', key, hash: contentHash(input) }, async () => {
      await em.execute('select 1 from directory_state for update'); // two that register the same come one after the other
      const client = await em.findOne(MachineClient, { code });
      const actualVersion = client?.version ?? 0;
      if (expectedVersion !== actualVersion) refuse('CONFLICT', { id: code, expectedVersion, actualVersion });
      const before = client && limitsOf(client);
      const saved = Object.assign(client ?? new MachineClient(), { code, name, unitCodes: units, operations, confidential, active, version: actualVersion + 1, savedBy });
      await em.persist(saved).flush();
      await takeEndsBack(em, saved, await this.clock.now(em));
      await writeTrail(em, { by: actor, action: 'saveMachineClient', subject: { type: 'MachineClient', id: code }, before, after: limitsOf(saved) });
      return code;
    }));
  }

  /** The key's id, and its secret where this call has made it: nobody can be told it a second time. */
  async issue(actor: Actor, { idempotencyKey: key, ...input }: IssueMachineKeyInput): Promise<{ id: string; secret: string | null }> {
    const { code: issuedBy } = permitAdministration(actor);
    const { client, days = 365 } = input;
    if (days < 1 || days > 730) refuse('OUT_OF_RANGE', { field: 'days', min: 1, max: 730 });
    let secret: string | null = null;
    const id = await this.em.fork().transactional((em) => once(em, { actor, mutation: 'issueMachineKey', key, hash: contentHash(input) }, async () => {
      const its = await em.findOne(MachineClient, { code: client }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!its) return refuse('NOT_FOUND', { what: '部门系统', id: client });
      const at = await this.clock.now(em);
      const keys = await em.find(MachineKey, { clientCode: client });
      if (keys.filter((one) => one.isLive(at)).length >= liveKeys) refuse('TOO_MANY_KEYS', { client: its.name, max: liveKeys });
      const issued = MachineKey.issue({ clientCode: client, issuedAt: at, issuedBy, expiresAt: new Date(at.getTime() + days * day) });
      await em.persist(issued.key).flush();
      await takeEndsBack(em, its, at);
      await writeTrail(em, { by: actor, action: 'issueMachineKey', subject: { type: 'MachineKey', id: issued.key.id }, after: { client, prefix: issued.key.prefix, expiresAt: issued.key.expiresAt } });
      ({ secret } = issued);
      return issued.key.id;
    }));
    return { id, secret };
  }

  revoke(actor: Actor, { idempotencyKey: key, ...input }: RevokeMachineKeyInput): Promise<string> {
    const { code: by } = permitAdministration(actor);
    const { id } = input;
    const because = parseInput(reason, input.reason, 'reason');
    return this.em.fork().transactional((em) => once(em, { actor, mutation: 'revokeMachineKey', key, hash: contentHash(input) }, async () => {
      const its = isId(id) ? await em.findOne(MachineKey, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!its) return refuse('NOT_FOUND', { what: '密钥', id });
      const at = await this.clock.now(em);
      its.revoke({ by, at, because });
      await em.flush();
      await takeEndsBack(em, await em.findOneOrFail(MachineClient, { code: its.clientCode }), at);
      await writeTrail(em, { by: actor, action: 'revokeMachineKey', subject: { type: 'MachineKey', id: its.id }, before: { revokedAt: null }, after: { revokedAt: its.revokedAt }, reason: because });
      return its.id;
    }));
  }
}

const limitsOf = ({ name, unitCodes, operations, confidential, active }: MachineClient) => ({ name, unitCodes, operations, confidential, active });

const limits = z.object({
  code: z.string().regex(machineCode, '须以MC-开头，后为大写字母、数字或连字符，不超过40个字符'),
  expectedVersion: z.int().nullish().transform((version) => version ?? 0),
  name: z.string().trim().min(1, '不能为空').max(100, '不能超过100个字'),
  units: z.array(z.string()).min(1, '至少一个单位').max(50, '最多50个单位').transform((units) => [...new Set(units)]),
  operations: z.array(z.enum(machineOperations)).min(1, '至少一项操作').transform((operations) => machineOperations.filter((one) => operations.includes(one))),
  confidential: z.boolean(),
  active: z.boolean(),
});
