export type { CryptoPort, Effort, Psk, Stretch } from './port.ts';
