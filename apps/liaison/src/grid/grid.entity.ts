import { defineEntity, p } from '@mikro-orm/core';

/** 网格: a part of a locality whose enterprises specialists look after. 一(3) */
const schema = defineEntity({
  name: 'Grid',
  tableName: 'grid',
  properties: { id: p.uuid().primary(), version: p.integer().version(), locality: p.string(), name: p.string(), openedAt: p.datetime(), openedBy: p.string() },
});
export class Grid extends schema.class {}
schema.setClass(Grid);
export const gridSchema = schema;
