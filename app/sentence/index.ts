export { Screen } from './sentence-screen.tsx';
