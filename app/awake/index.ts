export { keepAwake } from './keep-awake.ts';
