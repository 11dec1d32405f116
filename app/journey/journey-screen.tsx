import { Page } from '../design/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { t } from '../words/index.ts';
import { CoastPage } from './coast-page.tsx';
import { OnePlace, Rarer } from './rarer.tsx';

/**
 * `journey` for the coast, `journey/place/ID` for a place and `journey/place/ID/words` to change it, `journey/new` to name one,
 * `journey/month/2026-11` for a month on one page, `journey/goals` to look at goals again.
 */
export function Screen({ session, rest: [page, id, what] }: OpenScreen) {
  if (!session.partner) return <Page question={t('journey.title')} lead={t('journey.alone')} />;
  if (page === 'place' && id !== undefined) return <OnePlace key={`${id} ${what}`} given={{ session, id, what }} />;
  if (page === 'new' || page === 'month' || page === 'goals')
    return <Rarer key={`${page} ${id}`} page={page} given={{ session, id }} />;
  return <CoastPage session={session} partner={session.partner.name} />;
}
