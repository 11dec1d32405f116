import { useSignal } from '@preact/signals';
import { goals } from '@unhurried/domain/journey';
import { LinkButton, Page } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import type { PageGiven } from '../given.ts';
import { journeyOf, sayLookedAt } from '../known.ts';
import { OneGoal } from './one-goal.tsx';

/** One goal after the other. Leaving in the middle keeps what was said of each, and nothing of the look itself. [JT7] */
export function GoalsPage({ session }: PageGiven) {
  // As they were when the look began, so that one that is let go moves nothing.
  const all = useSignal(goals(journeyOf(session).peek()).map(({ id }) => id));
  const at = useSignal(0);
  const goal = goals(journeyOf(session).value).find(({ id }) => id === all.value[at.value]);
  const next = async () => {
    const there = goals(journeyOf(session).value);
    let following = at.value + 1;
    while (following < all.value.length && !there.some(({ id }) => id === all.value[following])) following += 1;
    if (following >= all.value.length) await sayLookedAt(session);
    at.value = following;
  };
  if (all.value.length === 0) return <NoGoals />;
  if (at.value >= all.value.length) return <Looked />;
  // Taken out on the other phone meanwhile: there is nothing to say of it.
  if (!goal) return <Moved onNext={() => void next()} />;
  return <OneGoal key={goal.id} session={session} goal={goal} onNext={next} />;
}

const NoGoals = () => (
  <Page question={t('goals.none')} lead={t('goals.noneLead')}>
    <div class="button-row">
      <LinkButton href="#/journey/new/goal">{t('goals.name')}</LinkButton>
      <LinkButton href="#/journey" look="plain">
        {t('goals.back')}
      </LinkButton>
    </div>
  </Page>
);

const Looked = () => (
  <Page question={t('goals.done')} lead={t('goals.doneLead')}>
    <div class="button-row">
      <LinkButton href="#/journey">{t('goals.back')}</LinkButton>
      <LinkButton href="#/journey/new/goal" look="plain">
        {t('goals.another')}
      </LinkButton>
    </div>
  </Page>
);

const Moved = ({ onNext }: { readonly onNext: () => void }) => (
  <Page question={t('goals.moved')}>
    <div>
      <button type="button" class="button button-quiet" onClick={onNext}>
        {t('goals.goOn')}
      </button>
    </div>
  </Page>
);
