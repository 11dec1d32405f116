export { type Report, reportOf, type Size } from './report.ts';
