import { useSignal } from '@preact/signals';
import type { KindnessGroup } from '@unhurried/content/kindnesses';
import { Button, Notice } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { wordingsFor } from '../choosing.ts';
import { lastSent, sendKindness, takeBack, takesWords } from '../deeds.ts';
import { isHard } from '../hard.ts';
import { sentenceOf } from '../said.tsx';
import '../kindness.css';

export interface SendOneProps {
  readonly session: Session;
  readonly groups: readonly KindnessGroup[];
}

/** One sentence, another, or none. [KW8] */
export function One({ session, groups }: SendOneProps) {
  const at = useSignal(0);
  const done = useSignal<'sent' | 'taken' | 'refused' | undefined>(undefined);
  const all = wordingsFor({ groups, hard: isHard(session), seed: session.today.value }).filter((id) => !takesWords(id));
  const id = all[at.value % Math.max(1, all.length)];
  if (id === undefined) return null;
  const send = async () => {
    done.value = (await sendKindness(session, id)) ? 'sent' : 'refused';
  };
  const back = async () => {
    const sent = lastSent(session, id);
    if (!sent || (await takeBack(session, sent))) done.value = 'taken';
  };
  const another = () => {
    done.value = undefined;
    at.value += 1;
  };
  return (
    <div class="stack-close">
      <p class="kind-sentence">{sentenceOf(id)}</p>
      <div class="button-row">
        {done.value === 'sent' ? (
          <Button look="plain" onPress={() => void back()}>
            {t('kindness.takeBack')}
          </Button>
        ) : (
          <Button onPress={() => void send()}>{t('kindness.send')}</Button>
        )}
        <Button look="plain" onPress={another}>
          {t('kindness.another')}
        </Button>
      </div>
      <Notice>{done.value && t(saids[done.value])}</Notice>
    </div>
  );
}

const saids = { sent: 'kindness.sent', taken: 'kindness.takenBack', refused: 'kindness.notSent' } as const;
