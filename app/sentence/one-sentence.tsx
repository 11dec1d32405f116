import type { LaidSentence } from '@unhurried/domain/sentence';
import { formatDay, t } from '../words/index.ts';

interface OneSentenceProps {
  readonly sentence: LaidSentence;
  readonly id?: string;
}

/** Text in its own direction, whatever it looks like, and never a link. [SS4] */
export const OneSentence = ({ sentence: { fact }, id }: OneSentenceProps) => (
  <>
    <p id={id}>
      <bdi>{fact.words}</bdi>
    </p>
    {fact.until && <p class="quiet-text">{t('sentence.until', { day: formatDay(fact.until, 'short') })}</p>}
  </>
);
