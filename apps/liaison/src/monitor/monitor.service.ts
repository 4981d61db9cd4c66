import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { coordinates, DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, newCode, parseInput, phone, sealedCode } from '@bangban/platform';
import type { EndMonitorInput, MonitorCodeInput, RegisterMonitorInput } from '../generated/graphql.ts';
import { nextNumber } from '../serial.ts';
import { BusinessMonitor } from './monitor.entity.ts';

/** `code`: shown once, to who had it made; a repeated request is not told it again. */
export interface WithCode { id: string; code: string | null }

const given = z.object({ name: line(50), phone, area: z.array(z.string()).min(1, '请选择至少一个属地').max(20, '最多20个属地'), since: z.string(), until: z.string() })
  .refine(({ since, until }) => until >= since, { message: '不能早于聘期开始之日', path: ['until'] });

/** 监督员名册, kept by the supervisor of 区营商办. One method per mutation. */
@Injectable()
export class MonitorService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async register(actor: OfficerActor, input: RegisterMonitorInput): Promise<WithCode> {
    if (!coordinates(actor)) refuse('FORBIDDEN');
    const { area, ...parsed } = parseInput(given, input);
    for (const unit of area) if (!this.client.directory.unit(unit)) refuse('UNKNOWN_UNIT', { unit });
    let code: string | null = null;
    const id = await mutate(this.em, actor, 'registerMonitor', input, async (em) => {
      code = newCode();
      const monitor = Object.assign(new BusinessMonitor(), {
        id: newId(), version: 1, number: await nextNumber(em, 'monitor'), ...parsed, area: [...new Set(area)], codeDigest: sealedCode(code), registeredAt: await this.clock.now(em), registeredBy: actor.code, endedAt: null, endedBy: null, endedBecause: null,
      });
      em.persist(monitor);
      return { subject: { type: 'BusinessMonitor', id: monitor.id }, after: { number: monitor.number, area: monitor.area, since: monitor.since, until: monitor.until } };
    });
    return { id, code };
  }

  /** Where the code was lost or may have become known: from now on another one holds. */
  async renewCode(actor: OfficerActor, input: MonitorCodeInput): Promise<WithCode> {
    let code: string | null = null;
    const id = await this.change(actor, 'renewMonitorCode', input, (monitor) => { code = newCode(); monitor.codeDigest = sealedCode(code); return {}; });
    return { id, code };
  }

  end(actor: OfficerActor, input: EndMonitorInput): Promise<string> {
    return this.change(actor, 'endMonitor', input, (monitor, at) => {
      const because = parseInput(line(500), input.reason);
      const before = { until: monitor.until };
      monitor.end(input.on, { by: actor.code, at, because });
      return { before, after: { until: monitor.until } }; // the reason may name him, and stays with him
    });
  }

  private change(actor: OfficerActor, mutation: string, input: MonitorCodeInput, work: (monitor: BusinessMonitor, at: Date) => { before?: object; after?: object; reason?: string }): Promise<string> {
    if (!coordinates(actor)) refuse('FORBIDDEN');
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, mutation, input, async (em) => {
      const monitor = (isId(id) ? await em.findOne(BusinessMonitor, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null) ?? refuse('NOT_FOUND', { what: '营商环境监督员', id });
      if (monitor.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: monitor.version });
      return { subject: { type: 'BusinessMonitor', id }, ...work(monitor, await this.clock.now(em)) };
    });
  }
}
