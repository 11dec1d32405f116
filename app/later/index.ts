export { Later, type LaterPage } from './later.tsx';
