import type { Person } from '../couple/index.ts';
import type { OfferedActivity } from '../offering/index.ts';
import type { PaceWord } from '../pace/index.ts';

const words: readonly PaceWord[] = ['rest', 'gentle', 'open'];

const people: readonly Person[] = ['a', 'b'];

interface Reach {
  readonly tier: number;
  readonly word: PaceWord;
  readonly talk: boolean;
}

/** What the second reaches that the first does not, in sentences; empty when the second is never more. */
export function addedReach(before: Reach, after: Reach): readonly string[] {
  return [
    ...(after.tier > before.tier ? [`tier ${before.tier} became ${after.tier}`] : []),
    ...(words.indexOf(after.word) > words.indexOf(before.word) ? [`${before.word} became ${after.word}`] : []),
    ...(after.talk && !before.talk ? ['a talk appeared'] : []),
  ];
}

/** What a second list holds that the first does not: an activity, more minutes, an adaptation that was dropped, or one more who may give. */
export function addedThings(before: readonly OfferedActivity[], after: readonly OfferedActivity[]): readonly string[] {
  return after.flatMap((each) => {
    const then = before.find(({ activity }) => activity === each.activity);
    if (!then) return [`${each.activity} appeared`];
    const dropped = then.adaptations.filter((adaptation) => !each.adaptations.includes(adaptation));
    const gives = (each.gives ?? people).filter((giver) => !(then.gives ?? people).includes(giver));
    return [
      ...gives.map((giver) => `${each.activity}: ${giver} gives`),
      ...(then.gives && !each.gives ? [`${each.activity}: anybody gives`] : []),
      ...(each.minutes > then.minutes ? [`${each.activity}: ${then.minutes} minutes became ${each.minutes}`] : []),
      ...dropped.map((adaptation) => `${each.activity} lost ${adaptation}`),
    ];
  });
}
