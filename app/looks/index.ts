export { Screen } from './looks-screen.tsx';
