import type { Provider, Type } from '@nestjs/common';
import type { Service } from '@bangban/contracts';
import { REACTIONS, type Reactions } from './inbox.ts';
import { outboxRelay } from './outbox.relay.ts';

type Instances<T extends readonly Type[]> = { [I in keyof T]: InstanceType<T[I]> };

/** What a service's module needs to tell its events and, beside `controllers: [EventsController]`, to hear the others': `...eventProviders('directory', reactions, NoticeReception)`. */
export const eventProviders = <const T extends readonly Type[]>(service: Service, reactions: (...injected: Instances<T>) => Reactions, ...inject: T): Provider[] =>
  [outboxRelay(service), { provide: REACTIONS, inject: [...inject], useFactory: reactions as (...injected: unknown[]) => Reactions }];
