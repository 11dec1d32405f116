import { expect, test } from 'vitest';
import {
  given,
  type Phone,
  paired,
  passphrase,
  phone,
  read,
  shownFact,
  type World,
  world,
} from '../device/exchange/two-phones.contract.ts';
import type { Pairing } from '../device/index.ts';
import { anHour } from './couple.contract.ts';
import { type HostileRelay, hostileRelay, type Mischief } from './relay.contract.ts';

interface Strangers {
  readonly here: World;
  readonly relay: HostileRelay;
  readonly ada: Phone;
  readonly ben: Phone;
}

async function strangers(): Promise<Strangers> {
  const here = world();
  const relay = hostileRelay(here);
  return { here, relay, ada: await phone(here, 'Ada'), ben: await phone(here, 'Ben') };
}

const invites = async (here: World, { side }: Phone): Promise<Pairing> =>
  given(await here.done(side.link.invite(passphrase)));

async function joins(here: World, { side }: Phone, invitation: string | undefined): Promise<Pairing> {
  const joined = given(await here.done(side.link.join(invitation ?? '', passphrase)));
  await here.settle();
  return joined;
}

const wordsIn = (pairing: Pairing): string => {
  const step = pairing.now();
  return step.kind === 'words' ? step.words.join(' ') : '';
};

/** Whatever came of an attempt, nothing of it is left here, and a new one succeeds. */
async function expectAnewIsPossible({ here, relay, ada, ben }: Strangers): Promise<void> {
  relay.does();
  await here.pass(anHour);
  for (const each of [ada, ben]) {
    expect(each.side.link.partner()).toBeUndefined();
    expect((await here.metaNames(each)).filter((name) => name.startsWith('link'))).toEqual([]);
  }
  await paired(here, ada, ben);
}

type Message = Uint8Array<ArrayBuffer>;

const changedAt = (nth: number, change: (bytes: Message) => Message): Mischief => ({
  async read(_, honest) {
    const page = await honest();
    if (!page.ok) return page;
    const items = page.value.items.map((item) => (item.cursor === nth ? { ...item, bytes: change(item.bytes) } : item));
    return { ok: true, value: { ...page.value, items } };
  },
});

const flipped = (bytes: Message): Message => bytes.with(bytes.length >> 1, (bytes.at(bytes.length >> 1) ?? 0) ^ 1);

test.each([1, 2, 3])('[HR10] message %i of a pairing, changed on the way, ends it with a name', async (nth) => {
  const them = await strangers();
  const { here, relay, ada, ben } = them;
  const invited = await invites(here, ada);
  relay.does(changedAt(nth, flipped));
  const joined = await joins(here, ben, invited.invitation);
  const [one, other] = [invited.now(), joined.now()];
  expect([one, other]).toContainEqual({ kind: 'refused', why: 'forged' });
  await here.pass(anHour);
  for (const each of [invited.now(), joined.now()]) expect(each.kind).toBe('refused');
  await expectAnewIsPossible(them);
});

test('[HR10] a gift that was changed on the way links nobody with anybody else', async () => {
  const them = await strangers();
  const { here, relay, ada, ben } = them;
  const invited = await invites(here, ada);
  const joined = await joins(here, ben, invited.invitation);
  relay.does(changedAt(4, flipped));
  await here.done(invited.same());
  await here.done(joined.same());
  await here.settle();
  expect(joined.now()).toEqual({ kind: 'refused', why: 'forged' });
  expect(ben.side.link.partner()).toBeUndefined();
  relay.does();
  await here.pass(anHour);
  if (ada.side.link.partner()) given(await here.done(ada.side.link.part()));
  await expectAnewIsPossible(them);
});

test('[HR10] another bundle than the one that was invited is refused', async () => {
  const them = await strangers();
  const { here, relay, ada, ben } = them;
  const mallory = await phone(here, 'Mallory');
  const theirs = await invites(here, mallory);
  const other = relay.content(relay.boxes('Mallory').meeting)[0]?.bytes ?? new Uint8Array();
  const invited = await invites(here, ada);
  relay.does(changedAt(1, () => other));
  const joined = await joins(here, ben, invited.invitation);
  expect(joined.now()).toEqual({ kind: 'refused', why: 'forged' });
  relay.does();
  await here.done(theirs.cancel());
  await expectAnewIsPossible(them);
});

test('[HR10] messages that are repeated, and one’s own thrown back, change nothing', async () => {
  const { here, relay, ada, ben } = await strangers();
  const invited = await invites(here, ada);
  const joined = await joins(here, ben, invited.invitation);
  const words = wordsIn(invited);
  const { meeting } = relay.boxes('Ada');
  const again = async () => {
    for (const { bytes } of relay.content(meeting)) await relay.put(meeting, bytes);
  };
  await again();
  expect([wordsIn(invited), wordsIn(joined)]).toEqual([words, words]);
  await here.done(invited.same());
  await again();
  await here.done(joined.same());
  await here.settle();
  expect([ada.side.link.partner()?.name, ben.side.link.partner()?.name]).toEqual(['Ben', 'Ada']);
});

test('[HR11] a second guest is turned away, whatever the relay shows whom', async () => {
  const { here, relay, ada, ben } = await strangers();
  const eve = await phone(here, 'Eve');
  const invited = await invites(here, ada);
  const first = await joins(here, eve, invited.invitation);
  // Ben is shown the invitation's own message and nothing else, and is told that his answer lies there.
  relay.does({
    async read({ phone: who }, honest) {
      const page = await honest();
      if (!page.ok || who !== 'Ben') return page;
      return { ok: true, value: { head: 1, items: page.value.items.filter(({ cursor }) => cursor === 1) } };
    },
    append: async ({ phone: who }, honest) => (who === 'Ben' ? { ok: true, value: { cursor: 2 } } : honest()),
  });
  const second = await joins(here, ben, invited.invitation);
  expect(wordsIn(first)).toBe(wordsIn(invited));
  expect(wordsIn(second)).toBe('');
  await here.pass(anHour);
  expect(second.now()).toEqual({ kind: 'refused', why: 'expired' });
});

test('[HR11] an invitation that was used, cancelled or is old leads nowhere again', async () => {
  const them = await strangers();
  const { here, relay, ada, ben } = them;
  const cancelled = await invites(here, ada);
  await here.done(cancelled.cancel());
  expect((await joins(here, ben, cancelled.invitation)).now()).toEqual({ kind: 'refused', why: 'expired' });
  const old = await invites(here, ada);
  const hello = relay.content(relay.boxes('Ada').meeting);
  await here.pass(anHour);
  relay.does({ read: async () => ({ ok: true, value: { head: 1, items: hello } }) });
  const late = await joins(here, ben, old.invitation);
  expect(late.now().kind).not.toBe('words');
  await expectAnewIsPossible(them);
  const eve = await phone(here, 'Eve');
  expect((await joins(here, eve, old.invitation)).now().kind).toBe('refused');
});

test('[HR10] a relay that hands over one gift and keeps the other leaves nobody without a way on', async () => {
  const { here, relay, ada, ben } = await strangers();
  const invited = await invites(here, ada);
  const joined = await joins(here, ben, invited.invitation);
  const isGift = (size: number) => size > 1000;
  relay.does({
    async read({ phone: who }, honest) {
      const page = await honest();
      if (!page.ok || who !== 'Ada') return page;
      return {
        ok: true,
        value: { ...page.value, items: page.value.items.filter(({ bytes }) => !isGift(bytes.length)) },
      };
    },
  });
  await here.done(invited.same());
  await here.done(joined.same());
  await here.settle();
  expect(ben.side.link.partner()?.name).toBe('Ada');
  expect(ada.side.link.partner()).toBeUndefined();
  given(await ben.side.append([shownFact('hello')]));
  relay.does();
  await here.pass(2 * anHour);
  given(await here.done(ben.side.link.part()));
  await paired(here, ada, ben);
  await here.pass(anHour);
  expect((await read(ada)).shown).toEqual(['b:hello']);
});
