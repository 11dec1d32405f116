import { expect, test } from 'vitest';
import {
  given,
  mineFact,
  paired,
  passingFact,
  passphrase,
  phone,
  read,
  reopened,
  shownFact,
  world,
} from './two-phones.contract.ts';

const aDay = 86_400_000;

async function couple() {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  await paired(here, ada, ben);
  return { here, ada, ben };
}

test('[LK2] [LK3] two phones that were begun alone read what each shows the other, and nothing that is mine', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  given(await ada.side.append([mineFact('secret'), shownFact('before')]));
  await paired(here, ada, ben);
  expect([ada.side.person, ben.side.person]).toEqual(['a', 'b']);
  expect(ada.side.link.partner()).toEqual({ person: 'b', name: 'Ben' });
  expect(ben.side.spaceId).toBe(ada.side.spaceId);
  given(await ben.side.append([shownFact('answer'), passingFact('today', here.now + aDay)]));
  await here.settle();
  expect(await read(ada)).toEqual({ mine: ['a:secret'], shown: ['a:before', 'b:answer'], passing: ['b:today'] });
  expect(await read(ben)).toEqual({ mine: [], shown: ['a:before', 'b:answer'], passing: ['b:today'] });
  expect([ada.side.link.state(), ben.side.link.state()]).toEqual(['settled', 'settled']);
});

test('[LK2] what is written with no network waits, through closing and opening, and goes when there is one', async () => {
  const { here, ada, ben } = await couple();
  here.online = false;
  given(await ada.side.append([shownFact('one')]));
  given(await ben.side.append([shownFact('two')]));
  await here.settle();
  expect([ada.side.link.state(), ben.side.link.state()]).toEqual(['waiting', 'waiting']);
  ada.side.lock();
  await reopened(ada);
  given(await ada.side.append([shownFact('three')]));
  await here.settle();
  here.online = true;
  await here.pass(600_000);
  expect((await read(ada)).shown).toEqual((await read(ben)).shown);
  expect((await read(ada)).shown.toSorted()).toEqual(['a:one', 'a:three', 'b:two']);
  expect([ada.side.link.state(), ben.side.link.state()]).toEqual(['settled', 'settled']);
});

test('[LK2] an answer that was lost doubles nothing', async () => {
  const { here, ada, ben } = await couple();
  here.lose = ({ what, leg }) => what === 'append' && leg === 'answer';
  given(await ada.side.append([shownFact('one')]));
  await here.settle();
  here.lose = () => false;
  await here.pass(600_000);
  const appends = here.relay.seen.filter(({ what }) => what === 'append').length;
  await here.pass(600_000);
  expect(here.relay.seen.filter(({ what }) => what === 'append').length).toBe(appends);
  expect((await read(ben)).shown).toEqual(['a:one']);
});

test('[LK4] what both read carries no hour', async () => {
  const { here, ada } = await couple();
  const kept = given(await ada.side.append([shownFact('one'), passingFact('two', here.now + aDay)]));
  expect(kept.map(({ at }) => at % 43_200_000)).toEqual([0, 0]);
  expect(kept.every(({ at }) => at >= here.now)).toBe(true);
  expect(given(await ada.side.append([mineFact('three')]))[0]?.at).toBe(here.now);
});

test('[LK5] what was replaced or forgotten is gone on the other phone and in the mailbox', async () => {
  const { here, ada, ben } = await couple();
  const [first] = given(await ada.side.append([passingFact('first', here.now + aDay)]));
  await here.settle();
  expect((await read(ben)).passing).toEqual(['a:first']);
  given(await ada.side.append([passingFact('second', here.now + aDay)]));
  given(await ada.side.forget([first?.id ?? '']));
  await here.settle();
  expect((await read(ben)).passing).toEqual(['a:second']);
  await here.pass(600_000);
  expect(here.relay.seen.filter(({ what }) => what === 'erase').length).toBeGreaterThan(0);
});

test('[LK5] what was forgotten before it could go never goes', async () => {
  const { here, ada, ben } = await couple();
  here.online = false;
  const [first] = given(await ada.side.append([passingFact('first', here.now + aDay)]));
  given(await ada.side.forget([first?.id ?? '']));
  here.online = true;
  await here.pass(600_000);
  expect((await read(ben)).passing).toEqual([]);
});

test('[LK5] what was replaced twice before it could go takes nothing of the last with it', async () => {
  const { here, ada, ben } = await couple();
  const [first] = given(await ada.side.append([passingFact('first', here.now + aDay)]));
  await here.settle();
  ben.side.lock();
  here.online = false;
  const [second] = given(await ada.side.append([passingFact('second', here.now + aDay)]));
  given(await ada.side.forget([first?.id ?? '']));
  await here.settle();
  given(await ada.side.append([passingFact('third', here.now + aDay)]));
  given(await ada.side.forget([second?.id ?? '']));
  here.online = true;
  await here.pass(600_000);
  ada.side.lock();
  await reopened(ada);
  await here.pass(600_000);
  await reopened(ben);
  await here.pass(600_000);
  expect((await read(ben)).passing).toEqual(['a:third']);
});

test('[LK9] keys are replaced again and again, and everything is read on both sides', async () => {
  const { here, ada, ben } = await couple();
  for (let month = 0; month < 3; month++) {
    await here.pass(31 * aDay);
    ada.side.lock();
    ben.side.lock();
    await reopened(ada);
    await reopened(ben);
    const since = here.relay.seen.length;
    await here.pass(1000);
    expect(here.relay.seen.slice(since).some(({ what }) => what === 'append')).toBe(true);
    given(await ada.side.append([shownFact(`a${month}`)]));
    given(await ben.side.append([shownFact(`b${month}`)]));
    await here.pass(1000);
  }
  const all = ['a:a0', 'a:a1', 'a:a2', 'b:b0', 'b:b1', 'b:b2'];
  expect((await read(ada)).shown.toSorted()).toEqual(all);
  expect((await read(ben)).shown.toSorted()).toEqual(all);
});

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

test('[LK12] parting takes away what was sent and received, and keeps what is mine; the other meets silence', async () => {
  const { here, ada, ben } = await couple();
  given(await ada.side.append([mineFact('secret'), shownFact('shown')]));
  given(await ben.side.append([shownFact('theirs')]));
  await here.settle();
  given(await here.done(ada.side.link.part()));
  expect(ada.side.link.partner()).toBeUndefined();
  expect(await read(ada)).toEqual({ mine: ['a:secret'], shown: ['a:shown'], passing: [] });
  const before = here.relay.seen.filter(({ what }) => what === 'erase-box').length;
  expect(before).toBeGreaterThanOrEqual(2);
  given(await ben.side.append([shownFact('hello')]));
  await here.pass(600_000);
  expect(ben.side.link.state()).toBe('settled');
});

test('[LK12] parting with no network is done here at once, and in the mailboxes when they can be reached', async () => {
  const { here, ada } = await couple();
  here.online = false;
  given(await here.done(ada.side.link.part()));
  expect(ada.side.link.partner()).toBeUndefined();
  here.online = true;
  ada.side.lock();
  await reopened(ada);
  await here.pass(60_000);
  expect(here.relay.seen.filter(({ what }) => what === 'erase-box').length).toBeGreaterThanOrEqual(2);
});

test('[LK10] different words: nothing was sent, nothing is left, and both can begin anew', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  const invited = given(await here.done(ada.side.link.invite(passphrase)));
  const joined = given(await here.done(ben.side.link.join(invited.invitation ?? '', passphrase)));
  await here.settle();
  expect([invited.now().kind, joined.now().kind]).toEqual(['words', 'words']);
  await here.done(invited.cancel());
  await here.settle();
  await here.done(joined.same());
  await here.settle();
  expect(joined.now()).toEqual({ kind: 'refused', why: 'expired' });
  expect(await here.metaNames(ada)).toEqual(['kind', 'side/a']);
  expect(await here.metaNames(ben)).toEqual(['kind', 'side/a']);
  await paired(here, ada, ben);
});

test('[LK10] a page that closes after its own tap is linked when it opens again', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  const invited = given(await here.done(ada.side.link.invite(passphrase)));
  const joined = given(await here.done(ben.side.link.join(invited.invitation ?? '', passphrase)));
  await here.settle();
  await here.done(joined.same());
  await here.settle();
  expect(joined.now().kind).toBe('said');
  ben.side.lock();
  await here.done(invited.same());
  await here.settle();
  expect(invited.now().kind).toBe('linked');
  await reopened(ben);
  await here.pass(10_000);
  expect(ben.side.link.partner()).toEqual({ person: 'a', name: 'Ada' });
  given(await ada.side.append([shownFact('hello')]));
  await here.pass(10_000);
  expect((await read(ben)).shown).toEqual(['a:hello']);
});

test('[LK10] an invitation is used once, and for ten minutes', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  const eve = await phone(here, 'Eve');
  const invited = given(await here.done(ada.side.link.invite(passphrase)));
  const text = invited.invitation ?? '';
  given(await here.done(ben.side.link.join(text, passphrase)));
  await here.settle();
  const late = given(await here.done(eve.side.link.join(text, passphrase)));
  await here.settle();
  expect(late.now()).toEqual({ kind: 'refused', why: 'used' });
  await here.pass(601_000);
  expect(invited.now()).toEqual({ kind: 'refused', why: 'expired' });
  expect(await ben.side.link.join('nonsense', passphrase)).toEqual({ ok: false, refusal: 'not-an-invitation' });
  expect(await ben.side.link.invite('a wrong evening')).toEqual({ ok: false, refusal: 'wrong-passphrase' });
});

test('[LK1] a side with neither link nor kit asks nobody for anything', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  given(await ada.side.append([shownFact('alone'), mineFact('mine')]));
  await here.pass(aDay);
  expect(here.relay.seen).toEqual([]);
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

test('[LK6] of two tabs one speaks with the mailboxes; when it closes, the other goes on', async () => {
  const { here, ada, ben } = await couple();
  const tab = { ...ada, side: given(await ada.device.unlock('a', passphrase)) };
  given(await tab.side.append([shownFact('from the second tab')]));
  await here.settle();
  expect((await read(ben)).shown).toEqual(['a:from the second tab']);
  ada.side.lock();
  await here.settle();
  given(await tab.side.append([shownFact('still there')]));
  await here.settle();
  expect((await read(ben)).shown).toEqual(['a:from the second tab', 'a:still there']);
});

test('[LK7] whatever the other does, what is said of sending speaks of my own notes', async () => {
  const { here, ada, ben } = await couple();
  await here.settle();
  const states: string[] = [];
  ada.side.link.onChange(() => states.push(ada.side.link.state()));
  ben.side.lock();
  await here.pass(aDay);
  await reopened(ben);
  given(await ben.side.append([shownFact('one'), passingFact('two', here.now + aDay)]));
  await here.pass(aDay / 2);
  expect(new Set(states)).toEqual(new Set(['settled']));
  expect((await read(ada)).shown).toEqual(['b:one']);
});

test('[LK13] a dump of the device names no mailbox, no key and no partner', async () => {
  const { here, ada } = await couple();
  const kit = given(await here.done(ada.side.link.newKit(passphrase)));
  given(await here.done(kit.confirm()));
  await here.pass(10_000);
  const dump = await here.dump(ada);
  for (const { box } of here.relay.seen) expect(dump.includes(box)).toBe(false);
  for (const said of ['"Ben"', '"psk"', '"epochs"', kit.words.slice(0, 3).join(' ')])
    expect(dump.includes(said)).toBe(false);
  expect(await here.metaNames(ada)).toEqual(
    [
      'kind',
      'kit/a',
      'leaving/a',
      'link/a',
      'post/mine/a',
      'post/passing/a',
      'post/shown/a',
      'post/theirs/a',
      'side/a',
    ].sort(),
  );
});

test('[LK15] a month after a segment what it covers is gone from the mailbox', async () => {
  const { here, ada, ben } = await couple();
  for (let at = 0; at < 70; at++) {
    given(await ada.side.append([shownFact(`note ${at}`)]));
    await here.settle();
  }
  const erased = () => here.relay.seen.filter(({ what }) => what === 'erase').length;
  expect(erased()).toBe(0);
  await here.pass(32 * aDay);
  ada.side.lock();
  await reopened(ada);
  await here.pass(10_000);
  expect(erased()).toBeGreaterThan(0);
  expect((await read(ben)).shown.length).toBe(70);
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
