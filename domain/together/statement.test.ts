import { expect, test } from 'vitest';
import type { ActivityId } from '../library/index.ts';
import {
  asWeAre,
  type Choice,
  cautionOf,
  choiceOf,
  goOn,
  hear,
  nobodyYet,
  over,
  pause,
  rest,
  type Statement,
  signal,
  sit,
  slower,
  statementOf,
  type Time,
  wouldGoOn,
} from './index.ts';

const closer: Choice = { activity: 'closer' as ActivityId, tier: 5 };
const gentler = { activity: 'gentler' as ActivityId, tier: 4 } as const;
const me = sit(nobodyYet, 'a1', 'a', closer);
const you = sit(nobodyYet, 'b1', 'b', closer);

const said = (time: Time, seat: string): Statement => {
  const statement = statementOf(time, seat);
  if (!statement) throw new Error('nobody sits there');
  return statement;
};
const fromYou = { seat: 'b1', person: 'b' } as const;
const heardFromYou = (time: Time, statement: Statement): Time => hear(time, ['a1'], fromYou, statement, [gentler]);
const calm: Statement = { said: { person: 'b', turn: 0, caution: asWeAre, goesOn: {}, choice: closer }, holds: {} };

test('[TG8] a phone that lost everything hears that my own pause stands', () => {
  const paused = signal(me, 'a1', pause, 3);
  const yours = hear(you, ['b1'], { seat: 'a1', person: 'a' }, said(paused, 'a1'));
  const anew = sit(nobodyYet, 'a2', 'a', closer);
  const told = hear(anew, ['a2'], fromYou, said(yours, 'b1'));
  expect([cautionOf(anew), cautionOf(told)]).toEqual([asWeAre, pause]);
  const went = goOn(told, 'a2');
  const yoursAfter = hear(goOn(yours, 'b1'), ['b1'], { seat: 'a2', person: 'a' }, said(went, 'a2'));
  expect(cautionOf(yoursAfter)).toBe(asWeAre);
});

test('[TG8] [P7] what is held of another is caution and nothing else', () => {
  const paused = signal(me, 'a1', pause, 3);
  const forged = { ...calm, holds: { a0: { person: 'a', turn: 9, caution: asWeAre } } } as const;
  expect(heardFromYou(paused, forged)).toEqual(heardFromYou(paused, calm));
  const careful = { ...calm, holds: { a0: { person: 'a', turn: 9, caution: over } } } as const;
  expect(cautionOf(heardFromYou(me, careful))).toBe(over);
});

test('[P7] my older seat cannot be spoken for, whatever turn is claimed', () => {
  const paused = signal(me, 'a1', pause, 3);
  const anew = sit(paused, 'a2', 'a', closer);
  const claims = { ...calm.said, person: 'a', turn: 99, caution: slower, goesOn: { a1: 99, a2: 99 } } as const;
  const after = hear(anew, ['a2'], { seat: 'a1', person: 'b' }, { said: claims, holds: {} });
  expect([cautionOf(after), wouldGoOn(after, 'a')]).toEqual([pause, false]);
  expect(cautionOf(goOn(after, 'a2'))).toBe(pause);
});

test('[P7] a statement under the name of my own seat changes nothing, and neither does a word held of it', () => {
  const paused = signal(me, 'a1', pause, 3);
  const word = { person: 'a', turn: 99, caution: over } as const;
  const forged = { said: { ...calm.said, ...word, goesOn: { a1: 99 } }, holds: {} };
  expect(hear(paused, ['a1'], { seat: 'a1', person: 'b' }, forged)).toBe(paused);
  expect(heardFromYou(paused, { ...calm, holds: { a1: word } })).toEqual(heardFromYou(paused, calm));
});

test('[P7] a seat that is new to me speaks for the person whose phone it came from, whatever it claims', () => {
  const paused = signal(me, 'a1', pause, 3);
  const claims = { said: { ...calm.said, person: 'a', goesOn: { a1: 99 } }, holds: {} } as const;
  const after = heardFromYou(paused, claims);
  expect([wouldGoOn(after, 'a'), wouldGoOn(after, 'b'), cautionOf(after)]).toEqual([false, true, pause]);
});

test('[TG12] [P6] over is over, whatever turn it claims and whoever would have gone on from later ones', () => {
  const paused = heardFromYou(me, { said: { ...calm.said, turn: 9, caution: pause }, holds: {} });
  const went = heardFromYou(goOn(paused, 'a1'), { said: { ...calm.said, turn: 0, goesOn: { b1: 9 } }, holds: {} });
  const ended = heardFromYou(went, { said: { ...calm.said, turn: 1, caution: over }, holds: {} });
  expect([cautionOf(went), cautionOf(ended), wouldGoOn(ended, 'b')]).toEqual([asWeAre, over, false]);
});

test('[P7] a word whoever said it takes back alone stands until the other has gone on too', () => {
  const paused = heardFromYou(me, said(signal(you, 'b1', pause, 1), 'b1'));
  const takenBack = heardFromYou(paused, { said: { ...calm.said, turn: 50 }, holds: {} });
  expect([cautionOf(paused), cautionOf(takenBack)]).toEqual([pause, pause]);
});

test('[TG8] a milder word told by another is not lost behind one that stands', () => {
  const held = (turn: number, caution: 1 | 2): Statement => ({
    ...calm,
    holds: { a0: { person: 'a', turn, caution } },
  });
  const orders = [
    [held(2, pause), held(3, slower)],
    [held(3, slower), held(2, pause)],
  ];
  const [one, two] = orders.map((order) => order.reduce(heardFromYou, me));
  expect(one).toEqual(two);
  expect(one?.a0?.words).toEqual({ [slower]: 3, [pause]: 2 });
});

test('[TG9] [P1] of a choice only what is possible is believed; the rest is read as rest', () => {
  const chosen = (choice: Choice): Statement => ({ ...calm, said: { ...calm.said, choice } });
  const shown = (choice: Choice) => choiceOf(heardFromYou(me, chosen(choice)));
  expect([shown(closer), shown(gentler)]).toEqual([closer, gentler]);
  expect(shown({ ...closer, tier: 1 })).toEqual(rest);
  expect(shown({ activity: 'unknown' as ActivityId, tier: 3 })).toEqual(rest);
  const gone = heardFromYou(me, chosen(gentler));
  expect(choiceOf(hear(gone, ['a1'], fromYou, chosen(gentler)))).toEqual(gentler);
  expect(choiceOf(hear(me, ['a1'], fromYou, chosen(gentler)))).toEqual(rest);
});

test('[TG8] [P6] a seat may have a name that every object answers to', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    const forged = { said: { ...calm.said, turn: 1, caution: pause, goesOn: { [name]: 4 } }, holds: {} } as const;
    const after = hear(me, ['a1'], { seat: name, person: 'b' }, forged);
    expect(cautionOf(after)).toBe(pause);
    expect(cautionOf(goOn(after, 'a1'))).toBe(asWeAre);
  }
});

test('[TG8] a seat that has not sat down tells nothing, and one that has tells its most careful word', () => {
  expect(statementOf(nobodyYet, 'a1')).toBeUndefined();
  const both = sit(me, 'b1', 'b', closer);
  const paused = signal(signal(signal(both, 'a1', slower, 1), 'a1', pause, 1), 'b1', slower, 5);
  expect(said(paused, 'a1').said).toEqual({ person: 'a', turn: 2, caution: pause, goesOn: {}, choice: closer });
  expect(said(paused, 'a1').holds).toEqual({ b1: { person: 'b', turn: 5, caution: slower } });
});
