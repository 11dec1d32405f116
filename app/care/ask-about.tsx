import { useSignal } from '@preact/signals';
import { addDays, dayFrom } from '@unhurried/domain/time';
import { Button, Card, DateField } from '../design/index.ts';
import { mine, type Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { conditionName, targetName } from './names.ts';
import { answerFacts, type DueAnswer, type DueQuestion } from './questions.ts';

interface AskAboutProps {
  readonly session: Session;
  readonly question: DueQuestion;
}

/** A date has come: one question with plain answers. Until one is given, everything holds as it did. [AC4] */
export function AskAbout({ session, question }: AskAboutProps) {
  const today = session.today.value;
  const date = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const answer = (given: DueAnswer) =>
    void session.add(answerFacts(question, given, session.known.value.mine.half.care).map(mine));
  const until = () => {
    if (date.value === '') return answer({ kind: 'on' });
    const day = dayFrom(date.value);
    if (day === undefined || day <= today) problem.value = t('care-form.problem.date-past');
    else answer({ kind: 'until', day });
  };
  const isCondition = question.kind === 'condition';
  const name = isCondition ? conditionName(question.condition.id) : targetName(question.precaution.target);
  const values = { name, day: formatDay(question.day, 'short') };
  return (
    <Card soft>
      <h2>{t(isCondition ? 'care-form.ask.condition' : 'care-form.ask.precaution', values)}</h2>
      <p>{t('care-form.ask.holds')}</p>
      <DateField
        label={t('care-form.ask.until')}
        hint={t('care-form.ask.untilHint')}
        value={date.value}
        min={addDays(today, 1)}
        onInput={(value) => (date.value = value)}
        problem={problem.value}
      />
      <div class="button-row">
        <Button onPress={until}>{t('care-form.ask.stillSo')}</Button>
        <Button onPress={() => answer({ kind: 'over' })}>
          {t(isCondition ? 'conditions.state.cleared' : 'care-form.ask.over')}
        </Button>
      </div>
    </Card>
  );
}
