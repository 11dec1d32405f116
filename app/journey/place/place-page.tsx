import { openWith, type PlaceFields, placeWith } from '@unhurried/domain/journey';
import { LinkButton, Page } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import type { PlaceGiven } from '../given.ts';
import { journeyOf } from '../known.ts';
import { kindAndMonth } from '../said.ts';
import { ChangePlace } from './change.tsx';
import { LookAt } from './look-at.tsx';
import { TakeOut } from './take-out.tsx';

/** One place: as it stands, as it waits, or with words to look at. [JT3] [JT4] [JT5] */
export function PlacePage({ session, id, what }: PlaceGiven) {
  const state = journeyOf(session).value;
  const stands = placeWith(state, id);
  const open = openWith(state, session.person, id);
  const words = stands ?? open?.mine[0] ?? open?.theirs[0];
  if (!words) return <Gone />;
  if (what === 'words') return <ChangePlace session={session} id={id} words={open?.mine[0] ?? words} />;
  const several = stands && stands.crossed.length > 0;
  if (several || (open && open.theirs.length > 0))
    return <LookAt key={id} session={session} id={id} stands={stands} open={open} />;
  return (
    <Page question={words.name} lead={kindAndMonth(words)}>
      <Taught words={words} />
      {!stands && <p>{t('place.untilBoth')}</p>}
      {stands && open?.mine[0] && <MyWords words={open.mine[0]} />}
      <div class="button-row not-on-paper">
        <LinkButton href={`#/journey/place/${id}/words`} icon="pencil">
          {t('place.change')}
        </LinkButton>
        <LinkButton href="#/journey" look="plain">
          {t('place.back')}
        </LinkButton>
      </div>
      <TakeOut session={session} id={id} />
    </Page>
  );
}

export const Taught = ({ words }: { readonly words: PlaceFields }) =>
  words.taught === '' ? null : (
    <section class="journey-close">
      <h2>{t('place.taughtUs')}</h2>
      <p class="kind-sentence">{words.taught}</p>
    </section>
  );

/** What I changed and both have not yet kept. */
const MyWords = ({ words }: { readonly words: PlaceFields }) => (
  <section class="journey-close">
    <h2>{t('place.myWords')}</h2>
    <p>{t('place.myWordsLead')}</p>
    <p class="kind-sentence">{words.name}</p>
    <p class="quiet-text">{kindAndMonth(words)}</p>
    {words.taught !== '' && <p>{words.taught}</p>}
  </section>
);

const Gone = () => (
  <Page question={t('place.gone')} lead={t('place.goneLead')}>
    <div>
      <LinkButton href="#/journey">{t('place.back')}</LinkButton>
    </div>
  </Page>
);
