export { Screen } from './well-screen.tsx';
