import type { Activity } from '../library/index.ts';
import { judge, type MyDay } from '../pace/index.ts';

/** So many minutes belong to a talk in which each has a turn: what is there for less is no room for one. [TK2, design] */
const eachOnce = 8;

/**
 * Whether my own day leaves room for a talk: a long talk is possible for me, nothing of mine closes it, and what it asks is
 * there. Setting my score aside for an offering opens none. [TK2] [PA6] [PA7]
 */
export function mayTalkToday(talk: Activity, my: MyDay): boolean {
  const { typical, least } = talk.minutes;
  return judge({ ...talk, minutes: { typical, least: Math.max(least, Math.min(typical, eachOnce)) } }, my).allowed;
}

/** When somebody sleeps who has not said when. [TK3, design] */
export const usualSleep = '22:00';

const aDay = 24 * 60;
/** The day turns at four in the morning. [TI1] */
const turn = 4 * 60;
const beforeSleep = 60;
/** Whoever lies down before this sleeps by day, and for about so long. [TK3, design] */
const [afternoon, byDay] = [16 * 60, 8 * 60];

/** Minutes from midnight; nothing for what is no time on a clock. */
export function minutesFrom(clock: string): number | undefined {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  return found ? 60 * Number(found[1]) + Number(found[2]) : undefined;
}

/** Whether it is so late that nobody is asked for a talk. Both as a clock on the wall says it, "22:30". [TK3] */
export function isNearSleep(clock: string, sleep: string = usualSleep): boolean {
  const now = minutesFrom(clock);
  const at = minutesFrom(sleep);
  if (now === undefined || at === undefined) return false;
  const lies = at < turn ? at + aDay : at;
  const until = lies < afternoon ? lies + byDay : aDay + turn;
  const from = lies - beforeSleep;
  return (((now - from) % aDay) + aDay) % aDay < until - from;
}
