import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, type Zone } from '../time/index.ts';
import { dayOf, numberOf, wallOf, weekdayOf, weekWith } from './dates.ts';
import { seriesOf, startsBetween } from './expand.ts';
import { occurrencesOf } from './occurrences.ts';
import { day, zone } from './repeating.gen.ts';
import { ruleFrom, ruleText } from './rule.ts';
import { anyRule, anyStart, calmRule } from './rules.gen.ts';
import type { DateChange, Occurrence, When } from './when.ts';

const runs = process.env.DEEP ? 10_000 : 300;
const zones = ['UTC', 'Europe/Lisbon', 'America/New_York', 'Pacific/Auckland', 'Australia/Lord_Howe', 'Pacific/Apia'];
const anyZone = fc.constantFrom(...zones).map(zone);

const ending = fc.constantFrom('', ';COUNT=1', ';COUNT=7', ';COUNT=60', ';UNTIL=20200301', ';UNTIL=20300615T120000Z');
const anyWhen: fc.Arbitrary<When> = fc
  .record({
    rule: fc.tuple(calmRule, ending).map((parts) => parts.join('')),
    start: anyStart,
    length: fc.constantFrom(0, 1, 2, 3),
    where: fc.option(anyZone, { nil: undefined }),
    ofDates: fc.boolean(),
  })
  .map(({ rule, start, length, where, ofDates }): When => {
    const repeat = { rule };
    if (ofDates) return { kind: 'days', from: wallOf(start).slice(0, 10) as Day, days: length + 1, repeat };
    return { kind: 'time', from: wallOf(start), minutes: length * 500, ...(where && { zone: where }), repeat };
  });

/** Some days after the start, so that there is something to see. */
const windowOf = (when: When, after: number, days: number) => {
  const first = addDays(when.from.slice(0, 10) as Day, after);
  return { first, last: addDays(first, days) };
};
const after = fc.integer({ min: -40, max: 4000 });
const days = fc.integer({ min: 0, max: 90 });
const unchanged = {};
const named = (all: readonly Occurrence[]) => all.map(({ key }) => key);

test('[RR6] two windows side by side show what one window over both shows', () => {
  fc.assert(
    fc.property(anyWhen, after, days, days, anyZone, (when, start, one, other, viewer) => {
      const left = windowOf(when, start, one);
      const right = { first: addDays(left.last, 1), last: addDays(left.last, 1 + other) };
      const both = { first: left.first, last: right.last };
      const halves = [left, right].flatMap((window) => occurrencesOf(when, unchanged, window, viewer));
      const whole = occurrencesOf(when, unchanged, both, viewer);
      expect(new Set(named(halves))).toEqual(new Set(named(whole)));
      for (const each of whole) expect(halves).toContainEqual(each);
    }),
    { numRuns: runs },
  );
});

test('[RR6] what is shown touches the window, is in order, and is there once', () => {
  fc.assert(
    fc.property(anyWhen, after, days, anyZone, (when, start, length, viewer) => {
      const window = windowOf(when, start, length);
      const there = occurrencesOf(when, unchanged, window, viewer);
      expect(new Set(named(there)).size).toBe(there.length);
      for (const { first, last } of there) {
        expect(first <= last && first <= window.last && last >= window.first).toBe(true);
      }
      const walls = there.map(({ first, from }) => from ?? first);
      expect(walls).toEqual([...walls].sort());
    }),
    { numRuns: runs },
  );
});

test('[RR7] leaving dates out adds nothing, and takes those dates and no others', () => {
  fc.assert(
    fc.property(anyWhen, after, fc.array(fc.nat()), anyZone, (when, start, chosen, viewer) => {
      const window = windowOf(when, start, 90);
      const before = named(occurrencesOf(when, unchanged, window, viewer));
      const not = before.length === 0 ? [] : chosen.map((at) => before[at % before.length] ?? '');
      const left = new Set(not);
      const fewer: When = { ...when, repeat: { ...when.repeat, not } };
      const off = Object.fromEntries(not.map((key) => [key, { off: true } as const]));
      const stays = before.filter((key) => !left.has(key));
      expect(named(occurrencesOf(fewer, unchanged, window, viewer)).filter((key) => before.includes(key))).toEqual(
        stays,
      );
      expect(named(occurrencesOf(when, off, window, viewer)).filter((key) => before.includes(key))).toEqual(stays);
    }),
    { numRuns: runs },
  );
});

test('[RR7] a time that is moved far away and back again is where it was', () => {
  fc.assert(
    fc.property(anyWhen, after, fc.nat(), anyZone, (when, start, chosen, viewer) => {
      const window = windowOf(when, start, 90);
      const there = occurrencesOf(when, unchanged, window, viewer);
      const one = there[chosen % Math.max(1, there.length)];
      fc.pre(one !== undefined);
      const key = one?.key ?? '';
      const length = when.kind === 'days' ? when.days : when.minutes;
      const back: Readonly<Record<string, DateChange>> = { [key]: { from: key as Day, length } };
      expect(occurrencesOf(when, back, window, viewer)).toEqual(there);
      const away = { [key]: { from: `2099-01-01${key.slice(10)}` as Day, length } };
      expect(named(occurrencesOf(when, away, window, viewer))).not.toContain(key);
      const far = { first: day('2098-12-25'), last: day('2099-01-10') };
      expect(named(occurrencesOf(when, away, far, viewer))).toContain(key);
    }),
    { numRuns: runs },
  );
});

/** Starts on the wall, without zones, from the start on. */
function starts(text: string, start: number, from: number, to: number): readonly number[] {
  const rule = ruleFrom(text);
  if (!rule.ok) throw new Error(text);
  return startsBetween(seriesOf(rule.value, { start, ofDates: false }), from, to, 5000);
}

test('[RR1] any rule is the same after it was written down and read again', () => {
  fc.assert(
    fc.property(anyRule, ending, (text, end) => {
      const rule = ruleFrom(`${text}${end}`);
      const written = rule.ok ? ruleText(rule.value) : '';
      expect(ruleFrom(written)).toEqual(rule);
      const again = ruleFrom(written);
      expect(again.ok && ruleText(again.value)).toBe(written);
    }),
    { numRuns: runs },
  );
});

test('[RR1] no text makes it throw', () => {
  const bits = fc.constantFrom(
    'FREQ=',
    'DAILY',
    'BYDAY',
    '=',
    ';',
    ',',
    '-',
    '+',
    '1',
    '99',
    'MO',
    'COUNT=',
    'Z',
    '\n',
  );
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 20 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(noise, (text) => {
      expect(typeof ruleFrom(text).ok).toBe('boolean');
    }),
    { numRuns: runs },
  );
});

test('[RR3] a window reached by division shows what walking from the start shows', () => {
  fc.assert(
    fc.property(anyRule, anyStart, fc.integer({ min: 0, max: 700 }), (text, start, later) => {
      const to = start + 800 * 1440;
      const from = start + later * 1440;
      const walked = starts(text, start, start, to).slice(0, 4000);
      const jumped = starts(text, start, from, to).slice(0, 4000);
      const both = walked.filter((at) => at >= from);
      if (walked.length < 4000) expect(jumped).toEqual(both);
      else expect(jumped.slice(0, both.length)).toEqual(both);
    }),
    { numRuns: runs },
  );
});

test('[RR4] a count takes the first so many of what the rule gives without it', () => {
  fc.assert(
    fc.property(calmRule, anyStart, fc.integer({ min: 1, max: 40 }), (text, start, count) => {
      const to = start + 12 * 366 * 1440;
      const all = starts(text, start, start, to);
      expect(starts(`${text};COUNT=${count}`, start, start, to)).toEqual(all.slice(0, count));
    }),
    { numRuns: runs },
  );
});

test('[RR2] by the hour or the minute, hours that are named say the same as in a rule by the day', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 4 }),
      anyStart,
      (hours, minutes, start) => {
        const parts = `BYHOUR=${hours};BYMINUTE=${minutes}`;
        const to = start + 10 * 1440;
        const daily = starts(`FREQ=DAILY;${parts}`, start, start, to);
        expect(starts(`FREQ=HOURLY;${parts}`, start, start, to)).toEqual(daily);
        expect(starts(`FREQ=MINUTELY;${parts}`, start, start, to)).toEqual(daily);
      },
    ),
    { numRuns: runs },
  );
});

test('[RR2] week 1 is the first with four days in the year, whatever day weeks begin on', () => {
  const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2040 }),
      fc.nat({ max: 6 }),
      fc.integer({ min: 1, max: 52 }),
      (year, from, week) => {
        const first = numberOf(day(`${year}-01-01`));
        // Looked for day by day: the first start of a week that has four days or more in the year.
        let begin = first - 6;
        while (weekdayOf(begin) !== from || begin + 6 - first + 1 < 4) begin++;
        const expected = Array.from({ length: 7 }, (_, at) => dayOf(begin + (week - 1) * 7 + at));
        expect(numberOf(expected[0] ?? day('2000-01-01'))).toBe(
          weekWith(numberOf(expected[6] ?? day('2000-01-01')), from),
        );
        const rule = `FREQ=YEARLY;BYWEEKNO=${week};BYDAY=${names};WKST=${names[from]}`;
        const when: When = { kind: 'days', from: day('1980-06-15'), days: 1, repeat: { rule } };
        const window = { first: addDays(expected[0] ?? day(''), -20), last: addDays(expected[6] ?? day(''), 20) };
        expect(named(occurrencesOf(when, unchanged, window, 'UTC' as Zone))).toEqual(expected);
      },
    ),
    { numRuns: runs },
  );
});
