import { clockSeemsWrong } from '@unhurried/domain/check-in';
import type { Standing } from '@unhurried/domain/pace';
import { Button, Card, Notice } from '../design/index.ts';
import { mine, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { formatDay, t } from '../words/index.ts';
import { Slips } from './slips.tsx';

/** What only I need to know first: notes from the lock screen, what was sent by itself, a hard stretch. */
export function Notices({ app, session }: { readonly app: Unhurried; readonly session: Session }) {
  return (
    <>
      <ClockTold session={session} />
      <Slips session={session} />
      <Told session={session} />
      <HardStretch app={app} session={session} standing={session.my.value.standing} />
    </>
  );
}

function Told({ session }: { readonly session: Session }) {
  const { notice, partner } = session;
  const told = notice.value;
  const words = () => {
    switch (told?.kind) {
      case 'narrowed':
        return t('today.narrowed', { name: partner?.name ?? '' });
      case 'not-written':
        return t('today.notWritten');
      case 'unreadable':
        return t('today.unreadable', { count: told.count });
      case undefined:
        return undefined;
    }
  };
  return (
    <>
      <Notice tone={told?.kind === 'not-written' ? 'care' : 'calm'}>{words()}</Notice>
      {told && (
        <Button look="plain" onPress={() => session.dismissNotice()}>
          {t('today.understood')}
        </Button>
      )}
    </>
  );
}

interface HardStretchProps {
  readonly app: Unhurried;
  readonly session: Session;
  readonly standing: Standing;
}

/** A flare, seen by its own person alone: kinder plans, one way back, one question after two weeks. [PA4] [PA5] */
function HardStretch({ app, session, standing }: HardStretchProps) {
  const tap = (kind: 'back-to-usual' | 'new-usual' | 'not-new-usual') =>
    void session.add([mine({ kind: 'standing-tapped', tap: kind, day: session.today.value })]);
  if (standing.state === 'recovery') return <p class="quiet-text">{t('today.recovery')}</p>;
  if (standing.state !== 'flare') return null;
  if (standing.askNewUsual) {
    return (
      <Card soft>
        <h2>{t('today.newUsual')}</h2>
        {standing.suggestCareTeam && <p>{t('today.careTeam')}</p>}
        <div class="button-row">
          <Button onPress={() => tap('new-usual')}>{t('today.newUsualYes')}</Button>
          <Button onPress={() => tap('not-new-usual')}>{t('today.newUsualNo')}</Button>
        </div>
      </Card>
    );
  }
  return (
    <Card soft>
      <p>{t('today.flare')}</p>
      <div class="button-row">
        <Button look="plain" onPress={() => tap('back-to-usual')}>
          {t('today.back')}
        </Button>
        {view.value !== 'low-energy' && (
          <Button look="plain" onPress={() => darken(app)}>
            {t('today.lowEnergy')}
          </Button>
        )}
      </div>
    </Card>
  );
}

/** Offered on a hard day; the same switch as the one at the top. */
function darken(app: Unhurried) {
  view.value = 'low-energy';
  app.device.setDisplay({ lowEnergy: true });
}

/** A clock that cannot be right is said, and nothing is changed because of it. [CI8] */
function ClockTold({ session }: { readonly session: Session }) {
  const today = session.today.value;
  const wrong = clockSeemsWrong(session.known.value.mine.half.checkIns, today);
  return (
    <Notice tone="care">
      {wrong ? t('today.clock', { day: `${formatDay(today, 'short')} ${today.slice(0, 4)}` }) : undefined}
    </Notice>
  );
}
