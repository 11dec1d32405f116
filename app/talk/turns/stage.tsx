import { useSignal } from '@preact/signals';
import type { Person } from '@unhurried/domain/couple';
import { enough, goingOn, paused } from '@unhurried/domain/talk';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepAwake } from '../../awake/index.ts';
import { Button, Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { stopSaid } from '../under-way.ts';
import { MayNotReach } from './may-not-reach.tsx';
import { QuietLine } from './quiet-line.tsx';
import { nameOf, returns, starters, stepSaid } from './said.ts';
import type { TalkNow } from './talk-now.ts';
import { Words } from './words.tsx';
import './turns.css';

interface StageProps {
  readonly session: Session;
  readonly talk: TalkNow;
}

/** Whose turn it is, in words, and the three ways to stop at the foot of it. [TW1] [TW2] */
export function Stage({ session, talk }: StageProps) {
  const choosing = useSignal(false);
  const stop = talk.stop.value;
  const stands = stop !== goingOn;
  useEffect(keepAwake, []);
  const stopAt = (word: Parameters<TalkNow['stopWith']>[0]) => {
    choosing.value = false;
    talk.stopWith(word);
  };
  return (
    <Page
      question={t('turns.title')}
      action={
        <div class="turns-foot">
          <Button pressed={stop === paused} onPress={() => stopAt(paused)}>
            {t('turns.pause')}
          </Button>
          <Button pressed={choosing.value} onPress={() => (choosing.value = !choosing.value)}>
            {t('turns.timeOut')}
          </Button>
          <Button onPress={() => stopAt(enough)}>{t('turns.enoughNow')}</Button>
        </div>
      }
    >
      <Words
        said={stands ? stopSaid(stop) : stepSaid(session, talk.way, talk.place.value)}
        below={`${choosing.value} ${talk.inTheMidst.value}`}
      />
      {!talk.reaches.value && <MayNotReach />}
      {talk.inTheMidst.value && <InTheMidst talk={talk} />}
      {choosing.value && <TimeOut onStop={stopAt} />}
      {!choosing.value && stands && <GoOn key={stop} session={session} talk={talk} />}
      {!choosing.value && !stands && <Step key={talk.place.value.step} session={session} talk={talk} />}
    </Page>
  );
}

const InTheMidst = ({ talk }: Pick<StageProps, 'talk'>) => (
  <section class="card card-soft turns-ways">
    <p>{t('turns.inTheMidst')}</p>
    <Button onPress={talk.takeUp}>{t('turns.takeUp')}</Button>
  </section>
);

/** When I would come back; of two the later counts. The question takes the focus, and so is read. [TN4] [TW12] */
function TimeOut({ onStop }: { readonly onStop: TalkNow['stopWith'] }) {
  const question = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <section class="turns-ways" aria-label={t('turns.timeOut')}>
      <h3 class="turns-when" tabIndex={-1} ref={question}>
        {t('turns.whenBack')}
      </h3>
      {returns.map(({ stop, key }) => (
        <Button key={stop} wide onPress={() => onStop(stop)}>
          {t(key)}
        </Button>
      ))}
    </section>
  );
}

/** So long a button that has come up is deaf, in milliseconds: the touch before may have been meant for another. */
const deaf = 600;

/** A press on something that was there for a moment. */
function useHeard() {
  const shownAt = useRef(performance.now());
  return (press: () => void) => () => {
    if (performance.now() - shownAt.current >= deaf) press();
  };
}

/** One for me; on one phone between two, one for each. [TN3] */
function GoOn({ session, talk }: StageProps) {
  const heard = useHeard();
  const people: readonly Person[] = talk.way === 'phones' ? [session.person] : ['a', 'b'];
  return (
    <section class="turns-ways">
      <p class="quiet-text">{t('turns.goOnBoth')}</p>
      {people.map((person) => (
        <Button key={person} wide pressed={talk.goesOn.value[person]} onPress={heard(() => talk.goOn(person))}>
          {talk.way === 'phones' ? t('turns.goOn') : t('turns.goOnNamed', { name: nameOf(session, person) })}
        </Button>
      ))}
    </section>
  );
}

/** How long each step may take before a quiet line says so, in minutes. [TN6, design] */
const minutesOf = { speak: 2, 'say-back': 1, 'was-that-it': undefined } as const;

/** What the step asks for, and the one way to end it, for whoever owns it. */
function Step({ session, talk }: StageProps) {
  const { kind, owner, turns } = talk.place.value;
  const isMine = talk.way === 'one-phone' || owner === session.person;
  const minutes = minutesOf[kind];
  return (
    <div class="stack">
      {minutes && <QuietLine minutes={minutes} stands={false} />}
      {isMine && <Ends talk={talk} />}
      {isMine && view.value !== 'low-energy' && <Starters kind={kind} />}
      {turns >= 2 && <p class="quiet-text">{t('turns.canBeEnough')}</p>}
    </div>
  );
}

function Ends({ talk }: Pick<StageProps, 'talk'>) {
  const heard = useHeard();
  const { kind } = talk.place.value;
  if (kind !== 'was-that-it')
    return (
      <Button look="primary" wide onPress={heard(() => talk.endStep())}>
        {t(kind === 'speak' ? 'turns.spoken' : 'turns.saidBack')}
      </Button>
    );
  return (
    <div class="turns-ways">
      <Button look="primary" wide onPress={heard(() => talk.endStep())}>
        {t('turns.thatWasIt')}
      </Button>
      <Button wide onPress={heard(() => talk.endStep(true))}>
        {t('turns.nearly')}
      </Button>
    </div>
  );
}

export const Starters = ({ kind }: { readonly kind: keyof typeof starters }) => (
  <ul class="plain-list turns-starters" aria-label={t('turns.starters')}>
    {starters[kind].map((key) => (
      <li key={key}>{t(key)}</li>
    ))}
  </ul>
);
