import { addDays, weekdayOf } from '@unhurried/domain/time';
import { ActivityRow, Button, LinkButton, Rows } from '../design/index.ts';
import { keeping, write } from '../plans/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { type Calendars, coming, type PlacedTime, timesShown, waiting } from './placed.ts';
import { called, detailOf, whenSaid } from './said.ts';
import { entryWay, iconOf, linkTo } from './spoken/index.ts';

interface OfEntries {
  readonly session: Session;
  readonly calendars: Calendars;
}

const pathOf = ({ entry }: PlacedTime): string => linkTo(entryWay(entry.key));

/** What comes from today to the end of the week; in the low-energy view, today and tomorrow. [WE7] [WE8] */
export function Coming({ session, calendars, until }: OfEntries & { readonly until: 'week' | 'tomorrow' }) {
  const today = session.today.value;
  const last = until === 'tomorrow' ? addDays(today, 1) : addDays(today, 6 - weekdayOf(today));
  const rows = coming(timesShown(calendars, { first: today, last }), today, last);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t('week.coming')}</h2>
      <Rows label={t('week.coming')}>
        {rows.map((each) => (
          <ActivityRow
            key={each.entry.key}
            href={pathOf(each)}
            icon={iconOf[each.entry.kind]}
            name={called(each.entry)}
            detail={detailOf(each, today, session.person, session.partner?.name ?? '')}
          />
        ))}
      </Rows>
    </section>
  );
}

/** What the other suggests. Keeping is one tap; leaving it is no answer, and is said nowhere. [WE5] */
export function Waiting({ session, calendars }: OfEntries) {
  const all = waiting(calendars, session.today.value);
  if (all.length === 0) return null;
  return (
    <section class="card card-soft keep-whole">
      <h2>{t('week.waiting')}</h2>
      <ul class="plain-list">
        {all.map((each) => (
          <OneWaiting key={each.entry.key} session={session} placed={each} />
        ))}
      </ul>
    </section>
  );
}

function OneWaiting({ session, placed }: { readonly session: Session; readonly placed: PlacedTime }) {
  const { entry, time } = placed;
  const id = `waiting-${entry.id}`;
  const what = called(entry);
  // Of two times that crossed, one has to be chosen first, and that is done where both stand.
  const crossed = entry.keptBy.length === 0;
  const name = session.partner?.name ?? '';
  return (
    <li class="stack">
      <p id={id}>
        {crossed ? t('week.crossed', { what }) : t('week.suggests', { name, what })}
        <br />
        <span class="quiet-text">{whenSaid(time, session.today.value)}</span>
      </p>
      <div class="button-row">
        {!crossed && (
          <Button describedBy={id} onPress={() => void write(session, keeping(session, entry))}>
            {t('week.keepIt')}
          </Button>
        )}
        <LinkButton href={pathOf(placed)}>{t('week.look')}</LinkButton>
      </div>
    </li>
  );
}
