import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUtf8, toUtf8 } from '../bytes/index.ts';
import { chanceFrom, mutated, parserRuns } from '../bytes/mutated.contract.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { answerIsDue, forgetOld, type KeyUpdate, keyUpdate, type Link, ringOf, takeKeyUpdate } from './index.ts';
import { isKeyUpdate, isLink } from './shape.ts';
import { twoLinks } from './two-links.contract.ts';

const numRuns = process.env.DEEP ? 400 : 12;
const crypto = nodeCrypto();
const start = await twoLinks(crypto, '2026-01-01');
const dayAt = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

type Who = 'a' | 'b';
type Move = { readonly who: Who; readonly does: 'updates' | 'hears' | 'waits'; readonly days: number };

const moves = fc.array(
  fc.record({
    who: fc.constantFrom<Who>('a', 'b'),
    does: fc.constantFrom('updates', 'hears', 'waits'),
    days: fc.nat({ max: 60 }),
  }),
  { maxLength: 24 },
);

/** Two phones and the post between them, which keeps order and may take for ever. */
function twoPhones() {
  const link: Record<Who, Link> = { ...start };
  const post: Record<Who, KeyUpdate[]> = { a: [], b: [] };
  let today = 0;
  const tell = async (who: Who, freshKem: boolean): Promise<void> => {
    const told = await keyUpdate(crypto, link[who], dayAt(today), { freshKem });
    link[who] = told.link;
    post[who === 'a' ? 'b' : 'a'].push(told.update);
  };
  const hear = async (who: Who): Promise<void> => {
    const update = post[who].shift();
    if (!update) return;
    const taken = await takeKeyUpdate(crypto, link[who], update, dayAt(today));
    if (!taken.ok) throw new Error(`refused: ${taken.refusal}`);
    link[who] = taken.value;
    if (answerIsDue(taken.value)) await tell(who, false);
  };
  const move = async ({ who, does, days }: Move): Promise<void> => {
    if (does === 'waits') today += days;
    if (does === 'updates') await tell(who, true);
    if (does === 'hears') await hear(who);
    link[who] = forgetOld(link[who], dayAt(today));
  };
  return { link, post, hear, move };
}

test('[KE27] however updates cross and however late they come, each is taken and both end with the same keys', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const phones = twoPhones();
      for (const move of all) await phones.move(move);
      let rounds = 0;
      while (phones.post.a.length + phones.post.b.length > 0) {
        // An answer is not answered: what was on its way is heard, and at most one answer each way besides.
        expect(rounds++).toBeLessThan(2 * all.length + 4);
        await phones.hear('a');
        await phones.hear('b');
      }
      expect([answerIsDue(phones.link.a), answerIsDue(phones.link.b)]).toEqual([false, false]);
      const [a, b] = [await ringOf(crypto, phones.link.a), await ringOf(crypto, phones.link.b)];
      for (const key of [a.write.shown, a.write.passing]) expect(b.find(key.keyId)).toEqual(key);
      for (const key of [b.write.shown, b.write.passing]) expect(a.find(key.keyId)).toEqual(key);
      for (const link of [phones.link.a, phones.link.b]) expect(isLink(JSON.parse(JSON.stringify(link)))).toBe(true);
    }),
    { numRuns },
  );
});

const parsed = (bytes: Uint8Array<ArrayBuffer>): unknown => {
  try {
    return JSON.parse(fromUtf8(bytes) ?? '');
  } catch {
    return undefined;
  }
};

test('[KE27] a changed update is never taken, and nothing that comes as one makes its reader throw', async () => {
  const { update } = await keyUpdate(crypto, start.a, '2026-01-05', { freshKem: true });
  const whole = toUtf8(JSON.stringify(update));
  const same = JSON.stringify(update);
  let shaped = 0;
  const looked = async (seed: number, batch: number) => {
    const chance = chanceFrom(seed);
    for (let count = 0; count < batch; count++) {
      const given = parsed(mutated(whole, chance));
      if (!isKeyUpdate(given) || JSON.stringify(given) === same || shaped++ > numRuns * 20) continue;
      const taken = await takeKeyUpdate(crypto, start.b, given, '2026-01-06');
      if (taken.ok) throw new Error(JSON.stringify(given));
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.integer(), (seed) => looked(seed, parserRuns.batch)),
    { numRuns: parserRuns.numRuns },
  );
  expect(shaped).toBeGreaterThan(0);
});

test('[KE31] any JSON is a link or is not, without a throw', () => {
  const whole = toUtf8(JSON.stringify(start.a));
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = chanceFrom(seed);
      for (let count = 0; count < parserRuns.batch; count++) isLink(parsed(mutated(whole, chance)));
    }),
    { numRuns: parserRuns.numRuns },
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isLink(value)).toBe(false);
      expect(isKeyUpdate(value)).toBe(false);
    }),
    { numRuns: numRuns * 10 },
  );
});
