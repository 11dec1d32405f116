import type { DeckId } from '@unhurried/domain/answers';
import { decks, mostAtOnce } from '@unhurried/domain/answers';
import { ActivityRow, LinkButton, Page, Rows, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { BackToAll } from './back-to-all.tsx';
import { BringBack } from './bring-back.tsx';
import { nextOf, standingNow } from './choosing.ts';
import { NeverSaid } from './never-said.tsx';
import { Several } from './several.tsx';

/** A few to choose from, what stands, and ways to others. Whoever is worried about safety finds what stands. [TR2] [TR4] [TR9] */
export function AllQuestions({ session }: { readonly session: Session }) {
  const { waiting, opened } = standingNow(session);
  const chooses = !session.worried.value;
  return (
    <Page question={t('answers.title')} lead={view.value === 'low-energy' ? undefined : t('answers.lead')}>
      <NeverSaid session={session} />
      <Several heading={t('answers.opened')} session={session} questions={opened} />
      {chooses && <Next session={session} />}
      <Several heading={t('answers.waiting')} session={session} questions={waiting} />
      {chooses && <Others session={session} />}
    </Page>
  );
}

function Next({ session }: { readonly session: Session }) {
  const next = nextOf(session).slice(0, view.value === 'low-energy' ? 2 : mostAtOnce);
  if (next.length === 0) return <p>{t('answers.none')}</p>;
  return <Several heading={t('answers.next')} session={session} questions={next} />;
}

/** In the low-energy view they come after a tap. */
function Others({ session }: { readonly session: Session }) {
  const all = (
    <>
      <LinkButton href="#/talk/questions/own" icon="pencil">
        {t('answers.own')}
      </LinkButton>
      <Themes />
      <BringBack session={session} />
    </>
  );
  return view.value === 'low-energy' ? <Why summary={t('answers.more')}>{all}</Why> : all;
}

const Themes = () => (
  <Why summary={t('answers.themes')}>
    <Rows label={t('answers.themes')}>
      {decks.map((deck) => (
        <ActivityRow key={deck} href={`#/talk/questions/${deck}`} icon="page" name={t(`questions.deck.${deck}`)} />
      ))}
    </Rows>
  </Why>
);

/** Questions of one theme. [TR4] */
export function OneDeck({ session, deck }: { readonly session: Session; readonly deck: DeckId }) {
  const name = t(`questions.deck.${deck}`);
  const next = nextOf(session, deck);
  return (
    <Page question={name} lead={view.value === 'low-energy' ? undefined : t(`questions.deck.${deck}.about`)}>
      <Several label={name} session={session} questions={next} />
      {next.length === 0 && <p>{t('answers.none')}</p>}
      <BackToAll />
    </Page>
  );
}
