import { useSignal } from '@preact/signals';
import { addDays, type Day, dayFrom, type Zone } from '@unhurried/domain/time';
import { LinkButton, Page } from '../../design/index.ts';
import { keeping, takeOut, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import {
  daySaid,
  daysFrom,
  dayWay,
  type Held,
  linkTo,
  monthWay,
  newWay,
  partIn,
  Told,
  titleOf,
} from '../spoken/index.ts';
import { dateNow } from '../today.ts';
import { dayInWords } from './day-words.ts';
import { EntryRow } from './entry-row.tsx';
import './day.css';

export interface DayPageProps {
  readonly session: Session;
  readonly zone: Zone;
  /** What follows `day` in the path: `2026-11-22`. Anything else is today. */
  readonly rest: readonly string[];
}

/** What there is on one day, in time's order. [WE24] [WE41] */
export function DayPage({ session, zone, rest }: DayPageProps) {
  const today = dateNow(session, zone);
  const day = dayFrom(partIn(rest[0])) ?? today;
  const said = useSignal('');
  const [held = []] = daysFrom(session, day, 1, zone).held;
  const words = dayInWords(session, day, held, zone);
  const keep = async ({ entry }: Held) => {
    const kept = await write(session, keeping(session, entry));
    said.value = kept ? t('calendar.kept', { title: titleOf(entry, session) }) : t('calendar.notWritten');
  };
  const remove = async (each: Held) => {
    const title = titleOf(each.entry, session);
    said.value = (await takeOut(session, each)) ? t('calendar.takenOut', { title }) : t('calendar.notWritten');
  };
  return (
    <Page
      question={daySaid(day, today)}
      lead={day === today ? t('calendar.isToday') : undefined}
      action={
        <LinkButton href={linkTo(newWay(day))} icon="plus" look="primary">
          {t('calendar.add')}
        </LinkButton>
      }
    >
      {words.length > 0 && (
        <div class="day-words">
          {words.map(({ sentence, isPrivate }) => (
            <p key={sentence} class={isPrivate ? 'not-on-paper' : undefined}>
              {sentence}
            </p>
          ))}
        </div>
      )}
      <Told words={said.value} />
      <List
        held={held}
        day={day}
        session={session}
        onKeep={(each) => void keep(each)}
        onTakeOut={(each) => void remove(each)}
      />
      <Ways day={day} />
    </Page>
  );
}

interface ListProps {
  readonly held: readonly Held[];
  readonly day: Day;
  readonly session: Session;
  readonly onKeep: (each: Held) => void;
  readonly onTakeOut: (each: Held) => void;
}

function List({ held, day, session, onKeep, onTakeOut }: ListProps) {
  if (held.length === 0) return <p class="quiet-text">{t('calendar.openDay')}</p>;
  return (
    <ul class="rows" aria-label={t('calendar.onThisDay')}>
      {held.map((each) => (
        <EntryRow
          key={`${each.entry.key} ${each.time.key}`}
          held={each}
          day={day}
          session={session}
          onKeep={() => onKeep(each)}
          onTakeOut={() => onTakeOut(each)}
        />
      ))}
    </ul>
  );
}

/** The day before, the day after, and the month around it. */
const Ways = ({ day }: { readonly day: Day }) => (
  <nav class="quiet-links not-on-paper" aria-label={t('calendar.otherDays')}>
    <div class="button-row">
      <LinkButton href={linkTo(dayWay(addDays(day, -1)))}>{t('calendar.dayBefore')}</LinkButton>
      <LinkButton href={linkTo(dayWay(addDays(day, 1)))}>{t('calendar.dayAfter')}</LinkButton>
    </div>
    {view.value !== 'low-energy' && <a href={linkTo(monthWay(day))}>{t('calendar.toMonth')}</a>}
  </nav>
);
