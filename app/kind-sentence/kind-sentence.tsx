import { useSignal } from '@preact/signals';
import { type Sentence, sentences } from '@unhurried/domain/offering';
import { Button, Choice, Notice, Why } from '../design/index.ts';
import { lapseOf, passing, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** What a page calls it, already translated. */
export interface KindSentenceWords {
  readonly summary: string;
  readonly note?: string;
  readonly clear?: string;
  readonly send: string;
  readonly sent: string;
}

interface KindSentenceProps {
  readonly session: Session;
  readonly words: KindSentenceWords;
  /** Left out: all of them. */
  readonly among?: readonly Sentence[];
}

/** One tender sentence, or none; nothing goes unless it is sent. Its words are in the area `today`. */
export function KindSentence({ session, words, among = sentences }: KindSentenceProps) {
  const chosen = useSignal<Sentence | null>(null);
  const sent = useSignal(false);
  if (!session.partner) return null;
  const send = async (sentence: Sentence) => {
    const day = session.today.value;
    sent.value = (await session.add([passing({ kind: 'sentence-sent', sentence, day }, lapseOf(day))])).ok;
  };
  const { value } = chosen;
  return (
    <Why summary={words.summary}>
      {words.note && <p class="quiet-text">{words.note}</p>}
      <Choice<Sentence>
        label={words.summary}
        labelUnseen
        options={among.map((each) => ({ value: each, label: t(`today.sentence.${each}`) }))}
        value={value}
        onChange={(next) => {
          chosen.value = next;
          sent.value = false;
        }}
        clearLabel={words.clear}
      />
      {value && <Button onPress={() => void send(value)}>{words.send}</Button>}
      <Notice>{sent.value ? words.sent : undefined}</Notice>
    </Why>
  );
}
