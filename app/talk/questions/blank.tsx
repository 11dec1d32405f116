import { useSignal } from '@preact/signals';
import { isLine, longestAnswer } from '@unhurried/domain/answers';
import { type SealRefusal, seal, skip } from '../../answers/index.ts';
import { Button, Notice, Page, TextField } from '../../design/index.ts';
import { go, view } from '../../shell/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { sealLine } from '../line/seal-line.ts';
import { justNever } from './never-said.tsx';
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

async function sealed({ session, question }: OfQuestion, text: string): Promise<SealRefusal | undefined> {
  // The line of an earlier week is what it was: one sentence, and it opens by itself.
  if (isLine(question)) return sealLine(session, question, text);
  const done = await seal(session, question, text, { opensItself: false });
  return done.ok ? undefined : done.refusal;
}

const ordinary = { problems, opens: 'answers.howOpens', hint: 'answers.fieldHint' } as const;
const ofLine = {
  problems: { ...problems, 'too-long': 'answers.lineLong' },
  opens: 'answers.howOpensItself',
  hint: 'answers.lineHint',
} as const;

/** Nothing of mine stands here yet: a field, and what sealing means before it is done. [TR5] [TR8] */
export function Blank({ takenBack, ...of }: BlankProps) {
  const { session, question, words } = of;
  const said = isLine(question) ? ofLine : ordinary;
  const draft = draftOf(session, question);
  const refusal = useSignal<SealRefusal | undefined>(undefined);
  const busy = useSignal(false);
  const sealIt = async () => {
    busy.value = true;
    refusal.value = await sealed(of, draft.value);
    busy.value = false;
    if (!refusal.value) draft.value = '';
  };
  const never = async () => {
    if (!(await skip(session, question))) {
      refusal.value = 'not-written';
      return;
    }
    justNever(session).value = true;
    go('/talk/questions', 'instead');
  };
  return (
    <Page
      question={words}
      lead={t(said.opens)}
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
        hint={view.value === 'low-energy' ? undefined : t(said.hint)}
        lines={4}
        maxLength={2 * longestAnswer}
        value={draft.value}
        onInput={(value) => (draft.value = value)}
        problem={refusal.value && t(said.problems[refusal.value])}
      />
      <Told />
      {/* The line of a week is the same for both, so nobody leaves one out alone. */}
      {!isLine(question) && (
        <Button look="plain" onPress={() => void never()}>
          {t('answers.never')}
        </Button>
      )}
    </Page>
  );
}
