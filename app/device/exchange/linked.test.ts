import { expect, test } from 'vitest';
import { couple } from './couple.contract.ts';
import { given, mineFact, paired, passphrase, phone, read, reopened, shownFact, world } from './two-phones.contract.ts';

const _aDay = 86_400_000;

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
