export { bundled, MessageCarrier, outgoingColumns, unsettled, type Outgoing, type Waiting } from './message-carrier.ts';
export { openGateway, RecordingGateway, type MessageGateway, type OutwardChannel, type OutwardMessage } from './message-gateway.ts';
export { measureMessages } from './message.metrics.ts';
