export { LookAgain } from './look-again.tsx';
export { TakingIn } from './taking-in.tsx';
