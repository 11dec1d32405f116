export { Horizons } from './horizons.tsx';
