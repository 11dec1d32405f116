import { expect, test } from 'vitest';
import { canMake, learned, nothing } from './knowledge.ts';
import { agree, atom, derived, frame, hash, mac, pub, seal, sign, word } from './term.ts';

const [secret, other, key] = [atom('secret'), atom('other'), atom('key')];
const bound = word('bound');
const knowing = (...terms: Parameters<typeof learned>[1]) => learned(nothing, terms);

test('[FM1] a name is not known before it was said; a word always is', () => {
  expect(canMake(nothing, secret)).toBe(false);
  expect(canMake(nothing, word('cs1/pair/1'))).toBe(true);
  expect(canMake(knowing(secret), secret)).toBe(true);
});

test('[FM1] a frame gives all its parts, a signature its message, hashes and tags nothing', () => {
  expect(canMake(knowing(frame(secret, other)), other)).toBe(true);
  expect(canMake(knowing(sign(key, frame(secret))), secret)).toBe(true);
  for (const closed of [hash(secret), mac(key, secret), derived(secret, 'label'), pub(secret)])
    expect(canMake(knowing(closed), secret)).toBe(false);
});

test('[FM1] a seal opens to whoever can make its key, also when the key comes later', () => {
  const sealed = seal(derived(key, 'label'), bound, secret);
  expect(canMake(knowing(sealed), secret)).toBe(false);
  expect(canMake(learned(knowing(sealed), [key]), secret)).toBe(true);
  const twice = seal(other, bound, frame(key, sealed));
  expect(canMake(learned(knowing(twice), [other]), secret)).toBe(true);
});

test('[FM1] what is made needs all its parts', () => {
  expect(canMake(knowing(key), mac(key, bound))).toBe(true);
  expect(canMake(knowing(secret), mac(key, secret))).toBe(false);
  expect(canMake(knowing(secret), sign(key, secret))).toBe(false);
  expect(canMake(knowing(key), seal(key, bound, secret))).toBe(false);
});

test('[FM1] two halves agree for whoever has one private half and the other public one', () => {
  const both = agree(secret, other);
  expect(agree(other, secret)).toBe(both);
  expect(canMake(knowing(pub(secret), pub(other)), both)).toBe(false);
  expect(canMake(knowing(secret), both)).toBe(false);
  expect(canMake(knowing(secret, pub(other)), both)).toBe(true);
  expect(canMake(knowing(other, pub(secret)), both)).toBe(true);
});

test('[FM1] what is known has one name, in whatever order it was learned', () => {
  const [one, two] = [frame(secret, other), seal(other, bound, key)];
  expect(learned(knowing(one), [two]).name).toBe(learned(knowing(two), [one]).name);
  expect(knowing(one).name).not.toBe(knowing(two).name);
});
