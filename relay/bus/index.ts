export { inProcessBus } from './in-process.ts';
export { natsBus } from './nats.ts';
export type { Bus, BusMessage, BusRefusal } from './port.ts';
