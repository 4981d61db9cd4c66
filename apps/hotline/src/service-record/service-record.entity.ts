import { defineEntity, p } from '@mikro-orm/core';
import type { ReporterKind, ServiceKind, ServiceLevel } from '../generated/graphql.ts';

/** 服务事项记录: one matter in which somebody was served at a service point, by the officer who recorded it. What a rating points at; written once, never altered. 一(2) */
export const serviceRecordSchema = defineEntity({
  name: 'ServiceRecord',
  tableName: 'service_record',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    kind: p.string().$type<ServiceKind>(),
    serviceItem: p.string(),
    servicePoint: p.string(),
    level: p.string().$type<ServiceLevel>(),
    unitCode: p.string(),
    windowName: p.string().nullable(),
    officerCode: p.string(),
    customerKind: p.string().$type<ReporterKind>(),
    enterpriseCode: p.string().nullable(),
    enterpriseName: p.string().nullable(),
    fee: p.integer(),
    servedAt: p.datetime(),
    recordedAt: p.datetime(),
    tokenHash: p.string(),
    ratableUntil: p.datetime(),
    clearedAt: p.datetime().nullable(),
  },
});
export class ServiceRecord extends serviceRecordSchema.class {}
serviceRecordSchema.setClass(ServiceRecord);
