import { useSignal } from '@preact/signals';
import { type PracticeCard, type PracticeSide, practiceCards, practiceSides } from '@unhurried/content/practice';
import type { Day } from '@unhurried/domain/time';
import { useLayoutEffect } from 'preact/hooks';
import { ActivityRow, Button, type IconName, LinkButton, Page, Rows } from '../../design/index.ts';
import type { OpenScreen } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { sittingOf } from './sitting.ts';

/** Which kind of sentences, and then one card at a time. [TR11] */
export function PracticePage({ session, rest: [name] }: OpenScreen) {
  const kind = practiceSides.find((each) => each === name);
  return kind ? <Sitting key={kind} side={kind} day={session.today.value} /> : <Kinds />;
}

const icons: Readonly<Record<PracticeSide, IconName>> = { saying: 'hand', hearing: 'leaf', asking: 'words' };

function Kinds() {
  const low = view.value === 'low-energy';
  return (
    <Page question={t('practice-room.title')} lead={t('practice-room.lead')}>
      <Rows label={t('practice-room.title')}>
        {practiceSides.map((kind) => (
          <ActivityRow
            key={kind}
            href={`#/talk/practice/${kind}`}
            icon={icons[kind]}
            name={t(`practice-room.${kind}`)}
            detail={low ? undefined : t(`practice-room.${kind}Detail`)}
          />
        ))}
      </Rows>
    </Page>
  );
}

/** Where we are lives on this page and is gone with it. */
function Sitting({ side, day }: { readonly side: PracticeSide; readonly day: Day }) {
  const at = useSignal(0);
  const cards = sittingOf(practiceCards, side, day);
  const now = at.value;
  useLayoutEffect(() => globalThis.scrollTo?.(0, 0), [now]);
  const card = cards[now];
  if (!card) return <End />;
  return (
    <OneCard
      key={card.id}
      card={card}
      onNext={() => (at.value = now + 1)}
      onBack={now > 0 ? () => (at.value = now - 1) : undefined}
    />
  );
}

interface CardProps {
  readonly card: PracticeCard;
  readonly onNext: () => void;
  readonly onBack: (() => void) | undefined;
}

// Content finds words for each of its cards, and a test there keeps it so.
const wordsOf = ({ id }: PracticeCard, part: 'title' | 'when' | 'say' | 'note') =>
  t(`practice.${id}.${part}` as MessageKey);

const OneCard = ({ card, onNext, onBack }: CardProps) => (
  <Page
    question={wordsOf(card, 'title')}
    lead={wordsOf(card, 'when')}
    action={
      <Button look="primary" onPress={onNext}>
        {t('practice-room.next')}
      </Button>
    }
    aside={onBack && <Button onPress={onBack}>{t('practice-room.back')}</Button>}
  >
    <p class="kind-sentence">{wordsOf(card, 'say')}</p>
    <p>{wordsOf(card, 'note')}</p>
    <a class="quiet-link" href="#/talk/practice">
      {t('practice-room.leave')}
    </a>
  </Page>
);

/** Nothing is asked, and nothing is kept. */
const End = () => (
  <Page
    question={t('practice-room.end')}
    action={
      <LinkButton href="#/talk" look="primary" wide>
        {t('practice-room.talk')}
      </LinkButton>
    }
    aside={<LinkButton href="#/talk/practice">{t('practice-room.again')}</LinkButton>}
  />
);
