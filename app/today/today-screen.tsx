import { offeringOn } from '@unhurried/domain/offering';
import { hourAt } from '@unhurried/domain/time';
import { Page, type PartOfDay } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { TurnNudge } from '../week/turn/nudge/index.ts';
import { t } from '../words/index.ts';
import { FirstWord } from './first-word.tsx';
import { Notices } from './notices.tsx';
import { Picture } from './picture.tsx';
import { Possible } from './possible.tsx';
import { Questions } from './questions.tsx';
import { Sentence } from './sentence.tsx';
import { Welcomed } from './welcomed.tsx';

/** Kind words that came, and where to look again: Today is drawn before they are fetched. */
const quietLines: LaterPage<{ readonly session: Session }> = {
  areas: [],
  quiet: true,
  load: () => import('./quiet-lines.tsx').then(({ QuietLines }) => QuietLines),
};

export const partOf = (hour: number): PartOfDay =>
  hour < 4 || hour >= 22 ? 'night' : hour < 11 ? 'morning' : hour < 17 ? 'day' : 'evening';

const questionFor = (part: PartOfDay) =>
  t(part === 'morning' ? 'today.askMorning' : part === 'day' ? 'today.askDay' : 'today.askEvening');

/** Today: one question, one picture, at most three suggestions, and rest. */
export function Screen({ app, session }: OpenScreen) {
  const part = partOf(hourAt(session.now.value, app.device.zone()));
  const said = session.my.value.reading !== undefined;
  const shared = offeringOn(session.known.value.ours.passing[session.person], session.today.value) !== undefined;
  const alone = session.partner === undefined;
  const question = !said && !shared ? questionFor(part) : t(alone ? 'today.alone' : 'today.possible');
  return (
    <Page question={question} picture={<Picture session={session} part={part} />}>
      <Questions session={session} />
      <Sentence session={session} />
      <Later page={quietLines} given={{ session }} />
      <Notices app={app} session={session} />
      <Welcomed session={session} />
      <TurnNudge session={session} zone={app.device.zone()} />
      {said || shared ? <Possible app={app} session={session} /> : <FirstWord session={session} />}
    </Page>
  );
}
