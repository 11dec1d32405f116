import { longestSaid } from '@unhurried/domain/clinic';
import { TextField } from '../design/index.ts';
import type { InWords, WalkDraft } from './draft.ts';

interface WordsProps {
  readonly about: InWords;
  readonly label: string;
  readonly draft: WalkDraft;
  readonly change: (part: Partial<WalkDraft>) => void;
}

/** In words of my own; emptied, they are taken off. */
export const Words = ({ about, label, draft, change }: WordsProps) => (
  <TextField
    label={label}
    lines={3}
    value={draft.words[about]}
    maxLength={longestSaid}
    onInput={(words) => change({ words: { ...draft.words, [about]: words } })}
  />
);
