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
}

/** The week as one sheet. On the screen it is not there. [WE9] */
export function Paper({ days, meant, rests, withPrivate }: PaperProps) {
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return (
    <div class="week-paper">
      <h2>{t('week.paper', { first: formatDay(first, 'short'), last: formatDay(last, 'short') })}</h2>
      <p>{meantSaid(meant, rests)}</p>
      {onPaper(days, withPrivate).map(({ day, rest, times }) => (
        <section key={day}>
          <h3>{formatDay(day, 'long')}</h3>
          <ul>
            {rest && <li>{t('week.paperRest')}</li>}
            {times.map((each) => (
              <li key={`${each.entry.key} ${each.time.key}`}>{lineOf(each)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function lineOf({ entry, time: { from } }: PlacedTime): string {
  const what = called(entry);
  return from ? t('week.paperLine', { time: wallSaid(from), what }) : what;
}
