import { useSignal } from '@preact/signals';
import { Button, Notice, Page, TextField } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { type KeepRefusal, keep } from './keepsakes.ts';
import { KeptList, problems } from './kept-list.tsx';
import './well.css';

/** Words for me alone. [WL2] */
export function WordsAlone({ session }: { readonly session: Session }) {
  const words = useSignal('');
  const done = useSignal<KeepRefusal | 'kept' | undefined>(undefined);
  const save = async () => {
    done.value = (await keep(session, 'well', words.value)) ?? 'kept';
    if (done.value === 'kept') words.value = '';
  };
  const problem = done.value === undefined || done.value === 'kept' ? undefined : t(problems[done.value]);
  return (
    <Page
      question={t('well.words')}
      lead={t('well.wordsLead')}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('well.keep')}
        </Button>
      }
    >
      <TextField
        label={t('well.field')}
        lines={6}
        value={words.value}
        onInput={(value) => {
          words.value = value;
          done.value = undefined;
        }}
        problem={problem}
      />
      <Notice>{done.value === 'kept' && t('well.kept')}</Notice>
      <KeptList session={session} from="well" />
    </Page>
  );
}
