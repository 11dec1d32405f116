import fc from 'fast-check';

/** One thing that happens to two people whose relay is hostile. `who` and `pick` choose among what there is. */
export interface Happening {
  readonly kind:
    | 'show'
    | 'offer'
    | 'take-back'
    | 'open'
    | 'wait'
    | 'mischief'
    | 'honest'
    | 'rewind'
    | 'take-away'
    | 'again'
    | 'garbage'
    | 'forget-box';
  readonly who: number;
  readonly pick: number;
}

const weights: Readonly<Record<Happening['kind'], number>> = {
  show: 4,
  offer: 2,
  'take-back': 2,
  open: 3,
  wait: 2,
  mischief: 4,
  honest: 1,
  rewind: 1,
  'take-away': 1,
  again: 1,
  garbage: 1,
  'forget-box': 1,
};

const kinds = Object.entries(weights).map(([kind, weight]) => ({
  weight,
  arbitrary: fc.constant(kind as Happening['kind']),
}));

export const anyLife = (most: number): fc.Arbitrary<readonly Happening[]> =>
  fc.array(fc.record({ kind: fc.oneof(...kinds), who: fc.nat(5), pick: fc.nat(4095) }), {
    maxLength: most,
    size: 'max',
  });
