import { computed, type ReadonlySignal } from '@preact/signals';
import type { Person } from '@unhurried/domain/couple';
import * as v from 'valibot';
import type { Known, Session } from '../session/index.ts';

/** What the core laid by: of either of the two, as it came. */
export type Laid = Known['ours']['laid'] extends ReadonlyMap<string, infer Each> ? Each : never;

/** A fact that was looked at, where it lies and whose it is. */
export interface Found<Fact> {
  readonly fact: Fact;
  readonly id: string;
  readonly by: Person;
}

/** Answers with what a body says where it has its shape, and with nothing otherwise. [LO1] */
export const parsed =
  <Fact>(schema: v.GenericSchema<unknown, Fact>) =>
  (body: unknown): Fact | undefined => {
    const result = v.safeParse(schema, body);
    return result.success ? result.output : undefined;
  };

/** Looks at each once, however often it is read. [LO1] */
export function lookedAt<Fact>(look: (body: unknown) => Fact | undefined) {
  const met = new WeakMap<Laid, { readonly fact: Fact | undefined }>();
  return (laid: Laid): Fact | undefined => {
    const before = met.get(laid) ?? { fact: look(laid.body) };
    met.set(laid, before);
    return before.fact;
  };
}

/** Of all, those whose kind begins so. */
export const ofKind = (all: Iterable<Laid>, prefix: string): readonly Laid[] =>
  [...all].filter(({ body }) => body.kind.startsWith(prefix));

/** Of all, those of one kind that have their shape. `look` as `lookedAt` makes it. */
export const found = <Fact>(
  all: Iterable<Laid>,
  prefix: string,
  look: (laid: Laid) => Fact | undefined,
): readonly Found<Fact>[] =>
  ofKind(all, prefix).flatMap((laid) => {
    const fact = look(laid);
    return fact === undefined ? [] : [{ fact, id: laid.id, by: laid.by }];
  });

/** Follows one part of what is known, and folds it again when that part alone has changed. [LO2] */
export function following<Part, Folded>(
  part: (known: Known) => Part,
  fold: (known: Known) => Folded,
): (session: Session) => ReadonlySignal<Folded> {
  const bySession = new WeakMap<Session, ReadonlySignal<Folded>>();
  return (session) => {
    const before = bySession.get(session);
    if (before) return before;
    const followed = computed(() => part(session.known.value));
    const folded = computed(() => {
      void followed.value;
      return fold(session.known.peek());
    });
    bySession.set(session, folded);
    return folded;
  };
}
