import { type EntryKind, entryKinds } from '@unhurried/domain/calendar';
import type { Day } from '@unhurried/domain/time';
import type { SeenBy } from '../../plans/index.ts';
import type { Every } from '../spoken/index.ts';

/** What the form can be about; "busy" stands in for something private and is nobody's to write. */
export const formKinds = entryKinds.filter((kind) => kind !== 'busy');

/** `rounds`: a treatment every so many days. `kept`: a rule that this form does not make, left as it is. */
export type FormEvery = 'none' | Every | 'rounds' | 'kept';

/** Minutes that one tap chooses. */
export const lengths = ['0', '30', '60', '90', '120'] as const;
export type LengthChoice = (typeof lengths)[number] | 'other';

/** The form as it stands: texts as their fields give them. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly title: string;
  readonly note: string;
  readonly sight: SeenBy;
  readonly allDay: boolean;
  readonly from: string;
  /** Of what has no time: its last day; blank for one day. */
  readonly until: string;
  /** `10:30`; blank for a date alone. */
  readonly time: string;
  readonly length: LengthChoice;
  readonly minutes: string;
  readonly every: FormEvery;
  readonly interval: string;
  /** Blank for the weekday of the first day. */
  readonly weekdays: readonly number[];
  readonly ends: 'open' | 'day' | 'count';
  readonly endDay: string;
  readonly count: string;
  readonly round: string;
  readonly rounds: string;
  readonly hardFrom: string;
  readonly hardTo: string;
  /** What the person chose: no other kind chooses it anew. */
  readonly chosen: readonly ByKind[];
}

type ByKind = 'sight' | 'allDay' | 'length' | 'every';
type Usual = Pick<EntryDraft, ByKind>;

const usual = (sight: SeenBy, allDay: boolean, length: LengthChoice = '60', every: FormEvery = 'none'): Usual => ({
  sight,
  allDay,
  length,
  every,
});

/** What is usual for a kind, so that most of the form can stay as it is. [WE32] */
const usualFor: Readonly<Record<EntryKind, Usual>> = {
  rest: usual('mine', true),
  appointment: usual('mine', false),
  treatment: usual('mine', true, '60', 'rounds'),
  medicine: usual('mine', false, '0', 'day'),
  ritual: usual('both', false, '30'),
  'care-date': usual('both', false),
  talk: usual('both', false, '30'),
  plan: usual('mine', false),
  busy: usual('mine', false),
};

/** For somebody who is alone everything is theirs alone, until they say otherwise. */
const sightFor = (kind: EntryKind, alone: boolean): SeenBy => (alone ? 'private' : usualFor[kind].sight);

/** Whether the form asks about rounds: of a treatment that comes in them, or that has one besides its rule. */
export const asksRounds = ({ kind, every, round }: EntryDraft): boolean =>
  kind === 'treatment' && (every === 'rounds' || round.trim() !== '');

/** Another kind brings what is usual for it, but never over what the person chose. [WE32] */
export function withKind(draft: EntryDraft, kind: EntryKind, alone: boolean): EntryDraft {
  const fresh: Usual = { ...usualFor[kind], sight: sightFor(kind, alone) };
  const left = Object.entries(fresh).filter(([name]) => !draft.chosen.includes(name as ByKind));
  const next = { ...draft, kind, ...Object.fromEntries(left) };
  // Rounds belong to a treatment.
  return next.every === 'rounds' && kind !== 'treatment' ? { ...next, every: 'none' } : next;
}

/** A choice of the person's own. */
export function choosing(draft: EntryDraft, part: Partial<EntryDraft>): EntryDraft {
  const names = (Object.keys(part) as (keyof EntryDraft)[]).filter((name): name is ByKind => name in usualFor.rest);
  return { ...draft, ...part, chosen: [...draft.chosen, ...names] };
}

const blank = {
  title: '',
  note: '',
  until: '',
  time: '',
  minutes: '',
  interval: '1',
  weekdays: [],
  ends: 'open',
  endDay: '',
  count: '',
  round: '',
  rounds: '',
  hardFrom: '',
  hardTo: '',
  chosen: [],
} as const;

/** A new one on a day, of a kind. */
export const newDraft = (day: Day, kind: EntryKind, alone: boolean): EntryDraft => ({
  ...blank,
  ...usualFor[kind],
  kind,
  sight: sightFor(kind, alone),
  from: day,
});

export const kindIn = (text: string): EntryKind | undefined => formKinds.find((kind) => kind === text);
