import type { Day } from '../time/index.ts';
import { cellAt, named, numberInCell } from './cells.ts';
import { hasMore, type Layout } from './columns.ts';
import type { Crash, DiaryDay, ReadField, SkipReason } from './preview.ts';
import type { RowReader } from './row-reader.ts';
import { diaryDay, type Stepped } from './scores.ts';
import type { Tally } from './tally.ts';

/** Visible asks how bad it was at its worst, 0 to 3; sleep as awful, bad, fair, good. */
const highest = 3;
const step = 10 / highest;

const trackers: ReadonlyMap<string, ReadField> = new Map([
  ['fatigue', 'energy'],
  ['depression', 'mood'],
  ['sleep', 'sleep'],
  ['lack of appetite', 'appetite'],
  ['loss of appetite', 'appetite'],
  ['shortness of breath', 'breath'],
  ['crash', 'crash'],
] as const);

type Role = ReadField | 'note' | undefined;

/** Pain is what Visible itself files under Pain, and whatever is named so elsewhere. [DI8] */
function roleOf(name: string, category: string): Role {
  const known = trackers.get(name);
  if (known) return known;
  if (category === 'note' || name === 'note') return 'note';
  return category === 'pain' || /\bpain\b/.test(name) ? 'pain' : undefined;
}

const isBlank = (cell: string): boolean => cell === '' || /^(?:na|n\/a|null|none|-)$/i.test(cell);
const isCrash = (value: number | undefined): value is Crash => value === 0 || value === 1 || value === 2 || value === 3;

/** Names repeat on every line; a hostile file's endless new names are not kept. */
const mostNames = 2000;

function newRoles() {
  const roles = new Map<string, { readonly name: string; readonly role: Role }>();
  return (tracker: string, category: string) => {
    const key = `${tracker}|${category}`;
    const known = roles.get(key);
    if (known) return known;
    const name = named(tracker);
    const found = { name, role: roleOf(name, named(category)) };
    if (roles.size < mostNames) roles.set(key, found);
    return found;
  };
}

function stepped(value: number | undefined, more: 'is easier' | 'is harder'): Stepped | undefined {
  if (value === undefined) return undefined;
  return { score: more === 'is easier' ? value * step : 10 - value * step, step };
}

function dayFromValues(day: Day, values: ReadonlyMap<string, number>): DiaryDay {
  const pains = [...values].flatMap(([key, value]) => (key.startsWith('pain|') ? [value] : []));
  const worst = pains.length > 0 ? pains.reduce((most, each) => Math.max(most, each)) : undefined;
  const crash = values.get('crash');
  const scores = {
    energy: stepped(values.get('energy'), 'is harder'),
    pain: stepped(worst, 'is easier'),
    mood: stepped(values.get('mood'), 'is harder'),
    sleep: stepped(values.get('sleep'), 'is easier'),
    appetite: stepped(values.get('appetite'), 'is harder'),
    breath: stepped(values.get('breath'), 'is harder'),
  };
  return diaryDay(day, scores, isCrash(crash) ? crash : undefined);
}

/** Why a tracker's cell says nothing that can be kept, or its number. */
function numberOrReason(role: ReadField, cell: string): number | SkipReason {
  if (isBlank(cell)) return 'not-asked';
  const value = numberInCell(cell);
  if (value === undefined) return 'not-a-number';
  const fits = role === 'crash' ? isCrash(value) : value >= 0 && value <= highest;
  return fits ? value : 'out-of-range';
}

/** Reads Visible's export: one line for each day and tracker. The last line of a day's tracker counts. [DI9] */
export function visibleReader(layout: Layout, tally: Tally): RowReader {
  const [nameAt, categoryAt, valueAt] = [
    layout.at('tracker name'),
    layout.at('tracker category'),
    layout.at('observation value'),
  ];
  const days = new Map<Day, Map<string, number>>();
  const roleFor = newRoles();
  const keep = (day: Day, tracker: string, field: ReadField, name: string, value: number) => {
    const values = days.get(day) ?? new Map<string, number>();
    days.set(day, values);
    const key = field === 'pain' ? `pain|${name}` : field;
    const before = values.get(key);
    if (before === undefined) tally.read(tracker, field, [0, highest]);
    else tally.skip(tracker, before === value ? 'repeated' : 'other-value');
    values.set(key, value);
  };
  return {
    dateColumns: ['observation date'],
    take(day, cells) {
      const tracker = cellAt(cells, nameAt);
      const { name, role } = roleFor(tracker, cellAt(cells, categoryAt));
      if (role === 'note') return tally.skip(tracker, 'note');
      if (hasMore(cells, layout)) return tally.skip(tracker, 'long-line');
      if (!role) return tally.skip(tracker, 'not-used');
      const value = numberOrReason(role, cellAt(cells, valueAt));
      if (typeof value === 'string') return tally.skip(tracker, value);
      keep(day, tracker, role, name, value);
    },
    days: () => [...days].map(([day, values]) => dayFromValues(day, values)),
  };
}
