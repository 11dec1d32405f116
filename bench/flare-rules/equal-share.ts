import { firstScored, type KnownDiary } from './diary-case.ts';
import type { Suspicion } from './rivals.ts';
import { type Found, tally } from './tally.ts';

const nothing = Number.NEGATIVE_INFINITY;
const ever = 1e-9;

function ordinarySuspicions(diaries: readonly KnownDiary[], suspicions: readonly Suspicion[]): number[] {
  return diaries.flatMap(({ days }, which) =>
    days.flatMap(({ truth, reading }, at) =>
      at >= firstScored && reading && truth === 'ordinary' ? [suspicions[which]?.[at] ?? nothing] : [],
    ),
  );
}

const markedFrom = (suspicions: readonly Suspicion[], least: number) => (which: number) => (at: number) =>
  (suspicions[which]?.[at] ?? nothing) >= least;

const between = (low: number, high: number, share: number): number => low + (high - low) * share;

/**
 * What a rule finds where it falsely marks exactly this share of ordinary days. Whole numbers leave few lines to
 * draw: between two of them the rule is given both in turn, as often as it takes. That favours the rivals, who have
 * their line drawn on the very diaries they are scored on.
 */
export function foundAt(diaries: readonly KnownDiary[], suspicions: readonly Suspicion[], falseShare: number): Found {
  const sorted = ordinarySuspicions(diaries, suspicions).sort((a, b) => b - a);
  const line = sorted[Math.floor(falseShare * sorted.length)] ?? nothing;
  const strict = tally(diaries, markedFrom(suspicions, line + ever));
  const lax = tally(diaries, markedFrom(suspicions, line - ever));
  const room = lax.falseShare - strict.falseShare;
  const share = room > 0 ? Math.min(1, Math.max(0, (falseShare - strict.falseShare) / room)) : 0;
  return {
    falseShare: between(strict.falseShare, lax.falseShare, share),
    days: between(strict.days, lax.days, share),
    episodes: between(strict.episodes, lax.episodes, share),
    delay: between(strict.delay, lax.delay, share),
  };
}
