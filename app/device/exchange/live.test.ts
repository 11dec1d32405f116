import { expect, test } from 'vitest';
import { couple } from './couple.contract.ts';
import { anotherTab, lines, texts } from './lines.contract.ts';

test('[FL4] [FL5] two paired phones hear each other, at once and both ways', async () => {
  const { here, ada, ben, one, two } = await lines();
  let told = 0;
  two.onChange(() => {
    told += 1;
  });
  one.say('slower');
  await here.settle();
  expect(two.heard()).toEqual([{ seat: one.seat, person: ada.side.person, text: 'slower' }]);
  expect([one.reached(), two.reached(), told]).toEqual([true, false, 1]);
  two.say('stop');
  one.say('pause');
  await here.pass(500);
  expect(one.heard()).toEqual([{ seat: two.seat, person: ben.side.person, text: 'stop' }]);
  expect([texts(two), one.reached(), two.reached()]).toEqual([['pause'], true, true]);
});

test('[FL4] what was said before the other opened its screen is heard when it does, and only the latest of it', async () => {
  const { here, ada, ben } = await couple();
  const one = ada.side.live();
  one.say('slower');
  await here.pass(5000);
  one.say('pause');
  await here.pass(600_000);
  expect(one.reached()).toBe(false);
  const two = ben.side.live();
  await here.pass(2000);
  expect([texts(two), one.reached()]).toEqual([['pause'], true]);
});

test('[FL4] after a night of lost, late, doubled and swapped frames the latest is known, and never an older one', async () => {
  const { here, one, two } = await lines();
  let draw = 7;
  const chance = () => {
    draw = (draw * 48_271) % 2_147_483_647;
    return draw / 2_147_483_647;
  };
  const heard: number[] = [];
  two.onChange(() => heard.push(Number(texts(two)[0] ?? 0)));
  here.lose = ({ what }) => what === 'live' && chance() < 0.4;
  here.late = ({ what }) => (what === 'live' && chance() < 0.5 ? Math.floor(chance() * 5000) : 0);
  here.twice = ({ what }) => what === 'live' && chance() < 0.3;
  for (let said = 1; said <= 60; said++) {
    one.say(String(said));
    await here.pass(chance() * 4000);
  }
  here.lose = () => false;
  await here.pass(20_000);
  expect(texts(two)).toEqual(['60']);
  expect(one.reached()).toBe(true);
  expect(heard).toEqual([...heard].sort((first, second) => first - second));
  expect(heard.length).toBeGreaterThan(10);
});

test('[FL4] a line that was cut, and a relay that began anew, are got over', async () => {
  const { here, one, two } = await lines();
  for (const name of ['Ada', 'Ben']) here.relay.cut(name);
  one.say('stop');
  await here.pass(120_000);
  expect([texts(two), one.reached()]).toEqual([[], false]);
  for (const name of ['Ben', 'Ada']) here.relay.mend(name);
  await here.settle();
  expect(texts(two)).toEqual(['stop']);
  await here.pass(300);
  expect(one.reached()).toBe(true);
});

test('[FL5] reached ends ten seconds after the other was last heard to know it, and comes back', async () => {
  const { here, one } = await lines();
  one.say('slower');
  await here.pass(1000);
  const changes: boolean[] = [];
  one.onChange(() => changes.push(one.reached()));
  here.relay.cut('Ben');
  await here.pass(15_000);
  here.relay.mend('Ben');
  await here.pass(1000);
  expect(changes).toEqual([false, true]);
});

test('[FL2] with a phone each, another tab of mine hears me straight, and the other phone both of us', async () => {
  const { here, ada, one, two } = await lines();
  const tab = (await anotherTab(ada)).side.live();
  await here.pass(3000);
  one.say('slower');
  tab.say('stop');
  await here.pass(1000);
  expect(tab.heard()).toEqual([{ seat: one.seat, person: ada.side.person, text: 'slower' }]);
  expect(texts(one)).toEqual(['stop']);
  expect([...texts(two)].sort()).toEqual(['slower', 'stop']);
  here.relay.cut('Ada');
  tab.say('pause');
  await here.settle();
  expect([texts(one), tab.reached()]).toEqual([['pause'], false]);
});
