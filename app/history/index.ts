export { Screen } from './history-screen.tsx';
