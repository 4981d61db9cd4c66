import { defineEntity, p } from '@mikro-orm/core';

/** A category of requests and the unit that usually handles it; nobody's where `unitCode` is null. 三(7) 首次交办 */
const category = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: { name: p.string().primary(), unitCode: p.string().nullable() },
});
export class Category extends category.class {}
category.setClass(Category);

/** A business-environment indicator and the unit that leads it. 二(5) */
const indicator = defineEntity({
  name: 'Indicator',
  tableName: 'indicator',
  properties: { name: p.string().primary(), leadUnitCode: p.string() },
});
export class Indicator extends indicator.class {}
indicator.setClass(Indicator);

/** The unit behind a door: first receiver of what comes through it. 四(10) 首问负责 */
const channelDesk = defineEntity({
  name: 'ChannelDesk',
  tableName: 'channel_desk',
  properties: { channel: p.string().primary(), unitCode: p.string() },
});
export class ChannelDesk extends channelDesk.class {}
channelDesk.setClass(ChannelDesk);

export const catalogueSchemas = [category, indicator, channelDesk];
