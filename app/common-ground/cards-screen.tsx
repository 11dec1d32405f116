import { useSignal } from '@preact/signals';
import { allActivities, cardsFor, type WelcomeAnswer } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, LinkButton, Page } from '../design/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { mine, type Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { FindTogether } from './find-together.tsx';
import { ToToday } from './to-today.tsx';
import { WriteOwn } from './write-own.tsx';

export function Screen({ app, session, rest }: OpenScreen) {
  if (rest[0] === 'find' && session.partner) return <FindTogether app={app} session={session} />;
  if (rest[0] === 'own') return <WriteOwn session={session} />;
  return <Cards session={session} again={rest[0] === 'again'} />;
}

/** Five at a sitting. To change an answer one goes through the cards; no page lists a no. [CG3] */
function sitting(session: Session, again: boolean): readonly Activity[] {
  const { library } = session;
  const { ours, mine: own } = session.known.value;
  if (!again) return cardsFor(library, ours.common, own.welcomes);
  return allActivities(library, ours.common).filter(({ id, tier }) => tier >= 2 || ours.common.own.has(id));
}

/** One card at a time, answered in private. */
function Cards({ session, again }: { readonly session: Session; readonly again: boolean }) {
  const cards = useSignal(sitting(session, again));
  const at = useSignal(0);
  const card = cards.value[at.value];
  if (!card) return <Enough session={session} none={cards.value.length === 0} />;
  const answer = async (given: WelcomeAnswer) => {
    const added = await session.add([mine({ kind: 'welcome-answered', activity: card.id, answer: given })]);
    if (added.ok) at.value += 1;
  };
  const own = session.known.value.ours.common.own.get(card.id);
  return (
    <Page
      question={t('cards.title')}
      lead={at.value === 0 ? t('cards.lead') : undefined}
      action={<Answers onAnswer={(given) => void answer(given)} onSkip={() => (at.value += 1)} />}
    >
      <section class="stack answer-card" aria-live="polite">
        <h2>{nameOf(card.id, namesOf(session))}</h2>
        <p>{own?.what ?? t(`activities.${card.id}.what` as MessageKey)}</p>
      </section>
    </Page>
  );
}

interface AnswersProps {
  readonly onAnswer: (answer: WelcomeAnswer) => void;
  readonly onSkip: () => void;
}

/** Both answers have the same look: neither is the expected one. */
const Answers = ({ onAnswer, onSkip }: AnswersProps) => (
  <>
    <Button wide onPress={() => onAnswer('welcome')}>
      {t('cards.welcome')}
    </Button>
    <Button wide onPress={() => onAnswer('not-now')}>
      {t('cards.notNow')}
    </Button>
    <Button look="plain" onPress={onSkip}>
      {t('cards.skip')}
    </Button>
  </>
);

function Enough({ session, none }: { readonly session: Session; readonly none: boolean }) {
  return (
    <Page question={t(none ? 'cards.none' : 'cards.done')} lead={t('cards.doneLead')} action={<ToToday />}>
      <div class="stack">
        {session.partner && !session.sample && <LinkButton href="#/cards/find">{t('cards.find')}</LinkButton>}
        <LinkButton href="#/cards/again" look="plain">
          {t('cards.again')}
        </LinkButton>
        <LinkButton href="#/cards/own" look="plain">
          {t('cards.own')}
        </LinkButton>
      </div>
    </Page>
  );
}
