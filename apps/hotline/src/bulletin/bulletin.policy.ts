import type { Actor } from '@bangban/kernel';
import { coordinates } from '@bangban/directory-client';
import { seesTheDistrict, type Viewpoint } from '../ticket/ticket.policy.ts';

// A published bulletin is told to every officer: numbers, no case. Which cases are behind them is the list of tickets, and each reader's own.

/** Whose preview holds all units. Any other officer looks ahead at his own work alone. */
export const previewsAll = (view: Viewpoint): boolean => seesTheDistrict(view);

/** 更正: 区营商办. */
export const mayCorrect = (actor: Actor): boolean => coordinates(actor);
