import { createHash, randomBytes } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { newId, refuse } from '@bangban/kernel';

/** 密钥 of a department's system. The key itself is nowhere: its prefix to recognise it by, and its SHA-256 to check it by. */
const schema = defineEntity({
  name: 'MachineKey',
  tableName: 'machine_key',
  properties: {
    id: p.uuid().primary(),
    clientCode: p.string(),
    prefix: p.string(),
    hash: p.string().hidden(),
    issuedAt: p.datetime(),
    issuedBy: p.string(),
    expiresAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedBy: p.string().nullable(),
    revokedBecause: p.string().nullable(),
  },
});

export class MachineKey extends schema.class {
  /** A new key and its secret, `bb_1a2b3c4d_` with 32 random bytes after it: 256 bits need no slow hash. */
  static issue(issued: Pick<MachineKey, 'clientCode' | 'issuedAt' | 'issuedBy' | 'expiresAt'>): { key: MachineKey; secret: string } {
    const prefix = `bb_${randomBytes(4).toString('hex')}`;
    const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
    const hash = createHash('sha256').update(secret).digest('hex');
    return { secret, key: Object.assign(new MachineKey(), { ...issued, id: newId(), prefix, hash, lastUsedAt: null, revokedAt: null, revokedBy: null, revokedBecause: null }) };
  }

  revoke({ by, at, because }: { by: string; at: Date; because: string }): void {
    if (this.revokedAt) refuse('STEP_NOT_ALLOWED', { status: '已停用', step: '停用密钥', allowed: [] });
    Object.assign(this, { revokedAt: at, revokedBy: by, revokedBecause: because });
  }

  isLive(asOf: Date): boolean { return !this.revokedAt && this.expiresAt > asOf; }
}
schema.setClass(MachineKey);
export const machineKeySchema = schema;
