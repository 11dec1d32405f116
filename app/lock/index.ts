export { Screen } from './lock-screen.tsx';
