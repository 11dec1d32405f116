import type { CueEntry } from '@unhurried/domain/cues';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { type Session, shown } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { CuesCard } from './card/index.ts';
import { NewLine } from './form.tsx';
import { myMap } from './known-cues.ts';
import { keepLine, letSee } from './map.ts';
import { backOnCard, putOffCard } from './off-card.ts';
import { OneLine } from './one-line.tsx';
import { Theirs } from './theirs.tsx';

await loadWords('en', ['cues', 'signs', 'signs-card']);
afterEach(() => {
  view.value = 'ordinary';
});

const neverAYes = 'A sign helps you notice. It is never a yes.';
const sign = (text: string): CueEntry => ({ of: 'sign', channel: 'hands', text, means: 'pause' });
const show = (session: Session, count: number) =>
  session.add(
    Array.from({ length: count }, (_, at) =>
      shown({ kind: 'cue-shown', cue: `${at}`.repeat(32), nth: 1, entry: sign(`Line ${at}`) }),
    ),
  );
const linesIn = (html: string) => [...html.matchAll(/Line \d/g)].map(([line]) => line);
const folded = (html: string) => linesIn(html.slice(html.indexOf('<details')));

test('[CQ6] [CU4] five lines of each at most, three where there is to be less to read, and the others one tap away', async () => {
  const { open } = await home();
  await show((await open('b')).session, 7);
  const a = (await open('a')).session;
  const card = () => renderToString(h(CuesCard, { session: a }));
  expect([linesIn(card()).length, folded(card())]).toEqual([7, ['Line 5', 'Line 6']]);
  view.value = 'low-energy';
  expect(folded(card())).toEqual(['Line 3', 'Line 4', 'Line 5', 'Line 6']);
});

test('[CQ8] [CU7] a line of the other that I put away is not on my card; it stays on the page of theirs, folded', async () => {
  const { open } = await home();
  await show((await open('b')).session, 3);
  const { session, side } = await open('a');
  const shared = async () => {
    const loaded = await side.load();
    return loaded.ok ? JSON.stringify([loaded.value.shown, loaded.value.passing]) : 'closed';
  };
  const card = () => renderToString(h(CuesCard, { session }));
  const theirs = () => renderToString(h(Theirs, { session })).replaceAll(/P\d+-\d+/g, 'P');
  const before = [await shared(), card(), theirs()];
  const cue = '1'.repeat(32);
  expect(await putOffCard(session, cue)).toBe(true);
  expect(await putOffCard(session, cue)).toBe(true);
  expect([await shared(), linesIn(card())]).toEqual([before[0], ['Line 0', 'Line 2']]);
  expect(linesIn(theirs())).toEqual(['Line 0', 'Line 2', 'Line 1']);
  expect(folded(theirs())).toEqual(['Line 1']);
  expect(await backOnCard(session, cue)).toBe(true);
  expect([await shared(), card(), theirs()]).toEqual(before);
});

test('[CQ8] [CU7] put off my card it stays off when it is taken back and shown again, and words of mine are moved by no mark', async () => {
  const { open } = await home();
  const b = (await open('b')).session;
  await keepLine(b, sign('Line 1'));
  const line = () => myMap(b)[0] as ReturnType<typeof myMap>[number];
  const { cue } = line();
  await letSee(b, line(), true);
  await putOffCard((await open('a')).session, cue);
  await letSee(b, line(), false);
  await letSee(b, line(), true);
  expect(renderToString(h(CuesCard, { session: (await open('a')).session }))).toBe('');
  // The other's card is theirs.
  await putOffCard(b, cue);
  expect(linesIn(renderToString(h(CuesCard, { session: (await open('b')).session })))).toEqual(['Line 1']);
});

test('[CU6] wherever the signs of the other are read it is said that a sign is never a yes', async () => {
  const { open } = await home();
  await show((await open('b')).session, 1);
  const a = (await open('a')).session;
  for (const drawn of [h(CuesCard, { session: a }), h(Theirs, { session: a })])
    expect(renderToString(drawn)).toContain(neverAYes);
});

test('[CQ6] where nobody lets anything be seen there is no card', async () => {
  const { session } = await (await home()).open('a');
  await keepLine(session, sign('Line 1'));
  expect(renderToString(h(CuesCard, { session }))).toBe('');
});

test('[CQ7] [P8] the page of the other reads alike whether nothing was ever shown or all was taken back', async () => {
  const { open } = await home();
  const page = async () =>
    renderToString(h(Theirs, { session: (await open('a')).session })).replaceAll(/id="[^"]*"/g, '');
  const before = await page();
  const b = (await open('b')).session;
  await keepLine(b, sign('Line 1'));
  const line = () => myMap(b)[0] as ReturnType<typeof myMap>[number];
  await letSee(b, line(), true);
  expect(await page()).toContain('Line 1');
  await letSee(b, line(), false);
  expect(await page()).toBe(before);
});

test('[CQ1] a switch says who sees a line; somebody who is alone has none', async () => {
  const { session } = await (await home()).open('a');
  await keepLine(session, sign('Line 1'));
  const [line] = myMap(session);
  const drawn = (whose: Session) => renderToString(h(OneLine, { session: whose, which: line?.cue }));
  expect(drawn(session)).toContain('Let b see this line');
  const alone = Object.create(session, { partner: { value: undefined } }) as Session;
  expect(drawn(alone)).not.toContain('see this line');
});

test('[CQ4] a line can be tapped, and own words are always possible', async () => {
  const { session } = await (await home()).open('a');
  const html = renderToString(h(NewLine, { session, which: 'pause' }));
  expect([...html.matchAll(/type="radio"[^>]*value="[a-z-]*-[a-z-]*"/g)].length).toBeGreaterThan(5);
  expect(html).toContain('In my own words');
  const read = html.slice(0, html.indexOf('<details'));
  expect([...read.matchAll(/type="radio"/g)]).toHaveLength(5);
});
