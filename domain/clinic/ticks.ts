import type { Day } from '../time/index.ts';
import type { OwnWords, ScaleId } from './facts.ts';

/** Numbers from my own check-ins, 0 to 10. */
export const trends = ['energy', 'pain', 'sleep', 'breath'] as const;
export type Trend = (typeof trends)[number];

/** What I may want to be asked about. To tick one says so, and nothing else of it is kept. [CP8] */
export const concerns = [
  'desire',
  'comfort-or-pain',
  'dryness',
  'erection',
  'orgasm',
  'body-image',
  'fear-of-harm',
  'contraception-or-infection',
  'mood',
  'relationship',
] as const;
export type Concern = (typeof concerns)[number];

/**
 * One thing that I put on the page. Ids are those of my conditions, operations, medicines and of what I tried.
 * "I prefer to talk alone" is none of these: it has a page of its own. [CP1] [CP8]
 */
export type Tick =
  | 'date'
  | OwnWords
  | Trend
  | 'present'
  | 'before-partner'
  | 'next-treatment'
  | 'flare-days'
  | 'stairs'
  | 'positions'
  | 'box'
  | `condition/${string}`
  | `operation/${string}`
  | `medicine/${string}`
  | `noticed/${string}`
  | `scale/${ScaleId}`
  | `concern/${Concern}`
  | `tried/${string}`
  | `warning/${string}`;

export type Ticked = ReadonlySet<Tick>;

/** A page that nobody has touched: the question, and the day. [CP1] */
export const untouched: Ticked = new Set<Tick>(['want', 'date']);

/** One change that I noticed, by what and when: two of them told apart by words alone are ticked together. */
export const noticedTick = ({ what, day }: { readonly what: string; readonly day: Day }): Tick =>
  `noticed/${what}/${day}`;

export const warningTick = ({ flag, day }: { readonly flag: string; readonly day: Day }): Tick =>
  `warning/${flag}/${day}`;
