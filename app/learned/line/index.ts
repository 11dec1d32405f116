export { LookAgain } from './look-again.tsx';
