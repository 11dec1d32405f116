import { afterEach, expect, test } from 'vitest';
import { day, home } from '../session/home.contract.ts';
import { lapseOf, mine, passing } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { letRest, putAway, sendKindness, takeBack, tidyAway } from './deeds.ts';
import { drawn, endsFor, line, openA, openB, textOf } from './kind-pages.contract.ts';
import { arrived, awayAndOver, mineThere } from './known.ts';

await loadWords('en', ['kindness', 'kindnesses']);
afterEach(() => {
  view.value = 'ordinary';
});

const raw = (body: object) => passing({ kind: 'kindness-sent', day, ...body } as never, lapseOf(day));

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
