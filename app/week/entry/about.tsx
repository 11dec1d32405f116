import type { Entry, Occurrence } from '@unhurried/domain/calendar';
import { isRepeating, occurrencesOf } from '@unhurried/domain/calendar';
import { addDays, type Day, dayFrom, type Zone } from '@unhurried/domain/time';
import { Icon } from '../../design/index.ts';
import type { Placed } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { dateOf, iconOf, isNamed, kindSaid, ruleInWords, thereSaid, timeSaid, whoseSaid } from '../spoken/index.ts';
import { dateNow } from '../today.ts';

/** How far a time can be moved by zones, and a first time by its length. */
const around = 3;

/** One time by its key, where it is now; nothing where it was left out. */
export function timeOf(entry: Entry, key: string, zone: Zone): Occurrence | undefined {
  const change = entry.changes[key];
  if (change?.off) return undefined;
  const day = dayFrom((change?.from ?? key).slice(0, 10));
  if (!day) return undefined;
  const window = { first: addDays(day, -around), last: addDays(day, around) };
  return occurrencesOf(entry.when, entry.changes, window, zone).find((each) => each.key === key);
}

/** The time that this page is about: the one that was opened, else the first. */
export const timeShown = (entry: Entry, key: string | undefined, zone: Zone): Occurrence | undefined =>
  timeOf(entry, key ?? entry.when.from, zone);

interface AboutProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly placed: Placed;
  readonly time: string | undefined;
}

/** When it is, how it comes again, on both clocks; who sees it; its round and its note. [WE27] [WE28] */
export function About({ session, zone, placed, time }: AboutProps) {
  const { entry } = placed;
  const today = dateNow(session, zone);
  const shown = timeShown(entry, time, zone);
  const rule = ruleInWords(entry.when, today);
  const there = shown && thereSaid(entry.when, shown, zone, today);
  return (
    <div class={placed.isPrivate ? 'entry-about entry-alone' : 'entry-about'}>
      {isNamed(entry) && (
        <p class="entry-kind">
          <Icon name={iconOf[entry.kind]} />
          <span>{kindSaid(entry.kind)}</span>
        </p>
      )}
      {shown && <p class="entry-when">{startSaid(entry, shown, time, today)}</p>}
      {there && <p>{there}</p>}
      {rule && <p>{rule}</p>}
      {roundSaid(entry).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="quiet-text">{whoseSaid(placed, session)}</p>
      {entry.origin && <p class="quiet-text">{t('calendar.origin')}</p>}
      {entry.note && <p class="entry-note">{entry.note}</p>}
    </div>
  );
}

/** Of a repetition without a time of its own, the date is that of the first. */
const startSaid = ({ when }: Entry, shown: Occurrence, time: string | undefined, today: Day): string =>
  isRepeating(when) && time === undefined && dateOf(when.from) <= today
    ? t('calendar.since', { time: timeSaid(shown, today) })
    : timeSaid(shown, today);

function roundSaid({ cycle }: Entry): readonly string[] {
  if (!cycle) return [];
  const { days, hard } = cycle;
  return [t('calendar.roundOf', { days }), ...(hard ? [t('calendar.hardDays', { ...hard })] : [])];
}
