import { useSignal } from '@preact/signals';
import { refuse } from '@unhurried/kernel';
import { useEffect, useRef } from 'preact/hooks';
import { broughtFrom, type Sorted, sorted } from './bringing.ts';
import { type Match, matchWith } from './matching.ts';
import type { CalendarFilePort, ForWhom } from './port.ts';
import { readCalendar } from './read/read-calendar.ts';
import { type FileRefusal, mostBytes, type Read, type Skipped } from './reading.ts';

export interface Found {
  readonly matches: readonly Match[];
  readonly groups: Sorted;
  readonly skipped: readonly Skipped[];
}

export type State =
  | { readonly kind: 'choose' | 'reading' | 'brought' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'found' | 'bringing' | 'not-brought'; readonly found: Found };

/** How many of a long list are shown at a time. What is not shown is not chosen. [CF12] */
export const shownAtOnce = 50;

async function readFile(file: File, port: CalendarFilePort): Promise<Read> {
  const megabytes = Math.ceil(file.size / 1_048_576);
  if (file.size > mostBytes) return refuse({ kind: 'too-large', megabytes });
  // The file may have been moved since it was chosen.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readCalendar(new Uint8Array(bytes), port.viewer) : refuse({ kind: 'unreadable' });
}

/** One file at a time: a second choice lets go of the first, and so does leaving the page. */
export function useImport(port: CalendarFilePort) {
  const state = useSignal<State>({ kind: 'choose' });
  const chosen = useSignal<ReadonlySet<number>>(new Set());
  const all = useSignal<ForWhom>('private');
  const each = useSignal<ReadonlyMap<number, ForWhom>>(new Map());
  const reading = useRef<File | undefined>(undefined);
  useEffect(
    () => () => {
      reading.current = undefined;
    },
    [],
  );

  const show = (read: Read): void => {
    each.value = new Map();
    if (!read.ok) {
      state.value = { kind: 'refused', refusal: read.refusal };
      return;
    }
    const matches = matchWith(read.value.entries, port.entries);
    const groups = sorted(matches, port.today);
    const { fresh, changed, calledOff } = groups;
    chosen.value = new Set([fresh, changed, calledOff].flatMap((places) => places.slice(0, shownAtOnce)));
    state.value = { kind: 'found', found: { matches, groups, skipped: read.value.skipped } };
  };

  const read = async (file: File): Promise<void> => {
    reading.current = file;
    state.value = { kind: 'reading' };
    const answer = await readFile(file, port);
    if (reading.current === file) show(answer);
  };

  const bring = async (): Promise<void> => {
    const { value } = state;
    if (!('found' in value) || value.kind === 'bringing') return;
    const { found } = value;
    state.value = { kind: 'bringing', found };
    const brought = await port.bring(broughtFrom(found.matches, chosen.value, { all: all.value, each: each.value }));
    state.value = brought ? { kind: 'brought' } : { kind: 'not-brought', found };
  };

  return { state, chosen, all, each, read, bring };
}

export type Importing = ReturnType<typeof useImport>;
