export { type Desire, desires, type Fullness, type Help, helps, type OffLimit, type Reading, type Score, type Usual } from './reading.ts';
