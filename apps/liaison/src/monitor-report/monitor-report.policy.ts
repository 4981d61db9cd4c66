import { sql, type RawBuilder } from 'kysely';
import type { Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { unconcerned, watchesMonitors } from '../problem/problem.policy.ts';

/** Over `monitor_report x`: 区营商办 alone, but for what is about it; who is complained about sees none of it (X.22). */
export const visibleReports = (directory: Directory, actor: Actor): RawBuilder<boolean> => sql<boolean>`${watchesMonitors(directory, actor)} and ${unconcerned(directory, actor)}`;

/** Of a report that he sees: a supervisor passes on, answers and confirms. */
export const handlesReports = (actor: Actor): boolean => hasRole(actor, 'SUPERVISOR');
