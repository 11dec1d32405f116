import { expect, test, vi } from 'vitest';
import { lockContract, restContract } from '../../keys/vectors/vectors.contract.ts';
import { memoryDevice } from './index.ts';
import {
  aloneSide,
  bothSides,
  dumped,
  given,
  mine,
  november,
  onTrial,
  passphraseOf,
  shown,
  texts,
} from './on-trial.contract.ts';
import { argonStretch } from './stretch.ts';
import { webCrypto } from './web-crypto.ts';

restContract('WebCrypto', webCrypto);
lockContract('WebCrypto and hash-wasm', webCrypto, argonStretch);

const sideB = { person: 'b', name: 'Birch', passphrase: passphraseOf.b } as const;
const sideA = { person: 'a', name: 'Ash', passphrase: passphraseOf.a } as const;

test('[DV1] a new device knows nothing; begun once, it stays what it is', async () => {
  const { device } = await onTrial();
  expect(given(await device.kind())).toBeUndefined();
  expect(given(await device.sides())).toEqual([]);
  expect(await device.createSide(sideA)).toEqual({ ok: false, refusal: 'not-begun' });
  expect(given(await device.begin('two'))).toBe('two');
  expect(given(await device.begin('two'))).toBe('two');
  expect(await device.begin('alone')).toEqual({ ok: false, refusal: 'begun-otherwise' });
  expect(given(await device.kind())).toBe('two');
});

test('[DV6] the second side is made in the same sitting without the first passphrase, and after ten minutes not', async () => {
  const soon = await onTrial();
  const { a, b } = await bothSides(soon);
  expect(b.spaceId).toBe(a.spaceId);

  const late = await onTrial();
  given(await late.device.begin('two'));
  const first = given(await late.device.createSide(sideA));
  late.pass(600_000);
  expect(await late.device.createSide(sideB)).toEqual({ ok: false, refusal: 'needs-introduction' });
  const wrong = { person: 'a', passphrase: 'something else' } as const;
  expect(await late.device.createSide({ ...sideB, introducedBy: wrong })).toEqual({
    ok: false,
    refusal: 'wrong-passphrase',
  });
  const second = given(await late.device.createSide({ ...sideB, introducedBy: sideA }));
  expect(second.spaceId).toBe(first.spaceId);
  given(await first.append([shown('hello')]));
  expect(texts(given(await second.load()).shown)).toEqual(['hello']);
});

test('[DV6] a side is made once, and a device of one has one', async () => {
  const { device } = await onTrial();
  given(await device.begin('alone'));
  expect(await device.createSide({ ...sideA, passphrase: 'short' })).toEqual({
    ok: false,
    refusal: 'passphrase-short',
  });
  given(await device.createSide(sideA));
  expect(await device.createSide(sideA)).toEqual({ ok: false, refusal: 'taken' });
  expect(await device.createSide(sideB)).toEqual({ ok: false, refusal: 'not-here' });
});

test('[DV6] a side locks at once on a device of two, and after five minutes on one of one, unless chosen otherwise', async () => {
  const two = await onTrial();
  const { a } = await bothSides(two);
  expect(a.info()).toEqual({ person: 'a', name: 'Ash', autoLock: { on: 'hide' }, lockScreenSlips: false });
  const one = await aloneSide(await onTrial());
  expect(one.info()).toEqual({ person: 'a', name: 'Ash', autoLock: { on: 'idle', minutes: 5 }, lockScreenSlips: true });
});

test('[DV8] a side changes its settings and its passphrase; nothing that was written changes with them', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  given(await side.append([mine('kept')]));
  given(await side.settle({ name: 'A.', autoLock: { on: 'hide' }, lockScreenSlips: false }));
  expect(await trial.device.changePassphrase('a', 'not this one', 'a new long one')).toEqual({
    ok: false,
    refusal: 'wrong-passphrase',
  });
  expect(await trial.device.changePassphrase('a', passphraseOf.a, 'tiny')).toEqual({
    ok: false,
    refusal: 'passphrase-short',
  });
  given(await trial.device.changePassphrase('a', passphraseOf.a, 'a new long one'));
  expect(await trial.device.unlock('a', passphraseOf.a)).toEqual({ ok: false, refusal: 'wrong-passphrase' });
  const again = given(await trial.device.unlock('a', 'a new long one'));
  expect(again.info()).toEqual({ person: 'a', name: 'A.', autoLock: { on: 'hide' }, lockScreenSlips: false });
  expect(texts(given(await again.history()))).toEqual(['kept']);
});

test('[DV8] a wrong passphrase costs nothing but time, however often', async () => {
  const trial = await onTrial();
  await aloneSide(trial);
  const before = await dumped(trial.name);
  for (let guess = 0; guess < 12; guess++) {
    expect(await trial.device.unlock('a', `guess number ${guess}`)).toEqual({ ok: false, refusal: 'wrong-passphrase' });
  }
  expect((await dumped(trial.name)).equals(before)).toBe(true);
  expect(await trial.device.unlock('b', 'anyone there')).toEqual({ ok: false, refusal: 'no-side' });
  expect((await trial.device.unlock('a', passphraseOf.a)).ok).toBe(true);
});

test('[DV8] a damaged side says so, and stays as it is for another try', async () => {
  const trial = await onTrial();
  await aloneSide(trial);
  given(await trial.store.write({ meta: { 'side/a': { info: 'gone', record: { v: 1 } } } }));
  expect(await trial.device.unlock('a', passphraseOf.a)).toEqual({ ok: false, refusal: 'damaged' });
  expect(given(await trial.device.sides())[0]).toEqual({
    person: 'a',
    name: '',
    autoLock: { on: 'hide' },
    lockScreenSlips: false,
  });
});

test('[DV13] a slip is written without unlocking, read with it, and settled together with the fact it becomes', async () => {
  const trial = await onTrial();
  const side = await aloneSide(trial);
  side.lock();
  given(await trial.device.leaveSlip('a', { kind: 'rest-today', note: 'sealed-slip-note' }));
  given(await trial.device.leaveSlip('a', { kind: 'check-in', energy: 2 }));
  expect((await dumped(trial.name)).includes('sealed-slip-note')).toBe(false);
  const again = given(await trial.device.unlock('a', passphraseOf.a));
  const { slips } = given(await again.load());
  expect(slips.map(({ at, slip }) => [at, slip])).toEqual([
    [november, { kind: 'rest-today', note: 'sealed-slip-note' }],
    [november, { kind: 'check-in', energy: 2 }],
  ]);
  given(
    await again.append(
      [mine('rested')],
      slips.slice(0, 1).map(({ id }) => id),
    ),
  );
  given(await again.dropSlips(slips.slice(1).map(({ id }) => id)));
  const settled = given(await again.load());
  expect([texts(settled.mine), settled.slips]).toEqual([['rested'], []]);
});

test('[DV13] on a device of two nobody writes for a locked side, nor where the person did not allow it, nor without end', async () => {
  const two = await onTrial();
  const { a } = await bothSides(two);
  given(await a.settle({ lockScreenSlips: true }));
  expect(await two.device.leaveSlip('a', {})).toEqual({ ok: false, refusal: 'not-here' });
  const one = await onTrial();
  const side = await aloneSide(one);
  expect(await one.device.leaveSlip('b', {})).toEqual({ ok: false, refusal: 'not-here' });
  for (let count = 0; count < 40; count++) given(await one.device.leaveSlip('a', { count }));
  expect(await one.device.leaveSlip('a', {})).toEqual({ ok: false, refusal: 'full' });
  given(await side.settle({ lockScreenSlips: false }));
  expect(await one.device.leaveSlip('a', {})).toEqual({ ok: false, refusal: 'not-here' });
});

test('[DV16] a side that leaves takes everything it wrote, and the other keeps what is theirs', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  given(await a.append([mine('of a'), shown('shown by a')]));
  given(await b.append([mine('of b'), shown('shown by b')]));
  given(await trial.device.eraseSide('a'));
  expect(given(await trial.device.sides()).map(({ person }) => person)).toEqual(['b']);
  expect(await trial.device.unlock('a', passphraseOf.a)).toEqual({ ok: false, refusal: 'no-side' });
  const loaded = given(await b.load());
  expect([texts(loaded.mine), texts(loaded.shown)]).toEqual([['of b'], ['shown by b']]);
  for (const journal of ['mine/a', 'shown/a']) expect(given(await trial.store.readAfter(journal, 0))).toEqual([]);
});

test('[DV16] an erased side that is still open in another tab locks, and writes nothing more', async () => {
  const trial = await onTrial();
  const { a } = await bothSides(trial);
  const told = new Promise((resolve) => a.onChange(resolve));
  given(await trial.device.eraseSide('a'));
  expect(await told).toEqual({ facts: [], reload: true });
  expect(await a.append([mine('ghost')])).toEqual({ ok: false, refusal: 'locked' });
  expect(await a.load()).toEqual({ ok: false, refusal: 'locked' });
});

test('[DV16] erasing everything leaves no database, and locks what was open', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  given(await a.append([mine('gone')]));
  trial.device.setDisplay({ theme: 'dark' });
  const told = new Promise((resolve) => b.onChange(resolve));
  given(await trial.device.eraseEverything());
  expect(await told).toEqual({ facts: [], reload: true });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(trial.name);
  expect(trial.device.display()).toEqual({});
  expect(await a.append([mine('again')])).toEqual({ ok: false, refusal: 'locked' });
  expect(await b.load()).toEqual({ ok: false, refusal: 'locked' });
});

test('[DV16] with the last side goes everything', async () => {
  const trial = await onTrial();
  await aloneSide(trial);
  given(await trial.device.eraseSide('a'));
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(trial.name);
});

test('[DV12] a coin is the same for the same label, differs between labels and between sides, and is spread evenly', async () => {
  const { a, b } = await bothSides(await onTrial());
  const labels = Array.from({ length: 2000 }, (_, at) => `2026-11-22|activity-${at}`);
  const drawn = labels.map((label) => a.coin(label));
  expect(labels.map((label) => a.coin(label))).toEqual(drawn);
  expect(drawn.every((each) => each >= 0 && each < 1)).toBe(true);
  const under = drawn.filter((each) => each < 0.3).length;
  expect(under).toBeGreaterThan(500);
  expect(under).toBeLessThan(700);
  expect(labels.filter((label) => a.coin(label) === b.coin(label))).toEqual([]);
});

test('[DV20] display keeps what is known, changes what is named, and drops what makes no sense', async () => {
  const { device } = await onTrial();
  expect(device.setDisplay({ theme: 'dark', textSize: 150 })).toEqual({ theme: 'dark', textSize: 150 });
  expect(device.setDisplay({ lowEnergy: true, textSize: 900 })).toEqual({ theme: 'dark', lowEnergy: true });
  expect(device.setDisplay({ locale: 'pt-BR', motion: 'still' }).locale).toBe('pt-BR');
  expect(device.setDisplay({ locale: '<b>' }).locale).toBeUndefined();
});

test('[DV14] the sample lives in memory, opens without a passphrase, and leaves nothing behind', async () => {
  const before = (await indexedDB.databases()).length;
  let now = november - 180 * 86_400_000;
  const device = memoryDevice({ now: () => now, zone: () => 'Europe/Lisbon' });
  given(await device.begin('two'));
  const a = given(await device.createSide({ person: 'a', name: 'Ash', passphrase: '' }));
  given(await device.createSide({ person: 'b', name: 'Birch', passphrase: '' }));
  for (let day = 0; day < 180; day++) {
    given(await a.append([mine(`day ${day}`)]));
    now += 86_400_000;
  }
  const loaded = given(await given(await device.unlock('a', '')).load());
  expect(loaded.mine).toHaveLength(180);
  expect(loaded.mine[0]?.at).toBe(november - 180 * 86_400_000);
  expect((await indexedDB.databases()).length).toBe(before);
});

test('[DV3] nothing here writes to a console, whatever goes wrong', async () => {
  const said = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
  const trial = await onTrial();
  const { a } = await bothSides(trial);
  given(await trial.store.write({ append: [{ journal: 'mine/a', id: 'bad', sealed: new Uint8Array(3) }] }));
  given(await a.load());
  await trial.device.unlock('a', 'wrong wrong wrong');
  for (const spy of said) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});
