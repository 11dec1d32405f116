import type { SentenceFact } from '@unhurried/domain/sentence';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home, morning, oneAlone } from '../session/home.contract.ts';
import { mine, type Session, shown, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { Line } from './line/line.tsx';

await loadWords('en', ['sentence', 'sentence-line', 'conditions']);
afterEach(() => {
  view.value = 'ordinary';
});

const page = (session: Session, ...rest: string[]) =>
  renderToString(h(Screen, { session, rest, app: {} as unknown as Unhurried }));
const line = (session: Session) => renderToString(h(Line, { session }));
const says = (session: Session, ...all: readonly object[]) =>
  session.add(all.map((each) => shown({ kind: 'sentence-shared', ...each } as SentenceFact)));
const condition = { id: 'heart-attack', flags: ['CARD'], stance: { kind: 'recent' } } as const;

test('[SS1] [SS6] opening any page writes nothing, and what I told stands folded until it is asked for', async () => {
  const { session } = await (await home()).open('a');
  await session.add([mine({ kind: 'condition-told', condition })]);
  const { seq } = session.known.value;
  const html = [page(session), page(session, 'new'), page(session, 'change', '1')].join('');
  expect(html).not.toMatch(/heart|effort|cleared/i);
  expect(html).toContain('Words to begin with');
  expect(session.known.value.seq).toBe(seq);
});

test('[SS4] a changed app sends a thousand, long ones, none and other shapes: five stand, and what has its shape alone', async () => {
  const { open } = await home();
  const b = (await open('b')).session;
  const many = Array.from({ length: 1000 }, (_, at) => ({ words: `Sentence ${String(at).padStart(4, '0')}` }));
  const bad = ['x'.repeat(161), '   ', '\u200b\u200e', 7, ['a'], null].map((words) => ({ words }));
  await says(b, ...many, ...bad, { words: 'A day that is none', until: '2026-02-30' }, { words: 'B', until: 5 });
  const a = (await open('a')).session;
  for (const html of [page(a), line(a)]) {
    expect(html.match(/<bdi>/g)).toHaveLength(5);
    for (const nth of [0, 1, 2, 3, 4]) expect(html).toContain(`Sentence 000${nth}`);
    expect(html).not.toMatch(/xxx|none|0005/);
  }
});

test('[SS4] markup, links and signs that turn a line round are text in its own direction', async () => {
  const { open } = await home();
  const b = (await open('b')).session;
  await says(b, { words: '<img src=x onerror=alert(1)> https://example.org \u202e turned', stray: 'More' });
  const a = (await open('a')).session;
  for (const html of [page(a), line(a)]) {
    expect(html).toContain('<bdi>&lt;img');
    expect(html).not.toMatch(/<img|href="http|More/);
  }
});

test('[SS4] 160 signs of two halves are a whole sentence, 161 are none', async () => {
  const { open } = await home();
  const b = (await open('b')).session;
  await says(b, { words: '🌊'.repeat(160) }, { words: `a${'🌊'.repeat(160)}` });
  expect(page((await open('a')).session).match(/<bdi>/g)).toHaveLength(1);
});

test('[SS5] [P8] where nothing stands any more the page is the same as where nothing ever did, to the letter', async () => {
  const { open } = await home();
  const before = (await open('a')).session;
  const never = [page(before), line(before)];
  before.lock();
  const b = (await open('b')).session;
  await says(b, { words: 'For a while.' });
  const a = (await open('a')).session;
  expect(page(a)).toContain('What b lets me know');
  expect(line(a)).toContain('href="#/sentence"');
  a.lock();
  const again = (await open('b')).session;
  await again.takeBack([...again.known.value.ours.laid.keys()]);
  again.lock();
  const after = (await open('a')).session;
  expect([page(after), line(after)]).toEqual(never);
});

test('[SS7] the page leads to what is theirs alone and to telling one’s own health, in the low-energy view too', async () => {
  const { session } = await (await home()).open('a');
  for (const look of ['ordinary', 'low-energy'] as const) {
    view.value = look;
    for (const href of ['#/well', '#/walk', '#/sentence/new']) expect(page(session)).toContain(`href="${href}"`);
  }
});

test('[SS8] a sentence is opened by its number, and no address holds a word of it', async () => {
  const { session } = await (await home()).open('a');
  await says(session, { words: 'Heart: slow.' }, { words: 'Quiet.' });
  const links = [...page(session).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual(['#/sentence/change/1', '#/sentence/change/2', '#/well', '#/walk', '#/sentence/new']);
  expect(page(session, 'change', '2')).toContain('Quiet.');
  for (const none of ['3', 'heart', '0']) expect(page(session, 'change', none)).toContain('does not stand any more');
});

test('[SS3] [SN1] where five stand nothing more is offered, and each can be taken back', async () => {
  const { session } = await (await home()).open('a');
  await says(session, ...['1', '2', '3', '4', '5'].map((nth) => ({ words: `Sentence ${nth}.` })));
  const html = page(session);
  expect(html).not.toContain('#/sentence/new');
  expect(html.match(/Take back/g)).toHaveLength(5);
  expect(html).toContain('Five can stand at once.');
});

test('[SS9] alone the page says whom it needs, and offers no writing', async () => {
  const session = await (await oneAlone(() => morning, 'Europe/Lisbon'))();
  for (const html of [page(session), page(session, 'new')]) expect(html).not.toMatch(/Share this|#\/sentence\/new/);
  expect(page(session)).toContain('It needs a partner who is linked with you.');
});
