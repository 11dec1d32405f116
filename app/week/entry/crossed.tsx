import type { Cycle, DateChange, EntryKind, When } from '@unhurried/domain/calendar';
import type { Day, Wall, Zone } from '@unhurried/domain/time';
import { Button, Card } from '../../design/index.ts';
import type { Placed } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { dateOf, daySaid, kindSaid, mayChange, otherName, ruleInWords, timeSaid, wallSaid } from '../spoken/index.ts';
import { dateNow } from '../today.ts';
import { timeShown } from './about.tsx';
import { keepOne } from './saving.ts';

interface CrossedProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly placed: Placed;
  readonly onDone: (done: boolean, words: string) => void;
}

const names: Readonly<Record<string, MessageKey>> = {
  title: 'calendar.crossed.title',
  note: 'calendar.crossed.note',
  when: 'calendar.crossed.when',
  kind: 'calendar.crossed.kind',
  cycle: 'calendar.crossed.cycle',
};

/** The fields of which somebody can choose one value; what only programs know is the same on both phones anyhow. */
const shown = ([name]: readonly [string, unknown]): boolean => name in names || name.startsWith('on:');

/** Where both wrote at the same time, both values, side by side, until somebody keeps one. [WE29] */
export function Crossed({ session, zone, placed, onDone }: CrossedProps) {
  const { entry } = placed;
  const crossed = Object.entries(entry.crossed).filter(shown);
  const keep = async (name: string, value: unknown) =>
    onDone(await keepOne(session, placed, name, value), t('calendar.keptOne'));
  return (
    <>
      {crossed.map(([name, values]) => (
        <section key={name} class="stack">
          <h2>{t(names[name] ?? 'calendar.crossed.one')}</h2>
          <p>{t('calendar.crossed.how')}</p>
          <div class="entry-crossed">
            {values.map(({ value, by, ids }) => (
              <Card key={ids.join()} soft>
                <p class="quiet-text">{bySaid(by, session)}</p>
                <p id={`crossed-${name}-${ids[0]}`}>{valueSaid(name, value, placed, zone, dateNow(session, zone))}</p>
                {mayChange(placed, session) && (
                  <Button describedBy={`crossed-${name}-${ids[0]}`} onPress={() => void keep(name, value)}>
                    {t('calendar.keepOne')}
                  </Button>
                )}
              </Card>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

const bySaid = (by: readonly string[], session: Session): string =>
  by.includes(session.person) ? t('calendar.crossed.mine') : t('calendar.crossed.theirs', { name: otherName(session) });

/** Which of them, in words. */
function valueSaid(name: string, value: unknown, placed: Placed, zone: Zone, today: Day): string {
  if (name === 'when') return whenValue(value as When, placed, zone, today);
  if (name === 'kind') return kindSaid(value as EntryKind);
  if (name === 'cycle') return cycleValue(value as Cycle | 'none');
  if (name.startsWith('on:')) return changeValue(value as DateChange | 'as-ruled', name.slice(3), today);
  return String(value).trim() || t('calendar.crossed.blank');
}

function whenValue(when: When, { entry }: Placed, zone: Zone, today: Day): string {
  const time = timeShown({ ...entry, when, changes: {} }, undefined, zone);
  const rule = ruleInWords(when, today);
  const said = time ? timeSaid(time, today) : daySaid(dateOf(when.from), today);
  return rule ? t('calendar.twoSentences', { one: said, other: rule }) : said;
}

function cycleValue(cycle: Cycle | 'none'): string {
  if (cycle === 'none') return t('calendar.crossed.blank');
  const round = t('calendar.roundOf', { days: cycle.days });
  return cycle.hard
    ? t('calendar.twoSentences', { one: round, other: t('calendar.hardDays', { ...cycle.hard }) })
    : round;
}

function changeValue(change: DateChange | 'as-ruled', key: string, today: Day): string {
  const ruled = daySaid(dateOf(key as Day), today);
  if (change === 'as-ruled') return t('calendar.crossed.asRuled', { day: ruled });
  if (change.off) return t('calendar.isOut', { day: ruled });
  const day = daySaid(dateOf(change.from), today);
  return change.from.length === 10 ? day : t('calendar.dayAt', { day, time: wallSaid(change.from as Wall) });
}
