import { type Condition, waitUntil } from '@unhurried/content/conditions';
import { addDays, type Day, dayFrom } from '@unhurried/domain/time';
import { Choice, DateField } from '../design/index.ts';
import { formatDay, t } from '../words/index.ts';
import {
  type AnswerStance,
  asksDate,
  asksEffort,
  asksSince,
  type ConditionAnswer,
  type FormProblem,
  isFresh,
} from './condition-answer.ts';

const stances: readonly AnswerStance[] = ['stable', 'recent', 'cleared', 'limited', 'not-until'];

const stanceLabel = (stance: AnswerStance): string =>
  stance === 'limited' ? t('care-form.state.limited') : t(`conditions.state.${stance}`);

export interface AnswerFieldsProps {
  readonly condition: Condition;
  readonly answer: ConditionAnswer;
  readonly today: Day;
  readonly problem: FormProblem | undefined;
  readonly onChange: (part: Partial<ConditionAnswer>) => void;
}

/** Where it stands, and what follows from the answer: everyday effort, the team's date. [AC2] */
export function StandingFields(props: AnswerFieldsProps) {
  const { answer, onChange } = props;
  return (
    <>
      {asksSince(props.condition) && <Since {...props} />}
      <Choice<AnswerStance>
        label={t('conditions.state.question')}
        options={stances.map((stance) => ({ value: stance, label: stanceLabel(stance) }))}
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
      <TeamDate {...props} />
      <Waits {...props} />
    </>
  );
}

/** The day itself, from which a cautious wait counts. [AC15] */
function Since({ answer, today, problem, onChange }: AnswerFieldsProps) {
  return (
    <DateField
      label={t('care-form.since')}
      hint={t('care-form.sinceHint')}
      value={answer.since}
      max={today}
      onInput={(since) => onChange({ since })}
      problem={problem === 'since-ahead' ? t('care-form.problem.since-ahead') : undefined}
    />
  );
}

function TeamDate({ condition, answer, today, problem, onChange }: AnswerFieldsProps) {
  if (!asksDate(condition, answer)) return null;
  return (
    <DateField
      label={t('conditions.when.question')}
      hint={t(answer.stance === 'recent' ? 'conditions.when.help' : 'care-form.dateHint')}
      value={answer.date}
      min={addDays(today, 1)}
      onInput={(date) => onChange({ date })}
      problem={problem === 'date' || problem === 'date-past' ? t(`care-form.problem.${problem}`) : undefined}
    />
  );
}

/** What we do until the team has spoken, said before it is saved. [AC3] [AC15] */
function Waits({ condition, answer, today }: AnswerFieldsProps) {
  const { wait } = condition;
  const unsettled = answer.stance === 'recent' || (asksEffort(answer) && answer.effort === 'yes');
  if (!wait || !(unsettled || isFresh(condition, answer, today)) || answer.date !== '') return null;
  const tier = t(`tiers.${wait.fromTier}.name`);
  const since = dayFrom(answer.since);
  const until = waitUntil(wait, { since, today });
  return (
    <div class="quiet-text">
      {since === undefined && wait.days !== null && !wait.needsYes && (
        <p>{t('conditions.when.wait-days', { days: wait.days, tier })}</p>
      )}
      {since !== undefined && until !== undefined && (
        <p>
          {until >= today
            ? t('care-form.waitUntil', { day: formatDay(until, 'short'), tier })
            : t('care-form.waitOver')}
        </p>
      )}
      {wait.needsYes && <p>{t('conditions.when.wait-yes', { tier })}</p>}
    </div>
  );
}
