import { afterEach, expect, test, vi } from 'vitest';
import type { Bus, BusMessage } from './index.ts';

const box = (letter: string): string => letter.repeat(43);
const head = (number: number, letter = 'a'): BusMessage => ({ kind: 'head', box: box(letter), head: number });
const live: BusMessage = { kind: 'live', box: box('a'), frame: 'c2VhbGVk' };

/** What every bus must do. `pair` answers with two instances that hear each other; they may be one and the same. */
export function busContract(kind: string, pair: () => Promise<readonly [Bus, Bus]>): void {
  const open: Bus[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((bus) => bus.close()))));

  async function heard(): Promise<{
    readonly buses: readonly [Bus, Bus];
    readonly said: readonly [BusMessage[], BusMessage[]];
  }> {
    const buses = await pair();
    open.push(...buses);
    const said: readonly [BusMessage[], BusMessage[]] = [[], []];
    for (const at of [0, 1] as const) buses[at].listen((message) => said[at].push(message));
    return { buses, said };
  }

  test(`[RB1] ${kind}: every instance hears what one tells, its own listeners too, once`, async () => {
    const { buses, said } = await heard();
    buses[0].tell(head(1));
    buses[0].tell(live);
    for (const one of said) await vi.waitFor(() => expect(one).toEqual([head(1), live]));
    buses[1].tell(head(2));
    for (const one of said) await vi.waitFor(() => expect(one).toEqual([head(1), live, head(2)]));
  });

  test(`[RB1] ${kind}: what one tells comes in order, whatever others tell meanwhile`, async () => {
    const { buses, said } = await heard();
    const numbers = Array.from({ length: 200 }, (_, at) => at + 1);
    for (const number of numbers) {
      buses[0].tell(head(number, 'a'));
      buses[1].tell(head(number, 'b'));
    }
    const of = (one: readonly BusMessage[], letter: string) => one.filter((message) => message.box === box(letter));
    for (const one of said) {
      await vi.waitFor(() => expect(one).toHaveLength(400));
      expect(of(one, 'a')).toEqual(numbers.map((number) => head(number, 'a')));
      expect(of(one, 'b')).toEqual(numbers.map((number) => head(number, 'b')));
    }
  });

  test(`[RB2] ${kind}: whoever stopped listening, or closed, is told nothing more`, async () => {
    const { buses, said } = await heard();
    const late: BusMessage[] = [];
    const stop = buses[1].listen((message) => late.push(message));
    buses[0].tell(head(1));
    await vi.waitFor(() => expect(late).toEqual([head(1)]));
    stop();
    buses[0].tell(head(2));
    await vi.waitFor(() => expect(said[1]).toHaveLength(2));
    expect(late).toEqual([head(1)]);
    expect(buses[1].isWell()).toBe(true);
    await buses[1].close();
    expect(buses[1].isWell()).toBe(false);
    buses[1].tell(head(3));
    await new Promise((done) => setTimeout(done, 50));
    expect(said[1]).toHaveLength(2);
  });

  test(`[RB2] ${kind}: nobody is told while somebody is still telling`, async () => {
    const { buses, said } = await heard();
    buses[0].tell(head(1));
    expect(said[0]).toEqual([]);
    await vi.waitFor(() => expect(said[0]).toEqual([head(1)]));
  });
}
