export { Screen } from './joy-screen.tsx';
