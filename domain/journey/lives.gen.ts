import fc from 'fast-check';
import { otherOf, type Person } from '../couple/index.ts';
import {
  type JourneyState,
  journeyFrom,
  overPlaces,
  type PlaceFact,
  type PlaceFields,
  removing,
  type SaidPlace,
  toLookAt,
  writing,
} from './index.ts';

export const anyPerson = fc.constantFrom<Person>('a', 'b');
const anyPlaceId = fc.constantFrom('p1', 'p2');

export const anyWords: fc.Arbitrary<PlaceFields> = fc.record({
  what: fc.constantFrom('easy-day' as const, 'hard-day' as const, 'goal' as const),
  name: fc.constantFrom('Rain', 'Pier', 'Tea'),
  taught: fc.constantFrom('', 'Slow'),
  month: fc.constantFrom('2026-10', '2026-11'),
});

const ids = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'];

/** Facts as nobody's program would write them too: names of nothing, circles, half a wording. */
const anyFact: fc.Arbitrary<PlaceFact> = fc.oneof(
  fc.record({
    kind: fc.constant('place-written' as const),
    place: anyPlaceId,
    set: fc.oneof({ weight: 5, arbitrary: anyWords }, { weight: 1, arbitrary: fc.constant({ name: 'Half' }) }),
    over: fc.subarray([...ids, 'nowhere']),
  }),
  fc.record({ kind: fc.constant('place-kept' as const), place: anyPlaceId, words: fc.subarray(ids) }),
  fc.record({
    kind: fc.constant('goals-looked-at' as const),
    nth: fc.integer({ min: 1, max: 3 }),
    week: fc.constantFrom('2026-11-02', '2026-11-09'),
  }),
);

const anyFactOrRemoval: fc.Arbitrary<PlaceFact> = fc.oneof(
  { weight: 9, arbitrary: anyFact },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('place-removed' as const), place: anyPlaceId }) },
);

export const anySaid: fc.Arbitrary<readonly SaidPlace[]> = fc
  .array(fc.record({ fact: anyFactOrRemoval, by: anyPerson }), { maxLength: ids.length })
  .map((all) => all.map(({ fact, by }, at) => ({ fact, from: { id: ids[at] ?? '', by } })));

/** What somebody does with the app. `reads` takes in the next few things that the other's phone sent, in their order. */
export type Step =
  | { readonly does: 'writes'; readonly me: Person; readonly place: string; readonly words: PlaceFields }
  | { readonly does: 'keeps'; readonly me: Person }
  | { readonly does: 'removes'; readonly me: Person; readonly place: string }
  | { readonly does: 'reads'; readonly me: Person; readonly most: number }
  | { readonly does: 'tidies'; readonly me: Person };

const step = {
  writes: fc.record({ does: fc.constant('writes' as const), me: anyPerson, place: anyPlaceId, words: anyWords }),
  keeps: fc.record({ does: fc.constant('keeps' as const), me: anyPerson }),
  removes: fc.record({ does: fc.constant('removes' as const), me: anyPerson, place: anyPlaceId }),
  reads: fc.record({ does: fc.constant('reads' as const), me: anyPerson, most: fc.integer({ min: 1, max: 6 }) }),
  tidies: fc.record({ does: fc.constant('tidies' as const), me: anyPerson }),
};

export const stepsOfTwo: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: step.writes },
    { weight: 4, arbitrary: step.keeps },
    { weight: 1, arbitrary: step.removes },
    { weight: 5, arbitrary: step.reads },
    { weight: 2, arbitrary: step.tidies },
  ),
  { maxLength: 24 },
);

type Sent = { readonly put: SaidPlace } | { readonly gone: string };

export interface Phones {
  readonly sent: Readonly<Record<Person, readonly Sent[]>>;
  /** How much of the other's each has read. */
  readonly read: Readonly<Record<Person, number>>;
}

export const newPhones: Phones = { sent: { a: [], b: [] }, read: { a: 0, b: 0 } };

/** What lies on this phone now. */
export function saidOn({ sent, read }: Phones, me: Person): readonly SaidPlace[] {
  const seen = [...sent[me], ...sent[otherOf(me)].slice(0, read[me])];
  const gone = new Set(seen.flatMap((each) => ('gone' in each ? [each.gone] : [])));
  return seen.flatMap((each) => ('put' in each && !gone.has(each.put.from.id) ? [each.put] : []));
}

export const stateOn = (phones: Phones, me: Person): JourneyState => journeyFrom(saidOn(phones, me));

const sending = (phones: Phones, me: Person, more: readonly Sent[]): Phones => ({
  ...phones,
  sent: { ...phones.sent, [me]: [...phones.sent[me], ...more] },
});

/** Ids by chance that is the same in each run. */
const idFor = (phones: Phones, me: Person, at: number): string => {
  const count = phones.sent[me].length + at;
  return `${(count * 7919 + (me === 'a' ? 13 : 57)) % 997}-${me}${count}`;
};

const putting = (phones: Phones, me: Person, facts: readonly PlaceFact[]): Phones =>
  sending(
    phones,
    me,
    facts.map((fact, at) => ({ put: { fact, from: { id: idFor(phones, me, at), by: me } } })),
  );

export function wrote(phones: Phones, me: Person, place: string, words: PlaceFields): Phones {
  const facts = writing(stateOn(phones, me), place, words, me);
  return facts.ok && facts.value.length > 0 ? putting(phones, me, facts.value) : phones;
}

const acting: { readonly [Does in Step['does']]: (phones: Phones, step: Extract<Step, { does: Does }>) => Phones } = {
  writes: (phones, { me, place, words }) => wrote(phones, me, place, words),
  keeps(phones, { me }) {
    const [open] = toLookAt(stateOn(phones, me), me);
    const words = open?.theirs[0];
    return open && words ? wrote(phones, me, open.id, words) : phones;
  },
  removes(phones, { me, place }) {
    const { say, erase } = removing(stateOn(phones, me), place, me);
    const after = say ? putting(phones, me, [say]) : phones;
    return sending(
      after,
      me,
      erase.map((gone) => ({ gone })),
    );
  },
  reads: (phones, { me, most }) => ({
    ...phones,
    read: { ...phones.read, [me]: Math.min(phones.sent[otherOf(me)].length, phones.read[me] + most) },
  }),
  tidies: (phones, { me }) =>
    sending(
      phones,
      me,
      overPlaces(stateOn(phones, me), me).map((gone) => ({ gone })),
    ),
};

export const after = (phones: Phones, step: Step): Phones => acting[step.does](phones, step as never);

/** Both read all, and tidy where that is said. */
export function met(phones: Phones, tidies = false): Phones {
  const round: readonly Step[] = (['a', 'b'] as const).flatMap((me): readonly Step[] => [
    { does: 'reads', me, most: 10_000 },
    ...(tidies ? [{ does: 'tidies', me } as const] : []),
  ]);
  return [...round, ...round, ...round, ...round].reduce(after, phones);
}
