import type { Adaptation, CareRule, Effect, Flag } from '@unhurried/domain/library';

/*
 * How a row of the source table becomes rules. The engine asks two things of each flag: what it does when all has
 * long been stable, and what it does after a recent event, with symptoms, or before the team has spoken. [PA11]
 */

const effectOf = (how: readonly Adaptation[]): Effect => (how.length === 0 ? 'keep' : { adapt: how });

/** A matter of comfort: the same change, settled or not. Never hides anything. */
export const adapts = (flag: Flag, ...how: readonly [Adaptation, ...Adaptation[]]): CareRule => ({
  flag,
  settled: { adapt: how },
  unsettled: { adapt: how },
});

/** Left out until the team, or time, has settled it; then possible with these changes. */
export const waits = (flag: Flag, ...how: readonly Adaptation[]): CareRule => ({
  flag,
  settled: effectOf(how),
  unsettled: 'hide',
});

/** Possible either way, with more care while it is unsettled. */
export const eases = (
  flag: Flag,
  settled: readonly Adaptation[],
  unsettled: readonly [Adaptation, ...Adaptation[]],
): CareRule => ({
  flag,
  settled: effectOf(settled),
  unsettled: { adapt: unsettled },
});

/** Left out for as long as the flag stands. */
export const never = (flag: Flag): CareRule => ({ flag, settled: 'hide', unsettled: 'hide' });

/** One hand on the side without the access, the line or the swollen limb; light contact with low counts. */
export const handContact: readonly CareRule[] = [
  adapts('DIAL', 'other-side'),
  adapts('LYMPH', 'other-side'),
  adapts('CATH', 'other-side', 'lines-free'),
];

/** Warm water and a bathroom floor. Heat is cooled or left out for those whom it harms. */
export const warmBath: readonly CareRule[] = [
  waits('HEAT', 'lukewarm', 'shorter'),
  waits('ORTH', 'lukewarm', 'seated', 'held-support'),
  adapts('FALL', 'seated', 'held-support'),
  waits('SKIN', 'lukewarm', 'check-skin'),
  waits('ABD', 'lukewarm', 'held-support'),
  waits('CATH', 'keep-dry', 'lines-free'),
  waits('CARD', 'lukewarm', 'own-pace'),
  adapts('LYMPH', 'lukewarm', 'shorter'),
  adapts('NUMB', 'lukewarm', 'check-skin'),
  waits('PP', 'lukewarm'),
  waits('KNEE', 'held-support'),
  adapts('AD', 'lukewarm', 'stop-signs'),
];

/** Undressed, with oil, or from behind: what stays out is agreed before it begins. Memories may come without warning. */
export const noSurprise: CareRule = eases('TRAUMA', ['agree-first'], ['agree-first', 'stop-signs', 'when-asked']);

/** A firm hand below the injury can raise blood pressure, and it may not be felt. */
export const signsAgreed: CareRule = adapts('AD', 'stop-signs', 'check-skin');

/** Touch of the whole body, lying down, without a goal. */
export const wholeBodyTouch: readonly CareRule[] = [
  waits('TRAUMA', 'agree-first', 'eyes-open', 'stop-signs'),
  waits('DVT', 'no-touch-there'),
  eases('SKIN', ['feather-touch', 'check-skin'], ['no-touch-there', 'check-skin']),
  eases('SPINE', ['pillow-support', 'other-position'], ['pillow-support', 'other-position', 'shorter']),
  waits('BONE', 'feather-touch', 'pillow-support'),
  waits('AD', 'stop-signs', 'check-skin'),
  adapts('PLT', 'feather-touch'),
  adapts('LYMPH', 'feather-touch', 'no-touch-there'),
  adapts('NUMB', 'check-skin'),
  waits('STERN', 'no-weight-on-chest', 'pillow-support'),
  eases('HIP', ['knees-apart-pillow'], ['knees-apart-pillow', 'other-position']),
];

/** Touch that includes private areas. Low counts leave it out altogether. */
export const privateTouch: readonly CareRule[] = [
  ...wholeBodyTouch.filter((rule) => rule.flag !== 'PLT'),
  waits('PELV', 'own-pace', 'lubricant', 'stop-signs'),
  eases('GSM', ['lubricant'], ['lubricant', 'own-pace']),
  waits('CYTO', 'barrier'),
  never('PLT'),
  never('NEUT'),
  waits('INF', 'ask-team-first', 'barrier'),
  waits('PP', 'lubricant', 'own-pace'),
  waits('ABD', 'hand-placement', 'own-pace'),
  waits('CATH', 'lines-free', 'ask-team-first'),
  adapts('OSTOMY', 'pouch-ready', 'hand-placement'),
  eases('SPAS', ['pillow-support'], ['pillow-support', 'shorter']),
];

/** Sexual closeness as the couple defines it: effort joins touch. */
export const sexualCloseness: readonly CareRule[] = [
  waits('HIP', 'knees-apart-pillow', 'other-position'),
  ...privateTouch.filter((rule) => rule.flag !== 'HIP'),
  waits('CARD', 'own-pace', 'other-position', 'stop-signs'),
  waits('RESP', 'propped-up', 'no-weight-on-chest', 'own-pace'),
  waits('O2', 'propped-up', 'lines-free', 'no-flame-no-oil'),
  waits('HYPO', 'sugar-near', 'own-pace'),
  waits('ACOAG', 'own-pace', 'lubricant'),
  waits('KNEE', 'other-position', 'pillow-support'),
  adapts('ORTH', 'other-position', 'stop-while-easy'),
];
