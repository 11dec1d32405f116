import { conditions } from '@unhurried/content/conditions';
import { leaflets } from '@unhurried/content/leaflets';
import { redFlags } from '@unhurried/content/red-flags';
import { expect, test } from 'vitest';
import { atNumber, numberOf } from './index.ts';

test('[MH5] each thing of a list has a number that says nothing, and the number leads back to it', () => {
  const lists: readonly (readonly { readonly id: string }[])[] = [conditions, leaflets, redFlags];
  for (const list of lists) {
    const numbers = list.map(({ id }) => numberOf(list, id));
    expect(new Set(numbers).size).toBe(list.length);
    for (const [at, each] of list.entries()) {
      expect(numbers[at]).toMatch(/^[1-9]\d{0,3}$/);
      expect(atNumber(list, numbers[at])?.id).toBe(each.id);
    }
  }
});

test('[MH5] what is no number of the list leads nowhere', () => {
  for (const wrong of [undefined, '', '0', '-1', '1.0', '1e1', ' 1', 'stroke', '99999', String(conditions.length + 1)])
    expect(atNumber(conditions, wrong), wrong).toBeUndefined();
  expect(atNumber(conditions, numberOf(conditions, 'no-such-thing'))).toBeUndefined();
});
