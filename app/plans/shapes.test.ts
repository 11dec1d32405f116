import { occurrencesOf, type When } from '@unhurried/domain/calendar';
import type { Day, Zone } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFactFrom, hadFactFrom, hoursFactFrom, ritualFactFrom, wishFactFrom } from './shapes.ts';

const id = '0123456789abcdef'.repeat(2);
const entry = (set: object, more: object = {}) => ({
  kind: 'entry-written',
  entry: id,
  own: false,
  set,
  over: [],
  ...more,
});
const when = { kind: 'time', from: '2026-11-24T18:00', minutes: 60 } as const;

test('[PL1] what has its shape is believed as it is', () => {
  const whole = entry({
    kind: 'treatment',
    title: 'Infusion',
    note: 'Bring a book',
    when: { ...when, zone: 'Europe/Lisbon', repeat: { rule: 'FREQ=DAILY;INTERVAL=21', not: ['2026-12-15T18:00'] } },
    cycle: { days: 21, hard: { from: 3, to: 5 } },
    'on:2027-01-05T18:00': { off: true },
    'on:2027-01-26T18:00': { from: '2027-01-27T09:00', length: 45 },
  });
  expect(entryFactFrom(whole)).toEqual(whole);
  expect(entryFactFrom({ kind: 'entry-kept', entry: id, when: [id] })).toBeDefined();
  expect(
    wishFactFrom({ kind: 'intentions-told', nth: 1, wish: { tender: 1, talk: 0, own: ['Cook once'] } }),
  ).toBeDefined();
});

const beyond: Readonly<Record<string, unknown>> = {
  'a kind that is not one': entry({ kind: 'order' }),
  'no id': entry({}, { entry: 'own' }),
  'a date that is none': entry({ when: { kind: 'days', from: '2026-02-30', days: 1 } }),
  'a time that is none': entry({ when: { ...when, from: '2026-11-24T25:00' } }),
  'a zone that is none': entry({ when: { ...when, zone: 'Mars/Base' } }),
  'a year of minutes': entry({ when: { ...when, minutes: 525_600 } }),
  'days without end': entry({ when: { kind: 'days', from: '2026-11-24', days: 100_000 } }),
  'a book for a title': entry({ title: 'x'.repeat(121) }),
  'a rule without end': entry({ when: { ...when, repeat: { rule: 'x'.repeat(4001) } } }),
  'hard days outside the round': entry({ cycle: { days: 21, hard: { from: 20, to: 25 } } }),
  'a change that is none': entry({ 'on:2026-11-24': { off: 'perhaps' } }),
  'a list of edits without end': entry({ title: 'x' }, { over: Array.from({ length: 1001 }, () => id) }),
  'nothing at all': undefined,
  'a text': 'entry-written',
};

for (const [what, body] of Object.entries(beyond))
  test(`[PL1] [SE3] left aside: ${what}`, () => {
    expect(entryFactFrom(body)).toBeUndefined();
  });

test('[PL1] names that are no fields are left out, and nothing that every object has is one', () => {
  const odd = JSON.parse(
    `{"kind":"entry-written","entry":"${id}","own":false,"over":[],"set":{"title":"Tea","__proto__":{"x":1},"on:elsewhere":{"off":true},"reason":"why"}}`,
  );
  expect(entryFactFrom(odd)).toMatchObject({ set: { title: 'Tea' } });
  expect(Object.keys((entryFactFrom(odd) as { set: object }).set)).toEqual(['title']);
});

test('[PL1] a rule that cannot be expanded gives its first time alone', () => {
  const foreign: When = { kind: 'days', from: '2026-11-24' as Day, days: 1, repeat: { rule: 'FREQ=SECONDLY' } };
  const window = { first: '2026-11-01' as Day, last: '2027-11-30' as Day };
  expect(occurrencesOf(foreign, {}, window, 'UTC' as Zone).map(({ first }) => first)).toEqual(['2026-11-24']);
});

test('[PL1] [SE3] whatever arrives, a fact or nothing, and never a throw', () => {
  const looks = [entryFactFrom, hadFactFrom, hoursFactFrom, ritualFactFrom, wishFactFrom];
  const anyBody = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    fc.jsonValue().map((set) => entry(set as object)),
    fc.jsonValue().map((value) => entry({ when: value as object })),
    fc.jsonValue().map((value) => ({ kind: 'hours-told', nth: 1, hours: value })),
    fc.jsonValue().map((value) => ({ kind: 'ritual-written', ritual: 'own-a', set: value, over: [] })),
  );
  fc.assert(
    fc.property(anyBody, (body) => {
      for (const look of looks) expect(['object', 'undefined']).toContain(typeof look(body));
    }),
    { numRuns: process.env.DEEP ? 50_000 : 2000 },
  );
});
