import './visit.css';
import type { OpenScreen } from '../session/index.ts';
import { Add } from './add.tsx';
import { Kept } from './kept.tsx';
import { OneQuestion } from './one-question.tsx';

/** What I would like to ask at a visit, and what I was told: mine alone. [VQ6] */
export function Screen({ session, rest }: OpenScreen) {
  const [part] = rest;
  if (part === 'add') return <Add session={session} />;
  if (part !== undefined) return <OneQuestion key={part} session={session} place={part} />;
  return <Kept session={session} />;
}
