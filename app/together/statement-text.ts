import type { ActivityId } from '@unhurried/domain/library';
import type { Caution, Choice, Held, SeatSaid, Statement } from '@unhurried/domain/together';
import * as v from 'valibot';
import { inOneFrame, jsonIn } from '../one-frame/index.ts';

/**
 * A statement as the shortest text that says it: what goes from screen to screen must fit into one frame, whatever was
 * said. What came from elsewhere is looked at before it is believed. [TT2] [SE3]
 */

const seat = v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/));
const person = v.picklist(['a', 'b']);
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const caution = v.pipe(
  v.picklist([0, 1, 2, 3]),
  v.transform((number) => number as Caution),
);
const tier = v.picklist([0, 1, 2, 3, 4, 5, 6]);
const activity = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,64}$/),
  v.transform((text) => text as ActivityId),
);

/** Nobody has more screens open than this; beyond it a program is at work. */
const most = 6;

const said = v.tuple([
  person,
  turn,
  caution,
  v.pipe(v.array(v.tuple([seat, turn])), v.maxLength(most)),
  activity,
  tier,
]);
const holds = v.pipe(v.array(v.tuple([seat, person, turn, caution])), v.maxLength(most));
const statement = v.tuple([said, holds]);

type Said = v.InferOutput<typeof said>;

const asSaid = (each: SeatSaid, count: number): Said => [
  each.person,
  each.turn,
  each.caution,
  Object.entries(each.goesOn).slice(-count),
  each.choice.activity as ActivityId,
  each.choice.tier,
];

const saidFrom = ([who, latest, careful, goesOn, what, how]: Said): SeatSaid => ({
  person: who,
  turn: latest,
  caution: careful,
  goesOn: Object.fromEntries(goesOn),
  choice: { activity: what, tier: how } as Choice,
});

function textWith({ said: own, holds: others }: Statement, count: number): string {
  const held = Object.entries(others).slice(-count);
  return JSON.stringify([asSaid(own, count), held.map(([id, each]) => [id, each.person, each.turn, each.caution])]);
}

/** As one frame of the line. [TT2] */
export const textOf = (stated: Statement): string => inOneFrame(most, (count) => textWith(stated, count));

export function statementFrom(text: string): Statement | undefined {
  const found = v.safeParse(statement, jsonIn(text));
  if (!found.success) return undefined;
  const [own, others] = found.output;
  const held = others.map(([id, who, latest, careful]): [string, Held] => [
    id,
    { person: who, turn: latest, caution: careful },
  ]);
  return { said: saidFrom(own), holds: Object.fromEntries(held) };
}
