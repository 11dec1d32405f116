/** One thing that can happen next. `fault`: what must never be so, and is, when it happens. */
export interface Step<State> {
  readonly name: string;
  readonly to: State;
  readonly fault?: string | undefined;
}

/**
 * A small world with everything that can happen in it. `textOf` is the whole of a state: two with one text are one.
 * `fault`: what must hold in every state, and does not hold in this one.
 */
export interface World<State> {
  readonly start: State;
  readonly textOf: (state: State) => string;
  readonly next: (state: State) => readonly Step<State>[];
  readonly fault: (state: State) => string | undefined;
}

/** What was found: how many states were reached, and the shortest way to the first one in which something is wrong. */
export interface Explored {
  readonly states: number;
  readonly fault?: { readonly name: string; readonly way: readonly string[] };
}

interface Reached<State> {
  readonly state: State;
  readonly from: Reached<State> | undefined;
  readonly name: string;
}

function wayTo<State>(last: Reached<State> | undefined): readonly string[] {
  const way: string[] = [];
  for (let at = last; at?.from; at = at.from) way.push(at.name);
  return way.reverse();
}

/** Every state that can be reached, the nearest first, each once; stops at the first fault. Nothing is left to chance. */
export function explored<State>(world: World<State>): Explored {
  const seen = new Set([world.textOf(world.start)]);
  const all: Reached<State>[] = [{ state: world.start, from: undefined, name: '' }];
  const reach = (step: Step<State>, from: Reached<State>): string | undefined => {
    const before = seen.size;
    const isNew = seen.add(world.textOf(step.to)).size > before;
    if (isNew || step.fault) all.push({ state: step.to, from, name: step.name });
    return step.fault;
  };
  const faultAt = (at: Reached<State>): string | undefined => {
    for (const step of world.next(at.state)) {
      const wrong = reach(step, at);
      if (wrong) return wrong;
    }
    return undefined;
  };
  // The list grows while it is walked along: what is reached waits behind what was reached before it.
  for (const at of all) {
    const here = world.fault(at.state);
    if (here) return { states: seen.size, fault: { name: here, way: wayTo(at) } };
    const next = faultAt(at);
    if (next) return { states: seen.size, fault: { name: next, way: wayTo(all.at(-1)) } };
  }
  return { states: seen.size };
}

/** Values that are compared often, each under a number of its own. */
export function numbered<Value>(): { readonly of: (value: Value) => number; readonly at: (number: number) => Value } {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  return {
    of: (value) => {
      const text = JSON.stringify(value);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, values.length);
      values.push(value);
      return values.length - 1;
    },
    at: (number) => {
      const value = values[number];
      if (value === undefined) throw new Error(`nothing has the number ${number}`);
      return value;
    },
  };
}

/** What was worked out once for a text is not worked out again: the rules are pure. */
export function remembered<Result>(): (text: string, work: () => Result) => Result {
  const results = new Map<string, Result>();
  return (text, work) => {
    if (results.has(text)) return results.get(text) as Result;
    const result = work();
    results.set(text, result);
    return result;
  };
}
