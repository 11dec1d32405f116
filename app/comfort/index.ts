export { Screen } from './comfort-screen.tsx';
