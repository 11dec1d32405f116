import { ok, type Result, refuse } from '@unhurried/kernel';
import type { RitualId, Step, Versions } from './ritual.ts';

/** The longest name and step in signs, and the most steps. [RI5] */
export const longestName = 60;
export const longestStep = 200;
export const mostSteps = 8;
export const mostWorstSteps = 4;

/** What a couple writes of a ritual of their own: each step is one sentence or two, in their words. */
export interface OwnFields {
  readonly name: string;
  readonly steps: readonly string[];
  readonly worst: readonly string[];
  /** Empty where it has no version for being apart. */
  readonly apart: readonly string[];
}

export const ownFieldNames = ['name', 'steps', 'worst', 'apart'] as const satisfies readonly (keyof OwnFields)[];

export type OwnRefusal =
  | 'no-name'
  | 'long-name'
  | 'no-steps'
  | 'no-worst'
  | 'too-many-steps'
  | 'long-step'
  /** The worst day may not ask for more. [RI2] */
  | 'worst-is-longer';

const isRitualId = (text: string): text is RitualId => /^own-[a-z0-9-]{1,60}$/.test(text);

/** `undefined` for what is no id of a couple's own ritual, such as one of the library. */
export const ownIdFrom = (text: string): RitualId | undefined => (isRitualId(text) ? text : undefined);

/** Signs as people count them, so that a sign of two halves is one. */
const signsIn = (text: string): number => [...text].length;

const said = (steps: readonly string[]): readonly string[] => steps.map((step) => step.trim()).filter(Boolean);

/** As it is kept: without empty steps and edges of white space. */
export const tidied = ({ name, steps, worst, apart }: OwnFields): OwnFields => ({
  name: name.trim(),
  steps: said(steps),
  worst: said(worst),
  apart: said(apart),
});

function faultOf({ name, steps, worst, apart }: OwnFields): OwnRefusal | undefined {
  const faults: Readonly<Record<OwnRefusal, boolean>> = {
    'no-name': name === '',
    'long-name': signsIn(name) > longestName,
    'no-steps': steps.length === 0,
    'no-worst': worst.length === 0,
    'too-many-steps': steps.length > mostSteps || apart.length > mostSteps || worst.length > mostWorstSteps,
    'long-step': [...steps, ...worst, ...apart].some((step) => signsIn(step) > longestStep),
    'worst-is-longer': worst.length > steps.length,
  };
  return (Object.keys(faults) as OwnRefusal[]).find((fault) => faults[fault]);
}

/** What may be kept, tidied; or the first thing that is in the way. [RI1] [RI5] */
export function checkOwn(written: OwnFields): Result<OwnFields, OwnRefusal> {
  const own = tidied(written);
  const fault = faultOf(own);
  return fault ? refuse(fault) : ok(own);
}

/** A step in a couple's own words. */
export interface WrittenStep extends Step {
  readonly text: string;
}

const asSteps = (texts: readonly string[], near?: true): readonly WrittenStep[] =>
  texts.map((text) => ({ says: 'either', text, ...(near && { near }) }));

/** Own words do not say whether they need one place: then they may. [RI3] */
export const versionsOf = ({ steps, worst, apart }: Omit<OwnFields, 'name'>): Versions<WrittenStep> => ({
  steps: asSteps(steps, true),
  worst: asSteps(worst, true),
  ...(apart.length > 0 && { apart: asSteps(apart) }),
});
