export { Screen } from './after-screen.tsx';
