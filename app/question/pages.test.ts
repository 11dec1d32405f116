import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { day, morning } from '../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { putAside, standingOf } from './answer.ts';
import { asked } from './asked.contract.ts';
import { Screen } from './index.ts';

await loadWords('en', ['question', 'today', 'suggestion', 'activities', 'adaptations', 'tiers']);

const drawn = (session: Session, ...rest: readonly string[]): string =>
  renderToString(h(Screen, { app: {} as Unhurried, session, rest }));
const questionFor = (session: Session) => {
  const standing = standingOf(session, 'theirs', 5);
  if (!standing) throw new Error('There is a question');
  return standing.conversation.question;
};

test('[QS4] three answers of one look, none of them chosen', async () => {
  const { session } = await asked();
  const page = drawn(await session('b'), 'theirs', '5');
  const buttons = [...page.matchAll(/<button[^>]*>(?:<span>)?([^<]*)/g)].map(([whole, words]) => [
    words,
    whole.replace(/>.*/, ''),
  ]);
  expect(buttons.map(([words]) => words)).toEqual(['Glad to', 'Something gentler', 'Not today']);
  expect(new Set(buttons.map(([, tag]) => tag)).size).toBe(1);
  expect(page).not.toMatch(/aria-pressed|checked/);
});

test('[QS2] [P8] for a “not today” and for nothing at all, the same page, before and after it has drifted', async () => {
  const look = async (aside: boolean, drifted: boolean) => {
    const { session } = await asked();
    const b = await session('b');
    if (aside) await putAside(b, questionFor(b));
    const a = await session('a');
    if (drifted) await a.add([mine({ kind: 'question-drifts', tier: 5, day, at: morning })]);
    return drawn(a, 'mine', '5');
  };
  for (const drifted of [false, true]) {
    const [open, no] = [await look(false, drifted), await look(true, drifted)];
    expect(no).toBe(open);
    expect(open.includes('drifted by')).toBe(drifted);
    expect(open).not.toMatch(/wait|\bseen|deliver|\bread\b|hour|minute ago|yet/i);
  }
});

test('[QS7] whatever ended a question, its page says one thing', async () => {
  const { session } = await asked(false);
  const b = await session('b');
  const pages = [['theirs', '5'], ['mine', '6'], ['theirs', '0'], ['5', 'theirs'], [], ['theirs', '5', 'x']].map(
    (rest) => drawn(b, ...rest),
  );
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toContain('There is no question here now');
});
