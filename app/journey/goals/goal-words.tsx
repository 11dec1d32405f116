import { useSignal } from '@preact/signals';
import { longestPlace, longestTaught, type Place } from '@unhurried/domain/journey';
import { Button, Notice, Page, TextField } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import type { Trouble } from '../known.ts';

interface Words {
  readonly name: string;
  readonly taught: string;
}

interface GoalWordsProps {
  readonly goal: Place;
  /** It becomes a milestone; otherwise it stays a goal in other words. */
  readonly reached: boolean;
  readonly partner: string;
  readonly onSay: (words: Words) => Promise<Trouble | undefined>;
  readonly onBack: () => void;
}

/** In words that they choose; it stands once both keep them, and until then the goal stays. [JN5] [JN9] */
export function GoalWords({ goal, reached, partner, onSay, onBack }: GoalWordsProps) {
  const words = useSignal<Words>({ name: goal.name, taught: goal.taught });
  const trouble = useSignal<Trouble | undefined>(undefined);
  const save = async () => {
    trouble.value = await onSay(words.value);
  };
  const inName = trouble.value === 'no-name' || trouble.value === 'long-name';
  return (
    <Page
      question={t(reached ? 'goals.reachedTitle' : 'goals.wordsTitle')}
      lead={t('goals.wordsLead', { name: partner })}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('goals.keep')}
        </Button>
      }
      aside={
        <Button look="plain" onPress={onBack}>
          {t('goals.stepBack')}
        </Button>
      }
    >
      <TextField
        label={t(reached ? 'goals.milestoneName' : 'goals.goalName')}
        value={words.value.name}
        onInput={(name) => (words.value = { ...words.value, name })}
        maxLength={longestPlace * 2}
        problem={inName ? t('goals.nameProblem') : undefined}
      />
      <TextField
        label={t(reached ? 'goals.courage' : 'goals.why')}
        lines={3}
        value={words.value.taught}
        onInput={(taught) => (words.value = { ...words.value, taught })}
        maxLength={longestTaught * 2}
        problem={trouble.value === 'long-taught' ? t('goals.longTaught') : undefined}
      />
      <Notice tone="care">{trouble.value && !inName && trouble.value !== 'long-taught' && t('goals.notKept')}</Notice>
    </Page>
  );
}
