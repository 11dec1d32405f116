export { Screen } from './medicines-screen.tsx';
