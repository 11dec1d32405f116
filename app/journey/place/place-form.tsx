import { useSignal } from '@preact/signals';
import { longestPlace, longestTaught, type PlaceFields, type PlaceKind, placeKinds } from '@unhurried/domain/journey';
import { useEffect } from 'preact/hooks';
import { Button, Choice, Notice, Page, TextField } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import type { Trouble } from '../known.ts';
import { kindSaid } from '../said.ts';
import { MonthField } from './month-field.tsx';

interface PlaceFormProps {
  readonly session: Session;
  readonly question: string;
  readonly lead: string;
  readonly begins: PlaceFields;
  /** Nothing is chosen before the person chooses. */
  readonly isNew: boolean;
  readonly keep: (words: PlaceFields) => Promise<Trouble | undefined>;
}

const troubles: Readonly<Record<Trouble | 'no-kind', MessageKey>> = {
  'no-kind': 'place.noKind',
  'no-name': 'place.noName',
  'long-name': 'place.longName',
  'long-taught': 'place.longTaught',
  'no-month': 'place.notKept',
  'too-many': 'place.tooMany',
  gone: 'place.goneLead',
  'not-kept': 'place.notKept',
};

const nameHints: Readonly<Record<PlaceKind, MessageKey>> = {
  'easy-day': 'place.nameHint',
  'hard-day': 'place.nameHintHard',
  'small-win': 'place.nameHint',
  milestone: 'place.nameHint',
  goal: 'place.nameHintGoal',
};

const taughtLabels: Readonly<Record<PlaceKind, MessageKey>> = {
  'easy-day': 'place.taught',
  'hard-day': 'place.taughtHard',
  'small-win': 'place.taught',
  milestone: 'place.taughtMilestone',
  goal: 'place.taughtGoal',
};

/** A kind, a name, a month, and what it taught, if anything. [JN4] */
export function PlaceForm({ session, question, lead, begins, isNew, keep }: PlaceFormProps) {
  const draft = useSignal<PlaceFields>(begins);
  const kind = useSignal<PlaceKind | null>(isNew ? null : begins.what);
  const trouble = useSignal<keyof typeof troubles | undefined>(undefined);
  const set = (change: Partial<PlaceFields>) => {
    draft.value = { ...draft.value, ...change };
  };
  const save = async () => {
    trouble.value = undefined;
    trouble.value = kind.value ? await keep({ ...draft.value, what: kind.value }) : 'no-kind';
  };
  const said = (...which: readonly (keyof typeof troubles)[]): string | undefined =>
    trouble.value && which.includes(trouble.value) ? t(troubles[trouble.value]) : undefined;
  useEffect(() => {
    if (trouble.value) document.querySelector<HTMLElement>('.field[aria-invalid]')?.focus();
  }, [trouble.value]);
  const what = kind.value ?? 'easy-day';
  return (
    <Page
      question={question}
      lead={lead}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('place.save')}
        </Button>
      }
    >
      <Choice<PlaceKind>
        label={t('place.kind')}
        options={placeKinds.map((value) => ({ value, label: kindSaid(value) }))}
        value={kind.value}
        onChange={(value) => (kind.value = value)}
        look="chips"
      />
      <TextField
        label={t('place.name')}
        hint={t(nameHints[what])}
        value={draft.value.name}
        onInput={(name) => set({ name })}
        problem={said('no-name', 'long-name')}
        maxLength={longestPlace * 2}
      />
      <MonthField
        month={draft.value.month}
        today={session.today.value}
        onChange={(month) => set({ month })}
        isGoal={what === 'goal'}
      />
      <TextField
        label={t(taughtLabels[what])}
        hint={t('place.taughtHint')}
        lines={3}
        value={draft.value.taught}
        onInput={(taught) => set({ taught })}
        problem={said('long-taught')}
        maxLength={longestTaught * 2}
      />
      <Notice tone="care">{said('no-kind', 'no-month', 'too-many', 'gone', 'not-kept')}</Notice>
    </Page>
  );
}
