export { Screen } from './activity-screen.tsx';
