import type { RestoreRefusal } from '../session/index.ts';
import { t } from '../words/index.ts';

/** Where a refusal is said: beside the words, beside the passphrase, or under both. */
export interface Told {
  readonly words?: string;
  readonly passphrase?: string;
  readonly below?: string;
}

/** Its own sentence for each, with the word that stands in the way by its place and as it was typed. [LS3] */
export function toldOf(refusal: RestoreRefusal, words: readonly string[]): Told {
  if (typeof refusal === 'string')
    return refusal === 'passphrase-short' ? { passphrase: t('restore.short') } : { below: t(`restore.${refusal}`) };
  switch (refusal.kind) {
    case 'unknown-word':
      return { words: t('restore.unknown', { at: refusal.at, word: words[refusal.at - 1] ?? '' }) };
    case 'wrong-count':
      return { words: t('restore.count', { count: words.length }) };
    default:
      return { words: t('restore.checksum') };
  }
}
