export * from './deadline.entity.ts';
export * from './deadline.metrics.ts';
