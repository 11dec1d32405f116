import { firstScored, type KnownDiary } from './diary-case.ts';

/** Whether the day in this place of a diary is marked. */
export type Marked = (at: number) => boolean;

export interface Found {
  /** Of ordinary days with a check-in: falsely marked. */
  readonly falseShare: number;
  /** Of flare days with a check-in: marked. */
  readonly days: number;
  /** Of episodes with at least two check-ins: marked on some day. */
  readonly episodes: number;
  /** Days from an episode's beginning to its first mark, where it was found. */
  readonly delay: number;
}

interface Counts {
  ordinary: number;
  falsely: number;
  flare: number;
  found: number;
  episodes: number;
  caught: number;
  late: number;
}

const none = (): Counts => ({ ordinary: 0, falsely: 0, flare: 0, found: 0, episodes: 0, caught: 0, late: 0 });

function countDays({ days }: KnownDiary, marked: Marked, counts: Counts): void {
  days.forEach(({ truth, reading }, at) => {
    if (at < firstScored || !reading || truth === 'between') return;
    const isMarked = marked(at) ? 1 : 0;
    if (truth === 'ordinary') {
      counts.ordinary++;
      counts.falsely += isMarked;
    } else {
      counts.flare++;
      counts.found += isMarked;
    }
  });
}

function episodesOf({ days }: KnownDiary): number[][] {
  const episodes: number[][] = [];
  days.forEach(({ truth }, at) => {
    if (at < firstScored || truth !== 'flare') return;
    const last = episodes.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else episodes.push([at]);
  });
  return episodes.filter((episode) => episode.filter((at) => days[at]?.reading).length >= 2);
}

function countEpisodes(diary: KnownDiary, marked: Marked, counts: Counts): void {
  for (const episode of episodesOf(diary)) {
    counts.episodes++;
    const first = episode.findIndex(marked);
    if (first >= 0) {
      counts.caught++;
      counts.late += first;
    }
  }
}

export function tally(diaries: readonly KnownDiary[], markedIn: (which: number) => Marked): Found {
  const counts = none();
  diaries.forEach((diary, which) => {
    countDays(diary, markedIn(which), counts);
    countEpisodes(diary, markedIn(which), counts);
  });
  return {
    falseShare: counts.falsely / counts.ordinary,
    days: counts.found / counts.flare,
    episodes: counts.caught / counts.episodes,
    delay: counts.late / counts.caught,
  };
}
