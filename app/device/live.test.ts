import { expect, test, vi } from 'vitest';
import { type Device, memoryDevice, type OpenSide } from './index.ts';
import { given } from './on-trial.contract.ts';

const passphrase = 'a quiet evening';

async function twoSides(): Promise<{ readonly device: Device; readonly a: OpenSide; readonly b: OpenSide }> {
  const device = memoryDevice();
  given(await device.begin('two'));
  const a = given(await device.createSide({ person: 'a', name: 'Ash', passphrase }));
  const b = given(await device.createSide({ person: 'b', name: 'Birch', passphrase }));
  return { device, a, b };
}

test('[FL2] two sides of one device hear each other in two tabs, also what was said before', async () => {
  const { a, b } = await twoSides();
  const mine = a.live();
  mine.say('{"calm":"slower"}');
  const theirs = b.live();
  const told = vi.fn<() => void>();
  theirs.onChange(told);
  await vi.waitFor(() => expect(theirs.heard()).toEqual([{ seat: mine.seat, person: 'a', text: '{"calm":"slower"}' }]));
  expect(told).toHaveBeenCalled();
  theirs.say('one');
  theirs.say('two');
  await vi.waitFor(() => expect(mine.heard()).toEqual([{ seat: theirs.seat, person: 'b', text: 'two' }]));
  expect([mine.reached(), theirs.reached()]).toEqual([false, false]);
});

test('[FL3] a line that was closed says and hears nothing more, and locking closes every line', async () => {
  const { a, b } = await twoSides();
  const [mine, theirs] = [a.live(), b.live()];
  mine.say('one');
  await vi.waitFor(() => expect(theirs.heard()).toHaveLength(1));
  a.lock();
  mine.say('two');
  theirs.say('three');
  await new Promise((done) => setTimeout(done, 20));
  expect(theirs.heard().map(({ text }) => text)).toEqual(['one']);
  expect(mine.heard()).toEqual([]);
  const late = a.live();
  late.say('four');
  await new Promise((done) => setTimeout(done, 20));
  expect(theirs.heard().map(({ text }) => text)).toEqual(['one']);
});

test('[FL9] one small text of a time together is kept sealed for one side, until it is erased', async () => {
  const { device, a, b } = await twoSides();
  expect(await a.together()).toEqual({ ok: true, value: undefined });
  given(await a.keepTogether(() => '{"pause":true}'));
  expect(await a.together()).toEqual({ ok: true, value: '{"pause":true}' });
  expect(await b.together()).toEqual({ ok: true, value: undefined });
  a.lock();
  expect(await a.together()).toEqual({ ok: false, refusal: 'locked' });
  expect(await a.keepTogether(() => 'x')).toEqual({ ok: false, refusal: 'locked' });
  const again = given(await device.unlock('a', passphrase));
  expect(await again.together()).toEqual({ ok: true, value: '{"pause":true}' });
  given(await again.keepTogether(() => undefined));
  expect(await again.together()).toEqual({ ok: true, value: undefined });
});
