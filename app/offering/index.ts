export { Screen } from './offering-screen.tsx';
