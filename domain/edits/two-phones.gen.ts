import fc from 'fast-check';
import { otherOf, type Person } from '../couple/index.ts';
import { type Edit, over, replacing, withEdit } from './index.ts';

/** A thing of three fields, so that edits often meet in some and miss in others. */
export interface Thing {
  readonly x?: string;
  readonly y?: string;
  readonly z?: string;
}
type Name = keyof Thing & string;

/** What somebody does. `reads` takes in the next few things that the other's phone sent, in the order in which it sent them. */
export type Step =
  | { readonly does: 'writes'; readonly me: Person; readonly names: readonly Name[]; readonly value: string }
  | { readonly does: 'reads'; readonly me: Person; readonly most: number }
  | { readonly does: 'tidies'; readonly me: Person; readonly leaves: number };

const anyMe = fc.constantFrom<Person>('a', 'b');

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      does: fc.constant('writes' as const),
      me: anyMe,
      names: fc.subarray<Name>(['x', 'y', 'z'], { minLength: 1 }),
      value: fc.constantFrom('one', 'two', 'three'),
    }),
    fc.record({ does: fc.constant('reads' as const), me: anyMe, most: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ does: fc.constant('tidies' as const), me: anyMe, leaves: fc.constantFrom(0, 0, 1, 2) }),
  ),
  { maxLength: 30 },
);

/** What one phone sends: an edit, with all edits that its author had ever read, or that one of its own was erased. */
type Sent = { readonly put: Edit<Thing>; readonly past: ReadonlySet<string> } | { readonly gone: string };

export interface Phones {
  readonly sent: Readonly<Record<Person, readonly Sent[]>>;
  /** How much of the other's each has read. */
  readonly read: Readonly<Record<Person, number>>;
}

export const newPhones: Phones = { sent: { a: [], b: [] }, read: { a: 0, b: 0 } };

const seenBy = ({ sent, read }: Phones, me: Person): readonly Sent[] => [
  ...sent[me],
  ...sent[otherOf(me)].slice(0, read[me]),
];

/** All edits that ever were on this phone, erased or not. */
const everOn = (phones: Phones, me: Person) => seenBy(phones, me).flatMap((each) => ('put' in each ? [each] : []));

/** The edits that lie on this phone. */
export function editsOn(phones: Phones, me: Person): readonly Edit<Thing>[] {
  const gone = new Set(seenBy(phones, me).flatMap((each) => ('gone' in each ? [each.gone] : [])));
  const left = everOn(phones, me).filter(({ put }) => !gone.has(put.id));
  return left.reduce<readonly Edit<Thing>[]>((edits, { put }) => withEdit(edits, put), []);
}

/** What would stand here if nothing had ever been erased, said without the code: what no later edit set that knew of it. */
export function meantOn(phones: Phones, me: Person): Readonly<Record<Name, readonly string[]>> {
  const ever = everOn(phones, me);
  const standsIn = (name: Name): readonly string[] =>
    ever
      .filter(({ put }) => name in put.set)
      .filter(({ put }) => !ever.some((later) => name in later.put.set && later.past.has(put.id)))
      .map(({ put }) => put.id)
      .sort();
  return { x: standsIn('x'), y: standsIn('y'), z: standsIn('z') };
}

const sending = (phones: Phones, me: Person, more: readonly Sent[]): Phones => ({
  ...phones,
  sent: { ...phones.sent, [me]: [...phones.sent[me], ...more] },
});

function written(phones: Phones, { me, names, value }: Extract<Step, { does: 'writes' }>): Phones {
  const past = new Set(everOn(phones, me).map(({ put }) => put.id));
  const set = Object.fromEntries(names.map((name) => [name, value]));
  const id = `${value.length}${me}${phones.sent[me].length}`;
  const put = { id, by: me, set, over: replacing(editsOn(phones, me), names) };
  return sending(phones, me, [{ put, past }]);
}

export function after(phones: Phones, step: Step): Phones {
  const { me } = step;
  if (step.does === 'writes') return written(phones, step);
  if (step.does === 'reads') {
    const there = phones.sent[otherOf(me)].length;
    return { ...phones, read: { ...phones.read, [me]: Math.min(there, phones.read[me] + step.most) } };
  }
  const gone = over(editsOn(phones, me), me).slice(step.leaves);
  return sending(
    phones,
    me,
    gone.map((id) => ({ gone: id })),
  );
}

/** Both read all and tidy, until there is nothing more to do. */
export function settled(phones: Phones): Phones {
  const round: readonly Step[] = (['a', 'b'] as const).flatMap((me) => [
    { does: 'reads', me, most: 1000 } as const,
    { does: 'tidies', me, leaves: 0 } as const,
  ]);
  return [...round, ...round, ...round, ...round].reduce(after, phones);
}
