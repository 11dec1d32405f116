import { expect, test } from 'vitest';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { daysBetween, isDay } from './day.ts';
import { forgetOld, type Link } from './index.ts';
import { twoLinks } from './two-links.contract.ts';

const { a } = await twoLinks(nodeCrypto(), '2026-01-01');
const [epoch] = a.own.epochs;
if (!epoch) throw new Error('A link begins with an epoch.');
const at = (n: number, since: string) => ({ ...epoch, n, since });
const three = [at(1, '2026-01-01'), at(2, '2026-01-20'), at(3, '2026-02-10')];
const kems = [{ half: 'one', spent: '2026-01-25' }, { half: 'two', spent: '2026-02-15' }, { half: 'three' }];
const old: Link = { ...a, own: { ...a.own, epochs: three, kems }, theirs: { ...a.theirs, epochs: three } };

const left = (day: string) => {
  const { own, theirs } = forgetOld(old, day);
  const counts = (epochs: typeof own.epochs) => epochs.map(({ n }) => n).join('');
  return `${counts(own.epochs)} ${counts(theirs.epochs)} ${own.kems.map(({ half }) => half).join(' ')}`;
};

test('[KE32] an epoch goes 120 days after the next began, a half 120 days after a newer one was sealed to', () => {
  expect(left('2026-05-19')).toBe('123 123 one two three');
  expect(left('2026-05-20')).toBe('23 23 one two three');
  expect(left('2026-05-25')).toBe('23 23 two three');
  expect(left('2026-06-10')).toBe('3 3 two three');
});

test('[KE32] what is newest stays however old it is, and so does a half that may still be sealed to', () => {
  expect(left('2046-01-01')).toBe('3 3 three');
  const unheard: Link = { ...old, own: { ...old.own, kems: kems.map(({ half }) => ({ half })) } };
  expect(forgetOld(unheard, '2046-01-01').own.kems).toHaveLength(3);
});

test('[KE32] a clock that went back forgets nothing', () => {
  expect(left('1970-01-01')).toBe('123 123 one two three');
});

test('[KE32] days are counted on the calendar', () => {
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-12-31', '2027-01-01')).toBe(-364);
  for (let year = 1900; year < 2110; year += 7)
    expect(daysBetween(`${year}-06-15`, '2026-11-22')).toBe(
      (Date.UTC(2026, 10, 22) - Date.UTC(year, 5, 15)) / 86_400_000,
    );
  const days = [
    '2026-02-29',
    '2100-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-4-1',
    '',
    ' 2026-04-01',
    20,
  ];
  expect(days.filter(isDay)).toEqual([]);
  expect(['2028-02-29', '2000-02-29', '2026-12-31'].every(isDay)).toBe(true);
});
