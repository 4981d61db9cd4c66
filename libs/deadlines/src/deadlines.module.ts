import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '@bangban/contracts';
import { measureDeadlines } from './deadline.metrics.ts';
import { DeadlineReconciler } from './deadline.reconciler.ts';
import { DutyBook } from './duty/duty.book.ts';
import { DutyPeriods } from './duty/duty.jobs.ts';
import { Recomputation } from './recomputation.ts';
import { DailySelfCheck, SelfCheck } from './self-check.ts';
import { StepExecutor } from './step.executor.ts';
import { DeadlineSubjects } from './subjects.ts';

/** The engine, for a service that keeps deadlines: it says what they are about, and who is told. */
@Module({})
export class DeadlinesModule {
  static forRoot(service: Service, subjects: Type<DeadlineSubjects>): DynamicModule {
    measureDeadlines();
    return {
      module: DeadlinesModule,
      global: true,
      providers: [
        { provide: DeadlineSubjects, useClass: subjects }, StepExecutor, Recomputation, SelfCheck, DailySelfCheck, DutyBook, DutyPeriods,
        { provide: DeadlineReconciler, inject: [EntityManager, StepExecutor, Recomputation], useFactory: (em: EntityManager, executor: StepExecutor, recomputation: Recomputation) => new DeadlineReconciler(service, em, executor, recomputation) },
      ],
      exports: [DeadlineSubjects, SelfCheck, DailySelfCheck, DutyBook, DutyPeriods],
    };
  }
}
