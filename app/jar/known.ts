import {
  type CameOut,
  cameOut,
  type JarNoteFact,
  type JarOpenedFact,
  jarKinds,
  type LaidNote,
  longestNote,
  type Note,
  notesOf,
  overNotes,
} from '@unhurried/domain/jar';
import * as v from 'valibot';
import { day, factId, following, found, lookedAt, parsed, text, words } from '../looking/index.ts';
import type { Session } from '../session/index.ts';

const kinds = v.picklist(jarKinds);
const isShort = (said: string): boolean => [...said].length <= longestNote;

const asNote = lookedAt(
  parsed<JarNoteFact>(
    v.object({
      kind: v.literal('jar-note-written'),
      note: factId,
      what: kinds,
      text: text(2 * longestNote),
      from: v.exactOptional(day),
      space: v.exactOptional(text(200)),
    }),
  ),
);

const asOpened = lookedAt(
  parsed<JarOpenedFact>(
    v.object({
      kind: v.literal('jar-note-opened'),
      what: kinds,
      text: v.pipe(words(2 * longestNote), v.check(isShort)),
      day,
    }),
  ),
);

const laidNotes = following(
  ({ mine }) => mine.laid,
  ({ mine }): readonly LaidNote[] => found(mine.laid.values(), 'jar-note-written', asNote),
);
const laidOpened = following(
  ({ ours }) => ours.laid,
  ({ ours }): readonly CameOut[] => found(ours.laid.values(), 'jar-note-opened', asOpened),
);

/** As they lie, marks among them. */
export const myLaid = (session: Session): readonly LaidNote[] => laidNotes(session).value;

/** What lies with me, the one that was put in first coming first. [JW1] */
export const myNotes = (session: Session): readonly Note[] => notesOf(myLaid(session));

/** Where everything lies of what came out and can be erased now. [JW5] */
export const myOver = (session: Session): readonly string[] => overNotes(myLaid(session), session.today.value);

/** What I let out, wherever it lies. */
export const myOpened = (session: Session): readonly CameOut[] =>
  laidOpened(session).value.filter(({ by }) => by === session.person);

/** What both can read now. [JW6] */
export const readable = (session: Session): readonly CameOut[] =>
  cameOut(laidOpened(session).value, session.today.value);
