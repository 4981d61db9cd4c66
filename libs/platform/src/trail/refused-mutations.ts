import { Injectable, type ArgumentsHost } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { ErrorCode } from '@bangban/contracts';
import { DomainError, isId } from '@bangban/kernel';
import type { RequestContext } from '../request-context.ts';
import { RefusedAttempts } from './refused-attempts.ts';

const forWhoAsks: ReadonlySet<ErrorCode> = new Set(['FORBIDDEN', 'OWN_UNIT', 'SAME_OFFICER', 'COMPLAINED_ABOUT']);

/** Keeps each mutation that was refused for who asked it, by a guard or by a policy: of every service, without its doing. */
@Injectable()
export class RefusedMutations {
  constructor(private readonly attempts: RefusedAttempts) {}

  async keep(error: unknown, host: ArgumentsHost): Promise<void> {
    if (!(error instanceof DomainError) || !forWhoAsks.has(error.code) || host.getType<string>() !== 'graphql') return;
    const gql = GqlArgumentsHost.create(host);
    const { parentType, fieldName } = gql.getInfo<GraphQLResolveInfo>();
    if (parentType.name !== 'Mutation') return;
    const { input } = gql.getArgs<{ input?: { id?: unknown } }>();
    const subject = typeof input?.id === 'string' && isId(input.id) ? { type: null, id: input.id.toLowerCase() } : null;
    await this.attempts.keep(error, { by: gql.getContext<RequestContext>().actor, action: fieldName, subject }, error.code);
  }
}
