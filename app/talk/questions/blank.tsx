import { useSignal } from '@preact/signals';
import { longestAnswer } from '@unhurried/domain/answers';
import { type SealRefusal, seal, skip } from '../../answers/index.ts';
import { Button, Notice, Page, TextField } from '../../design/index.ts';
import { go, view } from '../../shell/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import type { OfQuestion } from './of-question.ts';
import { Told } from './told.tsx';

interface BlankProps extends OfQuestion {
  /** It was taken back a moment ago. */
  readonly takenBack: boolean;
}

const problems: Readonly<Record<SealRefusal, MessageKey>> = {
  empty: 'answers.empty',
  'too-long': 'answers.long',
  alone: 'answers.alone',
  full: 'answers.full',
  'not-written': 'answers.notKept',
};

/** Nothing of mine stands here yet: a field, and what sealing means before it is done. [TR5] [TR8] */
export function Blank({ session, question, words, takenBack }: BlankProps) {
  const draft = draftOf(session, question);
  const refusal = useSignal<SealRefusal | undefined>(undefined);
  const busy = useSignal(false);
  const sealIt = async () => {
    busy.value = true;
    const sealed = await seal(session, question, draft.value, { opensItself: false });
    busy.value = false;
    refusal.value = sealed.ok ? undefined : sealed.refusal;
    if (sealed.ok) draft.value = '';
  };
  const never = async () => {
    if (await skip(session, question)) go('/talk/questions', 'instead');
    else refusal.value = 'not-written';
  };
  return (
    <Page
      question={words}
      lead={t('answers.howOpens')}
      onSubmit={() => void sealIt()}
      action={
        <Button look="primary" submits busy={busy.value}>
          {t('answers.seal')}
        </Button>
      }
    >
      <Notice>{takenBack && t('answers.changed')}</Notice>
      <TextField
        label={t('answers.field')}
        hint={view.value === 'low-energy' ? undefined : t('answers.fieldHint')}
        lines={4}
        maxLength={2 * longestAnswer}
        value={draft.value}
        onInput={(value) => (draft.value = value)}
        problem={refusal.value && t(problems[refusal.value])}
      />
      <Told />
      <Button look="plain" onPress={() => void never()}>
        {t('answers.never')}
      </Button>
    </Page>
  );
}
