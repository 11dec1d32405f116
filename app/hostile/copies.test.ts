import { expect, test } from 'vitest';
import { given, mineFact, paired, passphrase, read, world } from '../device/exchange/two-phones.contract.ts';
import {
  aDay,
  anHour,
  type Couple,
  expectNothingFalse,
  expectTheSame,
  offers,
  opened,
  restored,
  shows,
  takesBack,
  tells,
  wordsOf,
} from './couple.contract.ts';
import { type Disk, disk, phoneOn, putBack } from './disk.contract.ts';
import { hostileRelay, ownPast } from './relay.contract.ts';

interface OnDisks extends Couple {
  readonly disks: { readonly ada: Disk; readonly ben: Disk };
}

/** Two phones whose disks can be copied. */
async function onDisks(): Promise<OnDisks> {
  const here = world();
  const relay = hostileRelay(here);
  const disks = { ada: disk(), ben: disk() };
  const ada = await phoneOn(here, 'Ada', disks.ada);
  const ben = await phoneOn(here, 'Benjamin', disks.ben);
  await paired(here, ada, ben);
  const both = { here, relay, ada, ben, wrote: new Set<string>(), disks };
  await shows(both, ada, 'one of Ada');
  await shows(both, ben, 'two of Benjamin');
  return both;
}

test('[HC1] whoever takes the disk reads nothing of both, of the words, or of where things lie', async () => {
  const both = await onDisks();
  const { here, relay, ada, disks } = both;
  given(await ada.side.append([mineFact('a secret of Ada')]));
  await offers(both, ada, 'tonight of Ada');
  const words = await wordsOf(here, ada);
  await here.pass(anHour);
  const everything = disks.ada.everything();
  const { shown, passing, kit, mine } = relay.boxes('Ada');
  const theirs = relay.boxes('Benjamin');
  const secret = ['of Ada', 'Benjamin', passphrase, words, words.split(' ').slice(0, 3).join(' '), 'activity-named'];
  for (const text of [...secret, shown, passing, kit, mine, theirs.shown, theirs.passing, ...relay.tokens()])
    expect(everything.includes(text)).toBe(false);
  expect(everything).toContain('link/a');
});

test('[HC2] yesterday’s disk put back catches up from the mailboxes, and what was taken back stays so', async () => {
  const both = await onDisks();
  const { here, ada, ben, disks } = both;
  const words = await wordsOf(here, ada);
  const [shown, passing] = [await tells(both, ada, 'regretted'), await offers(both, ada, 'regretted too')];
  await here.pass(anHour);
  const yesterday = await disks.ada.copied();
  await shows(both, ada, 'three', 'four');
  given(await ada.side.append([mineFact('a later secret')]));
  await takesBack(both, ada, shown, 'regretted');
  await takesBack(both, ada, passing, 'regretted too');
  await here.pass(anHour);
  const back = await putBack(here, ada, yesterday);
  await here.pass(anHour);
  await expectTheSame(both, back, ben);
  expect((await read(back)).mine).toEqual(['a:a later secret']);
  await shows(both, back, 'five');
  await here.pass(anHour);
  await expectTheSame(both, back, ben, await restored(here, words));
});

test('[HC2] yesterday’s disk and a relay of yesterday: what both forgot is said by whoever still has it', async () => {
  const both = await onDisks();
  const { here, relay, ada, ben, disks } = both;
  const yesterday = await disks.ada.copied();
  const { shown } = relay.boxes('Ada');
  const old = relay.content(shown);
  await shows(both, ada, 'three');
  relay.does(ownPast(shown, 'Ada', old));
  const back = await putBack(here, ada, yesterday);
  await shows(both, back, 'in another past');
  await expectNothingFalse(both, ben);
  relay.does();
  await opened(here, back);
  await here.pass(anHour);
  await shows(both, ben, 'and now');
  await here.pass(anHour);
  await expectTheSame(both, back, ben);
});

test('[HC2] yesterday’s disk after the mailboxes are gone: the other keeps what they read, and reads on', async () => {
  const both = await onDisks();
  const { here, relay, ada, ben, disks, wrote } = both;
  const yesterday = await disks.ada.copied();
  await shows(both, ada, 'three');
  for (const box of Object.values(relay.boxes('Ada'))) here.relay.forget(box);
  const back = await putBack(here, ada, yesterday);
  await here.pass(anHour);
  await shows(both, back, 'four');
  await shows(both, ben, 'five');
  await here.pass(8 * aDay);
  await shows(both, ben, 'six');
  await here.pass(anHour);
  await expectTheSame(both, ben);
  wrote.delete('a:three');
  await expectTheSame(both, back);
});

test('[HC3] the other’s disk of yesterday put back believes everything once more, and nothing twice', async () => {
  const both = await onDisks();
  const { here, ada, ben, disks } = both;
  const id = await tells(both, ada, 'regretted');
  const yesterday = await disks.ben.copied();
  await shows(both, ada, 'three', 'four');
  await takesBack(both, ada, id, 'regretted');
  const back = await putBack(here, ben, yesterday);
  await here.pass(anHour);
  await expectTheSame(both, ada, back);
});
