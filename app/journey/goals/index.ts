export { GoalsPage } from './goals-page.tsx';
