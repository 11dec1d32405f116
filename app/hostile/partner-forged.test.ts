import { expect, test } from 'vitest';
import { given, mineFact, type Phone, passingFact, read, shownFact } from '../device/exchange/two-phones.contract.ts';
import { aDay, anHour, opened, restored, wordsOf } from './couple.contract.ts';
import { carried, letterOf, type Trap, trap } from './partner.contract.ts';

interface Victim extends Trap {
  readonly words: string;
}

const honest = { mine: ['a:my limit'], shown: ['a:my yes'], passing: ['a:my offering'] };

/** Ada has a secret, something shown, something for today, and words that bring it all back. */
async function victim(): Promise<Victim> {
  const caught = await trap();
  const { here, ada } = caught;
  const today = passingFact('my offering', here.now + aDay);
  given(await ada.side.append([mineFact('my limit'), shownFact('my yes'), today]));
  const words = await wordsOf(here, ada);
  return { ...caught, words };
}

const same = async (phone: Phone) => {
  const { mine, shown, passing } = await read(phone);
  return { mine: mine.toSorted(), shown: shown.toSorted(), passing: passing.toSorted() };
};

/** On the first phone, opened again, and on one that the words bring back, I said what I said and nothing else. */
async function expectMyOwnWords({ here, ada, words }: Victim): Promise<void> {
  await opened(here, ada);
  await here.pass(anHour);
  expect(await same(ada)).toEqual(honest);
  expect(ada.side.link.state()).toBe('settled');
  expect(await same(await restored(here, words))).toEqual(honest);
}

const forgeries = [
  { kind: 'checked-in', energy: 9 },
  { kind: 'limit-lifted', name: 'a forged limit' },
  { kind: 'welcome-told', name: 'a forged yes' },
  { kind: 'offered', text: 'a forged offering' },
  { kind: 'activity-named', name: 'a forged name' },
];

test.each(['shown', 'passing', 'mine', 'kit'] as const)(
  '[HP8] nothing in my name is believed by any phone of mine, whoever runs the relay: my mailbox %s',
  async (name) => {
    const caught = await victim();
    const { here, relay, partner } = caught;
    const box = relay.boxes('Ada')[name];
    const mine = (await partner.reads('shown')).at(-1);
    const facts = forgeries.map((body) => carried('x', { body, lapses: here.now + aDay }));
    for (const journal of ['shown', 'passing'] as const) {
      const next = { chain: mine?.chain ?? '', seq: (mine?.seq ?? 0) + 1 };
      for (const heading of [{}, next, { kind: 'segment', chain: 'f'.repeat(32) }, { kind: 'rekey', ...next }])
        await relay.put(box, await partner.forged(journal, box, letterOf(...facts), heading));
    }
    await expectMyOwnWords(caught);
  },
);

test('[HP8] nor when my own envelopes are replayed around it', async () => {
  const caught = await victim();
  const { relay, partner } = caught;
  for (const journal of ['shown', 'passing'] as const) {
    const box = relay.boxes('Ada')[journal];
    const mine = relay.content(box);
    for (const { bytes } of mine) {
      await relay.put(box, await partner.forged(journal, box, letterOf(carried('forged'))));
      await relay.put(box, bytes);
    }
  }
  await expectMyOwnWords(caught);
});

test('[HP8] nor a letter of theirs that lies in a mailbox of mine', async () => {
  const caught = await victim();
  const { here, relay, partner } = caught;
  for (const name of ['shown', 'passing', 'mine', 'kit'] as const) {
    const box = relay.boxes('Ada')[name];
    for (const journal of ['shown', 'passing'] as const) {
      const body = Buffer.from(JSON.stringify(letterOf(carried('theirs', { lapses: here.now + aDay }))));
      await relay.put(box, await partner.resealed(journal, box, new Uint8Array(body)));
    }
  }
  await expectMyOwnWords(caught);
});

test('[HP9] what I wrote, sealed again under their name, is theirs to say and takes nothing of mine away', async () => {
  const { here, ada, partner } = await victim();
  for (const journal of ['shown', 'passing'] as const)
    for (const { body } of await partner.reads(journal)) await partner.writes(journal, body);
  await opened(here, ada);
  expect(await same(ada)).toEqual(honest);
  await partner.writes('shown', letterOf(carried('theirs')));
  expect((await same(ada)).shown).toEqual(['a:my yes', 'b:theirs']);
});

test('[HP9] a letter of another kind, or of another journal than its mailbox, is not what it says it is', async () => {
  const { here, ada, relay, partner } = await victim();
  const mailbox = partner.link().own;
  await partner.writes('shown', letterOf(carried('hello')));
  await partner.writes('passing', letterOf(carried('tonight', { lapses: here.now + aDay })));
  const facts = letterOf(carried('odd', { lapses: here.now + aDay }));
  const body = new Uint8Array(Buffer.from(JSON.stringify(facts)));
  await relay.put(mailbox.shown.box, await partner.resealed('passing', mailbox.shown.box, body));
  await relay.put(mailbox.passing.box, await partner.resealed('shown', mailbox.passing.box, body));
  for (const kind of ['offering', 'rekey']) await partner.writes('shown', facts, { kind });
  await opened(here, ada);
  await here.pass(anHour);
  const { shown, passing } = await same(ada);
  expect({ shown, passing }).toEqual({ shown: ['a:my yes', 'b:hello'], passing: ['a:my offering', 'b:tonight'] });
});

test('[HP10] no key update is taken as mine but mine, wherever it lies', async () => {
  const caught = await victim();
  const { relay, partner } = caught;
  const { shown } = relay.boxes('Ada');
  const last = (await partner.reads('shown')).at(-1);
  const heading = { kind: 'rekey', chain: last?.chain ?? '', seq: (last?.seq ?? 0) + 1 };
  const update = { id: 'update-fresh-1', update: await partner.forgedUpdate(), own: 'AAAA' };
  await relay.put(shown, await partner.forged('shown', shown, update, heading));
  await expectMyOwnWords(caught);
});

test('[HP10] a key update that is forged, out of count, of low order or too large stops none of my own', async () => {
  const { here, ada, partner } = await victim();
  await partner.writes('shown', letterOf(carried('hello')));
  const updates = [
    await partner.forgedUpdate(),
    await partner.lowUpdate(),
    { ...(await partner.forgedUpdate()), n: 2 ** 52 },
    { n: 2, kem: 'A'.repeat(43), sealed: 'A'.repeat(400_000), signature: 'A'.repeat(86) },
    { n: '2', kem: null, sealed: {}, signature: [] },
  ];
  for (const update of updates) await partner.writes('shown', { id: 'update-x', update, own: '' }, { kind: 'rekey' });
  given(await ada.side.append([shownFact('still here')]));
  await opened(here, ada);
  await here.pass(anHour);
  expect(['settled', 'set-aside']).toContain(ada.side.link.state());
  const sent = (await partner.reads('shown')).map(({ body }) => Buffer.from(body).toString());
  expect(sent.some((text) => text.includes('still here'))).toBe(true);
});

const shapeOf = (body: Uint8Array<ArrayBuffer>): string => Object.keys(JSON.parse(Buffer.from(body).toString())).join();

test('[HP11] on how many phones I write, and on which, cannot be told from what arrives', async () => {
  const { here, ada, words, partner } = await victim();
  const anew = await restored(here, words);
  for (const each of [ada, anew, ada, anew]) {
    given(await each.side.append([shownFact('again')]));
    await here.pass(anHour);
  }
  const letters = (await partner.reads('shown')).filter(({ kind }) => kind !== 'rekey');
  expect(new Set(letters.map(({ chain }) => chain)).size).toBe(1);
  expect(letters.map(({ seq }) => seq)).toEqual(letters.map((_, at) => at + 1));
  for (const { body } of letters) expect(['facts,forget', 'facts,forget,seen']).toContain(shapeOf(body));
});

test('[HP11] what I write for myself moves nothing that they can see', async () => {
  const { here, ada, relay, partner } = await trap();
  given(await ada.side.append([shownFact('one')]));
  await here.settle();
  const before = relay.count('append', 'Ada');
  for (let at = 0; at < 20; at++) given(await ada.side.append([mineFact(`secret ${at}`)]));
  await here.pass(anHour);
  expect(relay.count('append', 'Ada')).toBe(before);
  given(await ada.side.append([shownFact('two')]));
  await here.settle();
  const facts = (await partner.reads('shown')).flatMap(({ body }) => JSON.parse(Buffer.from(body).toString()).facts);
  expect(facts.map(({ stamp }) => stamp.split('-')[1])).toEqual(['0000', '0001']);
  expect(JSON.stringify(facts)).not.toContain('secret');
});
