import { v7 } from 'uuid';

/** Time-ordered, so that rows made together stand together. */
export const newId = (): string => v7();
export const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
