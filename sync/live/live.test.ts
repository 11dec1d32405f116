import { expect, test } from 'vitest';
import { isReached, type Live, type LiveEvent, lets, newLive, stepLive, type Word } from './index.ts';

/** One machine, and everything it asked for, on a clock that a test moves. */
function machine(chance = 0.5) {
  let state: Live = newLive();
  let at = 0;
  const tell = (event: Record<string, unknown> & { readonly kind: LiveEvent['kind'] }) => {
    const step = stepLive(state, { at, chance, ...event } as LiveEvent);
    state = step.state;
    return step.effects;
  };
  const asked = (effects: ReturnType<typeof tell>) => effects.filter((effect) => effect.do !== 'wake');
  return {
    state: () => state,
    tell: (event: Parameters<typeof tell>[0]) => asked(tell(event)),
    raw: tell,
    pass(milliseconds: number) {
      at += milliseconds;
      return asked(tell({ kind: 'ticked' }));
    },
    /** Every millisecond a tick: nothing that is due is missed. */
    live(milliseconds: number) {
      const all = [];
      for (let passed = 0; passed < milliseconds; passed += 50)
        all.push(...this.pass(50).map((effect) => ({ at, effect })));
      return all;
    },
    at: () => at,
  };
}

const word = (given: Partial<Word>): Word => ({ count: 1, echo: 0, wants: false, text: undefined, ...given });

/** Open, with a line, and with one seat that was heard. */
function together(chance?: number) {
  const one = machine(chance);
  one.tell({ kind: 'opened' });
  one.tell({ kind: 'line', isUp: true });
  one.tell({ kind: 'met', seat: 'b' });
  one.tell({ kind: 'heard', seat: 'b', word: word({}) });
  one.live(1200);
  return one;
}

test('[LV1] a new word goes at once, to everybody who was met, and again with growing gaps until it was heard', () => {
  const one = together(0.999);
  const said = one.tell({ kind: 'said', text: 'stop' });
  const { count } = one.state();
  expect(said).toEqual([{ do: 'say', to: 'b', word: { count, echo: 1, wants: true, text: 'stop' } }]);
  const from = one.at();
  const again = one.live(5000).filter(({ effect }) => effect.do === 'say');
  expect(again.map(({ at }) => at - from)).toEqual([600, 1800, 4200]);
  expect(one.tell({ kind: 'heard', seat: 'b', word: word({ echo: count }) })).toEqual([]);
  expect(one.live(2000)).toEqual([]);
});

test('[LV1] nothing goes while the line is down; once it is back the latest goes at once', () => {
  const one = together();
  one.tell({ kind: 'line', isUp: false });
  expect(one.tell({ kind: 'said', text: 'one' })).toEqual([]);
  expect(one.tell({ kind: 'said', text: 'two' })).toEqual([]);
  expect(one.live(5000)).toEqual([]);
  const effects = one.tell({ kind: 'line', isUp: true });
  expect(effects).toEqual([
    { do: 'hello' },
    expect.objectContaining({ do: 'say', word: expect.objectContaining({ text: 'two' }) }),
  ]);
});

test('[LV2] an older word after a newer one changes nothing', () => {
  const one = together();
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 5, text: 'stop' }) });
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 4, text: 'slower' }) });
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 5, text: 'something else' }) });
  expect(one.state().others).toMatchObject([{ count: 5, text: 'stop' }]);
});

test('[LV2] a seat that was not met, and an echo of what I never said, are not believed', () => {
  const one = together();
  one.tell({ kind: 'heard', seat: 'nobody', word: word({ text: 'x' }) });
  one.tell({ kind: 'said', text: 'stop' });
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 2, echo: 1_000_000 }) });
  expect(one.state().others.map(({ seat }) => seat)).toEqual(['b']);
  expect(isReached(one.state(), one.at())).toBe(false);
});

test('[LV3] whoever asks for an answer has one at once; an answer asks for none', () => {
  const one = together(0.999);
  const { count } = one.state();
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 2, echo: count }) });
  one.live(400);
  const asked = { kind: 'heard', seat: 'b', word: word({ count: 3, echo: count, wants: true }) } as const;
  expect(one.tell(asked)).toEqual([{ do: 'say', to: 'b', word: { count, echo: 3, wants: false, text: undefined } }]);
  one.pass(200);
  // The answer was lost: it is asked again, and answered again.
  expect(one.tell(asked)).toHaveLength(1);
});

test('[LV4] a new word and what only covers it leave the same trace', () => {
  const trace = (event: 'said' | 'hum') => {
    const one = together(0.6);
    const { count } = one.state();
    one.tell({ kind: 'heard', seat: 'b', word: word({ count: 2, echo: count }) });
    const hum = one.state().humAt - one.at();
    if (event === 'hum') one.pass(hum);
    const first = event === 'said' ? one.tell({ kind: 'said', text: 'stop' }).length : 1;
    const from = one.at();
    return { first, rest: one.live(12_000).map(({ at, effect }) => [Math.round((at - from) / 100), effect.do]) };
  };
  expect(trace('said')).toEqual(trace('hum'));
});

test('[LV4] what covers goes at random, about every three seconds and never later than eight', () => {
  const gaps = Array.from({ length: 1000 }, (_, at) => {
    const one = machine();
    one.raw({ kind: 'opened', chance: (at + 0.5) / 1000 });
    return one.state().humAt;
  });
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  expect(Math.max(...gaps)).toBe(8000);
  expect(mean).toBeGreaterThan(2600);
  expect(mean).toBeLessThan(3000);
  expect(gaps.filter((gap) => gap < 1000).length).toBeGreaterThan(200);
});

test('[LV6] reached is said while the latest word is known there within ten seconds, and of that word alone', () => {
  const one = together();
  const known = () => isReached(one.state(), one.at());
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 2, echo: one.state().count }) });
  expect(known()).toBe(false);
  one.tell({ kind: 'said', text: 'slower' });
  expect(known()).toBe(false);
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 3, echo: one.state().count }) });
  expect(known()).toBe(true);
  one.tell({ kind: 'said', text: 'stop' });
  expect(known()).toBe(false);
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 4, echo: one.state().count }) });
  one.pass(9999);
  expect(known()).toBe(true);
  one.pass(1);
  expect(known()).toBe(false);
});

test('[LV6] the machine wakes when what it says of itself changes by time alone', () => {
  const one = together();
  one.tell({ kind: 'said', text: 'stop' });
  one.tell({ kind: 'heard', seat: 'b', word: word({ count: 3, echo: one.state().count }) });
  const from = one.at();
  const [wake] = one.raw({ kind: 'line', isUp: false });
  expect(wake).toEqual({ do: 'wake', at: from + 10_000 });
});

test('[LV7] a hello seeks at growing gaps while nobody is heard, and rests while somebody is', () => {
  const one = machine(0.999);
  one.tell({ kind: 'opened' });
  one.tell({ kind: 'line', isUp: true });
  const hellos = one.live(40_000).filter(({ effect }) => effect.do === 'hello');
  expect(hellos.map(({ at }) => at)).toEqual([1000, 3000, 7000, 15_000, 30_000]);
  one.tell({ kind: 'met', seat: 'b' });
  for (let second = 0; second < 60; second++) {
    one.tell({ kind: 'heard', seat: 'b', word: word({ count: second + 1, echo: one.state().count }) });
    const hello = one.live(1000).filter(({ effect }) => effect.do === 'hello');
    if (second > 0) expect(hello).toEqual([]);
  }
  expect(one.live(20_000).filter(({ effect }) => effect.do === 'hello').length).toBeGreaterThan(0);
});

test('[LV7] old hellos, said again without end, let in few seats, push nobody out who was heard, and make one hello a second', () => {
  const one = together();
  let hellos = 0;
  for (let at = 0; at < 600; at++) {
    const seat = `old ${at}`;
    const isKnown = one.state().others.some((other) => other.seat === seat);
    const effects = isKnown || lets(one.state(), one.at()) ? one.tell({ kind: 'met', seat }) : [];
    one.tell({ kind: 'met', seat: 'old 0' });
    hellos += [...effects, ...one.pass(100)].filter((effect) => effect.do === 'hello').length;
    expect(one.state().others.length).toBeLessThanOrEqual(5);
  }
  expect(one.state().others.some(({ seat }) => seat === 'b')).toBe(true);
  expect(hellos).toBeLessThanOrEqual(61);
});

test('[LV7] of five seats that were heard the one that was silent longest gives way, with its keys', () => {
  const one = together();
  const dropped = ['c', 'd', 'e', 'f'].flatMap((seat) => {
    one.live(3000);
    one.tell({ kind: 'met', seat });
    return one.tell({ kind: 'heard', seat, word: word({}) }).filter((effect) => effect.do === 'drop');
  });
  expect(dropped).toEqual([{ do: 'drop', seat: 'b' }]);
  expect(one.state().others.map(({ seat }) => seat)).toEqual(['c', 'd', 'e', 'f']);
});

test('[LV7] a seat that was silent is told nothing more but a hello, until it is heard or says hello again', () => {
  const one = together();
  one.live(16_000);
  expect(one.live(30_000).filter(({ effect }) => effect.do === 'say')).toEqual([]);
  one.tell({ kind: 'said', text: 'stop' });
  expect(one.tell({ kind: 'met', seat: 'b' })).toContainEqual(
    expect.objectContaining({ do: 'say', to: 'b', word: expect.objectContaining({ text: 'stop' }) }),
  );
});

test('[LV8] after closing nothing is left and nothing comes out', () => {
  const one = together();
  one.tell({ kind: 'said', text: 'stop' });
  expect(one.raw({ kind: 'closed' })).toEqual([]);
  expect(one.state()).toEqual({ ...newLive(), isOpen: false });
  const events: readonly Parameters<typeof one.raw>[0][] = [
    { kind: 'opened' },
    { kind: 'said', text: 'more' },
    { kind: 'met', seat: 'c' },
    { kind: 'heard', seat: 'b', word: word({ wants: true }) },
    { kind: 'line', isUp: true },
    { kind: 'ticked', at: 1e9 },
  ];
  for (const event of events) expect(one.raw(event)).toEqual([]);
  expect(one.state()).toEqual({ ...newLive(), isOpen: false });
});
