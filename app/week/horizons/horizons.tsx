import { t } from '../../words/index.ts';
import { daySaid } from '../said.ts';
import type { WeekDay } from '../seven.ts';
import { dayWay, linkTo, weekdayShort } from '../spoken/index.ts';
import { Pane } from './pane.tsx';
import { waterOf } from './water.ts';
import './horizons.css';

interface HorizonsProps {
  readonly days: readonly WeekDay[];
  /** While the week rests, every day still to come lies at low water. [WE3] */
  readonly rests: boolean;
}

/** Seven small horizons, Monday to Sunday. Each is a way to its day, in words of its own. [WE1] [WE2] */
export function Horizons({ days, rests }: HorizonsProps) {
  const today = days.find(({ isToday }) => isToday)?.day ?? '';
  return (
    <div class="seas-around">
      <p class="unseen">{t('week.picture')}</p>
      <ol class="seas">
        {days.map((each, index) => (
          <li key={each.day}>
            <a
              class={each.isToday ? 'sea sea-today' : 'sea'}
              href={linkTo(dayWay(each.day))}
              aria-current={each.isToday ? 'date' : undefined}
            >
              <Pane
                water={rests && each.day >= today ? 'rest' : waterOf(each.shape)}
                light={each.times.some(({ entry }) => entry.kind !== 'rest')}
                today={each.isToday}
                odd={index % 2 === 1}
              />
              <span class="sea-name" aria-hidden="true">
                {weekdayShort(each.day)}
              </span>
              <span class="unseen">{daySaid(each)}</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
