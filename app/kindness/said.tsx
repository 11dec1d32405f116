import { wordingOf } from '@unhurried/content/kindnesses';
import { type MessageKey, t } from '../words/index.ts';

/** The sentence of a wording, by the id under which it is sent. */
export function sentenceOf(id: string): string {
  const wording = wordingOf(id);
  if (!wording) return '';
  return t(`kindnesses.${wording.kindness.id}.${wording.isWorst ? 'worst' : 'text'}` as MessageKey);
}

/** Somebody's own words: text in its own direction, whatever it looks like, and never a link. [KW5] */
export const OwnWords = ({ words }: { readonly words: string | undefined }) =>
  words ? (
    <span class="own-words">
      <bdi>{words}</bdi>
    </span>
  ) : null;
