export { Screen } from './talk-screen.tsx';
