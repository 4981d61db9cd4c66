import { SetMetadata, type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { hasRole, refuse, type Actor, type Role } from '@bangban/kernel';
import type { RequestContext } from './request-context.ts';

/** A kind of actor, or a role of an officer. */
export type Caller = Exclude<Actor['kind'], 'SYSTEM'> | Role;

const key = 'bangban:access';
/** Who may call a root field. What he may do with which case is the policy's matter, in the service. */
export const Allow = (...callers: [Caller, ...Caller[]]) => SetMetadata(key, callers);
/** Open to everybody who has signed in. A visitor has not: what he may use says so. */
export const Public = () => SetMetadata(key, 'PUBLIC');

/** Refuses a root field that does not say who may call it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true; // the few HTTP routes are guarded by `authenticate`
    const access = this.reflector.get<Caller[] | 'PUBLIC' | undefined>(key, execution.getHandler());
    const { actor } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    if (access === 'PUBLIC' ? actor.kind !== 'VISITOR' : access?.some((caller) => actor.kind === caller || hasRole(actor, caller as Role))) return true;
    return refuse('FORBIDDEN');
  }
}
