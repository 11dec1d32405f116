export { TurnPage } from './turn-page.tsx';
