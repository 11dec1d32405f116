import { useSignal } from '@preact/signals';
import type { SealRefusal } from '../../answers/index.ts';
import { Button, Notice, Page, TextField } from '../../design/index.ts';
import { view } from '../../shell/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { Besides } from './besides.tsx';
import { longestLine, type OfLine } from './of-line.ts';
import { sealLine } from './seal-line.ts';

const problems: Readonly<Record<SealRefusal, MessageKey>> = {
  empty: 'answers.empty',
  'too-long': 'line.long',
  alone: 'answers.alone',
  full: 'answers.full',
  'not-written': 'answers.notKept',
};

/** A field for one sentence, and when it will be read, before it is sealed. [TR3] [TR5] */
export function WriteLine({ session, question, words, takenBack }: OfLine & { readonly takenBack: boolean }) {
  const draft = draftOf(session, question);
  const refusal = useSignal<SealRefusal | undefined>(undefined);
  const busy = useSignal(false);
  const sealIt = async () => {
    busy.value = true;
    refusal.value = await sealLine(session, question, draft.value);
    busy.value = false;
    if (!refusal.value) draft.value = '';
  };
  return (
    <Page
      question={words}
      lead={t('line.lead')}
      onSubmit={() => void sealIt()}
      action={
        <Button look="primary" submits busy={busy.value}>
          {t('line.seal')}
        </Button>
      }
    >
      <Notice>{takenBack && t('answers.changed')}</Notice>
      <TextField
        label={t('line.field')}
        hint={view.value === 'low-energy' ? undefined : t('line.fieldHint')}
        lines={3}
        maxLength={2 * longestLine}
        value={draft.value}
        onInput={(value) => (draft.value = value)}
        problem={refusal.value && t(problems[refusal.value])}
      />
      <p>
        {t('line.before')} {t('answers.howHonest')}
      </p>
      <Besides />
    </Page>
  );
}
