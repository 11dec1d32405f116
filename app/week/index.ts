export { Screen } from './week-screen.tsx';
