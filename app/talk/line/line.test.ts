import { addDays, type Day, weekdayOf } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { keepOpening, standingQuestions } from '../../answers/index.ts';
import { day, type Home, home, oneAlone, reading } from '../../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { LinePage } from './index.ts';
import { sealLine } from './seal-line.ts';

await loadWords('en', ['talk', 'line', 'answers', 'questions']);

const drawn = (session: Session): string => renderToString(h(LinePage, { app: {} as Unhurried, session, rest: [] }));
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const questionIn = (html: string) => textOf(/<h1.*?<\/h1>/.exec(html)?.[0] ?? '');

/** Which question this week asks, as its page would seal it. */
async function writes(session: Session, text: string) {
  const { lines } = await import('@unhurried/content/questions');
  const { lineOf } = await import('@unhurried/domain/answers');
  const today = session.today.value;
  const line = lineOf(lines, session.sealing.space(), addDays(today, -weekdayOf(today)) as Day);
  if (!line) throw new Error('Every week has one.');
  return sealLine(session, line.id, text);
}

async function opens(house: Home, person: 'a' | 'b', text?: string): Promise<Session> {
  const { session } = await house.open(person);
  const stop = keepOpening(session);
  if (text !== undefined) expect(await writes(session, text)).toBeUndefined();
  for (let turn = 0; turn < 20; turn++) await new Promise((next) => setTimeout(next, 2));
  stop();
  return session;
}

test('[TR3] [TR5] it says before that both appear by themselves, and that nothing is owed', async () => {
  const house = await home();
  const [a, b] = [drawn(await opens(house, 'a')), drawn(await opens(house, 'b'))];
  expect(questionIn(a)).not.toBe('');
  expect(questionIn(b)).toBe(questionIn(a));
  for (const words of [textOf(a), textOf(b)]) {
    expect(words).toContain('Both sentences appear by themselves once both of you have written one.');
    expect(words).toContain('Once yours has opened, nobody can make theirs open too.');
    expect(words).toContain('Nothing is owed.');
  }
});

test('[TR3] [TR6] until both have written it is the same page, whether the other wrote or not', async () => {
  const [silent, lively] = [await home(), await home()];
  // Each couple has a question of its own for a week, so of the page all but the question is compared.
  const beside = (html: string) => html.replace(/<h1.*?<\/h1>/, '');
  await opens(lively, 'b', 'soup');
  expect(beside(drawn(await opens(lively, 'a')))).toBe(beside(drawn(await opens(silent, 'a'))));
  const blank = drawn(await opens(silent, 'a'));
  const sealed = drawn(await opens(silent, 'a', 'a hand on my back'));
  expect(sealed).not.toBe(blank);
  expect(textOf(sealed)).toContain('Both appear once both of you have written one.');
  expect(drawn(await opens(silent, 'b'))).not.toContain('hand on my back');
});

test('[TR3] both have written: both read both, without another tap', async () => {
  const house = await home();
  await opens(house, 'a', 'a hand on my back');
  await opens(house, 'b', 'soup at\n the window');
  for (const person of ['a', 'b', 'a'] as const) await opens(house, person);
  for (const person of ['a', 'b'] as const) {
    const words = textOf(drawn(await opens(house, person)));
    expect(words).toContain('a hand on my back');
    expect(words).toContain('soup at the window');
    expect(words).not.toMatch(/Open both|Change my mind/);
  }
});

test('[TR6] on one device between two it is said what it waits for, whoever was first; on two there is nothing to hand over', async () => {
  const house = await home();
  const first = await opens(house, 'a', 'a hand on my back');
  const here = 'On this phone it opens when the other side has been open too. Lock, and hand it over';
  expect(textOf(drawn(first))).toContain(here);
  const ofTwo: Session = Object.create(first, {
    link: { value: { ...first.link, partner: { value: { name: 'b' } } } },
  });
  expect(textOf(drawn(ofTwo))).not.toContain('On this phone');
  expect(textOf(drawn(await opens(house, 'b', 'soup')))).toContain(here);
});

test('[TR3] two hundred signs at most, on any day, a flare too', async () => {
  const { session } = await (await home()).open('a');
  await session.add([mine({ kind: 'checked-in', reading: { ...reading, energy: 0, pain: 9, worse: true } })]);
  expect(session.my.value.standing.state).toBe('flare');
  expect(await writes(session, '🌙'.repeat(201))).toBe('too-long');
  expect(await writes(session, '  ')).toBe('empty');
  expect(standingQuestions(session).value).toEqual([]);
  expect(await writes(session, '🌙'.repeat(200))).toBeUndefined();
  expect(standingQuestions(session).value).toHaveLength(1);
});

test('[TR2] alone it is said that this takes two', async () => {
  const session = await (await oneAlone(() => Date.parse(`${day}T09:00:00Z`), 'Europe/Lisbon'))();
  expect(textOf(drawn(session))).toContain('This takes two.');
});
