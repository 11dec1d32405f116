export type { BoxKey, NewItem, Transport, TransportRefusal } from './port.ts';
