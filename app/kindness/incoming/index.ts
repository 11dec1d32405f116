export { Incoming, IncomingFolded } from './incoming.tsx';
