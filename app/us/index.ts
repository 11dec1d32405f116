export { Screen } from './us-screen.tsx';
