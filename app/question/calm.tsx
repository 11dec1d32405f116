import { useSignal } from '@preact/signals';
import type { Sentence } from '@unhurried/domain/offering';
import { Button, Choice, Notice, Page, Why } from '../design/index.ts';
import { lapseOf, passing, type Session } from '../session/index.ts';
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

/** After "not today". A no needs no words; who would like to say something kind can, as a thing of its own. [QS4] */
export function Aside({ session }: { readonly session: Session }) {
  const name = session.partner?.name ?? '';
  return (
    <Page question={t('question.asideTitle')} lead={t('question.aside', { name })} action={<BackToToday />}>
      <p class="quiet-text">{t('question.asideAsk', { name })}</p>
      <KindWord session={session} />
    </Page>
  );
}

/** Warm, and none of them an answer, a reason or a promise of another day. */
const kindWords: readonly Sentence[] = ['dear-to-me', 'like-being-near', 'sit-near', 'hand-on-shoulder'];

function KindWord({ session }: { readonly session: Session }) {
  const chosen = useSignal<Sentence | null>(null);
  const sent = useSignal(false);
  const send = async (sentence: Sentence) => {
    const day = session.today.value;
    const added = await session.add([passing({ kind: 'sentence-sent', sentence, day }, lapseOf(day))]);
    sent.value = added.ok;
  };
  const { value } = chosen;
  return (
    <Why summary={t('question.kind')}>
      <p class="quiet-text">{t('question.kindNote')}</p>
      <Choice<Sentence>
        label={t('question.kind')}
        labelUnseen
        options={kindWords.map((each) => ({ value: each, label: t(`today.sentence.${each}`) }))}
        value={value}
        onChange={(next) => {
          chosen.value = next;
          sent.value = false;
        }}
      />
      {value && <Button onPress={() => void send(value)}>{t('question.kindSend')}</Button>}
      <Notice>{sent.value ? t('question.kindSent', { name: session.partner?.name ?? '' }) : undefined}</Notice>
    </Why>
  );
}
