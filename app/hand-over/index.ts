export { HandOver, isOneDevice } from './hand-over.tsx';
