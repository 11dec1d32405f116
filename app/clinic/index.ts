export { Screen } from './clinic-screen.tsx';
