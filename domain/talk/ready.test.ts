import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import type { Reading } from '../check-in/index.ts';
import { entry, today } from '../library/entry.gen.ts';
import type { MyDay, Standing } from '../pace/index.ts';
import { isNearSleep, mayTalkToday, minutesFrom } from './index.ts';

const talk = entry('talk', 1, { talk: true, demand: { physical: 1, mind: 6 }, minutes: { typical: 12, least: 4 } });
const baseline = { energy: { usual: 6, swing: 1.2 }, pain: { usual: 2, swing: 1.2 }, from: 'told', count: 0 } as const;
const easy: Omit<Reading, 'day'> = { energy: 6, pain: 2, welcome: 3, talk: true };
const flare: Standing = { state: 'flare', since: today, by: 'tap', askNewUsual: false, suggestCareTeam: false };

const on = (reading: Omit<Reading, 'day'>, more: Partial<MyDay> = {}): MyDay => ({
  day: today,
  standing: { state: 'steady', watch: false },
  care: noCare,
  limits: [],
  hadToday: [],
  lowIsUsual: false,
  baseline,
  profile: 'steady',
  reading: { ...reading, day: today },
  ...more,
});

test('[TK2] [PA6] on an easy day there is room; on a low one, in a flare, at rest, and where I let no talk be, there is none', () => {
  expect(mayTalkToday(talk, on(easy))).toBe(true);
  const { reading: _, ...unsaid } = on(easy);
  const closed: readonly MyDay[] = [
    on({ ...easy, energy: 3 }),
    on({ ...easy, pain: 7 }),
    on(easy, { standing: flare }),
    on({ ...easy, rest: true }),
    on({ ...easy, talk: false }),
    on({ ...easy, welcome: 0 }),
    on(easy, { limits: [{ kind: 'activity', activity: talk.id }] }),
    unsaid,
  ];
  expect(closed.map((my) => mayTalkToday(talk, my))).toEqual(closed.map(() => false));
});

test('[TK2] [PA7] where it asks more than I have left there is no room', () => {
  expect(mayTalkToday(talk, on(easy, { hadToday: [4] }))).toBe(true);
  expect(mayTalkToday(talk, on(easy, { hadToday: [4, 4] }))).toBe(false);
});

test('[TK3] from an hour before sleep until four; unsaid it is ten in the evening', () => {
  const near = (sleep?: string) =>
    ['20:59', '21:00', '23:30', '00:00', '03:59', '04:00', '08:00', '12:00'].filter((now) => isNearSleep(now, sleep));
  expect(near()).toEqual(['21:00', '23:30', '00:00', '03:59']);
  expect(near('22:30')).toEqual(['23:30', '00:00', '03:59']);
  expect(near('00:30')).toEqual(['23:30', '00:00', '03:59']);
  expect(near('01:00')).toEqual(['00:00', '03:59']);
});

test('[TK3] whoever sleeps by day is not asked for eight hours of it, and is asked at night', () => {
  const near = (sleep: string) =>
    ['03:00', '06:59', '07:00', '12:00', '15:59', '16:00', '23:00'].filter((now) => isNearSleep(now, sleep));
  expect(near('08:00')).toEqual(['07:00', '12:00', '15:59']);
  expect(near('04:30')).toEqual(['06:59', '07:00', '12:00']);
});

test('[TK3] what is no time on a clock is none', () => {
  expect(['24:00', '7:30', '', '22:60', 'ten'].map(minutesFrom)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['00:00', '23:59'].map(minutesFrom)).toEqual([0, 1439]);
});
