import {
  type BeforePartner,
  type ClinicRefusal,
  type ClinicState,
  type ClinicTold,
  mostListed,
  type Present,
  type Tick,
  toldAs,
} from '@unhurried/domain/clinic';
import { dayFrom } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Session } from '../../session/index.ts';
import { takeOff, tell } from '../known/index.ts';

/** What is told here and nowhere else, in words. */
export const wordsHere = ['want', 'comfortable', 'lost', 'matters'] as const;
export type WordsHere = (typeof wordsHere)[number];

export interface TriedDraft {
  readonly tried: string;
  readonly words: string;
  readonly came: string;
}

/** What the fields hold. Days are as the field gives them, and may be none. */
export interface Draft {
  readonly words: Readonly<Record<WordsHere, string>>;
  readonly who: Present | null;
  readonly may: BeforePartner | null;
  readonly next: { readonly words: string; readonly day: string };
  readonly tried: readonly TriedDraft[];
  readonly lastVisit: string;
}

const newTried = (): TriedDraft => ({ tried: crypto.randomUUID().replaceAll('-', ''), words: '', came: '' });

export const canTryMore = ({ tried }: Draft): boolean => tried.length < mostListed;
export const oneMore = (draft: Draft): Draft => ({ ...draft, tried: [...draft.tried, newTried()] });

/** The fields as they open: with what was told last. */
export function draftOf(clinic: ClinicState): Draft {
  const wordsOf = (about: WordsHere) => toldAs(clinic, about)[0]?.words ?? '';
  const next = toldAs(clinic, 'next-treatment')[0];
  const tried = toldAs(clinic, 'tried').map(({ tried: id, words, came }) => ({ tried: id, words, came }));
  return {
    words: {
      want: wordsOf('want'),
      comfortable: wordsOf('comfortable'),
      lost: wordsOf('lost'),
      matters: wordsOf('matters'),
    },
    who: toldAs(clinic, 'present')[0]?.who ?? null,
    may: toldAs(clinic, 'before-partner')[0]?.may ?? null,
    next: { words: next?.words ?? '', day: next?.day ?? '' },
    tried: tried.length > 0 ? tried : [newTried()],
    lastVisit: toldAs(clinic, 'last-visit')[0]?.day ?? '',
  };
}

type Change = ClinicTold | { readonly off: ClinicTold['about'] };

const changedWords = (draft: Draft, before: Draft): readonly Change[] =>
  wordsHere
    .filter((about) => draft.words[about].trim() !== before.words[about].trim())
    .map((about) => ({ about, words: draft.words[about] }));

function changedRoom(draft: Draft, before: Draft): readonly Change[] {
  const who: Change = draft.who ? { about: 'present', who: draft.who } : { off: 'present' };
  const may: Change = draft.may ? { about: 'before-partner', may: draft.may } : { off: 'before-partner' };
  return [...(draft.who === before.who ? [] : [who]), ...(draft.may === before.may ? [] : [may])];
}

function changedNext({ next }: Draft, before: Draft): readonly Change[] {
  if (next.words === before.next.words && next.day === before.next.day) return [];
  const day = dayFrom(next.day);
  return [{ about: 'next-treatment', words: next.words, ...(day ? { day } : {}) }];
}

/** What came of nothing is nothing. */
const settled = (one: TriedDraft): TriedDraft => (one.words.trim() === '' ? { ...one, words: '', came: '' } : one);

function changedTried({ tried }: Draft, before: Draft): readonly Change[] {
  const asBefore = (one: TriedDraft): boolean => {
    const same = before.tried.find((each) => each.tried === one.tried);
    return (same?.words ?? '') === one.words && (same?.came ?? '') === one.came;
  };
  return tried
    .map(settled)
    .filter((one) => !asBefore(one))
    .map((one) => ({ about: 'tried', ...one }));
}

function changedVisit({ lastVisit }: Draft, before: Draft): readonly Change[] {
  if (lastVisit === before.lastVisit) return [];
  const day = dayFrom(lastVisit);
  return [day ? { about: 'last-visit', day } : { off: 'last-visit' }];
}

const isNoDay = (value: string): boolean => value !== '' && dayFrom(value) === undefined;

export type DraftProblem = ClinicRefusal | 'not-written' | 'date';

/** What differs from what was told, told. At the first refusal the rest waits in its fields. [PG2] */
export async function keepDraft(
  session: Session,
  draft: Draft,
  clinic: ClinicState,
): Promise<Result<void, DraftProblem>> {
  if (isNoDay(draft.next.day) || isNoDay(draft.lastVisit)) return refuse('date');
  const before = draftOf(clinic);
  const changes = [
    ...changedWords(draft, before),
    ...changedRoom(draft, before),
    ...changedNext(draft, before),
    ...changedTried(draft, before),
    ...changedVisit(draft, before),
  ];
  for (const change of changes) {
    const kept = await ('off' in change ? takeOff(session, change.off) : tell(session, change));
    if (!kept.ok) return kept;
  }
  return ok(undefined);
}

/** What can be ticked although it is not told yet: what stands in its field. [PG4] */
export const ticksIn = (draft: Draft): readonly Tick[] => [
  ...wordsHere.filter((about) => draft.words[about].trim() !== ''),
  ...(draft.who ? ['present' as const] : []),
  ...(draft.may ? ['before-partner' as const] : []),
  ...(draft.next.words.trim() === '' ? [] : ['next-treatment' as const]),
  ...draft.tried.filter(({ words }) => words.trim() !== '').map(({ tried }) => `tried/${tried}` as const),
];
