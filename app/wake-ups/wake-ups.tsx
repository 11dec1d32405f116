import type { Zone } from '@unhurried/domain/time';
import { useEffect, useMemo } from 'preact/hooks';
import { Button, Notice } from '../design/index.ts';
import { remindersOf } from '../plans/index.ts';
import type { Push, PushRefusal } from '../push/index.ts';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { ringsFor14 } from './keep-rings.ts';
import { pushFor } from './push-of.ts';
import { inUtc } from './times.ts';
import { wakingOf } from './waking.ts';

const refusals: Readonly<Record<PushRefusal, MessageKey>> = {
  'not-linked': 'wake-ups.notLinked',
  'no-worker': 'wake-ups.notHere',
  'no-push': 'wake-ups.notHere',
  denied: 'wake-ups.denied',
  'not-answered': 'wake-ups.notAnswered',
  'relay-has-none': 'wake-ups.relayHasNone',
  'relay-refused': 'wake-ups.relayRefused',
  away: 'wake-ups.away',
  'no-times': 'wake-ups.noTimes',
  off: 'wake-ups.off',
  storage: 'wake-ups.storage',
};

interface WakeUpsProps {
  readonly session: Session;
  readonly zone: Zone;
}

/** Nothing where there is no relay to ask. */
export function WakeUps(given: WakeUpsProps) {
  const push = useMemo(() => pushFor(given.session), [given.session]);
  return push ? <Waking {...given} push={push} /> : null;
}

/** Waking this phone while the app is closed: offered, turned on and off, each in a tap. [WU1] [WU2] */
function Waking({ session, zone, push }: WakeUpsProps & { readonly push: Push }) {
  const waking = useMemo(() => wakingOf(push), [push]);
  const { on, lack, problem } = waking;
  useEffect(() => void waking.look(), [waking]);
  const { kinds, times } = remindersOf(session).value;
  const isChosen = kinds.length > 0 && times.length > 0;
  // What is on can be turned off, whatever is chosen now.
  if (on.value === undefined || (!on.value && !isChosen)) return null;
  const turn = () =>
    waking.turn(!on.value, {
      times: inUtc(times, session.today.value, zone),
      rings: ringsFor14(session, zone),
      words: t('reminders.note'),
    });
  return (
    <section class="stack">
      <h2>{t('wake-ups.title')}</h2>
      <p>{t('wake-ups.what')}</p>
      <p class="quiet-text">{t('wake-ups.who')}</p>
      {lack.value ? (
        <p>{t(refusals[lack.value])}</p>
      ) : (
        <div>
          <Button onPress={() => void turn()}>{t(on.value ? 'wake-ups.turnOff' : 'wake-ups.turnOn')}</Button>
        </div>
      )}
      <p role="status">{t(on.value ? 'wake-ups.isOn' : 'wake-ups.off')}</p>
      <Notice tone="care">{problem.value && t(refusals[problem.value])}</Notice>
    </section>
  );
}
