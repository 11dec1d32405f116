export { isFarAhead, isStamp, laterStamp, nextStamp, type Stamp } from './stamp.ts';
