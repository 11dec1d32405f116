export type { BoxKey, Ears, NewItem, Transport, TransportRefusal } from './port.ts';
