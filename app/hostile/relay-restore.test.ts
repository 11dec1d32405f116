import { expect, test } from 'vitest';
import { given, mineFact, passphrase, read } from '../device/exchange/two-phones.contract.ts';
import {
  aDay,
  anHour,
  type Couple,
  couple,
  expectNothingFalse,
  expectTheSame,
  opened,
  restored,
  shows,
  wordsOf,
} from './couple.contract.ts';
import { pagesOf } from './relay.contract.ts';

const textsOf = (side: Awaited<ReturnType<typeof read>>) => [...side.mine, ...side.shown].toSorted();

interface Kept extends Couple {
  readonly words: string;
}

/** A month in which nobody opens anything; then both do, and take new keys. */
async function aMonthLater({ here, ada, ben }: Couple): Promise<void> {
  for (const { side } of [ada, ben]) side.lock();
  await here.pass(31 * aDay);
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(anHour);
}

/** Ada has words, new keys since, and wrote before and after both. */
async function withWords(): Promise<Kept> {
  const both = await couple();
  const { here, ada } = both;
  const words = await wordsOf(here, ada);
  await aMonthLater(both);
  await shows(both, ada, 'under new keys');
  given(await ada.side.append([mineFact('a later secret')]));
  await here.pass(2 * anHour);
  return { ...both, words };
}

test('[HR9] an old kit brings the side back, and everything else comes from the mailboxes', async () => {
  const both = await withWords();
  const { here, relay, ada, words } = both;
  const { kit } = relay.boxes('Ada');
  const [side, newest] = relay.content(kit);
  expect(relay.content(kit)).toHaveLength(2);
  await relay.put(kit, newest?.bytes ?? new Uint8Array());
  await relay.put(kit, side?.bytes ?? new Uint8Array());
  const anew = await restored(here, words);
  expect(textsOf(await read(anew))).toEqual(textsOf(await read(ada)));
  for (const each of [ada, anew]) await opened(here, each);
  expect([ada, anew].map(({ side }) => side.link.hasKit())).toEqual([true, true]);
});

test.each([60_000, anHour])(
  '[HR9] a kit as it was before new keys were taken, and %i ms without my own mailbox, still opens what was sealed since',
  async (wait) => {
    const both = await couple();
    const { here, relay, ada, ben } = both;
    const words = await wordsOf(here, ada);
    const { kit, shown } = relay.boxes('Ada');
    const old = relay.content(kit);
    for (let months = 0; months < 2; months++) await aMonthLater(both);
    await shows(both, ada, 'under new keys');
    await shows(both, ben, 'under theirs');
    await here.pass(2 * anHour);
    expect(relay.content(kit)).not.toEqual(old);
    const oldKit = pagesOf(kit, () => ({ head: 2, items: old }), 'New');
    relay.does({
      async read(asked, honest) {
        if (asked.box === shown) return { ok: false, refusal: 'away' };
        return oldKit.read ? oldKit.read(asked, honest) : honest();
      },
    });
    const anew = await restored(here, words, wait);
    relay.does();
    await here.pass(anHour);
    await expectNothingFalse(both, anew);
    // A minute was waited out; after an hour Ben is asked to say it again, with the next thing that goes.
    if (wait < anHour) await expectTheSame(both, anew);
    else expect(anew.side.link.state()).toBe('set-aside');
    await shows(both, anew, 'from the new phone');
    await here.pass(anHour);
    for (const each of [anew, ada, ben]) await opened(here, each);
    await here.pass(anHour);
    await expectTheSame(both, anew, ada, ben);
  },
);

test('[HR9] old mailboxes bring an old side back; what comes later is taken in when the relay is honest again', async () => {
  const both = await withWords();
  const { here, relay, ada, ben, words } = both;
  const { mine, shown } = relay.boxes('Ada');
  const old = new Map([mine, shown].map((box) => [box, relay.content(box).slice(0, 1)]));
  relay.does({
    async read({ phone, box }, honest) {
      const page = await honest();
      const items = old.get(box);
      return page.ok && items && phone === 'New' ? { ok: true, value: { head: 1, items } } : page;
    },
  });
  const anew = await restored(here, words);
  await expectNothingFalse(both, anew);
  expect((await read(anew)).mine).toEqual(['a:a secret of Ada']);
  relay.does();
  await shows(both, anew, 'written while the relay lied');
  for (const each of [anew, ada, ben]) await opened(here, each).catch(() => undefined);
  await here.pass(2 * anHour);
  const all = [...both.wrote, 'a:a later secret', 'a:a secret of Ada'].toSorted();
  expect(textsOf(await read(anew))).toEqual(all);
  expect(textsOf(await read(ada))).toEqual(all);
  expect((await read(ben)).shown.toSorted()).toEqual([...both.wrote].toSorted());
});

test('[HR9] an empty kit, a foreign kit and changed kits bring nothing back, and leave the phone empty', async () => {
  const both = await withWords();
  const { here, relay, ben, words } = both;
  const { kit } = relay.boxes('Ada');
  await wordsOf(here, ben);
  const foreign = relay.content(relay.boxes('Ben').kit);
  const changed = relay.content(kit).map(({ cursor, bytes }) => ({ cursor, bytes: bytes.with(40, 7) }));
  for (const [at, items] of [[], foreign, changed].entries()) {
    relay.does(pagesOf(kit, () => ({ head: items.length, items }), `New ${at}`));
    const device = await here.emptyDevice(`New ${at}`);
    expect(await here.done(device.restore({ words, relay: '', passphrase }))).toEqual({ ok: false, refusal: 'no-kit' });
    expect(given(await device.sides())).toEqual([]);
  }
  relay.does();
  expect((await read(await restored(here, words))).mine).toContain('a:a later secret');
});

test('[HR9] a kit’s mailbox without an end is not read for ever', async () => {
  const both = await withWords();
  const { here, relay, words } = both;
  const { kit } = relay.boxes('Ada');
  let pages = 0;
  relay.does({
    async read({ box, since }, honest) {
      if (box !== kit) return honest();
      pages += 1;
      if (pages > 5000) return { ok: false, refusal: 'away' };
      return { ok: true, value: { head: since + 1000, items: [{ cursor: since + 1, bytes: new Uint8Array(2000) }] } };
    },
  });
  const device = await here.emptyDevice('New');
  const tried = await here.done(device.restore({ words, relay: '', passphrase }));
  expect(tried.ok).toBe(false);
  expect(pages).toBeLessThan(1000);
});

test('[HR9] a kit whose mailbox is gone is noticed', async () => {
  const both = await withWords();
  const { here, relay, ada } = both;
  here.relay.forget(relay.boxes('Ada').kit);
  ada.side.lock();
  await here.pass(8 * aDay);
  await opened(here, ada);
  await here.pass(anHour);
  expect(ada.side.link.hasKit()).toBe(false);
});
