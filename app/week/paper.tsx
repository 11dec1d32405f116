import type { Person } from '@unhurried/domain/couple';
import type { Intention } from '@unhurried/domain/week';
import { formatDay, t } from '../words/index.ts';
import { meantSaid } from './meant.ts';
import { onPaper } from './on-paper.ts';
import type { PlacedTime } from './placed.ts';
import { called } from './said.ts';
import type { WeekDay } from './seven.ts';
import { wallSaid } from './spoken/index.ts';
import './print.css';

interface PaperProps {
  readonly days: readonly WeekDay[];
  readonly meant: readonly Intention[];
  readonly rests: boolean;
  /** What this person alone sees stands on it when it is wished. [WE6] */
  readonly withPrivate: boolean;
  /** What the two are called; nothing for somebody who is alone. */
  readonly names: Readonly<Partial<Record<Person, string>>>;
}

/** More than so many lines stand in two columns, so that a full week stays one page. */
const columnsFrom = 3;

/** The week as one sheet. On the screen it is not there. [WE9] */
export function Paper({ days, meant, rests, withPrivate, names }: PaperProps) {
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return (
    <div class="week-paper">
      <h2>{t('week.paper', { first: formatDay(first, 'short'), last: formatDay(last, 'short') })}</h2>
      <p>{meantSaid(meant, rests)}</p>
      {onPaper(days, withPrivate).map(({ day, rest, times }) => (
        <section key={day}>
          <h3>{formatDay(day, 'long')}</h3>
          <ul class={times.length > columnsFrom ? 'week-paper-many' : undefined}>
            {rest && <li>{t('week.paperRest')}</li>}
            {times.map((each) => (
              <li key={`${each.entry.key} ${each.time.key}`}>{lineOf(each, names)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** On a sheet for both "mine" says nothing: whose it is stands there by name. */
function lineOf({ entry, time: { from } }: PlacedTime, names: PaperProps['names']): string {
  const name = entry.of === 'both' ? undefined : names[entry.of];
  const what = name ? t('week.paperOf', { what: called(entry), name }) : called(entry);
  return from ? t('week.paperLine', { time: wallSaid(from), what }) : what;
}
