export { Screen } from './import-screen.tsx';
