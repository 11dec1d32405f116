export { Screen } from './kindness-screen.tsx';
