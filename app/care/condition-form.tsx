import { useSignal } from '@preact/signals';
import type { Condition } from '@unhurried/content/conditions';
import type { Flag } from '@unhurried/domain/library';
import { addDays, type Day } from '@unhurried/domain/time';
import { Button, Checks, Choice, DateField, Notice, Page, Why } from '../design/index.ts';
import { mine } from '../session/index.ts';
import { t } from '../words/index.ts';
import { ChangesToday } from './changes-today.tsx';
import {
  answerFrom,
  asksDate,
  asksEffort,
  type ConditionAnswer,
  endFacts,
  type FormProblem,
  factsFrom,
  problemWith,
} from './condition-facts.ts';
import type { ConditionFormProps } from './form/asked-later.tsx';
import { conditionMeans, conditionName } from './names.ts';
import { careOfOne, whatChanges } from './what-changes.ts';

const stances = ['stable', 'recent', 'cleared', 'not-until'] as const;

/** How it is now. Everything is asked, nothing is tested, and the team's word comes first. [AC2] [AC3] */
export const AskCondition = (given: ConditionFormProps) => <Form key={given.condition.id} {...given} />;

function Form({ session, condition, held: given, onDone, onSkip }: ConditionFormProps) {
  const { care } = session.known.value.mine.half;
  const today = session.today.value;
  const held = given ?? care.conditions.find(({ id }) => id === condition.id);
  const answer = useSignal<ConditionAnswer>(answerFrom(condition, held));
  const problem = useSignal<FormProblem | undefined>(undefined);
  const change = (part: Partial<ConditionAnswer>) => {
    answer.value = { ...answer.value, ...part };
    problem.value = undefined;
  };
  const save = async () => {
    problem.value = problemWith(answer.value, today);
    if (problem.value) return;
    const added = await session.add(factsFrom(condition, answer.value, care, today).map(mine));
    if (added.ok) onDone();
  };
  const end = async () => {
    const added = await session.add(endFacts(condition.id, care).map(mine));
    if (added.ok) onDone();
  };
  const { value } = answer;
  const dateProblem = problem.value === 'date' || problem.value === 'date-past' ? problem.value : undefined;
  return (
    <Page
      question={conditionName(condition.id)}
      lead={conditionMeans(condition.id)}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('care-form.save')}
        </Button>
      }
      aside={
        onSkip && (
          <Button look="plain" onPress={onSkip}>
            {t('care-form.skip')}
          </Button>
        )
      }
    >
      <p>{t('conditions.team.first')}</p>
      <Standing condition={condition} answer={value} today={today} problem={dateProblem} onChange={change} />
      <Waits condition={condition} answer={value} />
      <Flags condition={condition} flags={value.flags} onChange={(flags) => change({ flags })} />
      {held && (
        <ChangesToday
          session={session}
          changes={whatChanges(session.activities.value, careOfOne(care, held), today)}
          summary={t('care-form.changesOfThis')}
        />
      )}
      {held && (
        <Button look="plain" onPress={() => void end()}>
          {t('care-form.endCondition')}
        </Button>
      )}
      <Notice tone="care">{problem.value && !dateProblem ? t(`care-form.problem.${problem.value}`) : undefined}</Notice>
    </Page>
  );
}

interface StandingProps {
  readonly condition: Condition;
  readonly answer: ConditionAnswer;
  readonly today: Day;
  readonly problem: 'date' | 'date-past' | undefined;
  readonly onChange: (part: Partial<ConditionAnswer>) => void;
}

/** Where it stands, and what follows from the answer: everyday effort, the team's date. */
function Standing({ condition, answer, today, problem, onChange }: StandingProps) {
  return (
    <>
      <Choice<(typeof stances)[number]>
        label={t('conditions.state.question')}
        options={stances.map((stance) => ({ value: stance, label: t(`conditions.state.${stance}`) }))}
        value={answer.stance}
        onChange={(stance) => onChange({ stance })}
      />
      {asksEffort(answer) && (
        <Choice<'yes' | 'no'>
          label={t('conditions.effort.question')}
          options={[
            { value: 'no', label: t('conditions.effort.no') },
            { value: 'yes', label: t('conditions.effort.yes') },
          ]}
          value={answer.effort}
          onChange={(effort) => onChange({ effort })}
          look="chips"
        />
      )}
      {asksDate(condition, answer) && (
        <DateField
          label={t('conditions.when.question')}
          hint={t(answer.stance === 'recent' ? 'conditions.when.help' : 'care-form.dateHint')}
          value={answer.date}
          min={addDays(today, 1)}
          onInput={(date) => onChange({ date })}
          problem={problem ? t(`care-form.problem.${problem}`) : undefined}
        />
      )}
    </>
  );
}

/** What we do until the team has spoken, said before it is saved. [AC3] */
function Waits({ condition, answer }: { readonly condition: Condition; readonly answer: ConditionAnswer }) {
  const { wait } = condition;
  const unsettled = answer.stance === 'recent' || (asksEffort(answer) && answer.effort === 'yes');
  if (!wait || !unsettled || answer.date !== '') return null;
  return (
    <div class="quiet-text">
      {wait.days !== null && <p>{t('conditions.when.wait-days', { days: wait.days })}</p>}
      {wait.needsYes && <p>{t('conditions.when.wait-yes')}</p>}
    </div>
  );
}

interface FlagsProps {
  readonly condition: Condition;
  readonly flags: readonly Flag[];
  readonly onChange: (flags: readonly Flag[]) => void;
}

const asOptions = (flags: readonly Flag[]) =>
  flags.map((flag) => ({
    value: flag,
    label: t(`conditions.flag.${flag}.name`),
    detail: t(`conditions.flag.${flag}.means`),
  }));

/** What comes with it for some is offered and never assumed; what usually comes with it can be taken off, one fold away. */
function Flags({ condition, flags, onChange }: FlagsProps) {
  return (
    <>
      {condition.mayBring.length > 0 && (
        <Checks<Flag>
          label={t('care-form.mayBring')}
          options={asOptions(condition.mayBring)}
          values={flags}
          onChange={onChange}
        />
      )}
      {condition.brings.length > 0 && (
        <Why summary={t('care-form.brings')}>
          <Checks<Flag>
            label={t('care-form.bringsLabel')}
            hint={t('care-form.bringsHint')}
            options={asOptions(condition.brings)}
            values={flags}
            onChange={onChange}
          />
        </Why>
      )}
    </>
  );
}
