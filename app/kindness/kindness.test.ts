import { wordingOf } from '@unhurried/content/kindnesses';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home, oneAlone, reading } from '../session/home.contract.ts';
import { mine, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { lastSent, putAway, sendKindness, takeBack } from './deeds.ts';
import { drawn, endsFor, line, openA, openB, textOf } from './kind-pages.contract.ts';
import { arrived, mineThere } from './known.ts';
import { SendOne } from './send/index.ts';
import { One } from './send/one.tsx';

await loadWords('en', ['kindness', 'kindnesses']);
afterEach(() => {
  view.value = 'ordinary';
});

test('[KW1] a sentence goes with one tap; a song asks for words first; nothing goes to nobody', async () => {
  const house = await home();
  const a = await openA(house);
  expect(await sendKindness(a, 'how-did-you-sleep')).toBe(true);
  expect(await sendKindness(a, 'song-for-you')).toBe(false);
  expect(await sendKindness(a, 'song-for-you', ' ')).toBe(false);
  expect(await sendKindness(a, 'song-for-you', 'x'.repeat(201))).toBe(false);
  expect(await sendKindness(a, 'of-another-version')).toBe(false);
  expect(await sendKindness(a, 'song-for-you', ' Blue\n Moon ')).toBe(true);
  expect(mineThere(a).map(({ kindness, words }) => [kindness, words])).toEqual([
    ['song-for-you', 'Blue Moon'],
    ['how-did-you-sleep', undefined],
  ]);
  const alone = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), 'Europe/Lisbon'))();
  expect(await sendKindness(alone, 'how-did-you-sleep')).toBe(false);
  expect(textOf(drawn(alone))).toMatch(/here once you use this together/);
});

test('[KW3] [KI5] taken back it is gone on both sides, and the page lists what is there', async () => {
  const house = await home();
  const a = await openA(house);
  const before = drawn(a);
  await sendKindness(a, 'sleep-well');
  expect(textOf(drawn(a))).toMatch(/What is on its way, or there Sleep well\./);
  const sent = lastSent(a, 'sleep-well');
  expect(sent && (await takeBack(a, sent))).toBe(true);
  expect(drawn(a)).toBe(before);
  expect(line(await openB(house))).toBe('');
});

test('[KW4] [KI1] [P5] [P8] the sender sees and holds the same, whatever became of it', async () => {
  const never = await endsFor(() => undefined, false);
  const ways: readonly ((session: Session) => Promise<unknown> | unknown)[] = [
    (b) => line(b),
    (b) => drawn(b),
    async (b) => {
      for (const sent of arrived(b)) await putAway(b, sent);
    },
  ];
  for (const way of ways) expect(await endsFor(way)).toEqual(never);
  expect(never.page).toContain('From the window');
});

test('[KW4] sent twice on one day it is one word', async () => {
  const a = await openA(await home());
  for (const _ of [1, 2]) expect(await sendKindness(a, 'sleep-well')).toBe(true);
  expect(mineThere(a)).toHaveLength(1);
});

/** The sentences that a tap sends, without whom they suit. */
const offered = (html: string) =>
  [...html.matchAll(/<li><button[^>]*>(?:<svg.*?<\/svg>)?<span>(.*?)<\/span><\/button>/g)].map(
    ([, said]) => String(said).split('<span')[0],
  );
const isWorst = (said: string | undefined) => said !== undefined && worstTexts.has(said);
const { default: catalogue } = await import('../../content/words/en/kindnesses.json');
const worstTexts = new Set(
  Object.entries(catalogue)
    .filter(([key]) => key.endsWith('.worst'))
    .map(([, { defaultMessage }]) => defaultMessage),
);

test('[KW2] five of different kinds; on a very low day the shortest wordings, and nothing to type', async () => {
  const a = await openA(await home());
  const usual = offered(drawn(a));
  expect(usual).toHaveLength(5);
  expect(usual.some(isWorst)).toBe(false);
  view.value = 'low-energy';
  const low = offered(drawn(a));
  expect(low).toHaveLength(5);
  expect(low.every(isWorst)).toBe(true);
  const html = drawn(a);
  for (const further of ['Others', 'By kind', 'Rest kind words'])
    expect(html.indexOf(further)).toBeGreaterThan(html.indexOf('<summary>More'));
  view.value = 'ordinary';
  await a.add([mine({ kind: 'checked-in', reading: { ...reading, worse: true } })]);
  expect(offered(drawn(a)).every(isWorst)).toBe(true);
});

test('[KW1] what asks for words says so before the tap, and what goes with one tap does not', async () => {
  const a = await openA(await home());
  expect(textOf(drawn(a, 'song'))).toMatch(/You add your words before it goes\..*With your words/);
  expect(textOf(drawn(a, 'song'))).not.toContain('One tap sends it');
  expect(textOf(drawn(a, 'helps'))).not.toContain('With your words');
});

test('[KW2] of one kind, by its path; an unknown one shows all', async () => {
  const a = await openA(await home());
  expect(textOf(drawn(a, 'helps'))).toMatch(/^What would help me today/);
  expect(drawn(a, 'of-another-version')).toBe(drawn(a));
  expect(wordingOf('helps-quiet')?.kindness.group).toBe('helps');
});

test('[KW8] another room shows one sentence of its kinds, and nothing to somebody who is alone', async () => {
  const a = await openA(await home());
  const shown = textOf(renderToString(h(One, { session: a, groups: ['reaffirming'] })));
  expect(shown).toMatch(/^.+\. Send this Another$/);
  const [said = ''] = shown.split(' Send this');
  const [key] = Object.entries(catalogue).find(([, { defaultMessage }]) => defaultMessage === said) ?? [];
  expect(wordingOf(key?.split('.')[1] ?? '')?.kindness.group).toBe('reaffirming');
  const alone = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), 'Europe/Lisbon'))();
  expect(renderToString(h(SendOne, { session: alone, groups: ['reaffirming'] }))).toBe('');
});
