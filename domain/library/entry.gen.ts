import { dayFrom } from '../time/index.ts';
import type { Activity, ActivityId, Tier } from './index.ts';

const found = dayFrom('2026-11-22');
if (!found) throw new Error('a day');

/** The day on which examples play. */
export const today = found;

export const id = (name: string): ActivityId => name as ActivityId;

/** An activity that asks little, seated, with no care rules: examples say what is special about theirs. */
export const entry = (name: string, tier: Tier, more: Partial<Activity> = {}): Activity => ({
  id: id(name),
  tier,
  met: [1, 1],
  demand: { physical: 0, mind: 1 },
  minutes: { typical: 10, least: 5 },
  uses: [],
  touches: [],
  positions: ['seated'],
  strains: [],
  apart: false,
  silent: false,
  lightsLow: false,
  talk: false,
  care: [],
  aftercare: [],
  sources: [],
  ...more,
});
