import { readFileSync } from 'node:fs';
import { joyCards } from '@unhurried/content/joy';
import type { Day } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { End, OneStep } from './good-news.tsx';
import { Screen } from './index.ts';
import { cardsFor } from './order.ts';

await loadWords('en', ['joy', 'joy-cards']);
afterEach(() => {
  view.value = 'ordinary';
});

const app = {} as unknown as Unhurried;
const drawn = (session: Session, ...rest: readonly string[]) => renderToString(h(Screen, { app, session, rest }));
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const linksIn = (html: string) => [...html.matchAll(/href="#([^"]*)"/g)].map(([, path]) => path);
const nothing = () => undefined;

test('[JY1] each card once, in the order of the day, the easy ones first where little is possible', () => {
  for (const day of ['2026-05-04', '2026-05-05'] as Day[]) {
    for (const low of [true, false]) expect(new Set(cardsFor(day, low))).toEqual(new Set(joyCards));
    const easy = cardsFor(day, true).map((card) => card.easy ?? false);
    expect(easy.indexOf(false)).toBe(joyCards.filter((card) => card.easy).length);
  }
  expect(cardsFor('2026-05-04' as Day, false)).not.toEqual(cardsFor('2026-05-05' as Day, false));
});

test('[JY1] one card stands on the page, and the same for both', async () => {
  const house = await home();
  const a = (await house.open('a')).session;
  const page = drawn(a);
  expect(page.match(/joy-card/g)).toHaveLength(1);
  a.lock();
  expect(drawn((await house.open('b')).session)).toBe(page);
});

test('[JY2] four spoken steps, what they rest on, and a quiet end', async () => {
  const { session } = await (await home()).open('a');
  const first = drawn(session, 'good-news');
  expect(textOf(first)).toContain('Gable');
  expect(linksIn(first)).toEqual(['/joy']);
  const step = renderToString(h(OneStep, { step: 'ask', isFirst: false, onBack: nothing, onNext: nothing }));
  expect(textOf(step)).toMatch(/^The other .* Go on One back$/);
  expect(textOf(renderToString(h(End, {})))).toMatch(/Nothing more is needed/);
});

test('[JY3] no card and no step can reach anything that keeps anything', async () => {
  for (const file of ['cards.tsx', 'order.ts', 'good-news.tsx'])
    for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'))
      if (/^import|^} from/.test(line)) expect(/session|device|plans/.test(line), `${file}: ${line}`).toBe(false);
  const { session, side } = await (await home()).open('a');
  const before = JSON.stringify(await side.load());
  for (const place of ['', 'good-news']) drawn(session, place);
  expect(JSON.stringify(await side.load())).toBe(before);
});

test('[JY4] a small win leads to the coast', async () => {
  const { session } = await (await home()).open('a');
  expect(linksIn(drawn(session))).toContain('/journey/new');
});
