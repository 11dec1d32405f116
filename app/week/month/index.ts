/** `MonthPage({ session, zone, rest })`: `rest` is what follows `month` in the path. */
export { MonthPage, type MonthPageProps } from './month-page.tsx';
