import { useSignal } from '@preact/signals';
import type { CareFact } from '@unhurried/domain/care';
import { evolveCare } from '@unhurried/domain/care';
import { Button, Notice, Page } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import { mine } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { ChangesToday } from './changes-today.tsx';
import { answerFrom, type ConditionAnswer, type FormProblem, problemWith } from './condition-answer.ts';
import type { ConditionFormProps } from './condition-asked.ts';
import { endFacts, factsFrom, type Telling } from './condition-facts.ts';
import { Ending } from './ending.tsx';
import { FlagFields } from './flag-fields.tsx';
import { conditionMeans, conditionName } from './names.ts';
import { StandingFields } from './standing-fields.tsx';
import { careOfOne, whatChanges } from './what-changes.ts';
import { YesFields } from './yes-fields.tsx';

export const AskCondition = (given: ConditionFormProps) => <Form key={given.condition.id} {...given} />;

/** Each of these is said beside its own field; the others at the end. */
const besideField: ReadonlySet<FormProblem> = new Set(['date', 'date-past', 'since-ahead', 'limits', 'limit-long']);

const leafletsOf: LaterPage<{ readonly condition: string }> = {
  areas: ['leaflets'],
  load: () => import('./leaflet-links.tsx').then(({ LeafletLinks }) => LeafletLinks),
  quiet: true,
};

/** How it is now. Everything is asked, nothing is tested, and the team's word comes first. [AC2] [AC3] */
function Form({ session, condition, held: given, onDone, onSkip }: ConditionFormProps) {
  const { care } = session.known.value.mine.half;
  const today = session.today.value;
  const held = given ?? care.conditions.find(({ id }) => id === condition.id);
  const answer = useSignal<ConditionAnswer>(answerFrom(condition, held, care));
  const problem = useSignal<FormProblem | undefined>(undefined);
  const { value } = answer;
  const telling: Telling = {
    condition,
    answer: value,
    care,
    today,
    say: (id) => t(`care-form.said.${id}` as MessageKey),
  };
  const change = (part: Partial<ConditionAnswer>) => {
    answer.value = { ...answer.value, ...part };
    problem.value = undefined;
  };
  const write = async (facts: readonly CareFact[]) => {
    const added = await session.add(facts.map(mine));
    if (added.ok) onDone();
  };
  const save = () => {
    problem.value = problemWith(value, today);
    if (!problem.value) void write(factsFrom(telling));
  };
  const fields = { condition, answer: value, today, problem: problem.value, onChange: change };
  return (
    <Page
      question={conditionName(condition.id)}
      lead={conditionMeans(condition.id)}
      onSubmit={save}
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
      <StandingFields {...fields} />
      <YesFields {...fields} />
      <FlagFields condition={condition} flags={value.flags} onChange={(flags) => change({ flags })} />
      <Effects session={session} telling={telling} />
      {!onSkip && <Later page={leafletsOf} given={{ condition: condition.id }} />}
      {held && <Ending summary={t('care-form.endCondition')} onEnd={() => void write(endFacts(condition.id, care))} />}
      <Notice tone="care">
        {problem.value && !besideField.has(problem.value) ? t(`care-form.problem.${problem.value}`) : undefined}
      </Notice>
    </Page>
  );
}

interface EffectsProps extends Pick<ConditionFormProps, 'session'> {
  readonly telling: Telling;
}

/** What it will do is seen before it is kept: the same judgement, of this one alone. [AC5] */
function Effects({ session, telling }: EffectsProps) {
  if (problemWith(telling.answer, telling.today)) return null;
  const after = factsFrom(telling).reduce(evolveCare, telling.care);
  const told = after.conditions.find(({ id }) => id === telling.condition.id);
  if (!told) return null;
  const changes = whatChanges(session.activities.value, careOfOne(after, told), telling.today);
  return <ChangesToday session={session} changes={changes} summary={t('care-form.changesBefore')} />;
}
