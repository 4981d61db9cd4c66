import { defineEntity, p } from '@mikro-orm/core';
import type { BulletinKind } from '../generated/graphql.ts';
import type { Definition } from './bulletin.definitions.ts';

/** 月度通报: one version of one month. Written once, never altered; what is behind each figure stands in `bulletin_case`. */
export const bulletinSchema = defineEntity({
  name: 'Bulletin',
  tableName: 'bulletin',
  properties: {
    id: p.uuid().primary(), kind: p.string().$type<BulletinKind>(), month: p.string(), version: p.integer(), publishedAt: p.datetime(), publishedBy: p.string(), reason: p.text().nullable(),
    definitionsVersion: p.integer(), definitions: p.json().$type<Definition[]>(), rulebookVersion: p.integer(),
  },
});
export class Bulletin extends bulletinSchema.class {}
bulletinSchema.setClass(Bulletin);
