import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { asked, five } from '../question/asked.contract.ts';
import { day, morning } from '../session/home.contract.ts';
import { lapseOf, mine, passing, restTogether, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Questions } from './questions.tsx';

await loadWords('en', ['today-top', 'today', 'suggestion', 'activities', 'adaptations', 'tiers']);

const today = (session: Session): string => renderToString(h(Questions, { session }));
const pages = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/href="#([^"]*)"/g)].map(([, path]) => path);
const glad = passing({ kind: 'glad', asker: 'a', tier: 5, day, activity: restTogether }, lapseOf(day));
const asks = (tier: 4 | 5) =>
  passing({ kind: 'invited', activity: tier === 4 ? four : five.id, tier, when: 'now', day }, lapseOf(day));
const four = 'light-hand-massage' as typeof five.id;

test('[QS3] [TG5] an open question of the other is one row that names nothing; mine names what I asked; neither counts', async () => {
  const { session } = await asked();
  await (await session('a')).add([asks(4)]);
  const [a, b] = [today(await session('a')), today(await session('b'))];
  expect(b).toMatch(/A question from \w/);
  expect(b).not.toMatch(/Rest skin to skin|Light hand massage/);
  expect(pages(b)).toEqual(['/question/theirs/4']);
  expect(pages(a)).toEqual(['/question/mine/4', '/question/mine/5']);
  expect(a).toContain('Rest skin to skin');
  for (const html of [a, b]) expect(html).not.toMatch(/>[^<]*\d[^<]*</);
});

test('[QS3] what both are glad of stands first, and in low-energy view what I asked gives way', async () => {
  const { session } = await asked();
  await (await session('b')).add([asks(4), glad]);
  const a = await session('a');
  expect(pages(today(a))).toEqual(['/question/mine/5', '/question/theirs/4']);
  await a.add([glad]);
  expect(today(a)).toMatch(/You would both be glad.*Rest together.*A question from/);
  const b = await session('b');
  expect(pages(today(b))).toEqual(['/question/theirs/5', '/question/mine/4']);
  view.value = 'low-energy';
  expect(pages(today(b))).toEqual(['/question/theirs/5']);
  view.value = 'ordinary';
});

test('[QS2] [P8] a question of mine has the same row for a “not today” and for nothing at all, before and after it drifts', async () => {
  const row = async (aside: boolean, drifted: boolean) => {
    const { session } = await asked();
    if (aside) await (await session('b')).add([mine({ kind: 'question-put-aside', tier: 5, day })]);
    const a = await session('a');
    if (drifted) await a.add([mine({ kind: 'question-drifts', tier: 5, day, at: morning })]);
    return today(a);
  };
  for (const drifted of [false, true]) {
    const open = await row(false, drifted);
    expect(await row(true, drifted)).toBe(open);
    expect(open.includes('drifted by')).toBe(drifted);
  }
});
