import fc from 'fast-check';
import { otherOf, type Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import {
  type CalendarState,
  type EntryFact,
  type EntryFields,
  type EntryId,
  entriesFrom,
  type From,
  overBy,
  removing,
  type When,
  writing,
} from './index.ts';

const anyMe = fc.constantFrom<Person>('a', 'b');

export const anyWhen: fc.Arbitrary<When> = fc.oneof(
  fc.integer({ min: 10, max: 12 }).map((date): When => ({ kind: 'days', from: `2026-12-${date}` as Day, days: 1 })),
  fc.integer({ min: 10, max: 12 }).map((hour): When => {
    const from = `2026-12-01T${hour}:00` as Extract<When, { kind: 'time' }>['from'];
    return { kind: 'time', from, minutes: 30 };
  }),
);

/** What somebody sets of an entry that is there: some fields, and now and then all of it anew. */
const anySet: fc.Arbitrary<EntryFields> = fc.record(
  {
    title: fc.constantFrom('Walk', 'Tea', ''),
    note: fc.constantFrom('Bring a coat', ''),
    when: anyWhen,
    'on:2026-12-11': fc.constantFrom({ off: true } as const, 'as-ruled' as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<EntryFields>;

const anyWhole: fc.Arbitrary<EntryFields> = fc.record({
  kind: fc.constantFrom('plan' as const, 'ritual' as const),
  title: fc.constantFrom('Walk', 'Tea'),
  when: anyWhen,
});

/** What somebody does. `at` chooses among the entries on their phone. */
export type Step =
  | { readonly does: 'begins'; readonly me: Person; readonly own: boolean; readonly set: EntryFields }
  | { readonly does: 'changes'; readonly me: Person; readonly at: number; readonly set: EntryFields }
  | { readonly does: 'keeps' | 'removes'; readonly me: Person; readonly at: number }
  | { readonly does: 'reads'; readonly me: Person; readonly most: number }
  | { readonly does: 'tidies'; readonly me: Person; readonly leaves: number };

const at = fc.integer({ min: 0, max: 3 });

export const anyStepBut = (...left: readonly Step['does'][]): fc.Arbitrary<Step> => {
  const each: Readonly<Record<Step['does'], fc.Arbitrary<Step>>> = {
    begins: fc.record({
      does: fc.constant('begins' as const),
      me: anyMe,
      own: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
      set: anyWhole,
    }),
    changes: fc.record({
      does: fc.constant('changes' as const),
      me: anyMe,
      at,
      set: fc.oneof(anySet, anySet, anyWhole),
    }),
    keeps: fc.record({ does: fc.constant('keeps' as const), me: anyMe, at }),
    removes: fc.record({ does: fc.constant('removes' as const), me: anyMe, at }),
    reads: fc.record({ does: fc.constant('reads' as const), me: anyMe, most: fc.integer({ min: 1, max: 8 }) }),
    tidies: fc.record({ does: fc.constant('tidies' as const), me: anyMe, leaves: fc.constantFrom(0, 0, 1) }),
  };
  const often = [
    'begins',
    'changes',
    'changes',
    'changes',
    'keeps',
    'removes',
    'reads',
    'reads',
    'tidies',
    'tidies',
  ] as const;
  const names = often.filter((name) => !left.includes(name));
  return fc.oneof(...names.map((name) => each[name]));
};

export const stepsOf = (step: fc.Arbitrary<Step>): fc.Arbitrary<readonly Step[]> =>
  fc.array(step, { minLength: 2, maxLength: 28 });

/** What one phone sends, in order: a fact, or that one of its own was erased, and whether it was tidied or taken out. */
export type Sent =
  | { readonly fact: EntryFact; readonly from: From }
  | { readonly gone: string; readonly why: 'tidied' | 'taken-out' };

export interface Phones {
  readonly sent: Readonly<Record<Person, readonly Sent[]>>;
  /** How much of the other's each has read. */
  readonly read: Readonly<Record<Person, number>>;
}

export const noPhones: Phones = { sent: { a: [], b: [] }, read: { a: 0, b: 0 } };

export type Lying = readonly { readonly fact: EntryFact; readonly from: From }[];

const left = (sent: readonly Sent[]): Lying => {
  const gone = new Set(sent.flatMap((each) => ('gone' in each ? [each.gone] : [])));
  return sent.flatMap((each) => ('fact' in each && !gone.has(each.from.id) ? [each] : []));
};

/** The facts that lie on this phone. */
export const factsOn = ({ sent, read }: Phones, me: Person): Lying => [
  ...left(sent[me]),
  ...left(sent[otherOf(me)].slice(0, read[me])),
];

export const on = (phones: Phones, me: Person): CalendarState => entriesFrom(factsOn(phones, me));

const sending = (phones: Phones, me: Person, more: readonly Sent[]): Phones => ({
  ...phones,
  sent: { ...phones.sent, [me]: [...phones.sent[me], ...more] },
});

/** As it travels: written as text, and read again. */
const saying = (phones: Phones, me: Person, fact: EntryFact): Phones => {
  const id = `${(phones.sent[me].length * 7) % 10}${me}${phones.sent[me].length}`;
  return sending(phones, me, [{ fact: JSON.parse(JSON.stringify(fact)) as EntryFact, from: { id, by: me } }]);
};

/** What this person sees and may change: what is for both, and their own. */
const mayChange = (phones: Phones, me: Person) =>
  [...on(phones, me).values()].filter(({ of, removed }) => of !== otherOf(me) && removed.length === 0);

function changed(phones: Phones, step: Extract<Step, { at: number }>): Phones {
  const { me } = step;
  const told = mayChange(phones, me)[step.at];
  if (!told) return phones;
  if (step.does === 'changes') return saying(phones, me, writing(told, step.set));
  if (step.does === 'keeps') {
    if (told.of !== 'both') return phones;
    const when = told.edits.filter(({ set }) => set.when).map(({ id }) => id);
    return saying(phones, me, { kind: 'entry-kept', entry: told.id, when: when.slice(-1) });
  }
  const { say, erase } = removing(told, me);
  const said = say ? saying(phones, me, say) : phones;
  return sending(
    said,
    me,
    erase.map((gone) => ({ gone, why: 'taken-out' as const })),
  );
}

export function after(phones: Phones, step: Step): Phones {
  const { me } = step;
  switch (step.does) {
    case 'begins': {
      const entry = `entry-${me}${phones.sent[me].length}` as EntryId;
      return saying(phones, me, { kind: 'entry-written', entry, own: step.own, set: step.set, over: [] });
    }
    case 'reads': {
      const there = phones.sent[otherOf(me)].length;
      return { ...phones, read: { ...phones.read, [me]: Math.min(there, phones.read[me] + step.most) } };
    }
    case 'tidies': {
      const gone = overBy(on(phones, me), me).slice(step.leaves);
      return sending(
        phones,
        me,
        gone.map((id) => ({ gone: id, why: 'tidied' as const })),
      );
    }
    default:
      return changed(phones, step);
  }
}

const walk: EntryFields = { kind: 'plan', title: 'Walk', when: { kind: 'days', from: '2026-12-10' as Day, days: 1 } };

/** One entry for both, begun by either, that both have read. */
export const begunBy = (me: Person): Phones =>
  [{ does: 'begins', me, own: false, set: walk } as const, { does: 'reads', me: otherOf(me), most: 1 } as const].reduce(
    after,
    noPhones,
  );

/** Both read all and tidy, again and again. */
export function settled(phones: Phones): Phones {
  const round: readonly Step[] = (['a', 'b'] as const).flatMap((me) => [
    { does: 'reads', me, most: 1000 } as const,
    { does: 'tidies', me, leaves: 0 } as const,
  ]);
  return [...round, ...round, ...round, ...round].reduce(after, phones);
}
