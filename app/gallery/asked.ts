import type { Pace, PartOfDay } from '../design/index.ts';

export const paces: readonly Pace[] = ['rest', 'gentle', 'open'];
export const times: readonly PartOfDay[] = ['morning', 'day', 'evening', 'night'];

export const pace = (word: string): Pace | undefined => paces.find((known) => known === word);
export const time = (word: string): PartOfDay => times.find((known) => known === word) ?? 'evening';
