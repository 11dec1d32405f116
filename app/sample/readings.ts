import { type Desire, desires, type Fullness, type Help, helps, type Reading } from '@unhurried/domain/check-in';
import { addDays, type Day, weekdayOf } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';
import { lastDay, type Spell, type Story } from './story.ts';

/** A number in [0, 1) for each question about each day of each person. */
type Chance = (label: string) => number;

const onScale = (score: number): number => Math.min(10, Math.max(0, Math.round(score)));

/** Around zero, mostly within one: three throws added up. */
const around = (chance: Chance, label: string): number =>
  (chance(`${label}1`) + chance(`${label}2`) + chance(`${label}3`) - 1.5) * 1.8;

const calm: Spell = { from: 0, to: 0, energy: 0, pain: 0, mood: 0 };
const spellOn = (story: Story, at: number): Spell =>
  story.spells.find(({ from, to }) => from <= at && at <= to) ?? calm;

/** Weekends are emptier; one weekday is the fullest. */
const fullnesses: readonly Fullness[] = [2, 1, 2, 3, 1, 0, 0];

function extras(chance: Chance, mood: number, energy: number): Partial<Reading> {
  const given = (label: string, share: number) => chance(label) < share;
  const help: Help = helps[Math.floor(chance('which') * helps.length)] ?? 'quiet';
  const desire: Desire = desires[Math.min(2, Math.max(0, Math.floor((energy - 2) / 2)))] ?? 'none';
  return {
    ...(given('mood?', 0.75) && { mood: onScale(mood + around(chance, 'mood')) }),
    ...(given('sleep?', 0.6) && { sleep: onScale(energy + 0.8 + around(chance, 'sleep')) }),
    ...(given('appetite?', 0.35) && { appetite: onScale(mood + 0.5 + around(chance, 'appetite')) }),
    ...(given('desire?', 0.3) && { desire }),
    ...(given('help?', 0.3) && { help }),
  };
}

const moved = (story: Story, spell: Spell, at: number) => ({
  energy: story.energy + (story.gain * at) / lastDay + spell.energy,
  pain: story.pain - (story.gain * at) / lastDay / 2 + spell.pain,
  mood: story.mood + (story.gain * at) / lastDay / 2 + spell.mood,
});

function fullDay(story: Story, day: Day, at: number, chance: Chance): Reading {
  const usual = moved(story, spellOn(story, at), at);
  const energy = onScale(usual.energy + story.swing * around(chance, 'energy'));
  const pain = onScale(usual.pain + story.swing * around(chance, 'pain'));
  const wish = story.wish[Math.floor(chance('wish') * story.wish.length)];
  const weekday = weekdayOf(day);
  return {
    day,
    energy,
    energyFor: 'morning',
    ...(chance('pain?') < 0.94 && { pain }),
    ...(pain >= 5 && { painWhere: [story.painWhere] }),
    ...(chance('full?') < 0.8 && { full: fullnesses[weekday] ?? 1 }),
    ...(wish !== undefined && chance('wish?') < 0.85 && { welcome: wish }),
    ...extras(chance, usual.mood, energy),
    talk: energy >= 4 && chance('talk') < 0.6,
  };
}

/** Today is an ordinary day that both began with a check-in. [SL4] */
function todays(story: Story, day: Day): Reading {
  const { energy, pain, mood } = moved(story, calm, lastDay);
  const scores = { energy: onScale(energy), pain: onScale(pain), mood: onScale(mood), sleep: onScale(mood + 1) };
  return { day, ...scores, energyFor: 'morning', full: 1, welcome: 4, talk: true };
}

function readingOf(story: Story, day: Day, at: number, chance: Chance): Reading | undefined {
  if (at === lastDay) return todays(story, day);
  const { blank, energy } = spellOn(story, at);
  if (chance('gap') * 100 < (blank ?? story.gaps)) return undefined;
  const reading = fullDay(story, day, at, chance);
  const rests = chance('rest') * 100 < story.rests * (energy < -1 ? 3 : 1);
  if (!rests) return reading;
  const { energy: left, pain } = reading;
  return chance('bare') < 0.4
    ? { day, rest: true }
    : { day, rest: true, ...(left !== undefined && { energy: left }), ...(pain !== undefined && { pain }) };
}

/** The check-ins of half a year, with the days on which nothing was written left out. [SL1] [SL2] */
export function readingsOf(story: Story, name: string, today: Day): readonly Reading[] {
  return Array.from({ length: lastDay + 1 }, (_, at) => {
    const day = addDays(today, at - lastDay);
    return readingOf(story, day, at, (label) => seeded(`sample|${name}|${at}|${label}`));
  }).filter((reading) => reading !== undefined);
}
