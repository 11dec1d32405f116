export { isStamp, laterStamp, nextStamp, type Stamp } from './stamp.ts';
