import type { DeckId } from '@unhurried/domain/answers';
import { decks, mostAtOnce } from '@unhurried/domain/answers';
import { ActivityRow, LinkButton, Page, Rows, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { BackToAll } from './back-to-all.tsx';
import { BringBack } from './bring-back.tsx';
import { nextOf, standingNow } from './choosing.ts';
import { Several } from './several.tsx';

/** A few to choose from, what stands, and ways to others. In the low-energy view these come after a tap. [TR4] [TR9] */
export function AllQuestions({ session }: { readonly session: Session }) {
  const low = view.value === 'low-energy';
  const { waiting, opened } = standingNow(session);
  const next = nextOf(session).slice(0, low ? 2 : mostAtOnce);
  return (
    <Page question={t('answers.title')} lead={low ? undefined : t('answers.lead')}>
      <Several heading={t('answers.opened')} session={session} questions={opened} />
      <Several heading={t('answers.next')} session={session} questions={next} />
      {next.length === 0 && <p>{t('answers.none')}</p>}
      <Several heading={t('answers.waiting')} session={session} questions={waiting} />
      {low ? (
        <Why summary={t('answers.more')}>
          <Others session={session} />
        </Why>
      ) : (
        <Others session={session} />
      )}
    </Page>
  );
}

const Others = ({ session }: { readonly session: Session }) => (
  <>
    <LinkButton href="#/talk/questions/own" icon="pencil">
      {t('answers.own')}
    </LinkButton>
    <Why summary={t('answers.themes')}>
      <Rows label={t('answers.themes')}>
        {decks.map((deck) => (
          <ActivityRow key={deck} href={`#/talk/questions/${deck}`} icon="page" name={t(`questions.deck.${deck}`)} />
        ))}
      </Rows>
    </Why>
    <BringBack session={session} />
  </>
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
