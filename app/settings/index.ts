export { Screen } from './settings-screen.tsx';
