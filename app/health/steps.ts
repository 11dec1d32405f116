import { type Area, areas, conditionById, conditions } from '@unhurried/content/conditions';
import type { WalkDraft } from './draft.ts';

/** Questions that are the same for everybody. Their place in this list stands in the address of one by itself. [MH5] */
export const questions = [
  'operations',
  'devices',
  'movement',
  'stairs',
  'positions',
  'breath',
  'sensation',
  'bladder-and-bowel',
] as const;
export type QuestionId = (typeof questions)[number];

export type Step =
  | { readonly kind: 'areas' }
  /** What I live with under one heading. */
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'question'; readonly question: QuestionId }
  /** How it is with one condition: the form of Care itself. */
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'end' };

/** The page's own name within one walk. */
export function keyOf(step: Step): string {
  switch (step.kind) {
    case 'area':
      return `area/${step.area}`;
    case 'question':
      return step.question;
    case 'condition':
      return `condition/${step.condition}`;
    default:
      return step.kind;
  }
}

/** The page of what was found by name; it is beside the walk and has no place in it. */
export const searchPage = 'search';

/** Devices that the content knows as a condition of their own. */
export const deviceConditions = [
  'stoma',
  'home-oxygen',
  'catheter-line-or-pump',
  'heart-rhythm-or-icd',
  'dialysis',
] as const;

const isSkipped = ({ skipped }: WalkDraft, key: string): boolean => skipped.includes(key);

const areasOf = (draft: WalkDraft): readonly Area[] =>
  isSkipped(draft, 'areas') ? [] : areas.filter((area) => draft.areas.includes(area));

/** Pages whose ticks count: not passed over, and of areas those that are still ticked. */
function isAsked(draft: WalkDraft, key: string): boolean {
  if (isSkipped(draft, key)) return false;
  const area = areas.find((each) => key === keyOf({ kind: 'area', area: each }));
  return area === undefined || areasOf(draft).includes(area);
}

/** What was ticked on other pages than this one. */
export const tickedElsewhere = (draft: WalkDraft, key: string): readonly string[] =>
  Object.entries(draft.ticked).flatMap(([page, ids]) => (page !== key && isAsked(draft, page) ? ids : []));

/** The conditions that are asked about at the end, in the order of the list: ticked, each once, and not told yet. [MH3] */
export function newConditions(draft: WalkDraft): readonly string[] {
  const ticked = new Set(tickedElsewhere(draft, ''));
  return conditions.map(({ id }) => id).filter((id) => ticked.has(id) && !draft.told.includes(id));
}

export const conditionsIn = (area: Area): readonly string[] =>
  conditions.filter((each) => each.area === area).map(({ id }) => id);

/** What a page has to tick: what was not told and is not ticked on another page. */
export const toTick = (draft: WalkDraft, key: string, ids: readonly string[]): readonly string[] => {
  const elsewhere = tickedElsewhere(draft, key);
  return ids.filter((id) => conditionById(id) && !draft.told.includes(id) && !elsewhere.includes(id));
};

/** Left to the overview where there is to be less to read. */
const rarer: readonly QuestionId[] = ['positions', 'bladder-and-bowel'];

/** The walk as it lies ahead with these answers, one question a page. [MH1] */
export function stepsOf(draft: WalkDraft, view: 'ordinary' | 'low-energy'): readonly Step[] {
  const asked = questions.filter((question) => view === 'ordinary' || !rarer.includes(question));
  return [
    { kind: 'areas' },
    ...areasOf(draft).map((area) => ({ kind: 'area' as const, area })),
    ...asked.map((question) => ({ kind: 'question' as const, question })),
    ...newConditions(draft).map((condition) => ({ kind: 'condition' as const, condition })),
    { kind: 'end' },
  ];
}

/** One question by itself, and what was ticked on its page. */
export const onlyFor = (draft: WalkDraft, question: QuestionId): readonly Step[] => [
  { kind: 'question', question },
  ...newConditions(draft).map((condition) => ({ kind: 'condition' as const, condition })),
];

const number = /^[1-9]\d?$/;

/** The page at this number of the walk; none for what is no number of it. */
export const stepAt = (steps: readonly Step[], at: string | undefined): Step | undefined =>
  at !== undefined && number.test(at) ? steps[Number(at) - 1] : undefined;

/** Where the page after this one is, from 1. */
export const numberAfter = (steps: readonly Step[], step: Step): number =>
  steps.findIndex((each) => keyOf(each) === keyOf(step)) + 2;
