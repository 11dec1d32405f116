import { useSignal } from '@preact/signals';
import { addDays, type Day, weekdayOf } from '@unhurried/domain/time';
import { ActivityRow, Button, LinkButton, Notice, Rows } from '../design/index.ts';
import { keeping, write } from '../plans/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { type Calendars, comingIn, dateIn, type PlacedTime, waiting } from './placed.ts';
import { called, detailOf, whenSaid } from './said.ts';
import { entryWay, iconOf, linkTo } from './spoken/index.ts';
import { useStay } from './stay.ts';

interface OfEntries {
  readonly session: Session;
  readonly calendars: Calendars;
}

const pathOf = ({ entry }: PlacedTime): string => linkTo(entryWay(entry.key));

/** What comes from today to the end of the week; in the low-energy view, today and tomorrow. [WE7] [WE8] */
export function Coming({ session, calendars, until }: OfEntries & { readonly until: 'week' | 'tomorrow' }) {
  const today = dateIn(calendars);
  const last = until === 'tomorrow' ? addDays(today, 1) : addDays(today, 6 - weekdayOf(today));
  const rows = comingIn(calendars, last);
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
  const kept = useSignal('');
  const { place, stay } = useStay();
  const all = waiting(calendars);
  const keep = async ({ entry }: PlacedTime) => {
    if (!(await write(session, keeping(session, entry)))) return;
    kept.value = t('week.kept', { what: called(entry) });
    stay();
  };
  return (
    <div class="stay" ref={place} tabIndex={-1}>
      {all.length > 0 && (
        <section class="card card-soft keep-whole">
          <h2>{t('week.waiting')}</h2>
          <ul class="plain-list">
            {all.map((each) => (
              <OneWaiting
                key={each.entry.key}
                session={session}
                placed={each}
                today={dateIn(calendars)}
                onKeep={() => void keep(each)}
              />
            ))}
          </ul>
        </section>
      )}
      <Notice>{kept.value}</Notice>
    </div>
  );
}

interface OneWaitingProps {
  readonly session: Session;
  readonly placed: PlacedTime;
  readonly today: Day;
  readonly onKeep: () => void;
}

function OneWaiting({ session, placed, today, onKeep }: OneWaitingProps) {
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
        <span class="quiet-text">{whenSaid(time, today)}</span>
      </p>
      <div class="button-row">
        {!crossed && (
          <Button describedBy={id} onPress={onKeep}>
            {t('week.keepIt')}
          </Button>
        )}
        <LinkButton href={pathOf(placed)}>{t('week.look')}</LinkButton>
      </div>
    </li>
  );
}
