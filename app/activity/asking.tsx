import type { Activity } from '@unhurried/domain/library';
import { addDays } from '@unhurried/domain/time';
import { askedAtMost, firstAskedTier, mayAsk } from '@unhurried/domain/together';
import { Button } from '../design/index.ts';
import { lapseOf, passing, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** How to ask. From tier 4 on, asking uses itself up, and what became of it is kept nowhere. [OV4] */
export function Asking({ session, activity }: { readonly session: Session; readonly activity: Activity }) {
  if (!session.partner) return null;
  if (activity.tier < firstAskedTier) return <p class="ask-aloud">{t('activity.askAloud')}</p>;
  const possible = session.overlap.value.possible.some((each) => each.activity === activity.id);
  const today = session.today.value;
  const now = session.now.value;
  const may = mayAsk(session.known.value.ours, { person: session.person, tier: activity.tier }, today, now);
  // A whole day later where that reaches further: the moment itself is never written in the clear.
  const lapses = now + askedAtMost > lapseOf(today) ? lapseOf(addDays(today, 1)) : lapseOf(today);
  const ask = () => void session.add([passing({ kind: 'asked', tier: activity.tier, day: today }, lapses)]);
  return (
    <div class="stack">
      <p class="ask-aloud">{t('activity.askOnce')}</p>
      {possible && (may ? <Button onPress={ask}>{t('activity.willAsk')}</Button> : <p>{t('activity.asked')}</p>)}
    </div>
  );
}
