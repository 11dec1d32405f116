export { TurnsPage } from './turns-page.tsx';
