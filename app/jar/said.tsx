import type { JarKind } from '@unhurried/domain/jar';
import { type MessageKey, t } from '../words/index.ts';
import './jar.css';

const kindWords: Readonly<Record<JarKind, MessageKey>> = {
  joke: 'jar.kind.joke',
  memory: 'jar.kind.memory',
  note: 'jar.kind.note',
  evening: 'jar.kind.evening',
};

export const kindOf = (what: JarKind): string => t(kindWords[what]);

/** Somebody's words: text in its own direction, with its lines, and never a link. [JW6] */
export const NoteText = ({ text, id }: { readonly text: string; readonly id: string }) => (
  <p class="jar-text" id={id}>
    <bdi>{text}</bdi>
  </p>
);
