export { Screen } from './history-screen.tsx';
export { readPast } from './past.ts';
