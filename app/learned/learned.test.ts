import { looked, type Noticed } from '@unhurried/domain/learned';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { lifeOf } from '../../domain/learned/lives.gen.ts';
import { oneAlone } from '../session/home.contract.ts';
import { mine, type Session, shown, type Unhurried } from '../session/index.ts';
import { couple, few } from '../session/rounds.contract.ts';
import { view } from '../shell/index.ts';
import learned from '../words/en/learned.json';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { bringBack, hide, noticedBy } from './known-learned.ts';
import { sentenceOf } from './said.ts';

await loadWords('en', ['learned', 'looked-again']);
afterEach(() => {
  view.value = 'ordinary';
});

const noon = Date.parse('2026-11-22T12:00:00Z');
const life = lifeOf('planted', { afterQuiet: 2.5 });
const checkIns = life.readings.map((reading) => mine({ kind: 'checked-in', reading }));
const opened = async (): Promise<Session> => {
  const session = await (await oneAlone(() => noon, 'Europe/Berlin'))();
  await session.add(checkIns);
  return session;
};
const names = (session: Session) => noticedBy(session).map(({ sentence }) => sentence);
const app = {} as Unhurried;
const drawn = (session: Session) => renderToString(h(Screen, { app, session, rest: [] }));
const outside = (html: string) => html.replaceAll(/<details[\s\S]*?<\/details>/g, ' ').replaceAll(/<[^>]*>/g, ' ');

test('[LN1] [LN2] a sentence stands on the page without a number, and why stands behind a tap', async () => {
  const session = await opened();
  expect(names(session)).toEqual(['quiet-before.energy']);
  expect(outside(drawn(session))).toContain('The day after a quiet day often had more energy, so far.');
  expect(outside(drawn(session))).not.toMatch(/\d/);
  expect(drawn(session)).toMatch(/<details[\s\S]*from \d+ days and \d+ days of your check-ins/);
});

test('[LN2] where nothing stands out, that is said as something good', async () => {
  const session = await (await oneAlone(() => noon, 'Europe/Berlin'))();
  expect(outside(drawn(session))).toContain('Your days are allowed to be as they are.');
});

test('[LN3] [LE5] hidden for ever, and brought back while the page is open', async () => {
  const session = await opened();
  await hide(session, 'quiet-before.energy');
  expect(names(session)).toEqual([]);
  await bringBack(session, 'quiet-before.energy');
  expect(names(session)).toEqual(['quiet-before.energy']);
  expect((await session.history())?.some(({ body }) => body.kind === 'learned-hidden')).toBe(false);
});

test('[LE1] [LN1] [P5] whatever the other keeps and shows, my page is the same; and hiding tells them nothing', async () => {
  const us = await couple(few);
  us.here.now = noon;
  await us.ada.add(checkIns);
  await us.here.settle();
  const before = names(us.ada);
  const untold = us.ben.known.value.ours.laid.size;
  await us.ben.add(
    lifeOf('other', { onWednesdays: 3 }).readings.map((reading) => mine({ kind: 'checked-in', reading })),
  );
  await us.ben.add([shown({ kind: 'moment-kept', activity: 'hold-hands' as never, month: '2026-11' })]);
  await hide(us.ada, 'weekday-2.energy');
  await us.here.settle();
  expect(names(us.ada)).toEqual(before);
  expect(us.ben.known.value.ours.laid.size).toBe(untold);
});

test('[LE3] every sentence has words, doubts, and never says why', () => {
  const said = looked.flatMap(([comparison, outcome]) =>
    (['first', 'second'] as const).map((easier) =>
      sentenceOf({ sentence: `${comparison}.${outcome}`, comparison, outcome, easier, counts: [5, 5] } as Noticed),
    ),
  );
  for (const sentence of said) {
    expect(sentence).toMatch(/often|so far/i);
    expect(sentence).not.toMatch(/because|cause|makes|made|helps|thanks to|due to|leads|!|\d/i);
  }
  expect(new Set(said).size).toBe(said.length);
  expect(said).toContain('So far, Wednesday often had more energy than the days around it.');
});

test('[LN2] no word on the page counts or scolds', () => {
  for (const { defaultMessage } of Object.values(learned))
    expect(defaultMessage).not.toMatch(/\b(only|just|failed|missed|should|unfortunately|score|streak|progress)\b|!/i);
});
