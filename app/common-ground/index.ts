export { Screen } from './cards-screen.tsx';
