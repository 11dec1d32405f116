import type { ComponentType } from 'preact';
import type { OpenScreen, Session, Unhurried } from '../session/index.ts';
import { Jar } from './jar.tsx';
import { MyNotes } from './my-notes.tsx';
import { PutIn } from './put-in.tsx';

interface JarPage {
  readonly app: Unhurried;
  readonly session: Session;
}

const pages: Readonly<Record<string, ComponentType<JarPage>>> = { put: PutIn, mine: MyNotes };

/** `jar`, `jar/put` to put something in, `jar/mine` for what I put in. */
export function Screen({ app, session, rest: [place = ''] }: OpenScreen) {
  const Shown = pages[place] ?? Jar;
  return <Shown key={place} app={app} session={session} />;
}
