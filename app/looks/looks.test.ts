import { redFlagById, redFlags } from '@unhurried/content/red-flags';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import conditionWords from '../../content/words/en/conditions.json';
import { day, home } from '../session/home.contract.ts';
import { mine, type OpenScreen, type Session } from '../session/index.ts';
import words from '../words/en/looks.json';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { OneLook } from './look/index.ts';
import { WhoToAsk } from './look/mood.tsx';
import { looks } from './look-list.ts';

await loadWords('en', ['looks', 'scale', 'instruments', 'clinic-questions']);

const opened = async (): Promise<Session> => (await (await home()).open('a')).session;
const catalogue: Readonly<Record<string, { readonly defaultMessage: string }>> = words;
const sentences = Object.values(catalogue).map(({ defaultMessage }) => defaultMessage);
const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => String(href));

/** Names of what people have, as our own list says them, and what a questionnaire of mood would call somebody. */
const illnesses = [
  ...Object.entries(conditionWords as typeof catalogue)
    .filter(([key]) => key.endsWith('.name'))
    .map(([, { defaultMessage }]) => defaultMessage),
  ...['depress', 'anxiety', 'anxious', 'disorder', 'disease', 'syndrome', 'diagnos', 'severe', 'moderate', 'clinical'],
];
const namesIn = (said: string) => illnesses.filter((name) => said.toLowerCase().includes(name.toLowerCase()));

test('[LX4] no sentence of the room names an illness, or says how bad a number is', () => {
  expect(illnesses.length).toBeGreaterThan(60);
  for (const said of sentences) expect(namesIn(said), said).toEqual([]);
  expect(namesIn('You may have moderate depression.')).toEqual(['depress', 'moderate']);
});

test('[LX5] a heavy mood is one plain question with no number, and opening it or its answers writes nothing', async () => {
  const session = await opened();
  const asked = renderToString(h(OneLook, { session, look: 'mood' }));
  expect(asked).toContain('Has your mood been heavy on most days, for two weeks or more?');
  expect(asked).toContain('Your answer is not kept anywhere.');
  expect(asked).not.toMatch(/type="range"|score/);
  expect(hrefsIn(asked)).toEqual(['#/looks']);
  const yes = renderToString(h(WhoToAsk, { session }));
  const sign = /sign\/(\d+)/.exec(hrefsIn(yes).join())?.[1];
  expect(redFlags[Number(sign) - 1]).toBe(redFlagById('thinking-of-ending-my-life'));
  expect(hrefsIn(yes)).toContain('#/help');
  expect([...session.known.value.mine.laid.keys()]).toEqual([]);
});

test('[LX6] addresses of the room hold numbers alone', async () => {
  const session = await opened();
  await session.add([mine({ kind: 'scale-noted', nth: 1, scale: 'worry', value: 9, day })]);
  const page = renderToString(h(Screen, { session, rest: [] } as unknown as OpenScreen));
  const inside = looks.map(({ id }) => renderToString(h(OneLook, { session, look: id })));
  expect(hrefsIn(page)).toEqual(['#/looks/1', '#/looks/2', '#/looks/3', '#/looks/4']);
  for (const href of inside.flatMap(hrefsIn)) expect(href).toMatch(/^#\/(looks|visit|help|care\/sign\/\d+)$/);
  const lost = renderToString(h(Screen, { session, rest: ['worry'] } as unknown as OpenScreen));
  expect(lost).toBe(page);
});
