import { offeringOn } from '@unhurried/domain/offering';
import { hourAt } from '@unhurried/domain/time';
import type { ComponentChildren } from 'preact';
import { Page, type PartOfDay, Tides } from '../design/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { FirstWord } from './first-word.tsx';
import { Notices } from './notices.tsx';
import { Possible } from './possible.tsx';
import { Sentence } from './sentence.tsx';

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
      <Sentence session={session} />
      <Notices session={session} />
      {said || shared ? <Possible app={app} session={session} /> : <FirstWord session={session} />}
    </Page>
  );
}

const wordKey = { rest: 'today.wordRest', gentle: 'today.wordGentle', open: 'today.wordOpen' } as const;

/** Two tides. The partner's appears once it is shared; in alone, mine is enough. */
function Picture({ session, part }: { readonly session: Session; readonly part: PartOfDay }): ComponentChildren {
  const { passing } = session.known.value.ours;
  const today = session.today.value;
  const own = offeringOn(passing[session.person], today)?.word;
  const alone = session.partner === undefined;
  const mine = alone
    ? (own ??
      (session.my.value.reading ? session.prepare({ leaveOut: [], pastMyEnvelope: false }).offering.word : undefined))
    : own;
  const theirs = offeringOn(passing[partnerOf(session)], today)?.word;
  const name = session.partner?.name ?? '';
  const label =
    mine && theirs
      ? t('today.pictureBoth', { word: t(wordKey[mine]), name, theirs: t(wordKey[theirs]) })
      : mine
        ? t('today.pictureMine', { word: t(wordKey[mine]) })
        : theirs
          ? t('today.pictureTheirs', { word: t(wordKey[theirs]), name })
          : t('today.pictureNone');
  return <Tides mine={mine} theirs={theirs} time={part} label={label} />;
}
