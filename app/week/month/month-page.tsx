import { useSignal } from '@preact/signals';
import type { Day, Zone } from '@unhurried/domain/time';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, LinkButton, Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { go, view } from '../../shell/index.ts';
import { direction, formatDay, t } from '../../words/index.ts';
import { type Days, daysFrom, linkTo, monthWay, newWay, partIn, weekWay } from '../spoken/index.ts';
import { dateNow } from '../today.ts';
import { natureSaid, natures } from './cell-words.ts';
import { dayIn, firstOf, gridOf, monthOf, monthsOn, weekStartIn } from './grid.ts';
import { movedBy } from './keys.ts';
import { MonthGrid } from './month-grid.tsx';
import './month.css';
import './wide.css';

export interface MonthPageProps {
  readonly session: Session;
  readonly zone: Zone;
  /** What follows `month` in the path: `2026-11`, or a day, at which the keyboard then begins. */
  readonly rest: readonly string[];
}

const languageOfReader = (): string => (typeof navigator === 'undefined' ? 'en-GB' : navigator.language);

/** A month of both calendars, as its reader may see them. Moving to another one is no new screen, so the focus stays. [WE21] */
export function MonthPage({ session, zone, rest }: MonthPageProps) {
  const today = dateNow(session, zone);
  const at = useSignal<Day>(dayIn(partIn(rest[0]), today));
  const page = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  const weekStart = weekStartIn(languageOfReader());
  const { first, weeks } = gridOf(at.value, weekStart);
  const days = daysFrom(session, first, weeks * 7, zone);

  useLayoutEffect(() => {
    if (follows.current) page.current?.querySelector<HTMLElement>(`[data-day="${at.value}"]`)?.focus();
    follows.current = false;
  }, [at.value]);

  const onKey = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    const to = from && movedBy(event, from as Day, { weekStart, rightToLeft: direction.value === 'rtl' });
    if (!to) return;
    event.preventDefault();
    follows.current = true;
    at.value = to;
  };
  const turn = (months: number) => {
    const other = firstOf(monthsOn(firstOf(at.value), months));
    at.value = monthOf(other) === monthOf(today) ? today : other;
  };

  const month = formatDay(at.value, 'month');
  const isThisMonth = monthOf(at.value) === monthOf(today);
  return (
    <Page question={month}>
      <Turns onTurn={turn} onToday={isThisMonth ? undefined : () => (at.value = today)} />
      <p class="unseen" role="status">
        {month}
      </p>
      <div class="month" ref={page}>
        <MonthGrid
          days={days}
          session={session}
          today={today}
          at={at.value}
          label={month}
          onKey={onKey}
          onOpen={(day) => go(monthWay(day), 'instead')}
        />
      </div>
      {view.value !== 'low-energy' && <Key days={days} />}
      <div class="button-row not-on-paper">
        <LinkButton href={linkTo(newWay(isThisMonth ? today : firstOf(at.value)))} icon="plus">
          {t('calendar.add')}
        </LinkButton>
        <LinkButton href={linkTo(weekWay)} look="plain">
          {t('calendar.toWeek')}
        </LinkButton>
      </div>
    </Page>
  );
}

interface TurnsProps {
  readonly onTurn: (months: number) => void;
  readonly onToday: (() => void) | undefined;
}

const Turns = ({ onTurn, onToday }: TurnsProps) => (
  <div class="month-turns not-on-paper">
    <Button look="quiet" onPress={() => onTurn(-1)}>
      {t('calendar.monthBefore')}
    </Button>
    <Button look="quiet" onPress={() => onTurn(1)}>
      {t('calendar.monthAfter')}
    </Button>
    {onToday && (
      <Button look="plain" onPress={onToday}>
        {t('calendar.thisMonth')}
      </Button>
    )}
  </div>
);

/** What the drawings mean, of those that are there; on paper, of those that both know. [WE6] */
function Key({ days }: { readonly days: Days }) {
  const there = natures.filter((nature) => days.shapes.some((shape) => shape[nature]));
  if (there.length === 0) return null;
  return (
    <ul class="month-key" aria-label={t('calendar.key')}>
      {there.map((nature) => (
        <li key={nature} class={days.known.some((shape) => shape[nature]) ? undefined : 'not-on-paper'}>
          <span class={`month-swatch month-${nature}`} aria-hidden="true" />
          {natureSaid(nature)}
        </li>
      ))}
    </ul>
  );
}
