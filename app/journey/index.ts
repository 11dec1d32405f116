export { Screen } from './journey-screen.tsx';
