import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home, morning, oneAlone } from '../session/home.contract.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';

await loadWords('en', ['us']);
afterEach(() => {
  view.value = 'ordinary';
});

const app = (device: 'two' | 'alone') => ({ phase: { value: { kind: 'open', device } } }) as unknown as Unhurried;
const doors = (session: Session, device: 'two' | 'alone' = 'two') => {
  const html = renderToString(h(Screen, { app: app(device), session, rest: [] }));
  return {
    headings: [...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text),
    ways: [...html.matchAll(/href="#([^"]*)"/g)].map(([, way]) => way),
  };
};

test('[US4] what is between the two comes first, and every room has its door', async () => {
  const { session } = await (await home()).open('a');
  const { headings, ways } = doors(session);
  expect(headings).toEqual(['Between us', 'For times together', 'What we welcome', 'For me alone', 'This device']);
  for (const room of ['journey', 'kindness', 'jar', 'joy', 'cues', 'well', 'learned', 'limits', 'history', 'settings'])
    expect(ways).toContain(`/${room}`);
  expect(new Set(ways).size).toBe(ways.length);
});

test('[US4] the low-energy view begins with a few, of which limits and settings are two', async () => {
  const { session } = await (await home()).open('a');
  view.value = 'low-energy';
  expect(doors(session).ways).toEqual(['/journey', '/kindness', '/limits', '/settings']);
});

test('[US4] somebody who is alone has what works alone', async () => {
  const session = await (await oneAlone(() => morning, 'Europe/Lisbon'))();
  const { headings, ways } = doors(session, 'alone');
  expect(headings.slice(0, 2)).toEqual(['For times together', 'For me alone']);
  for (const room of ['/well', '/cues']) expect(ways).toContain(room);
  for (const room of ['/journey', '/kindness', '/jar', '/us/signals']) expect(ways).not.toContain(room);
});
