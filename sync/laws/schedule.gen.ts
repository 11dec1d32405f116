import fc from 'fast-check';

/** One thing that happens to two people, their phones and the network. `who` and `pick` choose among what there is. */
export interface Happening {
  readonly kind:
    | 'write'
    | 'write-much'
    | 'open'
    | 'close'
    | 'crash'
    | 'nudge'
    | 'carry'
    | 'lose'
    | 'give-up'
    | 'repeat'
    | 'breathe'
    | 'carry-all'
    | 'compact'
    | 'checkpoint'
    | 'rewind'
    | 'forget-box'
    | 'refuse'
    | 'take-back'
    | 'restore'
    | 'meddle';
  readonly who: number;
  readonly pick: number;
}

export type Kinds = Partial<Record<Happening['kind'], number>>;

/** An ordinary life on a bad network. */
export const ordinary: Kinds = {
  write: 6,
  'write-much': 0.1,
  open: 3,
  close: 1,
  crash: 2,
  nudge: 3,
  carry: 14,
  lose: 2,
  'give-up': 2,
  repeat: 1,
  breathe: 2,
  'carry-all': 3,
  refuse: 1,
};

/** A relay that loses and forgets, phones that come back from old copies, and now and then a checkpoint. */
export const unlucky: Kinds = {
  ...ordinary,
  rewind: 2,
  'forget-box': 0.3,
  restore: 1,
  checkpoint: 1,
};

/** A relay that shows what it likes. */
export const hostile: Kinds = { ...ordinary, meddle: 4, checkpoint: 1, compact: 0.5 };

/** Much is written, and what was said again is erased. */
export const longLife: Kinds = {
  ...ordinary,
  write: 4,
  'write-much': 4,
  breathe: 10,
  'carry-all': 12,
  compact: 4,
};

/** Happenings in a random order, each kind as often as its weight says. */
export const anySchedule = (kinds: Kinds, most = 120): fc.Arbitrary<readonly Happening[]> =>
  fc.array(
    fc.record({
      kind: fc.oneof(
        ...Object.entries(kinds).map(([kind, weight]) => ({
          weight: Math.round(weight * 10),
          arbitrary: fc.constant(kind as Happening['kind']),
        })),
      ),
      who: fc.nat({ max: 3 }),
      pick: fc.nat({ max: 40 }),
    }),
    { maxLength: most, size: 'max' },
  );
