export { Screen } from './link-screen.tsx';
