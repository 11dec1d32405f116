import { type MessageKey, t } from '../../words/index.ts';

const sentences: readonly MessageKey[] = ['answers.howBack', 'answers.howGone', 'answers.howHonest'];

/** What sealing means besides when it opens, each in one sentence, before anything is sealed. [TR5] */
export const Told = () => (
  <section class="stack">
    <h2>{t('answers.how')}</h2>
    <ul class="answer-told">
      {sentences.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  </section>
);
