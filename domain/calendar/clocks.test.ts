import { expect, test } from 'vitest';
import { occurrencesOf } from './occurrences.ts';
import { between, dates, timed, zone } from './repeating.gen.ts';
import type { When } from './when.ts';

const seen = (when: When, first: string, last: string, viewer: string) =>
  occurrencesOf(when, {}, between(first, last), zone(viewer)).map(({ from, until }) => `${from}/${until?.slice(11)}`);
const starts = (when: When, first: string, last: string, viewer: string) =>
  occurrencesOf(when, {}, between(first, last), zone(viewer)).map(({ from, first: on }) => from ?? on);

test('[RR8] weekly at ten is at ten before and after the clocks change, both ways', () => {
  const weekly = timed('2026-03-01T10:00', 50, 'Europe/Berlin', { rule: 'FREQ=WEEKLY' });
  const spring = ['2026-03-22', '2026-03-29', '2026-04-05'];
  expect(starts(weekly, '2026-03-20', '2026-04-06', 'Europe/Berlin')).toEqual(spring.map((date) => `${date}T10:00`));
  expect(seen(weekly, '2026-03-20', '2026-04-06', 'UTC')).toEqual([
    '2026-03-22T09:00/09:50',
    '2026-03-29T08:00/08:50',
    '2026-04-05T08:00/08:50',
  ]);
  expect(seen(weekly, '2026-10-18', '2026-10-26', 'UTC')).toEqual(['2026-10-18T08:00/08:50', '2026-10-25T09:00/09:50']);
  // New York changes three weeks before Berlin and a week after it.
  expect(starts(weekly, '2026-03-01', '2026-03-31', 'America/New_York')).toEqual([
    '2026-03-01T04:00',
    '2026-03-08T05:00',
    '2026-03-15T05:00',
    '2026-03-22T05:00',
    '2026-03-29T04:00',
  ]);
});

test('[RR8] nightly at half past two: once in the night without a 02:30, once in the night with two of them', () => {
  const nightly = timed('2026-01-01T02:30', 15, 'Europe/Berlin', { rule: 'FREQ=DAILY' });
  expect(seen(nightly, '2026-03-28', '2026-03-30', 'Europe/Berlin')).toEqual([
    '2026-03-28T02:30/02:45',
    '2026-03-29T03:30/03:45',
    '2026-03-30T02:30/02:45',
  ]);
  expect(seen(nightly, '2026-10-24', '2026-10-26', 'UTC')).toEqual([
    '2026-10-24T00:30/00:45',
    '2026-10-25T00:30/00:45',
    '2026-10-26T01:30/01:45',
  ]);
});

test('[RR8] a length is lived minutes: eight hours over a change of the clocks are eight hours', () => {
  const night = timed('2026-03-28T22:00', 480, 'Europe/Berlin');
  expect(seen(night, '2026-03-28', '2026-03-28', 'Europe/Berlin')).toEqual(['2026-03-28T22:00/07:00']);
  const autumn = timed('2026-10-24T22:00', 480, 'Europe/Berlin');
  expect(seen(autumn, '2026-10-25', '2026-10-25', 'Europe/Berlin')).toEqual(['2026-10-24T22:00/05:00']);
  const short = timed('2026-10-25T02:45', 30, 'Europe/Berlin');
  expect(occurrencesOf(short, {}, between('2026-10-25', '2026-10-25'), zone('Europe/Berlin'))).toEqual([
    {
      key: '2026-10-25T02:45',
      first: '2026-10-25',
      last: '2026-10-25',
      from: '2026-10-25T02:45',
      until: '2026-10-25T02:15',
    },
  ]);
});

test('[RR8] hourly over the leap: two times on one instant are one, and it is the one that the wall shows', () => {
  const hourly = timed('2026-03-29T00:00', 0, 'Europe/Berlin', { rule: 'FREQ=HOURLY;COUNT=6' });
  const there = occurrencesOf(hourly, {}, between('2026-03-29', '2026-03-29'), zone('Europe/Berlin'));
  expect(there.map(({ key }) => key.slice(11))).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00']);
  const without = occurrencesOf(
    hourly,
    { '2026-03-29T03:00': { off: true } },
    between('2026-03-29', '2026-03-29'),
    zone('Europe/Berlin'),
  );
  expect(without.map(({ key }) => key.slice(11))).toEqual(['00:00', '01:00', '02:00', '04:00', '05:00']);
  // Two instants that one viewer's wall shows alike stay two.
  const inUtc = timed('2026-11-01T05:00', 0, 'UTC', { rule: 'FREQ=HOURLY;COUNT=2' });
  expect(starts(inUtc, '2026-11-01', '2026-11-01', 'America/New_York')).toEqual([
    '2026-11-01T01:00',
    '2026-11-01T01:00',
  ]);
});

test('[RR8] Monday morning in Auckland is Sunday in Los Angeles, and Monday again where it is written', () => {
  const weekly = timed('2026-11-02T08:00', 60, 'Pacific/Auckland', { rule: 'FREQ=WEEKLY;BYDAY=MO' });
  expect(starts(weekly, '2026-11-15', '2026-11-29', 'Pacific/Auckland')).toEqual([
    '2026-11-16T08:00',
    '2026-11-23T08:00',
  ]);
  expect(starts(weekly, '2026-11-15', '2026-11-29', 'America/Los_Angeles')).toEqual([
    '2026-11-15T11:00',
    '2026-11-22T11:00',
    '2026-11-29T11:00',
  ]);
});

test('[RR8] Samoa had no 30 December 2011: what was daily then is once, and a date stays a date', () => {
  const daily = timed('2011-12-28T10:00', 60, 'Pacific/Apia', { rule: 'FREQ=DAILY' });
  const there = occurrencesOf(daily, {}, between('2011-12-29', '2012-01-01'), zone('Pacific/Apia'));
  expect(there.map(({ key, first }) => [key, first])).toEqual([
    ['2011-12-29T10:00', '2011-12-29'],
    ['2011-12-31T10:00', '2011-12-31'],
    ['2012-01-01T10:00', '2012-01-01'],
  ]);
  const once = timed('2011-12-30T10:00', 60, 'Pacific/Apia');
  expect(starts(once, '2011-12-31', '2011-12-31', 'Pacific/Apia')).toEqual(['2011-12-31T10:00']);
  expect(starts(dates('2011-12-30', 1), '2011-12-30', '2011-12-30', 'Pacific/Apia')).toEqual(['2011-12-30']);
});

test('[RR8] Lord Howe moves its clocks by half an hour', () => {
  const nightly = timed('2026-10-01T02:10', 20, 'Australia/Lord_Howe', { rule: 'FREQ=DAILY' });
  expect(seen(nightly, '2026-10-03', '2026-10-05', 'Australia/Lord_Howe')).toEqual([
    '2026-10-03T02:10/02:30',
    '2026-10-04T02:40/03:00',
    '2026-10-05T02:10/02:30',
  ]);
  expect(seen(nightly, '2026-10-02', '2026-10-04', 'UTC')).toEqual([
    '2026-10-02T15:40/16:00',
    '2026-10-03T15:40/16:00',
    '2026-10-04T15:10/15:30',
  ]);
});

test('[RR8] dates and times without a zone are the same for every viewer', () => {
  for (const viewer of ['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Lisbon']) {
    const birthday = dates('1980-11-22', 1, { rule: 'FREQ=YEARLY' });
    expect(starts(birthday, '2026-11-22', '2026-11-22', viewer)).toEqual(['2026-11-22']);
    const pill = timed('2026-01-01T08:00', 0, undefined, { rule: 'FREQ=DAILY' });
    expect(starts(pill, '2026-11-22', '2026-11-22', viewer)).toEqual(['2026-11-22T08:00']);
  }
});

test('[RR5] an end in UTC is an instant, wherever the entry is', () => {
  const evenings = (until: string) =>
    timed('2026-11-01T20:00', 60, 'Pacific/Auckland', { rule: `FREQ=DAILY;UNTIL=${until}` });
  const last = (until: string) => starts(evenings(until), '2026-11-01', '2026-12-31', 'Pacific/Auckland').at(-1);
  // 20:00 in Auckland is 07:00 in UTC.
  expect(last('20261105T070000Z')).toBe('2026-11-05T20:00');
  expect(last('20261105T065959Z')).toBe('2026-11-04T20:00');
  expect(last('20261105T200000')).toBe('2026-11-05T20:00');
  expect(last('20261105T195900')).toBe('2026-11-04T20:00');
  expect(last('20261105')).toBe('2026-11-05T20:00');
  // Without a zone the end is one of the same wall, and for dates its date.
  const anywhere = timed('2026-11-01T20:00', 60, undefined, { rule: 'FREQ=DAILY;UNTIL=20261105T195959Z' });
  expect(starts(anywhere, '2026-11-01', '2026-12-31', 'Pacific/Auckland').at(-1)).toBe('2026-11-04T20:00');
  const onDates = dates('2026-11-01', 1, { rule: 'FREQ=DAILY;UNTIL=20261105T000000Z' });
  expect(starts(onDates, '2026-11-01', '2026-12-31', 'Pacific/Auckland').at(-1)).toBe('2026-11-05');
});

test('[RR5] an end in the hour that comes twice keeps the first of the two', () => {
  // 01:30 comes at 05:30 and at 06:30 of UTC; the wall says 01:10 at the second 06:10.
  const nightly = timed('2026-10-30T01:30', 10, 'America/New_York', { rule: 'FREQ=DAILY;UNTIL=20261101T061000Z' });
  expect(starts(nightly, '2026-10-30', '2026-11-05', 'America/New_York').at(-1)).toBe('2026-11-01T01:30');
  const none = timed('2026-10-30T01:30', 10, 'America/New_York', { rule: 'FREQ=DAILY;UNTIL=20261101T052900Z' });
  expect(starts(none, '2026-10-30', '2026-11-05', 'America/New_York').at(-1)).toBe('2026-10-31T01:30');
});
