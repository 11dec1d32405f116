export { signed, twoPhones } from './two-phones.ts';
