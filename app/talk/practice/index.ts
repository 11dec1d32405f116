export { PracticePage } from './practice-page.tsx';
