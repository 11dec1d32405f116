import { useSignal } from '@preact/signals';
import { allCards, type Change, type WelcomeAnswer } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import { useLayoutEffect } from 'preact/hooks';
import { cardsNow, isTold } from '../activities/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { Asked } from './asked.tsx';
import { Enough } from './enough.tsx';
import { Gentle } from './gentle.tsx';
import { Rarer } from './rarer.tsx';
import { Shared } from './shared.tsx';
import { StaysTold } from './stays-told.tsx';
import { answer, isFirst, type Part } from './telling.ts';
import { WithChanges } from './with-changes.tsx';
import './bed-time.css';

/** All of it by bed-time light: dim and warm, whatever the hour and the theme. */
export function Screen(props: OpenScreen) {
  useLayoutEffect(dimTheEdge, []);
  return (
    <div class="bed-time">
      <Place {...props} />
    </div>
  );
}

/** The strip that the phone draws above the page has the colour of the page; it is put back when the cards are left. */
function dimTheEdge() {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  const edges = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const before = edges.map(({ content }) => content);
  for (const edge of edges) edge.content = paper;
  return () => {
    for (const [at, edge] of edges.entries()) edge.content = before[at] ?? paper;
  };
}

function Place({ session, rest }: OpenScreen) {
  const phones = session.link.partner.value !== undefined;
  const [place] = rest;
  if (place === 'find' && session.partner && !phones) return <Rarer session={session} place={place} />;
  if (place === 'told' && phones) return <Rarer session={session} place={place} />;
  if (place === 'own') return <Rarer session={session} place={place} />;
  if (place === 'shared' && session.partner) return <Shared session={session} />;
  if (place === 'gentle') return <Gentle session={session} />;
  return <Cards session={session} rest={rest} />;
}

/** Five at a sitting. To change an answer one goes through the cards, or to one of them; no page lists a no. [CG3] */
function sitting(session: Session, [place, id]: readonly string[]): readonly Activity[] {
  if (place !== 'again' && place !== 'one') return cardsNow(session);
  const { ours, mine } = session.known.value;
  const { library } = session;
  const all = allCards(library, ours.common, mine.welcomes);
  return place === 'one' ? all.filter((each) => each.id === id) : all;
}

/** The question; how it would be welcome; after a "not for now", what was told and stays so. */
type Step = 'asked' | 'changes' | 'stays-told';

/** One card at a time, answered in private. */
function Cards({ session, rest }: { readonly session: Session; readonly rest: readonly string[] }) {
  const cards = useSignal(sitting(session, rest));
  const first = useSignal(isFirst(session));
  const at = useSignal(0);
  const step = useSignal<Step>('asked');
  const part = useSignal<Part>('either');
  const kept = useSignal(false);
  // A page of its own each time, and it is read from its beginning.
  useLayoutEffect(() => scrollTo(0, 0), [step.value, at.value]);
  const card = cards.value[at.value];
  if (!card) {
    const one = kept.value ? cards.value[0] : undefined;
    return <Enough session={session} first={first.value} none={cards.value.length === 0} one={one} />;
  }
  const onNext = () => {
    step.value = 'asked';
    part.value = 'either';
    at.value += 1;
  };
  const onAnswer = async (given: WelcomeAnswer, changes: readonly Change[] = []) => {
    const asked = at.value;
    if (!(await answer(session, card.id, { given, part: part.value, changes })) || at.value !== asked) return;
    kept.value = rest[0] === 'one';
    if (given === 'not-now' && isTold(session, card.id)) step.value = 'stays-told';
    else onNext();
  };
  if (step.value === 'stays-told') return <StaysTold session={session} activity={card.id} onNext={onNext} />;
  if (step.value === 'changes') {
    const onKeep = (changes: readonly Change[]) => void onAnswer('welcome', changes);
    return <WithChanges session={session} card={card} onKeep={onKeep} onBack={() => (step.value = 'asked')} />;
  }
  return (
    <Asked
      session={session}
      card={card}
      opening={at.value === 0 && rest[0] !== 'one'}
      part={part.value}
      onPart={(next) => (part.value = next)}
      onAnswer={(given) => void onAnswer(given)}
      onChanges={() => (step.value = 'changes')}
      onNext={onNext}
    />
  );
}
