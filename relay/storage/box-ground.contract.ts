import type { BoxClaim, Page } from '@unhurried/sync/wire';
import { afterEach, expect } from 'vitest';
import type { BoxStore } from './index.ts';

export const room = { boxBytes: 1_000_000, boxItems: 10_000 };
export const megabyte = 1_048_576;
export const today = 20_000;

export const id = (letter: string): string => letter.repeat(43);
export const claim: BoxClaim = { write: id('w'), read: id('r'), keepDays: 30 };
export const itemId = (number: number): string => number.toString(16).padStart(32, '0');
export const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
export const item = (number: number, after?: number) =>
  after === undefined
    ? { id: itemId(number), bytes: bytes(`item ${number}`) }
    : { id: itemId(number), bytes: bytes(`item ${number}`), after };

export const said = (page: Page | undefined): readonly string[] =>
  (page?.items ?? []).map((one) => `${one.cursor}:${Buffer.from(one.bytes).toString()}`);

/** Opens one more instance over the same place. */
export type Opener = () => Promise<BoxStore>;

/** What tests of a store stand on: instances over one place, closed after each test, and mailboxes in them. */
export function groundOf(place: () => Promise<Opener>) {
  const open: BoxStore[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((store) => store.close()))));

  const opened = async (opener: Opener): Promise<BoxStore> => {
    const store = await opener();
    open.push(store);
    return store;
  };
  const fresh = async (): Promise<BoxStore> => opened(await place());
  const claimed = async (store: BoxStore, letter = 'a', wanted = claim): Promise<string> => {
    expect(await store.claim(id(letter), wanted, today)).toBe('claimed');
    return id(letter);
  };
  const fill = async (store: BoxStore, box: string, count: number, day = today): Promise<void> => {
    for (let at = 1; at <= count; at += 1) await store.append(box, item(at), room, day);
  };
  return { opened, fresh, claimed, fill };
}
