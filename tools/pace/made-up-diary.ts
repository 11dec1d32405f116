import { addDays, type Day, dayFrom } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';

export function madeUpDay(text: string): Day {
  const day = dayFrom(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/** A diary in Visible's columns, made up from a seed: mostly mild days, a worse spell around the fortieth. */
export function visibleDiary(seed: string, from: Day, days: number): string {
  const lines = ['observation_date,tracker_name,tracker_category,observation_value'];
  for (let at = 0; at < days; at++) {
    const day = addDays(from, at);
    const worse = at >= 40 && at < 46 ? 1 : 0;
    const value = (name: string) => Math.min(3, Math.floor(seeded(`${seed}|${name}|${at}`) * 2) + 1 + worse);
    lines.push(
      `${day},Fatigue,General,${value('fatigue')}`,
      `${day},Joint pain,Pain,${Math.max(0, value('pain') - 1)}`,
    );
    lines.push(`${day},Crash,Experience,${worse * 2}`, `${day},Note,Note,"a quiet day, mostly"`);
  }
  return `${lines.join('\n')}\n`;
}
