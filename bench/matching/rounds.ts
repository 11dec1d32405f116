import { inTurn } from '../rows/index.ts';
import type { Open } from './open.ts';
import type { Exchange } from './page/exchange.ts';
import type { Stall } from './page/stall.ts';
import { everythingSlowed, screenSlowed } from './slow.ts';
import { longestTask } from './trace.ts';

/** Rounds under one speed: ours, plain PSI and a page with nothing to do, in turn. */
export interface Taken {
  readonly ours: readonly Exchange[];
  readonly plain: readonly Exchange[];
  /** The worst of each. */
  readonly stalls: { readonly ours: Stall; readonly idle: Stall };
}

const worst = (stalls: readonly Stall[]): Stall => ({
  task: Math.max(...stalls.map(({ task }) => task)),
  gap: Math.max(...stalls.map(({ gap }) => gap)),
});

async function rounds(open: Open, tries: number): Promise<Taken> {
  let took = 0;
  const own = async (at: number) => {
    const since = performance.now();
    const round = await open.ask('ours', at);
    took = performance.now() - since;
    return round;
  };
  const other = async (at: number) => ({ ...(await open.ask('plain', at)), idle: await open.ask('idle', took) });
  const { ours, theirs } = await inTurn(tries, own, other);
  return {
    ours: ours.map(({ done }) => done),
    plain: theirs.map(({ done }) => done),
    stalls: { ours: worst(ours.map(({ stall }) => stall)), idle: worst(theirs.map(({ idle }) => idle.stall)) },
  };
}

/** The longest task of the main thread in milliseconds of its own processor time; the worst of all rounds. */
export interface Busy {
  readonly ours: number;
  readonly idle: number;
}

async function busiest(open: Open, tries: number): Promise<Busy> {
  const { ours, theirs } = await inTurn(
    tries,
    (at) => longestTask(open, () => open.ask('ours', at)),
    () => longestTask(open, () => open.ask('idle', 1000)),
  );
  return { ours: Math.max(...ours), idle: Math.max(...theirs) };
}

export const slowDown = 6;

export interface Speeds {
  readonly full: Taken;
  /** The main thread alone slowed. */
  readonly screen: Taken;
  /** The page and its workers slowed. */
  readonly everything: Taken;
  readonly busy: { readonly full: Busy; readonly screen: Busy };
}

export async function allSpeeds(open: Open): Promise<Speeds> {
  return {
    full: await rounds(open, 15),
    screen: await screenSlowed(open, slowDown, () => rounds(open, 7)),
    everything: await everythingSlowed(open, slowDown, () => rounds(open, 9)),
    busy: {
      full: await busiest(open, 5),
      screen: await screenSlowed(open, slowDown, () => busiest(open, 5)),
    },
  };
}
