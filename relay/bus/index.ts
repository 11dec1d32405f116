export type { Bus, BusMessage } from './port.ts';
