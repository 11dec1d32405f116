export { hadEnough } from './enough.ts';
export { areBothUpToIt, hasRoom, talkIn } from './my-room.ts';
export { ReadyPage } from './ready-page.tsx';
