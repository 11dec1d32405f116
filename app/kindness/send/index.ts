export { sendKindness } from '../deeds.ts';
export { SendOne } from './send-one.tsx';
