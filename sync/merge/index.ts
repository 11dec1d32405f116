export { type LongText, lastWritten, noText, type Version, type Written, withVersion } from './field.ts';
