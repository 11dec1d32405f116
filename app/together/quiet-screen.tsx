import { useSignal, useSignalEffect } from '@preact/signals';
import { otherOf, type Person } from '@unhurried/domain/couple';
import { type Caution, type Choice, over, pause, slower } from '@unhurried/domain/together';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { byIdOf, nameOf, namesOf } from '../activities/index.ts';
import { keepAwake } from '../awake/index.ts';
import { Button } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { formatTime, type MessageKey, t } from '../words/index.ts';
import { type Feedback, give } from './feedback.ts';
import { Gentler } from './gentler.tsx';
import { holding, swallowClick } from './holding.ts';
import type { TimeTogether } from './time-together.ts';
import './quiet-screen.css';

interface QuietProps {
  readonly session: Session;
  readonly time: TimeTogether;
  readonly feedback: Feedback;
}

const afterOf = ({ choice, minutes }: TimeTogether): string =>
  choice.value.activity === 'rest' ? '/after' : `/after/${choice.value.activity}/${Math.round(minutes)}`;

/** One calm, dark screen: two large areas, and a few words. Nothing moves, nothing counts, nothing is asked. [TT1] */
export function QuietScreen({ session, time, feedback }: QuietProps) {
  const choosing = useSignal(false);
  const before = useSignal<Caution>(time.caution.value);
  useEffect(keepAwake, []);
  useSignalEffect(() => {
    const now = time.caution.value;
    if (now === before.peek()) return;
    // Whatever is open here, a word of caution is read.
    if (now > before.peek()) choosing.value = false;
    before.value = now;
    give(feedback, now);
    if (now === over) go(afterOf(time), 'fresh');
  });
  const caution = time.caution.value;
  // Hands still while it is read; which sign it is, and whether there is one, is said to nobody. [AC19]
  const toSigns = () => {
    time.pause();
    go('/care/signs');
  };
  if (choosing.value) return <Gentler session={session} time={time} onDone={() => (choosing.value = false)} />;
  return (
    <section class="quiet-screen darkest" aria-label={t('together.title')} data-caution={caution}>
      <header class="quiet-head">
        <h1>
          {nameOfChoice(session, time.choice.value)}
          {feedback.clock && ` · ${formatTime(session.now.value)}`}
        </h1>
        <Button look="plain" onPress={toSigns}>
          {t('together.warningSigns')}
        </Button>
        {!time.reaches.value && <p class="quiet-reach">{t('together.mayNotReach')}</p>}
      </header>
      <p class="quiet-words" role="status" aria-live="assertive">
        {t(wordsFor(time, caution))}
      </p>
      {caution >= slower ? <GoOn key={caution} session={session} time={time} /> : <SlowerArea time={time} />}
      <nav class="quiet-ways" aria-label={t('together.ways')}>
        <Button look="plain" onPress={() => time.switchTo({ activity: 'rest', tier: 0 })}>
          {t('together.rest')}
        </Button>
        <Button look="plain" onPress={() => (choosing.value = true)}>
          {t('together.gentler')}
        </Button>
        <Button look="plain" onPress={time.over}>
          {t('together.enough')}
        </Button>
      </nav>
      <PauseArea time={time} />
    </section>
  );
}

export function nameOfChoice(session: Session, { activity }: Choice): string {
  if (activity === 'rest') return t('together.resting');
  return byIdOf(session).has(activity) ? nameOf(activity, namesOf(session)) : '';
}

/** The same for both on one phone; on two, whoever hears it reads what to do, and whoever said it that it is heard. */
function wordsFor({ way, saidHere }: TimeTogether, caution: Caution): MessageKey {
  const here = way === 'phones' && saidHere.value;
  if (caution >= pause) return here ? 'together.pauseSaid' : 'together.pauseHeard';
  if (caution === slower) return here ? 'together.slowerSaid' : 'together.slowerHeard';
  return 'together.asWeAre';
}

function SlowerArea({ time }: Pick<QuietProps, 'time'>) {
  return (
    <button type="button" class="quiet-area quiet-slower" onPointerDown={time.slower} onClick={time.slower}>
      {t('together.slower')}
    </button>
  );
}

/** Always in the same place, also while a pause stands: a touch is a pause, from anywhere, in one. [TG7] [TT3] */
function PauseArea({ time }: Pick<QuietProps, 'time'>) {
  const hold = useMemo(() => {
    const held = () => {
      swallowClick();
      time.over();
    };
    return holding(time.pause, held);
  }, [time]);
  useEffect(() => hold.up, [hold]);
  return (
    <button
      type="button"
      class="quiet-area quiet-pause"
      aria-describedby="quiet-held"
      onPointerDown={hold.down}
      onPointerUp={hold.up}
      onPointerCancel={hold.up}
      onPointerLeave={hold.up}
      onClick={time.pause}
      onContextMenu={(event) => event.preventDefault()}
    >
      <span>{t('together.pause')}</span>
      <small id="quiet-held">{t('together.held')}</small>
    </button>
  );
}

/** So long a button that has come up is deaf, in milliseconds: a finger may have been on its way to something else. */
const deaf = 500;

/**
 * A press that began on this very button, after it was there for a moment; or a key. A touch that said "slower" ends where
 * this button has come up meanwhile, and must not say "I would go on". [TT3]
 */
function usePressed(onPress: () => void) {
  const shownAt = useRef(performance.now());
  const began = useRef(false);
  return {
    onPointerDown: () => {
      began.current = performance.now() - shownAt.current >= deaf;
    },
    onClick: ({ detail }: MouseEvent) => {
      if (detail === 0 || began.current) onPress();
      began.current = false;
    },
  };
}

interface GoesOnProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function GoesOn({ pressed, onPress, children }: GoesOnProps) {
  return (
    <button type="button" class="button button-quiet" aria-pressed={pressed} {...usePressed(onPress)}>
      {children}
    </button>
  );
}

/** "I would go on": one for me; on one phone one for each of us. It is small on purpose, and never where a pause is. [OV4b] */
function GoOn({ session, time }: Pick<QuietProps, 'session' | 'time'>) {
  const names: Readonly<Record<Person, string>> = {
    [session.person]: session.info.value.name,
    [otherOf(session.person)]: session.partner?.name ?? '',
  } as Record<Person, string>;
  const people: readonly Person[] = time.way === 'phones' ? [session.person] : ['a', 'b'];
  return (
    <div class="quiet-on">
      {people.map((person) => (
        <GoesOn key={person} pressed={time.goesOn.value[person]} onPress={() => time.goOn(person)}>
          {time.way === 'phones' ? t('together.goOn') : t('together.goOnNamed', { name: names[person] })}
        </GoesOn>
      ))}
      <p class="quiet-text">{t('together.goOnBoth')}</p>
    </div>
  );
}
