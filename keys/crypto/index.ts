export type { CryptoPort, Effort, Stretch } from './port.ts';
