export { Screen } from './kit-screen.tsx';
