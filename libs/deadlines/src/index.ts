export * from './deadline.entity.ts';
