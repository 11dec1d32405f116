export { Screen } from './question-screen.tsx';
