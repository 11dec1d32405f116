export { Screen } from './care-screen.tsx';
