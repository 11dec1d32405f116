import { expect, test } from 'vitest';
import { couple } from './couple.contract.ts';
import { lines, texts } from './lines.contract.ts';
import { given, paired, phone, reopened, shownFact, world } from './two-phones.contract.ts';

test('[FL10] who pairs, parts or takes new keys while a line is open goes on with what the side is now', async () => {
  const here = world();
  const [ada, ben] = [await phone(here, 'Ada'), await phone(here, 'Ben')];
  const [one, two] = [ada.side.live(), ben.side.live()];
  one.say('slower');
  await here.pass(2000);
  expect(here.relay.frames).toEqual([]);
  await paired(here, ada, ben);
  await here.pass(5000);
  expect([texts(two), one.reached()]).toEqual([['slower'], true]);
  given(await here.done(ada.side.link.part()));
  await here.pass(20_000);
  one.say('alone');
  await here.pass(5000);
  expect([one.heard(), one.reached(), texts(two)]).toEqual([[], false, ['slower']]);
  two.close();
  const frames = here.relay.frames.length;
  one.say('still alone');
  here.relay.cut('Ada');
  here.relay.mend('Ada');
  await here.pass(60_000);
  expect(here.relay.frames.length).toBe(frames);
});

test('[FL10] months of key updates on, the two still hear each other', async () => {
  const { here, ada, ben } = await couple();
  for (let month = 0; month < 3; month++) {
    await here.pass(31 * 86_400_000);
    for (const each of [ada, ben]) {
      each.side.lock();
      await reopened(each);
      given(await each.side.append([shownFact(`${each.name} ${month}`)]));
      await here.pass(10_000);
    }
  }
  const [one, two] = [ada.side.live(), ben.side.live()];
  one.say('slower');
  two.say('stop');
  await here.pass(5000);
  expect([texts(one), texts(two)]).toEqual([['stop'], ['slower']]);
});

test('[FL10] an open line takes the new keys that come while it is open', async () => {
  const { here, ada, ben } = await couple();
  const one = ada.side.live();
  await here.pass(1000);
  here.relay.cut('Ada');
  for (let month = 0; month < 3; month++) {
    await here.pass(31 * 86_400_000);
    ben.side.lock();
    await reopened(ben);
    given(await ben.side.append([shownFact(`month ${month}`)]));
    await here.pass(60_000);
  }
  here.relay.mend('Ada');
  const two = ben.side.live();
  two.say('stop');
  one.say('slower');
  await here.pass(5000);
  expect([texts(one), texts(two)]).toEqual([['stop'], ['slower']]);
});

test('[FL10] who pairs with somebody else hears nothing more of the first', async () => {
  const { here, ada, one, two } = await lines();
  two.say('stop');
  one.say('slower');
  await here.pass(3000);
  expect(texts(one)).toEqual(['stop']);
  given(await here.done(ada.side.link.part()));
  const cleo = await phone(here, 'Cleo');
  await paired(here, ada, cleo);
  const three = cleo.side.live();
  await here.pass(5000);
  expect([texts(one), texts(three), one.reached()]).toEqual([[], ['slower'], true]);
});
