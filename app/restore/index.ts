export { Screen } from './restore-screen.tsx';
