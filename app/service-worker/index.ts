export { watchForUpdate } from './register.ts';
