import type { KindnessId } from '@unhurried/domain/kindness';

/** What a kind word is about. The order is that of the page. */
export const kindnessGroups = [
  'asks-nothing',
  'helps',
  'thanks',
  'asking',
  'worn-out',
  'wish',
  'song',
  'postcard',
  'reaffirming',
] as const;
export type KindnessGroup = (typeof kindnessGroups)[number];

/**
 * A sentence that one of two can send. Its words, and shorter ones for a very low day, are in words/en/kindnesses.json.
 * Each of the two wordings is sent under an id of its own. [CT50]
 */
export interface Kindness {
  readonly id: KindnessId;
  /** As it is sent in its wording for a very low day. */
  readonly worst: KindnessId;
  readonly group: KindnessGroup;
  /** Whom it suits, where it suits one of the two more. It may be sent by anybody. */
  readonly suits?: 'unwell' | 'well';
  /** Under it stand words of one's own: which song, a postcard. */
  readonly takesWords?: true;
  /** What it rests on; our own where there is nothing. */
  readonly sources: readonly string[];
}

type Written = string | readonly [id: string, suits: 'unwell' | 'well'];

const ownWords: readonly KindnessGroup[] = ['song', 'postcard'];
const sourcesOf: Partial<Record<KindnessGroup, readonly string[]>> = { thanks: ['gratitude-2010'] };

const isKebab = (id: string): id is KindnessId => /^[a-z]+(-[a-z]+)*$/.test(id);
const worstOf = (id: KindnessId): KindnessId => `${id}-worst` as KindnessId;

/** All of one group. */
export const of = (group: KindnessGroup, written: readonly Written[]): readonly Kindness[] =>
  written.map((one) => {
    const [id, suits] = typeof one === 'string' ? [one, undefined] : one;
    if (!isKebab(id) || id.endsWith('-worst')) throw new Error(`Not an id of a kind word: ${id}`);
    return {
      id,
      worst: worstOf(id),
      group,
      ...(suits && { suits }),
      ...(ownWords.includes(group) && { takesWords: true }),
      sources: sourcesOf[group] ?? [],
    };
  });
