export { Screen } from './help-screen.tsx';
