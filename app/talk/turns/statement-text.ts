import { type Held, isSteps, type Statement, type Stop } from '@unhurried/domain/talk';
import type { Day } from '@unhurried/domain/time';
import * as v from 'valibot';
import { day } from '../../looking/index.ts';
import { inOneFrame, jsonIn } from '../../one-frame/index.ts';

/**
 * A statement as the shortest text that says it: it must fit into one frame of the line. Its first word tells it from what
 * quiet screens say on the same line. What came from elsewhere is looked at before it is believed. [TW3]
 */

const tag = 'turns';
const seat = v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/));
const person = v.picklist(['a', 'b']);
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const stop = v.pipe(
  v.picklist([0, 1, 2, 3, 4, 5]),
  v.transform((number) => number as Stop),
);
const steps = v.pipe(v.string(), v.check(isSteps));

/** Nobody has more screens open than this; beyond it a program is at work. */
const most = 6;

const statement = v.tuple([
  v.literal(tag),
  day,
  v.tuple([person, turn, stop]),
  steps,
  steps,
  v.pipe(v.array(v.tuple([seat, turn])), v.maxLength(most)),
  v.pipe(v.array(v.tuple([seat, person, turn, stop])), v.maxLength(most)),
]);

function textWith(said: Statement, count: number): string {
  const goesOn = Object.entries(said.goesOn).slice(-count);
  const holds = Object.entries(said.holds)
    .slice(-count)
    .map(([id, held]) => [id, held.person, held.turn, held.stop]);
  return JSON.stringify([tag, said.day, [said.person, said.turn, said.stop], said.steps, said.others, goesOn, holds]);
}

/** As one frame of the line. [TT2] */
export const textOf = (said: Statement): string => inOneFrame(most, (count) => textWith(said, count));

export function statementFrom(text: string): Statement | undefined {
  const found = v.safeParse(statement, jsonIn(text));
  if (!found.success) return undefined;
  const [, of, [who, latest, careful], own, others, goesOn, holds] = found.output;
  const held = holds.map(([id, by, at, word]): [string, Held] => [id, { person: by, turn: at, stop: word }]);
  return {
    ...{ person: who, turn: latest, stop: careful },
    ...{ day: of as Day, steps: own, others },
    goesOn: Object.fromEntries(goesOn),
    holds: Object.fromEntries(held),
  };
}
