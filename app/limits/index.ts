export { Screen } from './limits-screen.tsx';
