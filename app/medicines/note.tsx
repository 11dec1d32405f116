import { useSignal } from '@preact/signals';
import { longestWords, type Noticeable, type NoticedChange, noticeable } from '@unhurried/domain/medicines';
import { dayFrom } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { Button, Choice, DateField, Notice, Page, TextField } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { Gone } from './gone.tsx';
import { type KeepRefusal, keepNote } from './keep.ts';
import { medicineState } from './known/index.ts';
import type { OfOne } from './of-one.ts';
import { noticeableName } from './words.ts';

export function NoteOne({ session, which }: OfOne) {
  const told = medicineState(session).medicines.find(({ medicine }) => medicine === which);
  return told ? <NoteForm session={session} medicine={told.medicine} /> : <Gone />;
}

type NoteRefusal = KeepRefusal | 'no-what' | 'no-day';

interface NoteFormProps {
  readonly session: Session;
  readonly medicine: string;
}

/** What, when, and in my words or in none. [CB11] */
function NoteForm({ session, medicine }: NoteFormProps) {
  const what = useSignal<Noticeable | null>(null);
  const date = useSignal<string>(session.today.value);
  const words = useSignal('');
  const problem = useSignal<NoteRefusal | undefined>(undefined);
  const said = (): Result<NoticedChange, NoteRefusal> => {
    const day = dayFrom(date.value);
    if (what.value === null) return refuse('no-what');
    return day === undefined ? refuse('no-day') : ok({ medicine, what: what.value, day, words: words.value });
  };
  const keep = async () => {
    const note = said();
    const kept = note.ok ? await keepNote(session, note.value) : note;
    if (kept.ok) go(`/cabinet/m/${medicine}`, 'instead');
    else problem.value = kept.refusal;
  };
  return (
    <Page
      question={t('cabinet.noteWhat')}
      lead={t('cabinet.notedMeans')}
      onSubmit={() => void keep()}
      action={
        <Button look="primary" submits wide>
          {t('cabinet.noteKeep')}
        </Button>
      }
    >
      <Choice<Noticeable>
        label={t('cabinet.noteWhat')}
        labelUnseen
        options={noticeable.map((value) => ({ value, label: noticeableName(value) }))}
        value={what.value}
        onChange={(next) => (what.value = next)}
        look="chips"
      />
      <DateField
        label={t('cabinet.noteDay')}
        value={date.value}
        max={session.today.value}
        onInput={(value) => (date.value = value)}
      />
      <TextField
        label={t('cabinet.noteWords')}
        hint={t('cabinet.noteWordsHint')}
        value={words.value}
        onInput={(value) => (words.value = value)}
        lines={3}
        maxLength={longestWords}
      />
      <Notice tone="care">{problem.value && t(`cabinet.problem.${problem.value}`)}</Notice>
    </Page>
  );
}
