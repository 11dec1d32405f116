import { Later, type LaterPage } from '../later/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { Room } from './room.tsx';

/** By the first part of the path after the room. Each comes with its words when it is opened. */
const pages: Readonly<Record<string, LaterPage<OpenScreen>>> = {
  line: {
    areas: ['line', 'answers', 'questions'],
    load: () => import('./line/index.ts').then(({ LinePage }) => LinePage),
  },
  questions: {
    areas: ['answers', 'questions'],
    load: () => import('./questions/index.ts').then(({ QuestionsPage }) => QuestionsPage),
  },
  ready: { areas: ['talk-ready'], load: () => import('./ready/index.ts').then(({ ReadyPage }) => ReadyPage) },
  turns: { areas: ['turns'], load: () => import('./turns/index.ts').then(({ TurnsPage }) => TurnsPage) },
  repair: { areas: ['repair'], load: () => import('./repair/index.ts').then(({ RepairPage }) => RepairPage) },
  practice: {
    areas: ['practice-room', 'practice'],
    load: () => import('./practice/index.ts').then(({ PracticePage }) => PracticePage),
  },
  longing: {
    areas: ['longing-room', 'longing'],
    load: () => import('./longing/index.ts').then(({ LongingPage }) => LongingPage),
  },
};

/** The room of talk: its front page at once, every other page when it is opened. [TR2] */
export function Screen({ app, session, rest }: OpenScreen) {
  const [name = '', ...further] = rest;
  const page = pages[name];
  if (!page) return <Room app={app} session={session} />;
  return <Later key={name} page={page} given={{ app, session, rest: further }} />;
}
