import { asItIs, offeringOn } from '@unhurried/domain/offering';
import type { PaceWord } from '@unhurried/domain/pace';
import { type PartOfDay, Tides } from '../design/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';

const wordKey = { rest: 'today.wordRest', gentle: 'today.wordGentle', open: 'today.wordOpen' } as const;

/** Mine as I shared it. Alone, as it would be: there is nobody to share it with. */
function ownWord(session: Session): PaceWord | undefined {
  const shared = offeringOn(session.known.value.ours.passing[session.person], session.today.value)?.word;
  if (shared || session.partner) return shared;
  return session.my.value.reading ? session.prepare(asItIs).offering.word : undefined;
}

/** The same as the picture, in a sentence. */
function inWords(mine: PaceWord | undefined, theirs: PaceWord | undefined, name: string): string {
  if (mine && theirs) return t('today.pictureBoth', { word: t(wordKey[mine]), name, theirs: t(wordKey[theirs]) });
  if (mine) return t('today.pictureMine', { word: t(wordKey[mine]) });
  return theirs ? t('today.pictureTheirs', { word: t(wordKey[theirs]), name }) : t('today.pictureNone');
}

/** Two tides. The partner's appears only once it is shared. */
export function Picture({ session, part }: { readonly session: Session; readonly part: PartOfDay }) {
  const mine = ownWord(session);
  const theirs = offeringOn(session.known.value.ours.passing[partnerOf(session)], session.today.value)?.word;
  const label = inWords(mine, theirs, session.partner?.name ?? '');
  return <Tides mine={mine} theirs={theirs} time={part} label={label} />;
}
