import { wordingOf } from '@unhurried/content/kindnesses';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { day, type Home, home, oneAlone, reading } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { lastSent, letRest, putAway, sendKindness, takeBack, tidyAway } from './deeds.ts';
import { Incoming } from './incoming/index.ts';
import { Screen } from './index.ts';
import { arrived, awayAndOver, mineThere } from './known.ts';
import { SendOne } from './send/index.ts';
import { One } from './send/one.tsx';

await loadWords('en', ['kindness', 'kindnesses']);
afterEach(() => {
  view.value = 'ordinary';
});

const app = {} as unknown as Unhurried;
const drawn = (session: Session, ...rest: readonly string[]) => renderToString(h(Screen, { app, session, rest }));
const line = (session: Session) => renderToString(h(Incoming, { session }));
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const openB = async (house: Home) => (await house.open('b')).session;
const openA = async (house: Home) => (await house.open('a')).session;
const raw = (body: object) => passing({ kind: 'kindness-sent', day, ...body } as never, lapseOf(day));

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

/** What a sees and holds at the end, after b has done something or nothing. */
async function endsFor(b: (session: Session) => Promise<unknown> | unknown, opens = true) {
  const house = await home();
  const first = await openA(house);
  await sendKindness(first, 'i-am-here');
  await sendKindness(first, 'postcard', 'From the window');
  first.lock();
  if (opens) {
    const session = await openB(house);
    await b(session);
    session.lock();
  }
  const { session, side } = await house.open('a');
  const held = await side.load();
  const bodies = held.ok && [held.value.mine, held.value.shown, held.value.passing].flat().map(({ body }) => body);
  return { page: drawn(session).replaceAll(/[0-9a-f]{32}/g, 'id'), bodies: JSON.stringify(bodies) };
}

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

test('[KW5] [KI2] it arrives as a quiet line, three at most, the others folded away; looking writes nothing', async () => {
  const house = await home();
  const a = await openA(house);
  for (const id of ['i-am-here', 'good-morning', 'thanks-today', 'sleep-well']) await sendKindness(a, id);
  a.lock();
  const { session, side } = await house.open('b');
  const held = async () => JSON.stringify(await side.load());
  const before = await held();
  expect(textOf(line(session))).toBe(
    [
      'b: “Sleep well. All the rest can wait until tomorrow.” Put away',
      'More from b',
      'b: “Thank you for today, as it was.” Put away',
      'b: “Good morning. There is no hurry today.” Put away',
    ].join(' '),
  );
  expect(await held()).toBe(before);
});

test('[KW5] own words are text in their own direction, never a link, in the one paragraph they have', async () => {
  const house = await home();
  const a = await openA(house);
  await sendKindness(a, 'postcard', '<a href="https://evil.example">tap</a>\n\nhttps://evil.example');
  a.lock();
  const html = line(await openB(house));
  expect(html).toContain('<bdi>&lt;a href=&quot;https://evil.example&quot;>tap&lt;/a> https://evil.example</bdi>');
  expect(html).not.toMatch(/<a\b/);
});

test('[KW6] [KI4] put away it is gone for me, and what is kept of it is erased when it has lapsed', async () => {
  const house = await home();
  const a = await openA(house);
  await sendKindness(a, 'i-am-here');
  a.lock();
  const b = await openB(house);
  const [sent] = arrived(b);
  expect(sent && (await putAway(b, sent))).toBe(true);
  expect(line(b)).toBe('');
  expect(awayAndOver(b)).toEqual([]);
  const kept = () => [...b.known.value.mine.laid.values()].filter(({ body }) => body.kind === 'kindness-put-away');
  await tidyAway(b);
  expect(kept()).toHaveLength(1);
  await b.add([mine({ kind: 'kindness-put-away', fact: 'a'.repeat(32), day: '2026-05-01' as typeof day })]);
  await tidyAway(b);
  expect(kept().map(({ body }) => (body as { day?: string }).day)).toEqual([day]);
});

test('[KW6] what other rooms put out of sight is theirs: no kind word goes with it, and it is not erased here', async () => {
  const house = await home();
  const b = await openB(house);
  const marks = ['repair', 'cue'].map((room) => `${room}-${'a'.repeat(32)}`);
  for (const fact of marks) await b.add([mine({ kind: 'kindness-put-away', fact, day: '2026-01-01' as typeof day })]);
  await tidyAway(b);
  expect([...b.known.value.mine.laid.values()].map(({ body }) => (body as { fact?: string }).fact)).toEqual(marks);
});

test('[KW6] [KI4] put away, taken back and sent again, also with other words, it does not show anew', async () => {
  const house = await home();
  const a = await openA(house);
  await sendKindness(a, 'postcard', 'Look at this');
  a.lock();
  const b = await openB(house);
  for (const sent of arrived(b)) await putAway(b, sent);
  b.lock();
  const again = await openA(house);
  for (const sent of mineThere(again)) await takeBack(again, sent);
  await sendKindness(again, 'postcard', 'Look at this');
  await sendKindness(again, 'postcard', 'And at this');
  again.lock();
  expect(line(await openB(house))).toBe('');
});

test('[KW9] [KI6] kind words rest by one private fact: Today shows none, the page folds them, until it is off', async () => {
  const house = await home();
  const a = await openA(house);
  await sendKindness(a, 'sleep-well');
  a.lock();
  const { session, side } = await house.open('b');
  const shared = async () => {
    const loaded = await side.load();
    return loaded.ok ? JSON.stringify([loaded.value.shown, loaded.value.passing]) : 'closed';
  };
  const before = [await shared(), line(session), drawn(session)] as const;
  expect(await letRest(session, true)).toBe(true);
  expect([await shared(), line(session)]).toEqual([before[0], '']);
  expect(drawn(session)).toMatch(/<details[^>]*><summary[^>]*>.*From b<\/summary>.*“Sleep well/);
  await session.add([mine({ kind: 'kindness-put-away', fact: 'all', day: '2026-04-01' as typeof day })]);
  await tidyAway(session);
  expect(line(session)).toBe('');
  expect(await letRest(session, false)).toBe(true);
  expect([await shared(), line(session)]).toEqual([before[0], before[1]]);
  const plain = (html: string) => html.replaceAll(/P\d+-\d+/g, 'P');
  expect(plain(drawn(session))).toBe(plain(before[2]));
});

test('[KW10] while I am worried about safety Today shows none of them, and the page folds what came', async () => {
  const house = await home();
  const a = await openA(house);
  await sendKindness(a, 'sleep-well');
  a.lock();
  const b = await openB(house);
  const condition = { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } as const;
  await b.add([mine({ kind: 'condition-told', condition })]);
  expect(b.worried.value).toBe(true);
  expect(line(b)).toBe('');
  expect(drawn(b)).toMatch(/<details[^>]*><summary[^>]*>From b<\/summary>.*“Sleep well/);
});

test('[KW9] [P5] [P8] the sender sees and holds the same whether kind words rest or not', async () => {
  expect(await endsFor((b) => letRest(b, true))).toEqual(await endsFor(() => undefined, false));
});

test('[KW7] what this version does not know, and what has no shape, is left aside', async () => {
  const house = await home();
  const a = await openA(house);
  const wrong = [
    { kindness: 'of-another-version' },
    { kindness: 'song-for-you' },
    { kindness: 'song-for-you', words: ' \n ' },
    { kindness: 'song-for-you', words: 'x'.repeat(201) },
    { kindness: 'song-for-you', words: 7 },
    { kindness: 'sleep-well', day: 'today' },
    { kindness: 'sleep-well', day: '2026-05-09' },
    { kindness: '<b>', words: 'x' },
  ];
  await a.add([...wrong, { kindness: 'sleep-well', words: 'and write back at once' }].map(raw));
  a.lock();
  const b = await openB(house);
  expect(arrived(b).map(({ kindness, words }) => [kindness, words])).toEqual([['sleep-well', undefined]]);
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
