import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { wakeShelf } from '../service-worker/index.ts';
import { wakeTimes } from './index.ts';
import { eight, keys, type OnTrial, pushOnTrial } from './on-trial.contract.ts';

const open: OnTrial[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((each) => each.close()))));

const day = 86_400_000;
const words = 'A note is waiting';
const fine = { ok: true, value: undefined };
const refused = (refusal: string) => ({ ok: false, refusal });

async function begun(...wanted: Parameters<typeof pushOnTrial>): Promise<OnTrial> {
  const trial = await pushOnTrial(...wanted);
  open.push(trial);
  return trial;
}
async function turnedOn(): Promise<OnTrial> {
  const trial = await begun();
  expect(await trial.push.turnOn([480, 1200])).toEqual(fine);
  trial.sent.length = 0;
  trial.browser.asked.length = 0;
  return trial;
}
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

test('[PU1] what stands against it has a name, and nobody is asked more than which key the relay has', async () => {
  const trial = await begun();
  const { push, browser, sent } = trial;
  expect(await push.possible()).toEqual(fine);
  trial.linked = false;
  expect([await push.possible(), await push.turnOn([480])]).toEqual([refused('not-linked'), refused('not-linked')]);
  trial.linked = true;
  for (const lack of ['no-worker', 'no-push'] as const) {
    browser.lack = lack;
    expect(await push.possible()).toEqual(refused(lack));
  }
  browser.lack = undefined;
  browser.allowed = 'denied';
  expect(await push.possible()).toEqual(refused('denied'));
  browser.allowed = 'default';
  trial.away = true;
  expect(await push.possible()).toEqual(refused('away'));
  await push.keepRings([eight], words);
  expect(await push.now()).toEqual({ on: false });
  expect([browser.asked, sent]).toEqual([[], ['GET /relay.json', 'GET /relay.json']]);
  expect(await databases()).toEqual([]);
});

test('[PU1] a relay that wakes nobody is not told of anybody', async () => {
  const { push, browser, sent } = await begun({ key: undefined });
  expect(await push.possible()).toEqual(refused('relay-has-none'));
  expect(await push.turnOn([480])).toEqual(refused('relay-has-none'));
  expect([browser.asked, sent.filter((each) => !each.startsWith('GET'))]).toEqual([['ask'], []]);
});

test('[PU2] times are rounded to quarters of an hour of a day, each once, the first four', async () => {
  expect(wakeTimes([481, 487, 488, 1439, -8])).toEqual([0, 480, 495, 1425]);
  expect(wakeTimes([1200, 480, 481, 720, 60, 0])).toEqual([60, 480, 720, 1200]);
  expect(wakeTimes([Number.NaN, Number.POSITIVE_INFINITY])).toEqual([]);
  const { push, due, sent } = await begun();
  expect(await push.turnOn([])).toEqual(refused('no-times'));
  expect(sent).toEqual([]);
  expect(await push.turnOn([1207, 482])).toEqual(fine);
  expect([await due(480), await due(1200), await due(0)]).toEqual([1, 1, 0]);
  expect(await push.now()).toEqual({ on: true, times: [480, 1200], allowed: true });
  expect(await push.setTimes([0])).toEqual(fine);
  expect([await due(480), await due(1200), await due(0)]).toEqual([0, 0, 1]);
  expect(await push.now()).toMatchObject({ times: [0] });
});

test('[PU3] the browser is asked before anything is waited for', async () => {
  const { push, browser, sent } = await begun();
  const turning = push.turnOn([480]);
  expect([browser.asked, sent]).toEqual([['ask'], []]);
  await turning;
  expect(sent).toEqual(['GET /relay.json', 'PUT /v1/wake [480]']);
});

test('[PU3] without a yes nothing is told and nothing is kept', async () => {
  for (const [says, refusal] of [
    ['denied', 'denied'],
    ['default', 'not-answered'],
  ] as const) {
    const { push, browser, sent } = await begun();
    browser.says = says;
    expect(await push.turnOn([480])).toEqual(refused(refusal));
    expect([browser.asked, sent, await databases()]).toEqual([['ask'], [], []]);
  }
});

test('[PU3] what the relay refuses leaves nothing here, and what was there before stays', async () => {
  const full = await begun({ key: keys(), most: 0 });
  expect(await full.push.turnOn([480])).toEqual(refused('relay-refused'));
  expect([full.browser.asked, await databases()]).toEqual([['ask', 'subscribe', 'unsubscribe'], []]);
  const elsewhere = await begun();
  elsewhere.browser.host = 'other.example';
  expect(await elsewhere.push.turnOn([480])).toEqual(refused('relay-refused'));
  expect(await databases()).toEqual([]);
  const trial = await turnedOn();
  trial.away = true;
  expect(await trial.push.turnOn([0])).toEqual(refused('away'));
  expect(await trial.push.setTimes([0])).toEqual(refused('away'));
  expect(await trial.push.now()).toMatchObject({ on: true, times: [480, 1200] });
  expect(trial.browser.subscribed).toBeDefined();
});

test('[PU4] turned off, it is forgotten here, in the browser and at the relay', async () => {
  const { push, browser, due, sent } = await turnedOn();
  expect(await push.turnOff()).toEqual(fine);
  expect([await due(480), await push.now(), await databases()]).toEqual([0, { on: false }, []]);
  expect([browser.asked, browser.subscribed, sent]).toEqual([['unsubscribe'], undefined, ['DELETE /v1/wake']]);
  expect(await push.setTimes([0])).toEqual(refused('off'));
});

test('[PU4] a relay that is away keeps nothing from being off', async () => {
  const trial = await turnedOn();
  trial.away = true;
  expect(await trial.push.turnOff()).toEqual(fine);
  expect([await trial.push.now(), await databases(), trial.browser.subscribed]).toEqual([{ on: false }, [], undefined]);
});

test('[PU5] what is due lies here and reaches nobody: a full list, an empty one and a week at rest ask the same', async () => {
  const lives = [[], [eight], Array.from({ length: 56 }, (_, at) => eight + at * 6 * 3_600_000)];
  const seen: unknown[] = [];
  for (const instants of lives) {
    const trial = await turnedOn();
    for (let at = 0; at < 10; at++) {
      trial.now = eight + at * day;
      await trial.push.keepRings(at % 3 === 2 ? [] : instants, words);
    }
    seen.push([[...trial.sent], [...trial.browser.asked], await trial.due(480)]);
    await trial.push.turnOff();
  }
  expect(seen[0]).toEqual([['GET /relay.json', 'PUT /v1/wake [480,1200]'], [], 1]);
  expect(seen).toEqual([seen[0], seen[0], seen[0]]);
});

test('[PU5] the list is kept as it is given, and emptied when nothing is to be heard', async () => {
  const { push } = await turnedOn();
  const held = async () => [...((await wakeShelf.read())?.ring.quarters ?? [])].filter((each) => each > 0);
  await push.keepRings([eight + 900_000, eight], words);
  expect(await held()).toEqual([eight / 900_000, eight / 900_000 + 1]);
  await push.keepRings([], words);
  expect(await held()).toEqual([]);
});

test('[PU6] the relay is told again once a week, and when the browser made another subscription', async () => {
  const trial = await turnedOn();
  const { push, browser, sent, due } = trial;
  for (const days of [0, 1, 6]) {
    trial.now = eight + days * day;
    await push.keepRings([], words);
  }
  expect(sent).toEqual([]);
  trial.now = eight + 7 * day;
  await push.keepRings([], words);
  await push.keepRings([], words);
  expect(sent).toEqual(['GET /relay.json', 'PUT /v1/wake [480,1200]']);
  browser.subscribed = undefined;
  await push.keepRings([], words);
  expect([browser.asked, sent.length, await due(480)]).toEqual([['subscribe'], 4, 1]);
  await push.keepRings([], words);
  expect(sent.length).toBe(4);
});

test('[PU6] a clock that was changed moves the times, at once and once', async () => {
  const trial = await turnedOn();
  for (const times of [[480, 1200], [540, 1260], [1260, 540], []]) await trial.push.keepRings([], words, times);
  expect(trial.sent).toEqual(['GET /relay.json', 'PUT /v1/wake [540,1260]']);
  expect([await trial.due(480), await trial.due(540)]).toEqual([0, 1]);
  expect(await trial.push.now()).toMatchObject({ times: [540, 1260] });
});

test('[PU6] one made for another key of the relay is made anew', async () => {
  const trial = await turnedOn();
  const { push, browser } = trial;
  if (!browser.subscribed) throw new Error('There is none.');
  browser.subscribed = { ...browser.subscribed, key: keys().publicKey };
  trial.now = eight + 8 * day;
  await push.keepRings([], words);
  expect(browser.asked).toEqual(['unsubscribe', 'subscribe']);
  expect(await trial.due(480)).toBe(1);
});

test('[PU6] where the browser or the link allows it no more, it is taken back', async () => {
  for (const change of [
    (trial: OnTrial) => {
      trial.linked = false;
    },
    (trial: OnTrial) => {
      trial.browser.allowed = 'denied';
    },
  ]) {
    const trial = await turnedOn();
    change(trial);
    await trial.push.keepRings([eight], words);
    expect([await trial.due(480), await databases(), trial.browser.subscribed]).toEqual([0, [], undefined]);
  }
});
