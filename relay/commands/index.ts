export { backup } from './backup.ts';
export { type CommandRefusal, inWords } from './refusal.ts';
export { restore } from './restore.ts';
export { stats } from './stats.ts';
