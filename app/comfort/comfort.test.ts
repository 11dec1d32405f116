import { type ComfortTopic, comfortTopics, postures } from '@unhurried/content/comfort';
import { flags } from '@unhurried/domain/library';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import comfortWords from '../../content/words/en/comfort.json';
import { atNumber, numberOf } from '../neutral/index.ts';
import { home } from '../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import roomWords from '../words/en/comfort-room.json';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { OneTopic } from './one-topic.tsx';
import { OneWay } from './one-way.tsx';
import { myFlags, waysFor, wayWith } from './order.ts';
import { tableOf } from './tables.ts';
import { Ways } from './ways.tsx';

await loadWords('en', ['comfort-room', 'comfort', 'reading']);
afterEach(() => {
  view.value = 'ordinary';
});

const words: Readonly<Record<string, { readonly defaultMessage: string }>> = comfortWords;
const textOf = (key: string): string => words[`comfort.${key}`]?.defaultMessage ?? '';
const app = {} as Unhurried;
const html = (session: Session, ...rest: readonly string[]) => renderToString(h(Screen, { app, session, rest }));
const topicPage = (session: Session, topic: ComfortTopic) => renderToString(h(OneTopic, { session, topic }));
const hrefs = (page: string) => [...page.matchAll(/href="#([^"]*)"/g)].map(([, way]) => way ?? '');
const opened = async () => (await (await home()).open('a')).session;
const told = (id: string, own: readonly string[]) =>
  mine({ kind: 'condition-told', condition: { id, flags: own, stance: { kind: 'stable' } } } as never);
const topicsIn = (page: string) => hrefs(page).filter((way) => /^\/comfort\/\d+$/.test(way));

test('[CO1] every topic is there once, whatever I told, and what suits me stands first in its group', async () => {
  const session = await opened();
  const before = topicsIn(html(session));
  await session.add([told('home-oxygen', ['O2'])]);
  const after = topicsIn(html(session));
  const oxygen = `/comfort/${numberOf(comfortTopics, 'oxygen')}`;
  expect([...after].sort()).toEqual([...before].sort());
  expect(new Set(after).size).toBe(comfortTopics.length);
  expect(after.indexOf(oxygen)).toBeLessThan(before.indexOf(oxygen));
  expect(after.indexOf(oxygen)).toBe(5);
});

test('[CO1] nothing but the order tells what suits me', async () => {
  const session = await opened();
  const pieces = (page: string) => page.split(/(?=<li)/).sort();
  const before = pieces(
    html(session)
      .replaceAll('</ul></section>', '')
      .replaceAll(/<(section|h2|ul)[^>]*>/g, ''),
  );
  await session.add([told('home-oxygen', ['O2', 'RESP'])]);
  const after = pieces(
    html(session)
      .replaceAll('</ul></section>', '')
      .replaceAll(/<(section|h2|ul)[^>]*>/g, ''),
  );
  const inside = (all: readonly string[]) => all.map((piece) => /<li.*<\/li>/.exec(piece)?.[0] ?? '').sort();
  expect(inside(after)).toEqual(inside(before));
});

test('[CO1] the low-energy view shows three, and the others folded', async () => {
  const session = await opened();
  view.value = 'low-energy';
  const page = html(session);
  const folded = page.indexOf('<details');
  expect(topicsIn(page.slice(0, folded))).toHaveLength(3);
  expect(new Set(topicsIn(page.slice(folded))).size).toBe(comfortTopics.length);
});

test('[CO2] every page has its number, no address holds a name, and reading writes nothing', async () => {
  const session = await opened();
  const before = JSON.stringify([...session.known.value.mine.laid.values()]);
  const pages = [
    html(session),
    renderToString(h(Ways, { session })),
    ...comfortTopics.map((topic) => topicPage(session, topic)),
    ...postures.map((way) => renderToString(h(OneWay, { session, way }))),
  ];
  for (const way of pages.flatMap(hrefs)) expect(way).toMatch(/^\/comfort(\/\d+|\/ways(\/\d+)?)?$/);
  for (const [at, { id }] of comfortTopics.entries()) expect(atNumber(comfortTopics, `${at + 1}`)?.id).toBe(id);
  const ways = hrefs(pages[1] ?? '');
  expect(new Set(ways).size).toBe(postures.length);
  for (const page of pages) expect(page).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
  expect(JSON.stringify([...session.known.value.mine.laid.values()])).toBe(before);
});

test('[CO2] an unknown number shows the list', async () => {
  const session = await opened();
  for (const rest of ['0', '99', 'oxygen', '1e0']) expect(topicsIn(html(session, rest))).toHaveLength(18);
});

test('[CO3] with any flag all ten are there: what eases first, what does not suit last', () => {
  for (const flag of flags) {
    const ways = waysFor(new Set([flag]));
    expect(ways).toHaveLength(postures.length);
    const ranks = ways.map(({ eases, notFor }) => (notFor.includes(flag) ? 2 : eases.includes(flag) ? 0 : 1));
    expect(ranks, flag).toEqual([...ranks].sort());
  }
});

test('[CO3] beside a topic stands a posture that suits me, and its own where it does', () => {
  for (const topic of comfortTopics) {
    expect(wayWith(topic, new Set())?.id, topic.id).toBe(topic.posture);
    for (const flag of flags) {
      const way = wayWith(topic, new Set([flag]));
      expect(way?.notFor.includes(flag) ?? false, `${topic.id} ${flag}`).toBe(false);
      if (topic.posture === undefined) expect(way).toBeUndefined();
    }
  }
});

test('[CO3] next and previous go through all ten in the order of the list, and whom it does not suit is said', async () => {
  const session = await opened();
  await session.add([told('heart-surgery', ['STERN'])]);
  const ways = waysFor(myFlags(session));
  for (const [at, way] of ways.entries()) {
    const page = renderToString(h(OneWay, { session, way }));
    const beside = [ways[at - 1], ways[at + 1]].flatMap((each) => (each ? [numberOf(postures, each.id)] : []));
    expect(hrefs(page).filter((to) => /\d$/.test(to))).toEqual(beside.map((number) => `/comfort/ways/${number}`));
    for (const part of ['name', 'how', 'eases', 'not-for'])
      expect(page, way.id).toContain(textOf(`posture.${way.id}.${part}`));
    expect(page).toContain(`aria-label="${textOf(`posture.${way.id}.how`)}"`);
  }
});

test('[CO5] every point of a topic is on its page once; three topics have a table with a heading to each row', async () => {
  const session = await opened();
  const tables = comfortTopics.filter((topic) => tableOf(topic) !== undefined);
  expect(tables.map(({ id }) => id).sort()).toEqual([
    'condoms-and-creams',
    'moisturiser-and-lubricant',
    'product-numbers',
  ]);
  for (const topic of comfortTopics) {
    const page = topicPage(session, topic);
    for (const { id } of topic.points)
      expect(page.split(`>${textOf(`${topic.id}.${id}`)}<`).length - 1, `${topic.id}.${id}`).toBe(1);
    const table = tableOf(topic);
    for (const id of table?.rows.flatMap(({ points }) => points) ?? [])
      expect(topic.points.some((point) => point.id === id)).toBe(true);
    expect(page.match(/<th scope="row"/g)?.length ?? 0).toBe(table?.rows.length ?? 0);
    expect(page.includes('<caption>')).toBe(table !== undefined);
  }
});

test('[CO6] the team first; said once that nobody checked it; sources folded', async () => {
  const session = await opened();
  const unchecked = roomWords['comfort-room.unchecked'].defaultMessage;
  const pages = [
    ...comfortTopics.map((topic) => topicPage(session, topic)),
    ...postures.map((way) => renderToString(h(OneWay, { session, way }))),
  ];
  for (const page of pages) {
    expect(page).toContain(`<p class="lead">${textOf('team')}</p>`);
    expect(page.split(unchecked)).toHaveLength(2);
    const folded = page.slice(page.indexOf('<details'), page.indexOf('</details>'));
    expect(folded).toMatch(/<li>[^<]*\b(19|20)\d\d\b|<li>/);
    expect(page.slice(0, page.indexOf('<details')).includes('Not checked again')).toBe(false);
  }
});

test('[CO1] [CO5] every sentence of the room exists and pushes nobody', () => {
  for (const { defaultMessage } of Object.values(roomWords))
    expect(defaultMessage).not.toMatch(/\b(should|must|normal|fail\w*|only|just|treat\w*|therapy)\b|!/i);
});
