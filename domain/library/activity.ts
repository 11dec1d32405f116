import type { Brand } from '@unhurried/kernel';
import type { Flag } from './flag.ts';

/**
 * The spectrum of closeness: 0 presence · 1 words · 2 brief affection · 3 sustained comfort · 4 structured touch and
 * light movement · 5 closer touch · 6 sexual closeness as the couple defines it.
 *
 * A spectrum, not a ladder: every tier is a destination.
 */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const tiers: readonly Tier[] = [0, 1, 2, 3, 4, 5, 6];

/** `hold-hands`. A couple's own activity is `own-` and a random id. */
export type ActivityId = Brand<string, 'ActivityId'>;

/** Parts of the body, and the two senses and the balance that an activity may lean on. */
export const regions = [
  'face',
  'scalp',
  'eyes',
  'ears',
  'voice',
  'neck',
  'shoulder',
  'chest',
  'back',
  'abdomen',
  'pelvis',
  'arm',
  'hand',
  'hip',
  'leg',
  'knee',
  'foot',
  'balance',
] as const;
export type Region = (typeof regions)[number];

/** Regions with a left and a right: a precaution on one side may leave the other. */
export const sidedRegions: ReadonlySet<Region> = new Set(['shoulder', 'arm', 'hand', 'hip', 'leg', 'knee', 'foot']);

/** How a body may be placed. An activity lists the positions it works in; one that is left is enough. */
export const positions = ['back', 'side-left', 'side-right', 'seated', 'standing', 'kneeling', 'prone'] as const;
export type Position = (typeof positions)[number];

/** What an activity asks of a body whatever the position. */
export const strains = [
  'arms-bear-weight',
  'overhead',
  'hip-past-90',
  'crossing-midline',
  'chest-pressure',
  'abdomen-pressure',
  'warm-water',
  'heat',
] as const;
export type Strain = (typeof strains)[number];

/** A change that keeps an activity possible: shown to both, its reason only to me. [PA11] */
export const adaptations = [
  'own-pace',
  'shorter',
  'dim-light',
  'quiet',
  'template',
  'picture-or-voice',
  'listening-role',
  'no-scent',
  'no-heat',
  'lukewarm',
  'other-side',
  'other-position',
  'other-gives',
  'side-by-side-hug',
  'no-weight-on-chest',
  'propped-up',
  'pillow-support',
  'knees-apart-pillow',
  'hand-placement',
  'feather-touch',
  'no-touch-there',
  'eyes-open',
  'seated',
  'held-support',
  'gloves',
  'no-contact',
  'mask-or-distance',
  'device-stays-on',
  'no-flame-no-oil',
  'no-oil',
  'check-skin',
  'barrier',
  'sugar-near',
  'lubricant',
  'lines-free',
  'pouch-ready',
  'stop-signs',
  'food-check',
  'when-asked',
  'split-in-two',
  'clean-hands',
  'if-both-well',
  'cool-room',
  'stop-while-easy',
  'agree-first',
  'ask-team-first',
  'keep-dry',
  'clothed',
] as const;
export type Adaptation = (typeof adaptations)[number];

/** What a flag does to an activity: leave it as it is, change it, or leave it out today. */
export type Effect = 'keep' | 'hide' | { readonly adapt: readonly Adaptation[] };

/**
 * One line of an activity's care: what this flag does when all has long been stable and nothing is new (`settled`),
 * and what it does after a recent event, with symptoms, or before the team has said anything (`unsettled`). [PA11]
 */
export interface CareRule {
  readonly flag: Flag;
  readonly settled: Effect;
  readonly unsettled: Effect;
}

export const aftercares = [
  'water',
  'toilet',
  'rest-20',
  'skin-check',
  'device-check',
  'kind-word',
  'wash-off',
  'rise-slowly',
  'tomorrow',
] as const;
export type Aftercare = (typeof aftercares)[number];

/** One entry of the library. Its words live in content; here is what the pace needs to know. */
export interface Activity {
  readonly id: ActivityId;
  readonly tier: Tier;
  /** Effort in metabolic equivalents, lowest to highest; for the care team's reading, not for the engine. */
  readonly met: readonly [number, number];
  /** 0–10 each: what it asks of the body, and of thinking and feeling. */
  readonly demand: { readonly physical: number; readonly mind: number };
  /** Minutes as usually done; `least` is still worth doing. For turns, the sum of both. */
  readonly minutes: { readonly typical: number; readonly least: number };
  /** Loaded or needed: where it costs. */
  readonly uses: readonly Region[];
  /** Touched by the other. */
  readonly touches: readonly Region[];
  readonly positions: readonly Position[];
  /** Strains with the adaptation that avoids them, where there is one. */
  readonly strains: readonly { readonly strain: Strain; readonly avoidedBy?: Adaptation }[];
  /** Works apart (hospital, isolation, separate beds); needs no talking; works with the lights low. */
  readonly apart: boolean;
  readonly silent: boolean;
  readonly lightsLow: boolean;
  /** One does it for the other, so it has two sides: giving and receiving. */
  readonly oneGives?: true;
  /** A talk, which a low day leaves for another day. [PA6] */
  readonly talk: boolean;
  readonly care: readonly CareRule[];
  readonly aftercare: readonly Aftercare[];
  /** Ids of content/sources. */
  readonly sources: readonly string[];
}

/** Of two effects the more careful one: leaving out wins over changing, and changes are joined. [PA11] */
export const moreCareful = (a: Effect, b: Effect): Effect => {
  if (a === 'hide' || b === 'hide') return 'hide';
  if (a === 'keep') return b;
  if (b === 'keep') return a;
  return { adapt: [...new Set([...a.adapt, ...b.adapt])].sort() };
};

/** Rest tier: asks next to nothing of the body and little of the mind. [PA6] */
export const asksNextToNothing = (activity: Activity): boolean =>
  activity.demand.physical <= 1 && activity.demand.mind <= 2;

/** What it costs, in units: body + half of mind, scaled by the minutes from half to double. [PA7] */
export function demandOf(activity: Activity, minutes: number = activity.minutes.typical): number {
  const scale = Math.min(2, Math.max(0.5, minutes / activity.minutes.typical));
  return (activity.demand.physical + activity.demand.mind / 2) * scale;
}
