export { Screen } from './jar-screen.tsx';
