import { defineEntity, p } from '@mikro-orm/core';
import type { SpecialistExchangeChannel } from '../generated/graphql.ts';

/** 与帮办专员的沟通联系: what the holder of a pairing and the enterprise's specialist have told each other. 一(3) */
const schema = defineEntity({
  name: 'SpecialistExchange',
  tableName: 'specialist_exchange',
  properties: {
    id: p.uuid().primary(), pairingId: p.uuid(), specialistId: p.uuid(), heldOn: p.string().columnType('date'), channel: p.string().$type<SpecialistExchangeChannel>(), content: p.text(),
    recordedAt: p.datetime(), recordedBy: p.string(), recordedUnit: p.string(),
  },
});
export class SpecialistExchange extends schema.class {}
schema.setClass(SpecialistExchange);
export const specialistExchangeSchema = schema;
