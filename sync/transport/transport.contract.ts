import { createHash, randomBytes } from 'node:crypto';
import type { Result } from '@unhurried/kernel';
import { afterEach, expect, test, vi } from 'vitest';
import { type BoxClaim, limits } from '../wire/index.ts';
import type { BoxKey, Ears, NewItem, Transport, TransportRefusal } from './index.ts';

/** Two phones on the way to one relay. */
export interface TwoPhones {
  readonly mine: Transport;
  readonly theirs: Transport;
}

interface Mailbox {
  readonly box: string;
  readonly claim: BoxClaim;
  readonly write: BoxKey;
  readonly read: BoxKey;
}

const word = (): string => randomBytes(32).toString('base64url');
const hashOf = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

function mailbox(): Mailbox {
  const [box, write, read] = [word(), word(), word()];
  const claim = { write: hashOf(write), read: hashOf(read), keepDays: 30 };
  return { box, claim, write: { box, token: write }, read: { box, token: read } };
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const item = (text: string, after?: number): NewItem => ({
  id: randomBytes(16).toString('hex'),
  bytes: bytes(text),
  ...(after !== undefined && { after }),
});

function given<Value>(answer: Result<Value, TransportRefusal>): Value {
  if (!answer.ok) throw new Error(`The relay refused: ${answer.refusal}`);
  return answer.value;
}

const refused = (answer: Result<unknown, TransportRefusal>): string => (answer.ok ? 'nothing' : answer.refusal);

/** What a phone may count on, whichever way it takes to a relay. Called once for each way there is. */
export function transportContract(way: string, open: () => Promise<TwoPhones>, close: () => Promise<void>): void {
  afterEach(close);

  async function claimed(mine: Transport): Promise<Mailbox> {
    const made = mailbox();
    given(await mine.claim(made.box, made.claim));
    return made;
  }

  const cursorsOf = async (phone: Transport, key: BoxKey, since = 0): Promise<readonly number[]> =>
    given(await phone.read(key, since)).items.map(({ cursor }) => cursor);

  test(`[RT1] ${way}: a claim is final; the same one again is no trouble`, async () => {
    const { mine, theirs } = await open();
    const { box, claim } = await claimed(mine);
    expect((await theirs.claim(box, claim)).ok).toBe(true);
    expect(refused(await theirs.claim(box, { ...claim, write: hashOf(word()) }))).toBe('taken');
    expect(refused(await theirs.claim(box, { ...claim, keepDays: 31 }))).toBe('taken');
  });

  test(`[RT2] ${way}: what is appended is read by the other, oldest first, byte for byte`, async () => {
    const { mine, theirs } = await open();
    const { write, read } = await claimed(mine);
    const every = Uint8Array.from({ length: 256 }, (_, at) => at);
    expect(given(await mine.append(write, { ...item(''), bytes: every }))).toEqual({ cursor: 1 });
    expect(given(await mine.append(write, item('two')))).toEqual({ cursor: 2 });
    expect(given(await theirs.read(read, 0))).toEqual({
      head: 2,
      items: [
        { cursor: 1, bytes: every },
        { cursor: 2, bytes: bytes('two') },
      ],
    });
    expect(await cursorsOf(theirs, read, 1)).toEqual([2]);
    expect(given(await mine.read(write, 2))).toEqual({ head: 2, items: [] });
  });

  test(`[RT2] ${way}: an item appended again answers with its first place, wherever the head is now`, async () => {
    const { mine } = await open();
    const { write } = await claimed(mine);
    const first = item('one', 0);
    expect(given(await mine.append(write, first))).toEqual({ cursor: 1 });
    given(await mine.append(write, item('two')));
    expect(given(await mine.append(write, first))).toEqual({ cursor: 1 });
    expect(await cursorsOf(mine, write)).toEqual([1, 2]);
  });

  test(`[RT3] ${way}: of two who append after the same head, one is told of the conflict`, async () => {
    const { mine, theirs } = await open();
    const { write } = await claimed(mine);
    const both = await Promise.all([mine.append(write, item('mine', 0)), theirs.append(write, item('theirs', 0))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok).map(refused)).toEqual(['conflict']);
    expect(refused(await mine.append(write, item('ahead', 9)))).toBe('conflict');
    expect(given(await mine.append(write, item('next', 1)))).toEqual({ cursor: 2 });
  });

  test(`[RT4] ${way}: what does not fit on one page is reached by reading on`, async () => {
    const { mine, theirs } = await open();
    const { write, read } = await claimed(mine);
    const large = new Uint8Array(limits.itemBytes).fill(7);
    for (let at = 1; at <= 5; at++) given(await mine.append(write, { ...item(''), bytes: large }));
    const found: number[] = [];
    for (
      let page = await cursorsOf(theirs, read);
      page.length > 0;
      page = await cursorsOf(theirs, read, found.at(-1))
    ) {
      found.push(...page);
    }
    expect(found).toEqual([1, 2, 3, 4, 5]);
    const larger = new Uint8Array(limits.itemBytes + 1);
    expect(refused(await mine.append(write, { ...item(''), bytes: larger }))).toBe('too-large');
  });

  test(`[RT5] ${way}: the read token reads and does nothing else; strangers cannot tell what exists`, async () => {
    const { mine, theirs } = await open();
    const { box, read, write } = await claimed(mine);
    given(await mine.append(write, item('one')));
    const stranger = { box, token: word() };
    const nowhere = { box: word(), token: write.token };
    for (const key of [read, stranger, nowhere]) {
      const answers = [await theirs.append(key, item('x')), await theirs.erase(key, [1]), await theirs.eraseBox(key)];
      expect(answers.map(refused)).toEqual(['no-such-box', 'no-such-box', 'no-such-box']);
    }
    expect(refused(await theirs.read(stranger, 0))).toBe('no-such-box');
    expect(refused(await theirs.read(nowhere, 0))).toBe('no-such-box');
    expect(await cursorsOf(theirs, read)).toEqual([1]);
  });

  test(`[RT6] ${way}: erased items are gone, their places are not given again`, async () => {
    const { mine, theirs } = await open();
    const { write, read } = await claimed(mine);
    for (const text of ['one', 'two', 'three']) given(await mine.append(write, item(text)));
    given(await mine.erase(write, [1, 3, 77]));
    given(await mine.erase(write, []));
    expect(given(await theirs.read(read, 0))).toEqual({ head: 3, items: [{ cursor: 2, bytes: bytes('two') }] });
    expect(given(await mine.append(write, item('four')))).toEqual({ cursor: 4 });
    const many = Array.from({ length: 1200 }, (_, at) => at + 1);
    given(await mine.erase(write, many));
    expect(given(await theirs.read(read, 0))).toEqual({ head: 4, items: [] });
  });

  test(`[RT7] ${way}: an erased mailbox reads as one in which nothing happens, and takes nothing more`, async () => {
    const { mine, theirs } = await open();
    const { box, claim, write, read } = await claimed(mine);
    given(await mine.append(write, item('one')));
    given(await mine.eraseBox(write));
    expect(given(await theirs.read(read, 0))).toEqual({ head: 1, items: [] });
    expect(given(await theirs.read(read, 1))).toEqual({ head: 1, items: [] });
    expect(refused(await mine.append(write, item('two')))).toBe('no-such-box');
    expect(refused(await mine.read(write, 0))).toBe('no-such-box');
    expect(refused(await mine.claim(box, claim))).toBe('taken');
  });

  test(`[RT8] ${way}: who watches is told of what is new, and of what was new before`, async () => {
    const { mine, theirs } = await open();
    const [one, two] = [await claimed(mine), await claimed(mine)];
    given(await mine.append(one.write, item('before')));
    const news = vi.fn<(box: string) => void>();
    const stop = theirs.watch(
      [
        { ...one.read, since: 0 },
        { ...two.read, since: 0 },
      ],
      news,
    );
    await vi.waitFor(() => expect(news).toHaveBeenCalledWith(one.box), 5000);
    given(await mine.append(two.write, item('now')));
    await vi.waitFor(() => expect(news).toHaveBeenCalledWith(two.box), 5000);
    stop();
  });

  test(`[RT8] ${way}: who stops watching is told nothing more, and others go on`, async () => {
    const { mine, theirs } = await open();
    const { box, write, read } = await claimed(mine);
    const [gone, stays] = [vi.fn<(box: string) => void>(), vi.fn<(box: string) => void>()];
    const stopGone = theirs.watch([{ ...read, since: 0 }], gone);
    const stopStays = theirs.watch([{ ...read, since: 0 }], stays);
    stopGone();
    stopGone();
    given(await mine.append(write, item('one')));
    await vi.waitFor(() => expect(stays).toHaveBeenCalledWith(box), 5000);
    stopStays();
    expect(gone).not.toHaveBeenCalled();
  });

  /** Whoever hears a mailbox, once the line stands. */
  async function hearing(phone: Transport, key: BoxKey) {
    const frames: string[] = [];
    let isUp = false;
    const ears: Ears = {
      frame: (frame) => void frames.push(frame),
      line(up) {
        isUp = up;
      },
    };
    const stop = phone.hear(key, ears);
    await vi.waitFor(() => expect(isUp).toBe(true), 5000);
    return { frames, stop };
  }

  test(`[RT18] ${way}: a fleeting frame reaches who hears that mailbox now, takes the write token, and is kept nowhere`, async () => {
    const { mine, theirs } = await open();
    const { write, read } = await claimed(mine);
    const own = await claimed(theirs);
    const me = await hearing(mine, own.read);
    const them = await hearing(theirs, read);
    await vi.waitFor(() => {
      mine.live(read, 'with the read token');
      mine.live(write, 'a hand');
      expect(them.frames).toContain('a hand');
    }, 5000);
    expect([new Set(them.frames), me.frames]).toEqual([new Set(['a hand']), []]);
    expect(given(await theirs.read(read, 0))).toEqual({ head: 0, items: [] });
    for (const { stop } of [me, them]) stop();
    const late = await hearing(theirs, read);
    expect(late.frames).toEqual([]);
    late.stop();
  });

  test(`[RT18] ${way}: who hears frames of a mailbox is still told of what is new in it, by the same line`, async () => {
    const { mine, theirs } = await open();
    const { box, write, read } = await claimed(mine);
    const them = await hearing(theirs, read);
    const news = vi.fn<(box: string) => void>();
    const stop = theirs.watch([{ ...read, since: 0 }], news);
    given(await mine.append(write, item('one')));
    await vi.waitFor(() => expect(news).toHaveBeenCalledWith(box), 5000);
    them.stop();
    given(await mine.append(write, item('two')));
    await vi.waitFor(() => expect(news).toHaveBeenCalledTimes(2), 5000);
    stop();
  });

  test(`[RT8] ${way}: an erased mailbox tells its watcher nothing`, async () => {
    const { mine, theirs } = await open();
    const [erased, other] = [await claimed(mine), await claimed(mine)];
    const news = vi.fn<(box: string) => void>();
    const keys = [erased.read, other.read].map((key) => ({ ...key, since: 0 }));
    const stop = theirs.watch(keys, news);
    given(await mine.eraseBox(erased.write));
    given(await mine.append(other.write, item('one')));
    await vi.waitFor(() => expect(news).toHaveBeenCalledWith(other.box), 5000);
    stop();
    expect(news).not.toHaveBeenCalledWith(erased.box);
  });
}
