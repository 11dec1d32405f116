export { Screen } from './learned-screen.tsx';
