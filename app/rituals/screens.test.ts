import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { ritualById } from '@unhurried/content/rituals';
import type { Offering } from '@unhurried/domain/offering';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { day, home, reading } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { filled } from './filled.ts';
import { libraryGuide } from './guide.ts';
import { Screen } from './index.ts';
import { End, OneStep } from './one-step.tsx';
import { QuietLine } from './quiet-line.tsx';

await loadWords('en', ['rituals-room', 'rituals']);
afterEach(() => {
  view.value = 'ordinary';
});

const app = { device: { zone: () => 'Europe/Lisbon' } } as unknown as Unhurried;
const drawn = (session: Session, ...rest: readonly string[]): string =>
  renderToString(h(Screen, { app, session, rest }));
const linksIn = (html: string) => [...html.matchAll(/href="#([^"]*)"/g)].map(([, path]) => path);
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
/** Whether each chip of "How is it today?" is chosen. */
const chosen = (html: string) =>
  [...html.matchAll(/<input[^>]*value="(worst|apart)"[^>]*>/g)].map(([tag, value]) => [value, /\schecked/.test(tag)]);

test('[RU1] [RU2] in the low-energy view there are three for today and one way to the rest', async () => {
  const { session } = await (await home()).open('a');
  const ordinary = drawn(session);
  expect(
    linksIn(ordinary)
      .slice(0, 3)
      .every((path) => path?.startsWith('/rituals/')),
  ).toBe(true);
  expect(linksIn(ordinary)).toContain('/rituals/own');
  view.value = 'low-energy';
  expect(linksIn(drawn(session))).toHaveLength(3);
  expect(textOf(drawn(session))).toMatch(/The other rituals$/);
});

test('[RU2] as it is on most days; lighter in the low-energy view, and when either offered rest', async () => {
  const house = await home();
  const open = (await house.open('a')).session;
  expect(chosen(drawn(open, 'closing-the-care'))).toEqual([
    ['worst', false],
    ['apart', false],
  ]);
  view.value = 'low-energy';
  expect(chosen(drawn(open, 'closing-the-care'))[0]).toEqual(['worst', true]);
  view.value = 'ordinary';
  const offering: Offering = { day, tier: 0, word: 'rest', talk: true, list: [] };
  open.lock();
  await (await house.open('b')).session.add([passing({ kind: 'offered', offering }, lapseOf(day))]);
  expect(chosen(drawn((await house.open('a')).session, 'closing-the-care'))[0]).toEqual(['worst', true]);
});

test('[RU2] on a hard day of mine it begins with the version for one', async () => {
  const { session } = await (await home()).open('a');
  await session.add([mine({ kind: 'checked-in', reading: { ...reading, worse: true } })]);
  expect(session.my.value.standing.state).toBe('flare');
  expect(chosen(drawn(session, 'closing-the-care'))[0]).toEqual(['worst', true]);
});

test('[RU2] length, words, light and music are said as words', async () => {
  const { session } = await (await home()).open('a');
  expect(textOf(drawn(session, 'hand-cream'))).toContain(
    'About ten minutes. Nothing has to be said. Low light, if you like.',
  );
  expect(textOf(drawn(session, 'same-song-at-nine'))).toContain('Low light, if you like. A song that is yours.');
});

test('[RU2] whoever is apart today begins with the version for it, where there is one', async () => {
  const { session } = await (await home()).open('a');
  await session.add([passing({ kind: 'apart-said', apart: true, day }, lapseOf(day))]);
  expect(chosen(drawn(session, 'reading-aloud'))).toEqual([
    ['worst', false],
    ['apart', true],
  ]);
  expect(textOf(drawn(session))).toContain('You are apart today');
});

test('[RU1] a ritual that this version does not know shows the list', async () => {
  const { session } = await (await home()).open('a');
  expect(drawn(session, 'own-gone')).toBe(drawn(session));
  expect(drawn(session, 'own', 'own-gone')).toBe(drawn(session));
});

const careRitual = () => {
  const found = ritualById('closing-the-care');
  if (!found) throw new Error('It comes with the library.');
  return libraryGuide(found);
};
const stepDrawn = (at: number, own = false) => {
  const step = careRitual().versions.steps[at];
  if (!step) throw new Error('There is such a step.');
  const nothing = () => undefined;
  return renderToString(h(OneStep, { step, onBack: nothing, onNext: nothing, reading: signal(false), own }));
};

test('[RU3] one step alone, with whose part it is, and the ways on, back and out', () => {
  expect(textOf(stepDrawn(3))).toBe('One of you Say: “Care is done for now.” Leave it here Go on One back');
  expect(textOf(stepDrawn(4))).toContain('The other Answer: “Hello, you.”');
  expect(linksIn(stepDrawn(3))).toEqual(['/rituals']);
  expect(textOf(stepDrawn(3, true))).toMatch(/^Say/);
});

test('[RU4] a line without numbers, and words alone where nothing is to move', () => {
  const line = () => renderToString(h(QuietLine, { minutes: 2 }));
  expect(line()).toContain('<svg');
  expect(textOf(line())).toBe('About two minutes. Shorter or longer is fine.');
  view.value = 'low-energy';
  expect(line()).not.toContain('<svg');
  expect(textOf(line())).toBe('About two minutes. Shorter or longer is fine.');
  expect(stepDrawn(0)).not.toContain('<svg');
  view.value = 'ordinary';
  expect(stepDrawn(0)).toContain('<svg');
  expect(stepDrawn(3)).not.toContain('minute');
});

test('[RU4] it fills to its end, and stays there', () => {
  expect([-5, 0, 60_000, 120_000, 999_999].map((elapsed) => filled(elapsed, 2))).toEqual([0, 0, 0.5, 1, 1]);
  expect(filled(1, 0)).toBe(1);
});

test('[RU5] a quiet end that asks nothing', () => {
  expect(textOf(renderToString(h(End, {})))).toBe('That was it. Nothing more is needed. Back to today');
});

test('[RU7] where this device has no voice, that is said once, before the first step', async () => {
  const { session } = await (await home()).open('a');
  expect(textOf(drawn(session, 'closing-the-care'))).toContain('This device has no voice of its own');
  expect(stepDrawn(0)).not.toMatch(/voice|Read to me/);
});

test('[RU6] what leads through a ritual can reach nothing that keeps anything', () => {
  const keeping = /session|plans|device|storage|indexedDB|fetch|cookie|history/i;
  const importsOf = (file: string) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => /^import|^} from|globalThis|localStorage|document\./.test(line));
  for (const file of ['companion.tsx', 'one-step.tsx', 'quiet-line.tsx', 'read-to-me.tsx', 'voice.ts', 'filled.ts'])
    for (const line of importsOf(file)) expect(keeping.test(line), `${file}: ${line}`).toBe(false);
});

test('[RU6] opening a ritual writes nothing', async () => {
  const { session, side } = await (await home()).open('a');
  const kept = async () => {
    const loaded = await side.load();
    return loaded.ok && JSON.stringify([loaded.value.mine, loaded.value.shown, loaded.value.passing]);
  };
  const before = await kept();
  drawn(session, 'closing-the-care');
  drawn(session);
  expect(await kept()).toBe(before);
});
