export { Screen } from './welcome-screen.tsx';
