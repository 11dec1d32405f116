import { expect, test } from 'vitest';
import { ownAddress } from './own-script.ts';

const page = 'https://here.example/app/index.html';

test('[SW6] an address from elsewhere never becomes a script', () => {
  expect(ownAddress('./sw.js', page)).toBe('https://here.example/app/sw.js');
  expect(() => ownAddress('https://elsewhere.example/sw.js', page)).toThrow();
  expect(() => ownAddress('data:text/javascript,1', page)).toThrow();
  expect(() => ownAddress('//elsewhere.example/sw.js', page)).toThrow();
});
