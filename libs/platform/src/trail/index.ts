export { trailTables } from './trail.tables.ts';
export { writeTrail, removeOldEntries, inTrail, type Act as TrailAct } from './trail.ts';
export { RefusedAttempts } from './refused-attempts.ts';
export { auditRetention } from './trail.retention.ts';
export { TrailSealer } from './trail.sealer.ts';
export { TrailAnchors } from './trail.anchors.ts';
export { TrailReader } from './trail.reader.ts';
