export { keepRingsOf } from './keep-rings.ts';
export { pushFor } from './push-of.ts';
export { WakeUps } from './wake-ups.tsx';
