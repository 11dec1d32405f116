export { Screen } from './together-screen.tsx';
