import type { CareState } from '../care/index.ts';
import { noCare } from '../care/index.ts';
import type { Reading } from '../check-in/index.ts';
import { entry } from '../library/entry.gen.ts';
import type { Activity } from '../library/index.ts';
import { noLimits } from '../limits/index.ts';
import { evolvePace, type MyHalf, noPace, type PaceFact } from '../pace/index.ts';
import { addDays } from '../time/index.ts';
import { checkInsOf } from './history.gen.ts';
import { idAt } from './library.gen.ts';
import { aDay } from './my-day.gen.ts';

/*
 * What the laws once found, made small, each with its name. They run first, every time.
 */

export interface Pinned {
  readonly half: MyHalf;
  readonly reading: Reading;
}

interface Beginning {
  readonly reading: Omit<Reading, 'day'>;
  readonly usual?: { readonly energy: number; readonly pain: number };
  readonly care?: CareState;
  readonly pace?: readonly PaceFact[];
}

function pinned({ reading, usual, care = noCare, pace = [] }: Beginning): Pinned {
  const today: Reading = { ...reading, day: aDay };
  const half = { checkIns: checkInsOf([today], usual), limits: noLimits, care, pace: pace.reduce(evolvePace, noPace) };
  return { half, reading: today };
}

/** One gentle entry of tier 2 that uses an arm and a leg. */
export const oneEntry: readonly Activity[] = [
  { ...entry('e0', 2, { demand: { physical: 1, mind: 2 }, uses: ['arm', 'leg'], positions: [] }), id: idAt(0) },
];

/** A watch day ends at tier 4; the tap "worse" used to open tier 5 and 6 again. */
export const watchDay = pinned({ reading: { energy: 7.5, pain: 0, welcome: 5 }, usual: { energy: 10, pain: 0 } });

/** One point of energy less turned a watch day into a flare, and tier 4 into 5. */
export const lowWatchDay = pinned({ reading: { energy: 0.5, pain: 0, welcome: 5 }, usual: { energy: 3, pain: 0 } });

/** "Presence is all I welcome", and then a tap of rest that opened words. */
export const presenceOnly = pinned({ reading: { energy: 0, pain: 0, welcome: 0 } });

/** Two conditions load arm and leg: a flare allowed the long way, the first day of recovery the short one. */
export const firstDayBack = pinned({
  reading: { energy: 9, energyFor: 'now', pain: 0, welcome: 6 },
  usual: { energy: 9, pain: 0 },
  care: {
    conditions: [
      { id: 'c1', flags: ['SPAS'], stance: { kind: 'stable' } },
      { id: 'c2', flags: ['PEM'], stance: { kind: 'stable' } },
    ],
    precautions: [],
  },
  pace: [
    { kind: 'standing-tapped', tap: 'worse', day: addDays(aDay, -3) },
    { kind: 'standing-tapped', tap: 'back-to-usual', day: aDay },
  ],
});

/** Pain 7 begins a flare, with its ceiling; pain left blank used to reach further than that. */
export const veryBadDay = pinned({
  reading: { energy: 9, energyFor: 'now', pain: 7, welcome: 2, talk: false },
  usual: { energy: 9, pain: 0 },
  care: {
    conditions: [
      { id: 'c1', flags: ['PEM'], stance: { kind: 'recent' } },
      { id: 'c2', flags: ['SPAS'], stance: { kind: 'stable' } },
    ],
    precautions: [],
  },
  pace: [{ kind: 'times-settled', through: addDays(aDay, -4), comfortable: [{ day: addDays(aDay, -4), demand: 0 }] }],
});

/** Heat is spared. An entry that asked for heat twice, once with a way around and once without, used to slip through. */
export const heatSpared = pinned({
  reading: { energy: 9, energyFor: 'now', pain: 0, welcome: 6 },
  usual: { energy: 9, pain: 0 },
  care: { conditions: [], precautions: [{ id: 'p1', target: { kind: 'strain', strain: 'heat' }, from: aDay }] },
});

export const heatTwice: readonly Activity[] = Array.from({ length: 8 }, (_, at) => ({
  ...entry(`e${at}`, 0, { strains: [{ strain: 'heat', avoidedBy: 'own-pace' }, { strain: 'heat' }] }),
  id: idAt(at),
}));
