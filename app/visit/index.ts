export { Screen } from './visit-screen.tsx';
