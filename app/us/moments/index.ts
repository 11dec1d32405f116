export { isKeptByMe, keepMoment, letGo, type MonthOfBoth, monthsOfBoth } from './moments.ts';
