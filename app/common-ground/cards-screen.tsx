import { useSignal } from '@preact/signals';
import { allCards, cardsFor } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import { useLayoutEffect } from 'preact/hooks';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Page } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { Enough } from './enough.tsx';
import { FindTogether } from './find-together.tsx';
import { StaysTold, TellOpenly } from './tell-openly.tsx';
import { answer, canTell, hide, isTold } from './telling.ts';
import { Told } from './told.tsx';
import { WriteOwn } from './write-own.tsx';

export function Screen({ app, session, rest }: OpenScreen) {
  const phones = session.link.partner.value !== undefined;
  if (rest[0] === 'find' && session.partner && !phones) return <FindTogether app={app} session={session} />;
  if (rest[0] === 'told' && phones) return <Told session={session} />;
  if (rest[0] === 'own') return <WriteOwn session={session} />;
  const again = rest[0] === 'again';
  return <Cards key={String(again)} session={session} again={again} />;
}

/** Five at a sitting. To change an answer one goes through the cards; no page lists a no. [CG3] */
function sitting(session: Session, again: boolean): readonly Activity[] {
  const { library, person, my } = session;
  const { ours, mine } = session.known.value;
  if (again) return allCards(library, ours.common, mine.welcomes);
  return cardsFor(library, ours.common, { person, welcomes: mine.welcomes, limits: my.value.limits });
}

/** The question; after a yes what may be told, after a "not for now" what was told and stays so. */
type Step = 'asked' | 'kept' | 'stays-told';

/** One card at a time, answered in private. */
function Cards({ session, again }: { readonly session: Session; readonly again: boolean }) {
  const cards = useSignal(sitting(session, again));
  const at = useSignal(0);
  const step = useSignal<Step>('asked');
  // A page of its own each time, and it is read from its beginning.
  useLayoutEffect(() => scrollTo(0, 0), [step.value, at.value]);
  const card = cards.value[at.value];
  if (!card) return <Enough session={session} none={cards.value.length === 0} />;
  const onNext = () => {
    step.value = 'asked';
    at.value += 1;
  };
  const onAnswer = async (given: 'welcome' | 'not-now') => {
    if (!(await answer(session, card.id, given))) return;
    if (given === 'welcome' && canTell(session, card.id)) step.value = 'kept';
    else if (given === 'not-now' && isTold(session, card.id)) step.value = 'stays-told';
    else onNext();
  };
  if (step.value === 'kept') return <TellOpenly session={session} activity={card.id} onNext={onNext} />;
  if (step.value === 'stays-told') return <StaysTold session={session} activity={card.id} onNext={onNext} />;
  return <Asked session={session} card={card} first={at.value === 0} onAnswer={onAnswer} onNext={onNext} />;
}

interface AskedProps {
  readonly session: Session;
  readonly card: Activity;
  readonly first: boolean;
  readonly onAnswer: (given: 'welcome' | 'not-now') => Promise<void>;
  readonly onNext: () => void;
}

function Asked({ session, card, first, onAnswer, onNext }: AskedProps) {
  const other = session.link.partner.value;
  const own = session.known.value.ours.common.own.get(card.id);
  const lead = other ? t('cards.leadPhones', { name: other.name }) : t('cards.lead');
  const onHide = async () => {
    if (await hide(session, card.id)) onNext();
  };
  return (
    <Page
      question={t('cards.title')}
      lead={first ? lead : undefined}
      action={<Answers onAnswer={onAnswer} onSkip={onNext} onHide={own ? onHide : undefined} />}
    >
      <section class="stack answer-card" aria-live="polite">
        <h2>{nameOf(card.id, namesOf(session))}</h2>
        <p>{own?.what ?? t(`activities.${card.id}.what` as MessageKey)}</p>
      </section>
      {first && other && <ToTold />}
    </Page>
  );
}

const ToTold = () => (
  <a class="quiet-link" href="#/cards/told">
    {t('cards.toldTitle')}
  </a>
);

interface AnswersProps {
  readonly onAnswer: AskedProps['onAnswer'];
  readonly onSkip: () => void;
  /** For words of our own: whoever does not want to read them need not. [CG13] */
  readonly onHide: (() => Promise<void>) | undefined;
}

/** Both answers have the same look: neither is the expected one. */
const Answers = ({ onAnswer, onSkip, onHide }: AnswersProps) => (
  <>
    <Button wide onPress={() => void onAnswer('welcome')}>
      {t('cards.welcome')}
    </Button>
    <Button wide onPress={() => void onAnswer('not-now')}>
      {t('cards.notNow')}
    </Button>
    <Button look="plain" onPress={onSkip}>
      {t('cards.skip')}
    </Button>
    {onHide && (
      <Button look="plain" onPress={() => void onHide()}>
        {t('cards.hideOwn')}
      </Button>
    )}
  </>
);
