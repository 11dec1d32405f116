import type { ClinicFact } from '@unhurried/domain/clinic';
import { addDays, type Day } from '@unhurried/domain/time';
import { ok, refuse } from '@unhurried/kernel';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { clinicState } from '../../clinic/known/index.ts';
import { home, day as today } from '../../session/home.contract.ts';
import { mine, type Session } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { OneLook, type OneLookProps } from './index.ts';
import { answersToday, note, takeOut } from './noted.ts';
import { dotsOf, heightOf } from './plot.ts';
import { captionOf } from './said.ts';

await loadWords('en', ['looks', 'scale', 'instruments', 'clinic-questions']);

const opened = async (): Promise<Session> => (await (await home()).open('a')).session;
const lying = (session: Session) => [...session.known.value.mine.laid.values()].map(({ body }) => JSON.stringify(body));
const page = (session: Session, look: OneLookProps['look']): string => renderToString(h(OneLook, { session, look }));
const ago = (days: number): Day => addDays(today, -days);
const worry = (days: number, value: number): ClinicFact => ({
  kind: 'scale-noted',
  nth: 1,
  scale: 'worry',
  value,
  day: ago(days),
});
const withNotes = async (...notes: readonly (readonly [number, number])[]): Promise<Session> => {
  const session = await opened();
  await session.add(notes.map(([days, value]) => mine(worry(days, value))));
  return session;
};

test('[LX1] a note is whole: an answer left out, or off its scale, is refused and nothing is written', async () => {
  const session = await opened();
  expect(await note(session, 'pain-interference', [4, null, 5])).toEqual(refuse('not-whole'));
  expect(await note(session, 'worry', [null])).toEqual(refuse('not-whole'));
  for (const odd of [-1, 11, 2.5, Number.NaN]) expect(await note(session, 'worry', [odd])).toEqual(refuse('off-scale'));
  expect(lying(session)).toEqual([]);
});

test('[LX1] of one day the later note stands and the earlier is nowhere; it can be taken out', async () => {
  const session = await opened();
  expect(answersToday(session, 'pain-interference')).toEqual([null, null, null]);
  expect(await note(session, 'pain-interference', [4, 0, 5])).toEqual(ok(undefined));
  expect(await note(session, 'pain-interference', [4, 1, 5])).toEqual(ok(undefined));
  expect(await note(session, 'tiredness', [10])).toEqual(ok(undefined));
  expect(answersToday(session, 'pain-interference')).toEqual([4, 1, 5]);
  expect(lying(session)).toHaveLength(2);
  expect(await takeOut(session, 'pain-interference', today)).toBe(true);
  expect(clinicState(session).scales).toEqual([{ scale: 'tiredness', value: 10, day: today }]);
  expect(lying(session)).toHaveLength(1);
});

test('[LX1] the three questions stand in the words of their authors; to open a page writes nothing', async () => {
  const session = await opened();
  const html = page(session, 'pain-interference');
  expect(html).toContain('What number best describes your pain on average in the past week?');
  expect(html).toContain('0: No pain. 10: Pain as bad as you can imagine.');
  expect(html).toContain('(Krebs and others, 2009)');
  for (const look of ['tiredness', 'worry', 'mood'] as const) expect(page(session, look)).toContain('<h1');
  expect(lying(session)).toEqual([]);
});

test('[LX2] under five notes no picture and no word of it; with five the middle, both ends and a table', async () => {
  const four = page(await withNotes([21, 2], [14, 6], [7, 3], [1, 3]), 'worry');
  expect(four).not.toMatch(/<figure|<circle|middle|five|more notes/i);
  const five = page(await withNotes([28, 9], [21, 2], [14, 6], [7, 3], [1, 3]), 'worry');
  expect(five).toContain('your notes lie between 2 and 9. The middle is 3.');
  expect(five.match(/<circle/g)).toHaveLength(5);
  expect(five.match(/<th scope="row"/g)).toHaveLength(5);
});

test('[LX3] a dot for each note at its day, nothing between, and mirrored where reading is', async () => {
  const notes = [
    { day: ago(56), score: 10 },
    { day: ago(28), score: 0 },
    { day: today, score: 5 },
  ];
  expect(dotsOf(notes, today, false).map(({ x, y }) => [x, y])).toEqual([
    [12, heightOf(10)],
    [180, heightOf(0)],
    [348, heightOf(5)],
  ]);
  expect(dotsOf(notes, today, true).map(({ x }) => x)).toEqual([348, 180, 12]);
  const html = page(await withNotes([60, 9], [50, 9], [40, 8], [30, 8], [29, 8]), 'worry');
  expect(html.slice(html.indexOf('<figure'), html.indexOf('</figure>'))).not.toMatch(/<(polyline|line)|L\d/);
});

test('[LX3] the sentence says neither how many nor how often, and nothing of better or worse', () => {
  const look = { median: 3.3, lowest: 3.3, highest: 3.3, notes: [{ day: '2025-12-30' as Day, score: 3.3 }] };
  expect(captionOf(look, today)).toBe('Since December 30, 2025, your notes are at 3.3.');
  expect(captionOf({ ...look, highest: 8 }, today)).not.toMatch(/better|worse|times|notes of|often|streak|row/);
});

test('[LX4] three notes of 7 or more in four weeks bring a question that a tap keeps; two do not', async () => {
  const heading = 'You could ask about this at your visit';
  expect(page(await withNotes([20, 8], [10, 7], [1, 6]), 'worry')).not.toContain(heading);
  expect(page(await withNotes([28, 8], [10, 7], [1, 9]), 'worry')).not.toContain(heading);
  const session = await withNotes([20, 8], [10, 7], [1, 9]);
  expect(page(session, 'worry')).toContain(heading);
  expect(page(session, 'worry')).toContain('I feel low, worried or not like myself.');
  expect(page(session, 'tiredness')).not.toContain(heading);
  expect(clinicState(session).questions).toEqual([]);
});
