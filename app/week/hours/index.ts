export { HoursPage, type HoursPageProps } from './hours-page.tsx';
