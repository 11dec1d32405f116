import type { Reading } from '@unhurried/domain/check-in';
import { type MyHalf, standingInputOf, standingsOver } from '@unhurried/domain/pace';
import type { Day } from '@unhurried/domain/time';
import type { Session } from '../session/index.ts';
import { readingsFromFacts } from './readings.ts';

/** All days of mine. `undefined` when the device could not read them. */
export async function readPast(session: Session): Promise<readonly Reading[] | undefined> {
  const facts = await session.history();
  return facts && readingsFromFacts(facts);
}

const atOnce = 90;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Which of these days were days of flare, as each stood on its own day. Years take a moment, so it is done a few
 * months at a time and the page stays awake. `undefined` once `gone` says that nobody waits any more.
 */
export async function flaresAmong(
  half: MyHalf,
  readings: readonly Reading[],
  days: readonly Day[],
  gone: () => boolean,
): Promise<ReadonlySet<Day> | undefined> {
  const input = standingInputOf({ ...half, checkIns: { ...half.checkIns, readings } });
  const flares = new Set<Day>();
  for (let at = 0; at < days.length; at += atOnce) {
    await breath();
    if (gone()) return undefined;
    for (const [day, { state }] of standingsOver(input, days.slice(at, at + atOnce))) {
      if (state === 'flare') flares.add(day);
    }
  }
  return flares;
}
