export { Screen } from './today-screen.tsx';
