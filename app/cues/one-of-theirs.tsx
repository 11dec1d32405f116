import { useSignal } from '@preact/signals';
import type { ToldLine } from '@unhurried/domain/cues';
import { useId } from 'preact/hooks';
import { Button, Notice, toQuestion } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { backOnCard, putOffCard } from './off-card.ts';
import { detailOf } from './said.ts';

interface OneOfTheirsProps {
  readonly session: Session;
  readonly line: ToldLine;
  readonly big: boolean;
  readonly isOff: boolean;
}

/** A line of the other, and one tap that takes it off my card or puts it back, for me alone. [CU7] [CQ8] */
export function OneOfTheirs({ session, line: { cue, entry }, big, isOff }: OneOfTheirsProps) {
  const id = useId();
  const trouble = useSignal(false);
  const press = async () => {
    const done = await (isOff ? backOnCard : putOffCard)(session, cue);
    trouble.value = !done;
    // The button goes where the line goes.
    if (done) toQuestion();
  };
  return (
    <li>
      <span id={id}>
        <bdi class={big ? 'ask-aloud' : undefined}>{entry.text}</bdi>
        <span class="quiet-text"> · {detailOf(entry)}</span>
      </span>
      <div>
        <Button look="plain" describedBy={id} onPress={() => void press()}>
          {t(isOff ? 'cues.onCardAgain' : 'cues.notOnCard')}
        </Button>
      </div>
      <Notice tone="care">{trouble.value && t('cues.notWritten')}</Notice>
    </li>
  );
}
