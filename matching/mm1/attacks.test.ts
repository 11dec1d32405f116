import { ristretto255 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { describe, expect, test } from 'vitest';
import { honest, silentProbe } from '../oracle/plain-psi.contract.ts';
import { joined, lv, part } from './bytes.ts';
import { holdsEither } from './either.ts';
import { forgedFirst, provedBeforehand } from './forger.contract.ts';
import { base, type Element, elementBytes, elementIn, hashToGroup, randomScalar, timesSecret } from './group.ts';
import { type Bytes, type Checked, checkFirst, firstMessage, type Mine, resultOf, secondMessage } from './index.ts';
import { keyOf } from './key.ts';
import { answersOf, believed, chanceFrom, common, meet, mineOf, settingOf, written } from './people.contract.ts';
import { proveSameKey } from './same-key.ts';
import { noElement, sessionOf, yesElement } from './session.ts';

const setting = settingOf(4);
const a = mineOf(setting, 'a', answersOf('1100'));
const b = mineOf(setting, 'b', answersOf('1010'));
const { firsts, seconds, checked } = meet(a, b);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const elementsOf = (first: Bytes): readonly string[] =>
  Array.from({ length: (first.length - 32) / 160 }, (_, index) => hex(first.slice(32 + 160 * index, 64 + 160 * index)));

function element(bytes: Bytes | undefined): Element {
  const read = bytes && elementIn(bytes);
  if (!read) throw new Error('This is no element.');
  return read;
}

describe('the silent probe', () => {
  test('[MM8] reads every answer out of plain two-way PSI, and its victim sees no match and no fault', () => {
    for (const text of ['110100', '000000', '111111']) {
      const victim = honest('victim', answersOf(text), chanceFrom('victim'));
      const probe = silentProbe(text.length, chanceFrom('probe'));
      expect(probe.read(victim.first, victim.second(probe.first))).toEqual(answersOf(text));
      expect(victim.result(probe.first, probe.second(victim.first))).toEqual(answersOf('0'.repeat(text.length)));
    }
  });

  test('[MM8] plain PSI is no straw man: two who keep to it find what is common', () => {
    const one = honest('one', answersOf('1100'), chanceFrom('one'));
    const two = honest('two', answersOf('1010'), chanceFrom('two'));
    expect(one.result(two.first, two.second(one.first))).toEqual(answersOf('1000'));
    expect(two.result(one.first, one.second(two.first))).toEqual(answersOf('1000'));
  });

  test('[MM8] is refused here, with proofs made for its own number over exactly what is sent', () => {
    const [key, c, random] = [randomScalar(chanceFrom('key')), randomScalar(chanceFrom('c')), chanceFrom('forged')];
    const probe = forgedFirst(setting, 'b', { key, witness: c, random });
    expect(checkFirst(setting, 'b', probe)).toEqual({ ok: false, refusal: 'proof' });
    const underItsKey = forgedFirst(setting, 'b', { key: c, witness: c, random });
    expect(checkFirst(setting, 'b', underItsKey)).toMatchObject({ ok: true });
  });

  test('[MM8] is refused in one slot among honest ones, by whatever element', () => {
    const session = sessionOf(setting);
    const own = { b: keyOf(b.key), c: randomScalar(chanceFrom('c')) };
    const points = [
      hashToGroup(new Uint8Array([1])),
      base,
      timesSecret(yesElement(session, 1), own.c),
      timesSecret(yesElement(session, 2), own.b),
      timesSecret(noElement(session, 'a', 1), own.b),
      element(checked.a.elements[1]),
    ];
    for (const point of points) {
      expect(checkFirst(setting, 'b', written(firsts.b, 192, elementBytes(point)))).toMatchObject({ ok: false });
    }
  });

  test('[MM8] [MM3] works again when the proofs do not bind key and elements, and so they do', () => {
    const one = settingOf(1);
    const victim = mineOf(one, 'a', [true]);
    const victimFirst = believed(one, 'a', firstMessage(victim, chanceFrom('victim')));
    const session = sessionOf(one);
    const pair = { yes: yesElement(session, 0), no: noElement(session, 'b', 0) };
    const weakContexts = [lv(session), lv(session, 'b'), session, new Uint8Array(), new Uint8Array(64)];
    for (const context of weakContexts.flatMap((each) => [each, new Uint8Array(sha512(each))])) {
      const forged = provedBeforehand(context, pair, chanceFrom('forger'));
      expect(forged.factor).not.toBe(forged.key);
      expect(holdsEither({ context, index: 0, pair }, forged.publicKey, forged.element, forged.proof)).toBe(true);
      const evaluated = timesSecret(forged.element, keyOf(victim.key));
      const read = timesSecret(evaluated, ristretto255.Point.Fn.inv(forged.factor));
      expect(hex(elementBytes(read))).toBe(hex(victimFirst.elements[0] ?? new Uint8Array()));
      const sent = joined(elementBytes(forged.publicKey), elementBytes(forged.element), forged.proof);
      expect(checkFirst(one, 'b', sent)).toEqual({ ok: false, refusal: 'proof' });
    }
  });
});

describe('yes to everything', () => {
  test('[MM9] learns each yes of the round, and stands before the other as a yes to each of them', () => {
    const all = { ...b, answers: answersOf('1111') };
    const met = meet(a, all);
    expect(common(all, met.checked.a, met.seconds.a)).toBe('1100');
    expect(common(a, met.checked.b, met.seconds.b)).toBe('1100');
  });
});

describe('another key, or other elements, in the second message', () => {
  const secretB = keyOf(b.key);
  const from = checked.a.elements.map(element);
  const publicKey = timesSecret(base, secretB);

  /** Elements of b's choice with the best proof that b can make for them. */
  function answered(to: readonly Element[], key: bigint): Bytes {
    const proof = proveSameKey({ publicKey, from, to }, key, chanceFrom('best'));
    return joined(...to.map(elementBytes), proof);
  }

  test('[MM5] hides no match and makes none', () => {
    const other = randomScalar(chanceFrom('other'));
    const truly = from.map((each) => timesSecret(each, secretB));
    const mineAtA = checked.b.elements.map((each) => timesSecret(element(each), keyOf(a.key)));
    const attempts = [
      answered(
        from.map((each) => timesSecret(each, other)),
        other,
      ),
      answered(
        from.map((each) => timesSecret(each, other)),
        secretB,
      ),
      ...truly.map((_, hidden) =>
        answered(
          truly.map((each, at) => (at === hidden ? each.double() : each)),
          secretB,
        ),
      ),
      answered(mineAtA, secretB),
      answered([...truly].reverse(), secretB),
    ];
    for (const attempt of attempts) expect(resultOf(a, checked.b, attempt)).toEqual({ ok: false, refusal: 'proof' });
    expect(common(a, checked.b, answered(truly, secretB))).toBe('1000');
  });

  test('[MM1] where I said nothing nothing is common, even if the other could make the elements meet', () => {
    const silent: Mine = { ...a, answers: answersOf('0000') };
    const first = firstMessage(silent, chanceFrom('silent'));
    const theirs = believed(setting, 'a', first);
    const echoing = copyOf(silent, theirs);
    expect(common(silent, echoing.theirs, echoing.second)).toBe('0000');
  });

  /** The nearest that another can come: my own elements and key, as the other role. Both results are then the same bytes. */
  function copyOf(mine: Mine, first: Checked): { readonly theirs: Checked; readonly second: Bytes } {
    const theirs = { ...first, role: 'b' } as Checked;
    const points = first.elements.map(element);
    const to = points.map((each) => timesSecret(each, keyOf(mine.key)));
    const proof = proveSameKey(
      { publicKey: element(first.publicKey), from: points, to },
      keyOf(mine.key),
      chanceFrom('copy'),
    );
    return { theirs, second: joined(...to.map(elementBytes), proof) };
  }
});

test('[MM1] [MM9] whoever compares everything that both sent finds the same element only where both said yes', () => {
  const at = (second: Bytes) => setting.slots.map((_, index) => hex(part(second, index, 32)));
  const same = at(seconds.a).map((each, index) => each === at(seconds.b)[index]);
  expect(same).toEqual(answersOf('1000'));
  const all = [firsts.a, firsts.b].flatMap(elementsOf).concat(at(seconds.a), at(seconds.b));
  expect(new Set(all).size).toBe(all.length - 1);
});

describe('what is mine', () => {
  test('[MM7] my own messages are refused when they come back', () => {
    expect(checkFirst(setting, 'b', firsts.a)).toEqual({ ok: false, refusal: 'proof' });
    expect(resultOf(a, checked.b, seconds.a)).toEqual({ ok: false, refusal: 'proof' });
    expect(resultOf(a, checked.a, seconds.a)).toEqual({ ok: false, refusal: 'proof' });
    expect(() => secondMessage(a, checked.a, chanceFrom('own'))).toThrow();
  });
});

describe('another attempt', () => {
  const others = [
    settingOf(4, { attempt: 1 }),
    settingOf(4, { round: 4 }),
    settingOf(4, { space: 'another' }),
    settingOf(4, { slots: ['slot 1', 'slot 0', 'slot 2', 'slot 3'] }),
  ];

  test.each(others)('[MM6] nothing of one attempt can be used in another: %j', (other) => {
    expect(checkFirst(other, 'b', firsts.b)).toEqual({ ok: false, refusal: 'proof' });
    const there = { ...a, setting: other };
    expect(() => secondMessage(there, checked.b, chanceFrom('x'))).toThrow();
    expect(resultOf(there, checked.b, seconds.b)).toEqual({ ok: false, refusal: 'proof' });
    const [mine, theirs] = [mineOf(other, 'a', a.answers, 'new a'), mineOf(other, 'b', b.answers, 'new b')];
    const met = meet(mine, theirs);
    expect(resultOf(mine, met.checked.b, seconds.b)).toEqual({ ok: false, refusal: 'proof' });
    const shared = elementsOf(met.firsts.a).filter((each) => elementsOf(firsts.a).includes(each));
    expect(shared).toEqual([]);
  });

  test('[MM6] why a key is used once: two sets of answers under one key and session show what was changed', () => {
    const changedMind = firstMessage({ ...a, answers: answersOf('1010') }, chanceFrom('again'));
    const same = elementsOf(changedMind).map((each, index) => each === elementsOf(firsts.a)[index]);
    expect(same).toEqual([true, false, false, true]);
    const afresh = firstMessage(mineOf(setting, 'a', answersOf('1010'), 'a fresh key'), chanceFrom('again'));
    expect(elementsOf(afresh).filter((each) => elementsOf(firsts.a).includes(each))).toEqual([]);
  });

  test('[MM6] why a session is used once: under one key a later session still shows who it is', () => {
    const later = { ...a, setting: settingOf(4, { attempt: 1 }) };
    const first = firstMessage(later, chanceFrom('later'));
    expect(elementsOf(first).filter((each) => elementsOf(firsts.a).includes(each))).toEqual([]);
    expect(part(first, 0, 32)).toEqual(part(firsts.a, 0, 32));
  });
});

describe('before the check', () => {
  test('[MM4] a second message cannot be written for what was not checked', () => {
    const random = chanceFrom('types');
    const unchecked = { setting, role: 'b' as const, publicKey: part(firsts.b, 0, 32), elements: [] };
    const attempts = [
      // @ts-expect-error bytes are not a checked message
      () => secondMessage(a, firsts.b, random),
      // @ts-expect-error the same parts, put together by hand
      () => secondMessage(a, unchecked, random),
      // @ts-expect-error what the check said must be looked at first
      () => secondMessage(a, checkFirst(setting, 'b', firsts.b), random),
      // @ts-expect-error nor is there a result
      () => resultOf(a, unchecked, seconds.b),
    ];
    expect(attempts).toHaveLength(4);
  });

  test('[MM4] what was checked does not change with the bytes that it was read from', () => {
    const bytes = firsts.b.slice();
    const read = believed(setting, 'b', bytes);
    bytes.fill(0);
    expect(hex(joined(read.publicKey, ...read.elements))).toBe(
      hex(firsts.b.slice(0, 32)) + elementsOf(firsts.b).join(''),
    );
    expect(common(a, read, seconds.b)).toBe('1000');
  });
});
