import { useSignal } from '@preact/signals';
import { monthOf, type Place } from '@unhurried/domain/journey';
import { Button, Notice, Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { sayPlace, takeOut } from '../known.ts';
import { monthSaid } from '../said.ts';
import { GoalWords } from './goal-words.tsx';

interface OneGoalProps {
  readonly session: Session;
  readonly goal: Place;
  readonly onNext: () => Promise<void>;
}

type Saying = 'asked' | 'letting-go' | 'reached' | 'other-words';

/** What still fits, what to let go, what courage to honour: asked of one goal. [JN9] [JT7] */
export function OneGoal({ session, goal, onNext }: OneGoalProps) {
  const saying = useSignal<Saying>('asked');
  const refused = useSignal(false);
  const letGo = async () => {
    refused.value = !(await takeOut(session, goal.id));
    if (!refused.value) await onNext();
  };
  const say = async (words: { readonly name: string; readonly taught: string }) => {
    const { what, month } = goal;
    const reached = saying.value === 'reached';
    const place = reached ? { what: 'milestone' as const, month: monthOf(session.today.value) } : { what, month };
    const trouble = await sayPlace(session, goal.id, { ...place, ...words });
    if (!trouble) await onNext();
    return trouble;
  };
  if (saying.value === 'reached' || saying.value === 'other-words')
    return (
      <GoalWords
        key={saying.value}
        goal={goal}
        reached={saying.value === 'reached'}
        partner={session.partner?.name ?? ''}
        onSay={say}
        onBack={() => (saying.value = 'asked')}
      />
    );
  return (
    <Page question={t('goals.fits')} lead={t('goals.since', { month: monthSaid(goal.month) })}>
      <p class="kind-sentence">{goal.name}</p>
      {goal.taught !== '' && <p>{goal.taught}</p>}
      {saying.value === 'asked' ? (
        <div class="goal-ways">
          <Button wide onPress={() => void onNext()}>
            {t('goals.stays')}
          </Button>
          <Button wide onPress={() => (saying.value = 'reached')}>
            {t('goals.reached')}
          </Button>
          <Button wide onPress={() => (saying.value = 'other-words')}>
            {t('goals.words')}
          </Button>
          <Button wide onPress={() => (saying.value = 'letting-go')}>
            {t('goals.letGo')}
          </Button>
        </div>
      ) : (
        <section class="stack">
          <p role="status">{t('goals.letGoAsk')}</p>
          <div class="button-row">
            <Button onPress={() => void letGo()}>{t('goals.letGoYes')}</Button>
            <Button onPress={() => (saying.value = 'asked')}>{t('goals.letGoNo')}</Button>
          </div>
        </section>
      )}
      <Notice tone="care">{refused.value && t('goals.notKept')}</Notice>
    </Page>
  );
}
