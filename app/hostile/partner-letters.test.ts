import { toUtf8 } from '@unhurried/keys/bytes';
import { expect, test } from 'vitest';
import { given, read, shownFact } from '../device/exchange/two-phones.contract.ts';
import { aDay, opened } from './couple.contract.ts';
import { carried, letterOf, trap } from './partner.contract.ts';
import { expectUnhurt, texts } from './unhurt.contract.ts';

test('[HP1] by the book, a partner with a program of their own is a partner', async () => {
  const { ada, partner, ...rest } = await trap();
  await partner.writes('shown', letterOf(carried('hello')));
  expect(await texts(ada)).toEqual(['b:hello']);
  await expectUnhurt({ ada, partner, ...rest }, 'b:hello');
});

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const withBody = (body: string): Uint8Array<ArrayBuffer> =>
  toUtf8(JSON.stringify(letterOf(carried('x', { body: 'BODY' }))).replace('"BODY"', body));

const odd: Readonly<Record<string, unknown>> = {
  nothing: new Uint8Array(0),
  'no JSON': toUtf8('{"facts":['),
  'no text': new Uint8Array([0xff, 0xfe, 0x00]),
  'a number': 7,
  null: null,
  'a list': [1, 2, 3],
  'facts that are no list': { facts: { length: 3 }, forget: 'all', seen: 'everything' },
  'facts without shape': letterOf(null, 7, 'x', {}, { id: 1 }, carried('x', { id: 'short' })),
  'facts whose body has no kind': letterOf(carried('x', { body: {} }), carried('x', { body: [] })),
  'a body that is nested deep': withBody(`{"kind":"activity-named","name":${deep(100_000)}}`),
  'a letter that poisons prototypes': toUtf8(
    '{"__proto__":{"facts":[]},"facts":[{"__proto__":{"id":"x"}}],"forget":[]}',
  ),
  'stamps from nowhere': letterOf(
    carried('x', { stamp: 'zzzzzzzzz-zzzz-b' }),
    carried('x', { stamp: '' }),
    carried('x', { stamp: '1gcmxpmo0-0000-b' }),
    carried('x', { at: Number.NaN }),
    carried('x', { at: -1 }),
    carried('x', { at: 9e15 }),
  ),
  'many ids to forget': {
    facts: [],
    forget: Array.from({ length: 10_000 }, (_, at) => at.toString(16).padStart(32, '0')),
  },
};

test.each(Object.entries(odd))('[HP2] a letter of %s is left out, and stops nothing', async (_, body) => {
  const caught = await trap();
  given(await caught.ada.side.append([shownFact('mine')]));
  await caught.partner.writes('shown', body);
  await caught.partner.writes('passing', body);
  expect((await read(caught.ada)).passing).toEqual([]);
  expect((await texts(caught.ada)).filter((text) => text.startsWith('b:'))).toEqual([]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  await expectUnhurt(caught, 'a:mine');
});

test('[HP2] a body that would poison prototypes poisons nothing', async () => {
  const caught = await trap();
  const poison = '{"kind":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  await caught.partner.writes('shown', withBody(poison));
  await opened(caught.here, caught.ada);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  await expectUnhurt(caught);
});

test('[HP2] hundreds of facts in one letter are read, and everything else goes on', async () => {
  const caught = await trap();
  const many = Array.from({ length: 600 }, (_, at) => carried(`f${at}`));
  await caught.partner.writes('shown', letterOf(...many));
  expect((await texts(caught.ada)).length).toBe(600);
  await expectUnhurt(caught);
});

test('[HP5] passing things that would last for years, or are over, are not taken in', async () => {
  const caught = await trap();
  const { here, ada, partner } = caught;
  const lapses = [here.now + 7300 * aDay, here.now - 1, here.now, 4_102_444_800_000, 0.5, -1, undefined];
  for (const each of lapses) await partner.writes('passing', letterOf(carried('x', { lapses: each })));
  expect((await read(ada)).passing).toEqual([]);
  await partner.writes('passing', letterOf(carried('today', { lapses: here.now + aDay })));
  expect((await read(ada)).passing).toEqual(['b:today']);
  await expectUnhurt(caught);
});

test('[HP7] a partner who takes new keys with every letter is answered once each, and read', async () => {
  const caught = await trap();
  const { here, ada, relay, partner } = caught;
  await partner.writes('shown', letterOf(carried('hello')));
  const before = relay.count('append', 'Ada');
  for (let round = 0; round < 12; round++) await partner.updates();
  await here.settle();
  expect(relay.count('append', 'Ada') - before).toBeLessThanOrEqual(16);
  await partner.writes('shown', letterOf(carried('after')));
  await opened(here, ada);
  expect(await texts(ada)).toContain('b:after');
});
