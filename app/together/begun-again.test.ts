import type { ActivityId } from '@unhurried/domain/library';
import { asWeAre, pause } from '@unhurried/domain/together';
import { expect, test, vi } from 'vitest';
import { given, paired, phone } from '../device/exchange/two-phones.contract.ts';
import { home } from '../session/home.contract.ts';
import { couple, few, quiet, sessionOn } from '../session/rounds.contract.ts';
import { begin, takeUp, timeNow } from './time-together.ts';

const gentle = { activity: 'hold-hands' as ActivityId, tier: 2 } as const;
const onPhones = { way: 'phones', choice: gentle, minutes: 10 } as const;
const onOne = { ...onPhones, way: 'one-phone' } as const;

test('[TT8] begun again right after an end, it begins as we are: a goodbye says nothing of what comes after it', async () => {
  const us = await couple(few);
  const both = () => [us.ada, us.ben].map((session) => begin(session, onPhones));
  const [first] = both();
  await us.here.pass(5000);
  first?.over();
  await us.here.pass(5000);
  expect(timeNow(us.ada)).toBeUndefined();
  const again = both();
  await us.here.pass(5000);
  expect(again.map(({ caution }) => caution.value)).toEqual([asWeAre, asWeAre]);
  again[1]?.pause();
  await us.here.pass(5000);
  expect(again.map(({ caution }) => caution.value)).toEqual([pause, pause]);
});

test('[TT8] [P10] parting closes the line: the next partner hears nothing of it, and nothing of it is kept again', async () => {
  const us = await couple(few);
  const before = begin(us.ada, onPhones);
  await us.here.pass(3000);
  before.pause();
  await us.here.pass(3000);
  given(await us.here.done(us.ada.link.part()));
  const cem = await phone(us.here, 'Cem');
  await paired(us.here, us.phones.ada, cem);
  const his = await sessionOn(cem, few);
  await quiet({ here: us.here, phones: { ada: us.phones.ada, cem } });
  const time = begin(his, onPhones);
  await us.here.pass(5000);
  expect([time.caution.value, time.reaches.value]).toEqual([asWeAre, false]);
  before.pause();
  expect(await us.ada.fleeting.together()).toEqual({ ok: true, value: undefined });
});

test('[TT4] two tabs of one device: neither writes over a pause of the other, and an end in one is an end in both', async () => {
  const { open } = await home();
  const { session: one } = await open('a');
  const onDisk = async () => {
    const found = await one.fleeting.together();
    return found.ok ? found.value : 'unreadable';
  };
  const here = begin(one, onOne);
  await vi.waitFor(async () => expect(await onDisk()).toBeDefined());
  const { session: two } = await open('a');
  const there = await takeUp(two);
  here.pause();
  await vi.waitFor(async () => expect(await onDisk()).toMatch(/"words":\{"2"/));
  there?.switchTo({ activity: 'rest', tier: 0 });
  await vi.waitFor(async () => expect(await onDisk()).toMatch(/"rest"/));
  expect(there?.caution.value).toBe(pause);
  expect(await onDisk()).toMatch(/"words":\{"2"/);
  here.over();
  await vi.waitFor(async () => expect(await onDisk()).toBeUndefined());
  there?.slower();
  await vi.waitFor(() => expect(timeNow(two)).toBeUndefined());
  await vi.waitFor(async () => expect(await onDisk()).toBeUndefined());
});

test('[TT7] one phone between two opens no line: nobody else can see that it is there', async () => {
  const us = await couple(few);
  await us.here.pass(60_000);
  const before = us.here.relay.frames.length;
  begin(us.ada, onOne).pause();
  await us.here.pass(10_000);
  expect(us.here.relay.frames.length).toBe(before);
});
