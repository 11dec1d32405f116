import { useSignal } from '@preact/signals';
import type { CareState } from '@unhurried/domain/care';
import { addDays, dayFrom } from '@unhurried/domain/time';
import { Button, Card, DateField } from '../design/index.ts';
import { mine, type Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { toCondition, toPrecaution } from './addresses.ts';
import { answerFacts, type DueAnswer } from './due-answers.ts';
import { conditionName, precautionName } from './names.ts';
import type { DueQuestion } from './questions.ts';

export interface AskAboutProps {
  readonly session: Session;
  readonly question: DueQuestion;
}

/** A date has come: one question with plain answers. Until one is given, everything holds as it did. [AC4] */
export function AskAbout({ session, question }: AskAboutProps) {
  const today = session.today.value;
  const date = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const answer = (given: DueAnswer) =>
    void session.add(answerFacts(question, given, { care: session.known.value.mine.half.care, today }).map(mine));
  const until = () => {
    if (date.value === '') return answer({ kind: 'on' });
    const day = dayFrom(date.value);
    if (day === undefined || day <= today) problem.value = t('care-form.problem.date-past');
    else answer({ kind: 'until', day });
  };
  return (
    <Card soft>
      <h2>{asked(question)}</h2>
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
          {t(question.kind === 'precaution' ? 'care-form.ask.over' : 'conditions.state.cleared')}
        </Button>
      </div>
      {question.kind !== 'healing' && (
        <a class="quiet-link" href={`#${furtherOf(question, session.known.value.mine.half.care)}`}>
          {t(question.kind === 'precaution' ? 'care-form.ask.change' : 'care-form.ask.limited')}
        </a>
      )}
    </Card>
  );
}

function asked(question: DueQuestion): string {
  const day = formatDay(question.day, 'short');
  switch (question.kind) {
    case 'condition':
      return t('care-form.ask.condition', { name: conditionName(question.condition.id), day });
    case 'healing':
      return t('care-form.ask.healing', {
        name: conditionName(question.condition.id),
        part: precautionName(question.precaution),
        day,
      });
    case 'precaution':
      return t('care-form.ask.precaution', { name: precautionName(question.precaution), day });
  }
}

/** Where limits are chosen, or the precaution is told anew; nothing is written on the way there. */
const furtherOf = (question: DueQuestion, care: CareState): string =>
  question.kind === 'precaution' ? toPrecaution(care, question.precaution.id) : toCondition(question.condition.id);
