import { type Kindness, of } from './kindness.ts';

export { type Kindness, type KindnessGroup, kindnessGroups } from './kindness.ts';

/** All kind words that can be sent. [CT50] */
export const kindnesses: readonly Kindness[] = [
  ...of('helps', [
    'helps-quiet',
    'helps-drink',
    'helps-company',
    'helps-alone',
    'helps-listen',
    'helps-one-less',
    'helps-air',
    ['helps-food', 'unwell'],
    'helps-slow',
    'helps-laugh',
    ['helps-dim', 'unwell'],
  ]),
  ...of('asking', [
    'how-did-you-sleep',
    'how-is-it-now',
    'one-small-thing',
    'looking-forward-to',
    ['take-one-thing', 'well'],
    'on-your-mind',
  ]),
  ...of('thanks', [
    'thanks-today',
    ['thanks-carrying', 'unwell'],
    ['thanks-asking', 'unwell'],
    ['thanks-waiting', 'unwell'],
    'thanks-small',
    'thanks-laugh',
    ['thanks-telling', 'well'],
    ['thanks-letting', 'well'],
  ]),
  ...of('song', ['song-for-you', 'song-of-ours', 'song-tonight']),
  ...of('wish', ['wish-smile', 'wish-tea', 'wish-sit', 'wish-good-night', 'wish-window', 'wish-read']),
  ...of('postcard', ['postcard', 'postcard-from-here', 'postcard-for-later']),
  ...of('worn-out', [
    'worn-still-fond',
    'worn-nothing-to-do',
    'worn-no-answer',
    'worn-both',
    ['worn-quiet', 'unwell'],
    ['worn-rest', 'well'],
  ]),
  ...of('reaffirming', [
    'still-us',
    'glad-we-talked',
    'i-heard-you',
    'sorry-for-my-part',
    'same-side',
    'it-can-wait',
    'still-care',
  ]),
  ...of('asks-nothing', [
    'thinking-of-you',
    'i-am-here',
    'good-morning',
    'sleep-well',
    'glad-of-you',
    'made-me-smile',
    'as-you-are',
  ]),
];

/** One wording of a kind word, as it arrives. */
export interface Wording {
  readonly kindness: Kindness;
  readonly isWorst: boolean;
}

const wordingsOf = (kindness: Kindness): readonly (readonly [string, Wording])[] => [
  [kindness.id, { kindness, isWorst: false }],
  [kindness.worst, { kindness, isWorst: true }],
];

const byId: ReadonlyMap<string, Wording> = new Map(kindnesses.flatMap(wordingsOf));

/** `undefined` for an id that this version does not know. */
export const wordingOf = (id: string): Wording | undefined => byId.get(id);
