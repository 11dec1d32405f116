export { RemindersPage, type RemindersPageProps, type WakeUpsProps } from './reminders-page.tsx';
