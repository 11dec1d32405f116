import { expect, test } from 'vitest';
import { couple } from './couple.contract.ts';
import {
  given,
  mineFact,
  passingFact,
  passphrase,
  phone,
  read,
  reopened,
  shownFact,
  world,
} from './two-phones.contract.ts';

const aDay = 86_400_000;

test('[LK11] twenty-four words bring the side, what it wrote, and the link to an empty phone', async () => {
  const { here, ada, ben } = await couple();
  given(await ada.side.append([mineFact('secret'), shownFact('shown'), passingFact('today', here.now + aDay)]));
  given(await ben.side.append([shownFact('theirs')]));
  await here.settle();
  const kit = given(await here.done(ada.side.link.newKit(passphrase)));
  expect(kit.words.length).toBe(24);
  expect(ada.side.link.hasKit()).toBe(false);
  given(await here.done(kit.confirm()));
  expect(ada.side.link.hasKit()).toBe(true);
  given(await ada.side.append([mineFact('later')]));
  await here.pass(2_000_000);
  const empty = await here.emptyDevice('New');
  const restoring = empty.restore({ words: kit.words.join(' '), relay: '', passphrase: 'another evening' });
  const side = given(await here.done(restoring));
  await here.settle();
  const anew = { name: 'New', device: empty, side };
  expect(await read(anew)).toEqual(await read(ada));
  expect((await read(anew)).mine.toSorted()).toEqual(['a:later', 'a:secret']);
  expect(side.link.partner()).toEqual({ person: 'b', name: 'Ben' });
  given(await side.append([shownFact('from the new phone')]));
  await here.settle();
  expect((await read(ben)).shown).toContain('a:from the new phone');
  await here.pass(600_000);
  expect((await read(ada)).shown).toContain('a:from the new phone');
});

test('[LK11] new words take the place of old ones, which bring nothing any more', async () => {
  const { here, ada } = await couple();
  const words: string[] = [];
  for (let time = 0; time < 2; time++) {
    const kit = given(await here.done(ada.side.link.newKit(passphrase)));
    given(await here.done(kit.confirm()));
    await here.pass(10_000);
    words.push(kit.words.join(' '));
  }
  const empty = await here.emptyDevice('New');
  const tried = (sheet: string) => here.done(empty.restore({ words: sheet, relay: '', passphrase }));
  expect(await tried(words[0] ?? '')).toEqual({ ok: false, refusal: 'no-kit' });
  given(await tried(words[1] ?? ''));
});

test('[LK11] words that were not confirmed, mistyped words and strange words bring nothing', async () => {
  const { here, ada } = await couple();
  const kit = given(await here.done(ada.side.link.newKit(passphrase)));
  kit.drop();
  const empty = await here.emptyDevice('New');
  const tried = (words: string) => here.done(empty.restore({ words, relay: '', passphrase }));
  expect(await tried(kit.words.join(' '))).toEqual({ ok: false, refusal: 'no-kit' });
  expect(await tried('quiet xyzzy')).toMatchObject({ ok: false, refusal: { kind: 'unknown-word' } });
  expect(await ada.side.link.newKit('a wrong evening')).toEqual({ ok: false, refusal: 'wrong-passphrase' });
});

test('[LK8] with a kit the mailbox of mine grows alike, whatever is written', async () => {
  const grown = async (write: number): Promise<readonly number[]> => {
    const here = world();
    const ada = await phone(here, 'Ada');
    const kit = given(await here.done(ada.side.link.newKit(passphrase)));
    given(await here.done(kit.confirm()));
    await here.pass(10_000);
    const since = here.relay.seen.length;
    for (let slot = 0; slot < 6; slot++) {
      for (let at = 0; at < write; at++) given(await ada.side.append([mineFact(`note ${slot} ${at}`)]));
      await here.pass(1_000_000);
    }
    return here.relay.seen.slice(since).flatMap(({ what, size }) => (what === 'append' ? [size] : []));
  };
  const quiet = await grown(0);
  expect(quiet.length).toBeGreaterThan(4);
  expect(new Set(quiet).size).toBe(1);
  expect(await grown(9)).toEqual(quiet);
});

test('[LK8] a long copy of mine is summed up and its front erased; words still bring everything', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const kit = given(await here.done(ada.side.link.newKit(passphrase)));
  given(await here.done(kit.confirm()));
  given(await ada.side.append([mineFact('first')]));
  for (let slot = 0; slot < 640; slot++) await here.pass(900_000);
  given(await ada.side.append([mineFact('last')]));
  for (let slot = 0; slot < 8; slot++) await here.pass(900_000);
  ada.side.lock();
  await here.pass(31 * aDay);
  await reopened(ada);
  await here.pass(2_000_000);
  expect(here.relay.seen.filter(({ what }) => what === 'erase').length).toBeGreaterThan(0);
  const empty = await here.emptyDevice('New');
  const restored = given(await here.done(empty.restore({ words: kit.words.join(' '), relay: '', passphrase })));
  await here.settle();
  expect((await read({ side: restored })).mine).toEqual(['a:first', 'a:last']);
});
