import { defineEntity, p } from '@mikro-orm/core';
import type { RatingChannel, RatingGrade } from '../generated/graphql.ts';

/** 好差评: one for each service record, never altered. `inBulk`: of the officer more was rated within the hour than people can (X.15). Who rated stands apart, where he gave his name at all. */
export const serviceRatingSchema = defineEntity({
  name: 'ServiceRating',
  tableName: 'service_rating',
  properties: {
    id: p.uuid().primary(),
    recordId: p.uuid(),
    grade: p.string().$type<RatingGrade>(),
    channel: p.string().$type<RatingChannel>(),
    comment: p.text().nullable(),
    named: p.boolean(),
    device: p.string().nullable(),
    inBulk: p.boolean(),
    at: p.datetime(),
    ratedOn: p.string().columnType('date'),
    rulebookVersion: p.integer(),
  },
});
export class ServiceRating extends serviceRatingSchema.class {}
serviceRatingSchema.setClass(ServiceRating);
