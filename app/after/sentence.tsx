import { useSignal } from '@preact/signals';
import { type Sentence, sentences } from '@unhurried/domain/offering';
import { Button, Choice, Notice, Why } from '../design/index.ts';
import { lapseOf, passing, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** One kind sentence, or nothing; nothing goes unless it is sent. */
export function KindSentence({ session }: { readonly session: Session }) {
  const chosen = useSignal<Sentence | null>(null);
  const sent = useSignal(false);
  if (!session.partner) return null;
  const { name } = session.partner;
  const send = async () => {
    if (!chosen.value) return;
    const day = session.today.value;
    const fact = passing({ kind: 'sentence-sent', sentence: chosen.value, day }, lapseOf(day));
    sent.value = (await session.add([fact])).ok;
  };
  return (
    <Why summary={t('after.sentence')}>
      <Choice<Sentence>
        label={t('after.sentence')}
        labelUnseen
        options={sentences.map((value) => ({ value, label: t(`today.sentence.${value}`) }))}
        value={chosen.value}
        onChange={(next) => {
          chosen.value = next;
          sent.value = false;
        }}
        clearLabel={t('after.noSentence')}
      />
      {chosen.value && <Button onPress={() => void send()}>{t('after.sentenceSend')}</Button>}
      <Notice>{sent.value ? t('after.sentenceSent', { name }) : undefined}</Notice>
    </Why>
  );
}
