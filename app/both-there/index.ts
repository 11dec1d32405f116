export { sayUpToIt, takeBackUpToIt, type UpToIt, upToIt } from './both-there.ts';
