import { useSignal } from '@preact/signals';
import { decideCheckIn, readingOn } from '@unhurried/domain/check-in';
import { standingInputOf, standingOn } from '@unhurried/domain/pace';
import { addDays } from '@unhurried/domain/time';
import { Button, LinkButton, Notice, RestCard } from '../design/index.ts';
import { mine, partnerOf, type Session } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { t } from '../words/index.ts';

/** Before anything was said today: the check-in, and three ways of saying it in one tap. [PA1] */
export function FirstWord({ session }: { readonly session: Session }) {
  const problem = useSignal<string | undefined>(undefined);
  const { half } = session.known.value.mine;
  const today = session.today.value;
  const yesterday = readingOn(half.checkIns, addDays(today, -1));
  const away = half.checkIns.readings.length > 0 && session.my.value.standing.state === 'unknown';
  const wasFlare = () => standingOn(standingInputOf(half), addDays(today, -1)).state === 'flare';

  const say = async (kind: 'rest-today' | 'like-yesterday', next: string) => {
    const decided = decideCheckIn(half.checkIns, { kind }, { today, wasFlare: wasFlare() });
    if (!decided.ok) {
      problem.value = t(decided.refusal.kind === 'flare-yesterday' ? 'today.yesterdayFlare' : 'today.yesterdayNone');
      return;
    }
    const added = await session.add([mine(decided.value)]);
    if (added.ok) go(next);
  };
  const worse = async () => {
    const added = await session.add([mine({ kind: 'checked-in', reading: { day: today, worse: true } })]);
    if (added.ok) go('/offering');
  };

  return (
    <div class="stack">
      {away && <p class="quiet-text">{t('today.hello')}</p>}
      <TheyShared session={session} />
      <LinkButton href="#/check-in" look="primary" wide>
        {t('today.checkIn')}
      </LinkButton>
      <RestCard
        name={t('today.rest')}
        detail={t('today.restDetail')}
        onPress={() => void say('rest-today', '/offering')}
      />
      <div class="button-row">
        {yesterday && view.value !== 'low-energy' && (
          <Button onPress={() => void say('like-yesterday', '/offering')}>{t('today.yesterday')}</Button>
        )}
        <Button onPress={() => void worse()}>{t('today.worse')}</Button>
      </div>
      <Notice>{problem.value}</Notice>
    </div>
  );
}

function TheyShared({ session }: { readonly session: Session }) {
  const theirs = session.known.value.ours.passing[partnerOf(session)].offering;
  if (!session.partner || theirs?.day !== session.today.value) return null;
  return <p class="quiet-text">{t('today.theyShared', { name: session.partner.name })}</p>;
}
