export { Incoming } from './incoming.tsx';
