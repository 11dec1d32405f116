import { lines, prompts } from '@unhurried/content/questions';
import { decks, type QuestionId } from '@unhurried/domain/answers';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { keepOpening, seal, skip, takeBack, unskipAll, wishOpen, writeQuestion } from '../../answers/index.ts';
import { type Home, home, oneAlone } from '../../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { loadWords, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { QuestionsPage } from './index.ts';

await loadWords('en', ['talk', 'answers', 'questions']);
afterEach(() => {
  view.value = 'ordinary';
});

const drawn = (session: Session, ...rest: readonly string[]): string =>
  renderToString(h(QuestionsPage, { app: {} as Unhurried, session, rest }));
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const asked = (html: string) => [...html.matchAll(/href="#\/talk\/questions\/q\/([^"]*)"/g)].map(([, id]) => id);
const [one, other] = prompts.filter(({ depth }) => depth === 1).map(({ id }) => id) as [QuestionId, QuestionId];
const page = (session: Session, question: QuestionId) => drawn(session, 'q', question);

/** One side after the other on one device; what each does while it is open, and what is due by itself, is done. */
async function opens(house: Home, person: 'a' | 'b', work: (session: Session) => unknown = () => undefined) {
  const { session } = await house.open(person);
  const stop = keepOpening(session);
  const done = await work(session);
  for (let turn = 0; turn < 20; turn++) await new Promise((next) => setTimeout(next, 2));
  stop();
  return { session, done };
}
const seals = (question: QuestionId, text: string) => (session: Session) =>
  seal(session, question, text, { opensItself: false });

test('[TR4] at most five, the lightest first, or those of one theme; two in the low-energy view', async () => {
  const { session } = await opens(await home(), 'a');
  const depthOf = (id: string | undefined) => prompts.find((each) => each.id === id)?.depth;
  expect(asked(drawn(session)).map(depthOf)).toEqual([1, 1, 1, 1, 1]);
  for (const deck of decks) {
    const questions = asked(drawn(session, deck));
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(questions.every((id) => prompts.find((each) => each.id === id)?.deck === deck)).toBe(true);
  }
  view.value = 'low-energy';
  expect(asked(drawn(session))).toHaveLength(2);
});

test('[TR4] [P8] one that I never want to meet is gone, no page tells that it is, and all come back at once', async () => {
  const { session } = await opens(await home(), 'a');
  const before = drawn(session);
  const [first] = asked(before) as [QuestionId];
  await skip(session, first);
  expect(asked(drawn(session))).not.toContain(first);
  expect(textOf(drawn(session))).not.toContain(t(`questions.${first}` as never));
  const beside = (html: string) => textOf(html).replace(/.*Themes|.*In your own words/, '');
  expect(beside(drawn(session))).toBe(beside(before));
  await unskipAll(session);
  expect(drawn(session)).toBe(before);
});

test('[TR5] what sealing means is told before, and before both open that nobody can make the other open', async () => {
  const house = await home();
  const blank = textOf(page((await opens(house, 'a')).session, one));
  expect(blank).toContain('It opens when both of you have answered and both say open.');
  expect(blank).toContain('Until yours has opened you can take it back.');
  expect(blank).toContain('After two weeks it is gone.');
  const honest = 'Once yours has opened, nobody can make theirs open too.';
  expect(blank).toContain(honest);
  await opens(house, 'a', seals(one, 'mine'));
  const both = textOf(page((await opens(house, 'b', seals(one, 'theirs'))).session, one));
  expect(both).toContain(honest);
  expect(both).toContain('Open both');
});

test('[TR6] before mine is sealed, and while mine alone is, the page is the same whatever the other did', async () => {
  const [silent, lively] = [await home(), await home()];
  await opens(lively, 'b', seals(one, 'theirs'));
  for (const house of [silent, lively]) await opens(house, 'a');
  expect(page((await opens(lively, 'a')).session, one)).toBe(page((await opens(silent, 'a')).session, one));
  expect(drawn((await opens(lively, 'a')).session)).toBe(drawn((await opens(silent, 'a')).session));
  // And the list is, whatever stands beside mine.
  for (const house of [silent, lively]) await opens(house, 'a', seals(one, 'mine'));
  expect(drawn((await opens(lively, 'a')).session)).toBe(drawn((await opens(silent, 'a')).session));
  // Mine says open: the page of who has not said so is the same as before.
  const before = page((await opens(lively, 'b')).session, one);
  await opens(lively, 'a', (session) => wishOpen(session, one));
  expect(page((await opens(lively, 'b')).session, one)).toBe(before);
});

test('[TR6] both open: each reads both, in a page that names nobody as the first', async () => {
  const house = await home();
  await opens(house, 'a', seals(one, 'a hand on my back'));
  await opens(house, 'b', seals(one, 'soup at the window'));
  for (const person of ['b', 'a'] as const) await opens(house, person, (session) => wishOpen(session, one));
  for (const person of ['b', 'a', 'b'] as const) await opens(house, person);
  const seen = (['a', 'b'] as const).map(async (person) => textOf(page((await opens(house, person)).session, one)));
  const [forA = '', forB = ''] = await Promise.all([await seen[0], await seen[1]]);
  for (const words of [forA, forB]) {
    expect(words).toContain('a hand on my back');
    expect(words).toContain('soup at the window');
    expect(words).toContain('What would you like to keep?');
    expect(words).not.toMatch(/first|before you|waited|\d/i);
  }
});

test('[TR7] one tap takes it back while mine is closed, and it leaves a page as if nothing had been sealed', async () => {
  const house = await home();
  const blank = page((await opens(house, 'a')).session, one);
  const mine = (await opens(house, 'a', seals(one, 'mine'))).session;
  expect(textOf(page(mine, one))).toContain('Change my mind');
  await opens(house, 'b', seals(one, 'theirs'));
  for (const wish of [false, true]) {
    const { session } = await opens(house, 'a', (open) => wish && wishOpen(open, one));
    expect(textOf(page(session, one))).toContain('Change my mind');
  }
  const { session } = await opens(house, 'a', (open) => takeBack(open, one));
  expect(page(session, one)).toBe(blank);
});

test('[TR7] once mine has opened it can no longer be taken back, and the page says so', async () => {
  const house = await home();
  await opens(house, 'a', seals(one, 'mine'));
  await opens(house, 'b', seals(one, 'theirs'));
  // The one opens where both have said so, whichever of the two it is; the other has not been there since.
  await opens(house, 'b', (session) => wishOpen(session, one));
  const read: string[] = [];
  for (const person of ['a', 'b'] as const) {
    const { session } = await opens(house, person, (open) => wishOpen(open, one));
    const words = textOf(page(session, one));
    expect(words.includes('Change my mind')).toBe(
      !words.includes('Yours has opened') && !words.includes('Both are open'),
    );
    read.push(words);
  }
  expect(read.some((words) => words.includes('Yours has opened, so it can no longer be taken back.'))).toBe(true);
});

test('[TR8] a draft outlives its page, belongs to one open side, and is on no disk', async () => {
  const house = await home();
  const { session, side } = await house.open('a');
  const kept = async () => JSON.stringify(await side.load());
  const before = await kept();
  draftOf(session, one).value = 'half a sentence';
  drawn(session);
  expect(page(session, one)).toContain('half a sentence');
  expect(page(session, other)).not.toContain('half a sentence');
  expect(await kept()).toBe(before);
  session.lock();
  expect(page((await house.open('a')).session, one)).not.toContain('half a sentence');
});

test('[TR9] what waits is listed, in one way whatever stands beside it', async () => {
  const house = await home();
  await opens(house, 'b', seals(other, 'theirs'));
  const { session } = await opens(house, 'a', async (open) => {
    await seals(one, 'mine')(open);
    await seals(other, 'mine too')(open);
  });
  const html = drawn(session);
  const waiting = html.slice(html.indexOf('Waiting for both'));
  const rows = [...waiting.matchAll(/<li class="row">.*?<\/li>/g)].slice(0, 2).map(([row]) => row);
  const bare = rows.map((row) => row.replace(/q\/[a-z-]+"/, 'q/"').replace(/(row-name">)[^<]*/, '$1'));
  expect(asked(rows.join(''))).toEqual([one, other]);
  expect(bare[0]).toBe(bare[1]);
});

test('[TR10] either writes one, both may answer it, and its author alone is offered to take it out', async () => {
  const house = await home();
  const written = (await opens(house, 'a', (session) => writeQuestion(session, 'Which song is ours?'))).done;
  expect(written).toMatchObject({ ok: true });
  const mine = drawn((await house.open('a')).session, 'own');
  expect(mine).toContain('Which song is ours?');
  expect(mine).toContain('Take it out');
  const theirs = drawn((await house.open('b')).session, 'own');
  expect(asked(theirs)).toHaveLength(1);
  expect(theirs).not.toContain('Take it out');
  expect(page((await house.open('b')).session, asked(theirs)[0] as QuestionId)).toContain('Seal my answer');
});

test('[TR2] who is alone is told that this takes two', async () => {
  const session = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), 'Europe/Lisbon'))();
  expect(textOf(drawn(session))).toContain('This takes two.');
});

test('[TR2] [TR7] whoever is worried about safety is put no new question, and can take back what was sealed', async () => {
  const { session } = await opens(await home(), 'a', seals(one, 'mine'));
  await session.add([
    mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
  ]);
  expect(asked(drawn(session))).toEqual([one]);
  expect(page(session, one)).toContain('Change my mind');
});

test('[AN3] [TR3] [TR5] the line of an earlier week stays one sentence that opens by itself, and says so before', async () => {
  const house = await home();
  const [line] = lines.map(({ id }) => id) as [QuestionId];
  const blank = textOf(page((await opens(house, 'a')).session, line));
  expect(blank).toContain('Both open by themselves once both of you have answered.');
  expect(blank).toContain('One sentence, at most 200 characters.');
  expect(blank).not.toContain('both say open');
  // Whoever seals it, and however: nobody has to say open.
  for (const person of ['a', 'b'] as const) await opens(house, person, seals(line, `a line of ${person}`));
  for (const person of ['a', 'b', 'a'] as const) await opens(house, person);
  const read = textOf(page((await opens(house, 'b')).session, line));
  expect(read).toContain('a line of a');
  expect(read).toContain('a line of b');
  expect(textOf(page((await opens(house, 'a')).session, one))).toContain('both say open');
});
