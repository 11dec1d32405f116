export { Screen } from './leaflets-screen.tsx';
