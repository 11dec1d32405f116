import { expect, test } from 'vitest';
import { ruleFrom, ruleText } from './rule.ts';

const refusalOf = (text: string) => {
  const read = ruleFrom(text);
  return read.ok ? undefined : read.refusal;
};
const again = (text: string) => {
  const read = ruleFrom(text);
  return read.ok ? ruleText(read.value) : read.refusal;
};

test('[RR1] every part is read', () => {
  expect(
    ruleFrom('FREQ=YEARLY;INTERVAL=2;COUNT=5;BYMONTH=1,12;BYMONTHDAY=-1,15;BYDAY=MO,-2FR;BYSETPOS=-1;WKST=SU'),
  ).toEqual({
    ok: true,
    value: {
      every: 'year',
      interval: 2,
      count: 5,
      months: [1, 12],
      weeks: [],
      yearDays: [],
      monthDays: [-1, 15],
      weekdays: [{ day: 4, nth: -2 }, { day: 0 }],
      hours: [],
      minutes: [],
      positions: [-1],
      weekStart: 6,
    },
  });
  for (const [text, every] of [
    ['MINUTELY', 'minute'],
    ['HOURLY', 'hour'],
    ['DAILY', 'day'],
    ['WEEKLY', 'week'],
    ['MONTHLY', 'month'],
  ]) {
    expect(ruleFrom(`FREQ=${text}`)).toMatchObject({ ok: true, value: { every, interval: 1, weekStart: 0 } });
  }
});

test('[RR1] each rule has one spelling', () => {
  const canonical = 'FREQ=YEARLY;COUNT=3;BYHOUR=9;BYDAY=MO,TU;BYWEEKNO=-1,20;BYMONTH=5';
  expect(
    again('bymonth=5;byweekno=20,-1;wkst=mo;byday=tu,mo,TU;freq=yearly;interval=1;count=003;byhour=09;bysecond=0;'),
  ).toBe(canonical);
  expect(again(canonical)).toBe(canonical);
  expect(again('FREQ=MONTHLY;BYDAY=+1MO,01MO')).toBe('FREQ=MONTHLY;BYDAY=1MO');
  expect(again('FREQ=DAILY;BYHOUR=0;BYMINUTE=0')).toBe('FREQ=DAILY;BYMINUTE=0;BYHOUR=0');
});

test('[RR1] an end is a date, a time on the wall or an instant', () => {
  const untilOf = (text: string) => {
    const read = ruleFrom(`FREQ=DAILY;UNTIL=${text}`);
    return read.ok ? read.value.until : read.refusal;
  };
  expect(untilOf('20261122')).toEqual({ at: '2026-11-22', utc: false });
  expect(untilOf('20261122T140000')).toEqual({ at: '2026-11-22T14:00', utc: false });
  expect(untilOf('20261122T140059Z')).toEqual({ at: '2026-11-22T14:00', utc: true });
  for (const text of ['2026-11-22', '20260229', '20261122T240000', '20261122T1400', '20261122Z', '18000101', 'never']) {
    expect(untilOf(text)).toBe('until');
  }
  expect(again('FREQ=DAILY;UNTIL=20261122')).toBe('FREQ=DAILY;UNTIL=20261122');
  expect(again('FREQ=DAILY;UNTIL=20261122T140059Z')).toBe('FREQ=DAILY;UNTIL=20261122T140000Z');
});

test('[RR1] what is finer than a minute, or another calendar’s, is refused by name', () => {
  expect(refusalOf('FREQ=SECONDLY')).toBe('by-the-second');
  expect(refusalOf('FREQ=DAILY;BYSECOND=0,30')).toBe('seconds');
  expect(refusalOf('RSCALE=CHINESE;FREQ=YEARLY')).toBe('other-calendar');
  expect(refusalOf('FREQ=YEARLY;SKIP=FORWARD')).toBe('skip');
  expect(refusalOf('FREQ=YEARLY;BYMONTH=5L')).toBe('list');
});

test('[RR1] nonsense is refused by name', () => {
  const refused: Readonly<Record<string, readonly string[]>> = {
    'too-long': [`FREQ=YEARLY;BYYEARDAY=${Array(2000).fill('1').join()}`],
    'unknown-part': [
      '',
      'FREQ',
      'RRULE:FREQ=DAILY',
      'FREQ=DAILY;X-NOTE=1',
      'FREQ=DAILY;;COUNT=1',
      '__PROTO__=1',
      'COUNT=',
    ],
    'part-twice': ['FREQ=DAILY;COUNT=1;COUNT=2'],
    'no-frequency': ['COUNT=2', 'FREQ=OFTEN', 'FREQ=CONSTRUCTOR', 'FREQ=TOSTRING'],
    interval: ['FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;INTERVAL=-1', 'FREQ=DAILY;INTERVAL=1.5', 'FREQ=DAILY;INTERVAL=1E9'],
    count: ['FREQ=DAILY;COUNT=0', 'FREQ=DAILY;COUNT=x', 'FREQ=DAILY;COUNT=99999999999'],
    list: [
      'FREQ=YEARLY;BYMONTH=13',
      'FREQ=YEARLY;BYMONTH=0',
      'FREQ=YEARLY;BYMONTH=-1',
      'FREQ=YEARLY;BYMONTH=1,,2',
      'FREQ=YEARLY;BYMONTHDAY=32',
      'FREQ=YEARLY;BYMONTHDAY=0',
      'FREQ=YEARLY;BYYEARDAY=367',
      'FREQ=YEARLY;BYWEEKNO=54',
      'FREQ=YEARLY;BYDAY=0MO',
      'FREQ=YEARLY;BYDAY=54MO',
      'FREQ=YEARLY;BYDAY=XX',
      'FREQ=DAILY;BYHOUR=24',
      'FREQ=DAILY;BYMINUTE=60',
      'FREQ=DAILY;BYDAY=MO;BYSETPOS=0',
    ],
    'week-start': ['FREQ=WEEKLY;WKST=1MO', 'FREQ=WEEKLY;WKST=XX'],
    'count-and-until': ['FREQ=DAILY;COUNT=2;UNTIL=20261122'],
    'not-together': [
      'FREQ=MONTHLY;BYWEEKNO=20',
      'FREQ=MONTHLY;BYYEARDAY=20',
      'FREQ=WEEKLY;BYMONTHDAY=20',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=DAILY;BYDAY=-1MO',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
      'FREQ=DAILY;BYSETPOS=1',
    ],
  };
  for (const [refusal, texts] of Object.entries(refused)) {
    for (const text of texts) expect([text, refusalOf(text)]).toEqual([text, refusal]);
  }
});
