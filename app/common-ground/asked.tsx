import type { WelcomeAnswer } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Choice, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { How } from './how.tsx';
import { useSettled } from './settled.ts';
import { hide, type Part } from './telling.ts';
import { Ways } from './ways.tsx';
import { whatOf } from './what.ts';

interface AskedProps {
  readonly session: Session;
  readonly card: Activity;
  /** With this card a sitting begins: what it is about, and the other ways, are said here alone. */
  readonly opening: boolean;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly onAnswer: (given: WelcomeAnswer) => void;
  readonly onChanges: () => void;
  readonly onNext: () => void;
}

export function Asked(props: AskedProps) {
  const { session, card, opening } = props;
  return (
    <>
      <Page question={t('cards.title')} lead={opening ? t('cards.lead') : undefined} action={<Answers {...props} />}>
        <section class="leaflet answer-card" aria-live="polite">
          <h2>{nameOf(card.id, namesOf(session))}</h2>
          <p>{whatOf(session, card.id)}</p>
        </section>
        {card.oneGives && <WhichPart {...props} />}
        <a class="quiet-link" href={`#/activity/${card.id}`}>
          {t('cards.more')}
        </a>
      </Page>
      {opening && (
        <div class="page-content">
          <Ways session={session} />
          <How session={session} />
        </div>
      )}
    </>
  );
}

/** From my side of it: who gives and who receives is found apart. [CG15] */
const WhichPart = ({ part, onPart }: AskedProps) => (
  <Choice<Part>
    label={t('cards.part')}
    options={(['either', 'giving', 'receiving'] as const).map((value) => ({ value, label: t(`cards.${value}`) }))}
    value={part}
    onChange={(next) => next && onPart(next)}
    look="chips"
  />
);

/** Both answers have the same look: neither is the expected one. */
function Answers({ session, card, onAnswer, onChanges, onNext }: AskedProps) {
  const busy = !useSettled(card.id);
  const onHide = async () => {
    if (await hide(session, card.id)) onNext();
  };
  return (
    <>
      <Button wide busy={busy} onPress={() => onAnswer('welcome')}>
        {t('cards.welcome')}
      </Button>
      <Button wide busy={busy} onPress={() => onAnswer('not-now')}>
        {t('cards.notNow')}
      </Button>
      <Button look="plain" onPress={onChanges}>
        {t('cards.changes')}
      </Button>
      <Button look="plain" onPress={onNext}>
        {t('cards.skip')}
      </Button>
      {/* For words of our own: whoever does not want to read them need not. [CG13] */}
      {session.known.value.ours.common.own.has(card.id) && (
        <Button look="plain" onPress={() => void onHide()}>
          {t('cards.hideOwn')}
        </Button>
      )}
    </>
  );
}
