import type { Sentence } from '@unhurried/domain/offering';
import { Page } from '../design/index.ts';
import { KindSentence } from '../kind-sentence/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { BackToToday } from './back-to-today.tsx';

export const NoQuestion = () => (
  <Page question={t('question.none')} lead={t('question.noneText')} action={<BackToToday />} />
);

export const TakenBack = () => (
  <Page question={t('question.takenTitle')} lead={t('question.taken')} action={<BackToToday />} />
);

export const Ended = () => (
  <Page question={t('question.endedTitle')} lead={t('question.ended')} action={<BackToToday />} />
);

/** Warm, and none of them an answer, a reason or a promise of another day. */
const kindWords: readonly Sentence[] = ['dear-to-me', 'like-being-near', 'sit-near', 'hand-on-shoulder'];

/** After "not today". A no needs no words; who would like to say something kind can, as a thing of its own. [QS4] */
export function Aside({ session }: { readonly session: Session }) {
  const name = session.partner?.name ?? '';
  return (
    <Page question={t('question.asideTitle')} lead={t('question.aside', { name })} action={<BackToToday />}>
      <p class="quiet-text">{t('question.asideAsk', { name })}</p>
      <KindSentence
        session={session}
        among={kindWords}
        words={{
          summary: t('question.kind'),
          note: t('question.kindNote'),
          send: t('question.kindSend'),
          sent: t('question.kindSent', { name }),
        }}
      />
    </Page>
  );
}
