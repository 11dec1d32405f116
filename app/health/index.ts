export { Screen } from './health-screen.tsx';
