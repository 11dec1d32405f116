import { expect, test } from 'vitest';
import { checkedIn, day, morning, oneAlone, usual } from './home.contract.ts';
import { mine, type Session } from './index.ts';

const aDay = 86_400_000;

/** Opened on one day after the other, with a check-in on each. */
async function aWeekOf(days: number, withATime: boolean): Promise<Session> {
  let now = morning;
  const opened = await oneAlone(() => now, 'Europe/Lisbon');
  let session = await opened();
  await session.add([usual, checkedIn]);
  if (withATime) await session.add([mine({ kind: 'time-had', time: { day, tier: 4, demand: 4, minutes: 10 } })]);
  for (let at = 0; at < days; at++) {
    now += aDay;
    session = await opened();
    const reading = { day: session.today.value, energy: 7, energyFor: 'now', pain: 2, welcome: 3 } as const;
    await session.add([mine({ kind: 'checked-in', reading })]);
  }
  return session;
}

const kindsOf = async (session: Session) => ((await session.history()) ?? []).map(({ body }) => body.kind);

test('[PA8a] ordinary days alone write nothing', async () => {
  const session = await aWeekOf(7, false);
  expect(new Set(await kindsOf(session))).toEqual(new Set(['usual-told', 'checked-in']));
});

test('[PA8a] when a time is over, one fact holds what it taught, and no other follows it', async () => {
  const session = await aWeekOf(7, true);
  const { learned, had } = session.known.value.mine.half.pace;
  expect(had).toEqual([]);
  expect(learned.after[1].calm).toBeGreaterThan(0);
  expect(learned.through).toBe('2026-05-07');
  const kinds = await kindsOf(session);
  expect(kinds.filter((kind) => kind === 'times-settled').length).toBe(1);
  expect(kinds).not.toContain('time-had');
});
