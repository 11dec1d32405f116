import { occurrencesOf } from '@unhurried/domain/calendar';
import { addDays, dayFrom, type Zone } from '@unhurried/domain/time';
import { Button, LinkButton } from '../../design/index.ts';
import type { Placed } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { changeWay, daySaid, entryWay, linkTo, mayChange, timeSaid } from '../spoken/index.ts';
import { dateNow } from '../today.ts';
import { timeOf } from './about.tsx';
import { leaveOut, putBack } from './saving.ts';

interface TimesProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly placed: Placed;
  readonly onDone: (done: boolean, words: string) => void;
}

/** One time of a repetition: at another time, left out, or back as its rule has it. The others stay. [WE30] */
export function OneTime({ session, zone, placed, time, onDone }: TimesProps & { readonly time: string }) {
  const { entry } = placed;
  const today = dateNow(session, zone);
  const there = timeOf(entry, time, zone);
  const day = dayFrom(time.slice(0, 10));
  if (!there && (!entry.changes[time]?.off || !day)) return null;
  const leave = async () => onDone(await leaveOut(session, placed, time), t('calendar.leftOut'));
  const back = async () => onDone(await putBack(session, placed, time), t('calendar.isBack'));
  const name = there ? timeSaid(there, today) : daySaid(day ?? today, today);
  return (
    <section class="stack" aria-label={t('calendar.thisTime')}>
      <h2>{t('calendar.thisTime')}</h2>
      {!there && <p>{t('calendar.isOut', { day: name })}</p>}
      <div class="button-row">
        {/* One button that changes its words keeps the focus. */}
        <Button onPress={() => void (there ? leave() : back())}>
          {t(there ? 'calendar.leaveOut' : 'calendar.putBack')}
        </Button>
        {there && <LinkButton href={linkTo(changeWay(entry.key, time))}>{t('calendar.changeOne')}</LinkButton>}
        {there && entry.changes[time] && <Button onPress={() => void back()}>{t('calendar.putBack')}</Button>}
      </div>
    </section>
  );
}

/** So many of the next ones are shown; the calendar has them all. */
const mostNext = 3;
const mostOut = 5;
/** Far enough for what comes once a year. */
const daysAhead = 800;

/** The next times, and those that were left out and can come back. */
export function Times({ session, zone, placed, except, onDone }: TimesProps & { readonly except: string | undefined }) {
  const { entry } = placed;
  const today = dateNow(session, zone);
  const window = { first: today, last: addDays(today, daysAhead) };
  const next = occurrencesOf(entry.when, entry.changes, window, zone).filter(({ key }) => key !== except);
  const out = Object.entries(entry.changes).filter(([key, { off }]) => off && key >= today && key !== except);
  const back = async (key: string) => onDone(await putBack(session, placed, key), t('calendar.isBack'));
  return (
    <>
      {next.length > 0 && (
        <section class="stack">
          <h2>{t('calendar.nextTimes')}</h2>
          <ul class="plain-list entry-times">
            {next.slice(0, mostNext).map((time) => (
              <li key={time.key}>
                <a class="quiet-link" href={linkTo(entryWay(entry.key, time.key))}>
                  {timeSaid(time, today)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {out.length > 0 && (
        <section class="stack">
          <h2>{t('calendar.out')}</h2>
          <ul class="plain-list entry-times">
            {out.slice(0, mostOut).map(([key]) => (
              <li key={key}>
                <p id={`out-${key}`}>{daySaid(dayFrom(key.slice(0, 10)) ?? today, today)}</p>
                {mayChange(placed, session) && (
                  <Button look="plain" describedBy={`out-${key}`} onPress={() => void back(key)}>
                    {t('calendar.putBack')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
