export { LongingPage } from './longing-page.tsx';
