/** `DayPage({ session, zone, rest })`: `rest` is what follows `day` in the path. */
export { DayPage, type DayPageProps } from './day-page.tsx';
