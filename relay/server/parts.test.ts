import { expect, test } from 'vitest';
import { addressOf } from './address.ts';
import { places } from './places.ts';

test('[RE15] an IPv4 address is itself, an IPv6 one its first 64 bits', () => {
  const alone = (remote: string | undefined) => addressOf(remote, undefined, 0);
  expect(alone('203.0.113.9')).toBe('203.0.113.9');
  expect(alone('::ffff:203.0.113.9')).toBe('203.0.113.9');
  expect(alone('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::');
  expect(alone('2001:DB8:1:2::9')).toBe('2001:db8:1:2::');
  expect(alone('2001:db8::9')).toBe('2001:db8:0:0::');
  expect(alone('fe80::1%eth0')).toBe('fe80:0:0:0::');
  expect(alone('64:ff9b:1::203.0.113.9')).toBe('64:ff9b:1:0::');
  expect(alone('::1')).toBe('0:0:0:0::');
  expect(alone(undefined)).toBe('unknown');
  expect(alone('not an address')).toBe('unknown');
});

test('[RE15] what a visitor wrote about itself is not believed', () => {
  const forwarded = '198.51.100.1, 203.0.113.9, 192.0.2.7';
  expect(addressOf('10.0.0.1', forwarded, 0)).toBe('10.0.0.1');
  expect(addressOf('10.0.0.1', forwarded, 1)).toBe('192.0.2.7');
  expect(addressOf('10.0.0.1', forwarded, 2)).toBe('203.0.113.9');
  expect(addressOf('10.0.0.1', forwarded, 4)).toBe('10.0.0.1');
  expect(addressOf('10.0.0.1', 'nonsense', 1)).toBe('10.0.0.1');
  expect(addressOf('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
});

test('[RE16] there are so many places for all, and so many for one', () => {
  const all = places(3, 2);
  const first = all.take('x');
  expect([all.take('x'), all.take('x'), all.take('y'), all.take('z')].map((place) => place !== undefined)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  first?.();
  first?.();
  expect([all.take('z'), all.take('x')].map((place) => place !== undefined)).toEqual([true, false]);
});
