import type { Session } from '@unhurried/app/session';
import type { EntryFields, EntryKind, When } from '@unhurried/domain/calendar';
import { addDays, type Day, type Instant, type Wall } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';
import { asEntry, home, repeatedEntries } from './entries.ts';

/** What two people wrote in ten years: most of it once. */
export const lived = { once: 3000, again: 100 } as const;

/** A day of a month that touches six weeks where a week begins on Monday. */
const [today, now] = ['2026-11-22' as Day, Date.UTC(2026, 10, 22, 12) as Instant];
const [firstDay, tenYears] = ['2017-01-01' as Day, 3652];

interface Laid {
  readonly id: string;
  readonly by: 'a' | 'b';
  readonly body: { readonly kind: string };
}

const idOf = (of: string, at: number): string => `${of}${at}`.padStart(32, '0');

const times = (kind: EntryKind, count: number): readonly EntryKind[] => Array.from({ length: count }, () => kind);
const kinds: readonly EntryKind[] = [
  ...times('appointment', 9),
  ...times('plan', 8),
  ...times('talk', 2),
  ...times('care-date', 2),
  ...times('rest', 2),
  'medicine',
  'treatment',
];
const titles = ['Blood test', 'Walk by the river', 'Supper with Ana', 'Dentist', 'Film', 'Train to the sea', ''];

const one = <Thing>(things: readonly Thing[], seed: string): Thing =>
  things[Math.floor(seeded(seed) * things.length)] as Thing;

function onceAt(at: number): EntryFields {
  const day = addDays(firstDay, Math.floor(seeded(`once ${at}`) * tenYears));
  const kind = one(kinds, `kind ${at}`);
  const when: When =
    kind === 'rest'
      ? { kind: 'days', from: day, days: 1 }
      : {
          kind: 'time',
          from: `${day}T${one(['09:00', '14:30', '19:15'], `hour ${at}`)}` as Wall,
          minutes: 60,
          zone: home,
        };
  const cycle = kind === 'treatment' ? { cycle: { days: 21, hard: { from: 2, to: 4 } } } : {};
  return { kind, title: one(titles, `title ${at}`), when, ...cycle };
}

const again = (): readonly EntryFields[] =>
  repeatedEntries(lived.again).map((each, at) => ({
    kind: one(['medicine', 'plan', 'appointment', 'talk'], `again ${at}`),
    title: one(titles, `again title ${at}`),
    when: asEntry(each),
  }));

/** Of ten entries three are mine alone, three mine for both to see, two the other's, and two for both, kept by both. */
function told(set: EntryFields, at: number): { readonly isPrivate: boolean; readonly facts: readonly Laid[] } {
  const entry = idOf('e', at);
  const id = idOf('f', at);
  const place = at % 10;
  const own = place < 8;
  const written: Laid = {
    id,
    by: place === 6 || place === 7 ? 'b' : 'a',
    body: { kind: 'entry-written', ...{ entry, own, set, over: [] } },
  };
  const kept: Laid = { id: idOf('c', at), by: 'b', body: { kind: 'entry-kept', ...{ entry, when: [id] } } };
  return { isPrivate: place < 3, facts: own ? [written] : [written, kept] };
}

const laidIn = (facts: readonly Laid[]): ReadonlyMap<string, Laid> => new Map(facts.map((each) => [each.id, each]));

/** As much of an open side as a month reads of it. The same in every run. [BE2] */
export function tenYearsOf(): Session {
  const all = [...Array.from({ length: lived.once }, (_, at) => onceAt(at)), ...again()].map(told);
  const factsOf = (sought: boolean) => all.flatMap(({ isPrivate, facts }) => (isPrivate === sought ? facts : []));
  const known = { mine: { laid: laidIn(factsOf(true)) }, ours: { laid: laidIn(factsOf(false)) } };
  return {
    person: 'a',
    partner: { name: 'Sam' },
    known: { value: known, peek: () => known },
    now: { value: now },
    today: { value: today },
  } as unknown as Session;
}
