import { toUtf8 } from '@unhurried/keys/bytes';
import { expect, test } from 'vitest';
import { given, mineFact, type Phone, passingFact, read, shownFact } from '../device/exchange/two-phones.contract.ts';
import { aDay, anHour, opened, restored, wordsOf } from './couple.contract.ts';
import { carried, letterOf, type Trap, trap } from './partner.contract.ts';

const bodyIn = (bytes: Uint8Array<ArrayBuffer>) => JSON.parse(new TextDecoder().decode(bytes));

/** My own things go their way as before, and the partner's next honest letter is read. */
async function expectUnhurt({ here, ada, partner }: Trap, ...mine: readonly string[]): Promise<void> {
  given(await ada.side.append([shownFact('still here')]));
  await partner.writes('shown', letterOf(carried('honest')));
  await opened(here, ada);
  await here.pass(anHour);
  const { shown } = await read(ada);
  expect(shown).toEqual(expect.arrayContaining(['a:still here', 'b:honest', ...mine]));
  expect(ada.side.link.state()).toBe('settled');
  const sent = (await partner.reads('shown')).map(({ body }) => JSON.stringify(bodyIn(body)));
  expect(sent.some((text) => text.includes('still here'))).toBe(true);
}

const texts = async (phone: Phone) => (await read(phone)).shown;

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

const stampIn = (year: number): string => `${Date.UTC(year, 5).toString(36).padStart(9, '0')}-zzzz-b`;

test('[HP3] a stamp of long ago or of far ahead takes no fact of mine away, here or on a phone of mine to come', async () => {
  const caught = await trap();
  const { here, ada, partner } = caught;
  const words = await wordsOf(here, ada);
  await partner.writes(
    'shown',
    letterOf(
      carried('old', { stamp: '000000000-0000-b' }),
      carried('late', { stamp: stampIn(2047) }),
      carried('soon', { stamp: stampIn(2046) }),
    ),
  );
  expect((await texts(ada)).toSorted()).toEqual(['b:old', 'b:soon']);
  await expectUnhurt(caught);
  given(await ada.side.append([mineFact('secret')]));
  await here.pass(2 * anHour);
  const anew = await restored(here, words);
  expect(await texts(anew)).toEqual(expect.arrayContaining(['a:still here']));
  expect((await read(anew)).mine).toEqual(['a:secret']);
});

test('[HP4] ids of mine in a letter of theirs hide nothing of mine, and forget nothing of mine', async () => {
  const caught = await trap();
  const { here, ada, partner } = caught;
  const [mine] = given(await ada.side.append([shownFact('mine')]));
  const [secret] = given(await ada.side.append([mineFact('secret')]));
  const ids = [mine?.id ?? '', secret?.id ?? ''];
  await here.settle();
  const early = { stamp: '0aa000000-0000-b' };
  for (const journal of ['shown', 'passing'] as const) {
    await partner.writes(
      journal,
      letterOf(...ids.map((id) => carried('shadow', { id, ...early, lapses: here.now + aDay }))),
    );
    await partner.writes(journal, { facts: [], forget: ids });
  }
  await opened(here, ada);
  const now = await read(ada);
  expect(now.mine).toEqual(['a:secret']);
  expect(now.shown).toContain('a:mine');
  given(await ada.side.forget([ids[0] ?? '']));
  await here.settle();
  expect((await read(ada)).shown).not.toContain('a:mine');
  const told = (await partner.reads('shown')).flatMap(({ body }) => bodyIn(body).forget ?? []);
  expect(told).toContain(ids[0]);
});

test('[HP4] ids of mine in a letter of theirs hide nothing on a phone of mine that reads theirs first', async () => {
  const { here, ada, relay, partner } = await trap();
  const words = await wordsOf(here, ada);
  const [mine] = given(await ada.side.append([shownFact('mine')]));
  await here.settle();
  await partner.writes('shown', letterOf(carried('shadow', { id: mine?.id, stamp: '0aa000000-0000-b' })));
  const { shown } = relay.boxes('Ada');
  relay.does({ read: async (asked, honest) => (asked.box === shown ? { ok: false, refusal: 'away' } : honest()) });
  const anew = await restored(here, words);
  relay.does();
  await here.pass(anHour);
  expect(await texts(anew)).toContain('a:mine');
});

test('[HP4] ids of mine that came first in a letter of theirs are mine again as soon as my own come', async () => {
  const { here, ada, relay, partner } = await trap();
  const words = await wordsOf(here, ada);
  const [mine] = given(await ada.side.append([shownFact('mine')]));
  const [offered] = given(await ada.side.append([passingFact('my offering', here.now + aDay)]));
  await here.settle();
  const shadows = [mine?.id, offered?.id].map((id) => carried('shadow', { id, stamp: '0aa000000-0000-b' }));
  await partner.writes('shown', letterOf(...shadows));
  await opened(here, ada);
  expect(await read(ada)).toMatchObject({ shown: ['a:mine'], passing: ['a:my offering'] });
  const own = [relay.boxes('Ada').shown, relay.boxes('Ada').passing];
  relay.does({ read: async ({ box }, honest) => (own.includes(box) ? { ok: false, refusal: 'away' } : honest()) });
  const anew = await restored(here, words);
  const told: string[] = [];
  anew.side.onChange(({ facts }) => told.push(...facts.map(({ id }) => id)));
  relay.does();
  await here.pass(anHour);
  expect(told).toEqual(expect.arrayContaining([mine?.id, offered?.id]));
  expect(await read(anew)).toMatchObject({ shown: ['a:mine'], passing: ['a:my offering'] });
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

interface Lie {
  readonly chain?: string;
  readonly seq?: number;
  readonly hash?: string;
  readonly forked?: boolean;
}

/** The next day a checkpoint that says this comes with a letter of theirs; otherwise it is true of my last letter. */
async function liesTomorrow({ here, ada, partner }: Trap, lie: Lie): Promise<void> {
  ada.side.lock();
  await here.pass(aDay);
  const { chain, seq, hash } = (await partner.reads('shown')).at(-1) ?? { chain: '0'.repeat(32), seq: 0, hash: '' };
  const seen = { chain, seq, hash, forked: false, ...lie };
  await partner.writes('shown', { facts: [carried('x')], forget: [], seen });
  await opened(here, ada);
  await here.pass(60_000);
}

const lies: readonly Lie[] = [
  { forked: true },
  { hash: 'A'.repeat(43) },
  { seq: 2 ** 53 },
  { seq: -1 },
  { seq: Number.MAX_VALUE, hash: '__proto__' },
  { chain: '0'.repeat(32), forked: true },
  { chain: 'f'.repeat(32), forked: true },
  { forked: true },
  { forked: true },
  { forked: true },
];

test('[HP6] [LK14] a checkpoint that lies costs a segment at most, never a loop, a loss, or a name of a chain to come', async () => {
  const caught = await trap();
  const { here, ada, relay, partner } = caught;
  const words = await wordsOf(here, ada);
  given(await ada.side.append([shownFact('mine')]));
  await here.settle();
  const { shown } = relay.boxes('Ada');
  for (const lie of lies) {
    const before = relay.content(shown).length;
    await liesTomorrow(caught, lie);
    expect(relay.content(shown).length - before).toBeLessThanOrEqual(2);
  }
  await expectUnhurt(caught, 'a:mine');
  const chains = (await partner.reads('shown')).map(({ chain }) => chain);
  expect(chains).toEqual(chains.toSorted());
  expect(chains.at(-1)?.startsWith('f')).toBe(false);
  expect(await texts(await restored(here, words))).toEqual(expect.arrayContaining(['a:mine', 'a:still here']));
});

test('[HP6] doubts with every letter of one day are answered once', async () => {
  const caught = await trap();
  const { here, ada, relay, partner } = caught;
  given(await ada.side.append([shownFact('mine')]));
  await here.settle();
  const before = relay.count('append', 'Ada');
  for (let round = 0; round < 10; round++) {
    const { chain, seq, hash } = (await partner.reads('shown')).at(-1) ?? { chain: '', seq: 0, hash: '' };
    await partner.writes('shown', { facts: [], forget: [], seen: { chain, seq, hash, forked: true } });
    await here.pass(10_000);
  }
  expect(relay.count('append', 'Ada') - before).toBeLessThanOrEqual(2);
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
