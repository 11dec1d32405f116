import { clinicQuestions } from '@unhurried/content/clinic-questions';
import { conditionById, conditions } from '@unhurried/content/conditions';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { day, home } from '../session/home.contract.ts';
import { mine, type OpenScreen, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { answer, keep, keptQuestions } from './keep/index.ts';
import { type Mine, offeredNow, offeredTo, parts } from './offered.ts';

await loadWords('en', ['visit', 'clinic-questions']);
afterEach(() => {
  view.value = 'ordinary';
});

const opened = async (): Promise<Session> => (await (await home()).open('a')).session;
const page = (session: Session, ...rest: readonly string[]): string =>
  renderToString(h(Screen, { session, rest } as unknown as OpenScreen));
const nothing: Mine = { conditions: [], medicines: [], kept: new Set() };
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('[VQ1] every question is offered once, but those I keep, first what speaks of me', () => {
  for (const condition of conditions) {
    const kept = new Set(['talk-alone', 'what-to-note']);
    const offered = offeredTo({ conditions: [condition], medicines: [['nitrates'], []], kept });
    const all = parts.flatMap((part) => idsOf(offered[part]));
    expect(all.toSorted()).toEqual(idsOf(clinicQuestions.filter(({ id }) => !kept.has(id))).toSorted());
    expect(offered.health.length, condition.id).toBeGreaterThan(0);
  }
  const stent = conditionById('heart-stent');
  const heart = offeredTo({ ...nothing, conditions: stent ? [stent] : [] });
  expect(idsOf(heart.health)).toContain('when-after-heart');
  expect(idsOf(offeredTo(nothing).others)).toContain('when-after-heart');
});

test('[VQ1] a medicine that nobody here knows brings what anybody with one can ask, and none brings none', () => {
  expect(offeredTo(nothing).medicines).toEqual([]);
  expect(idsOf(offeredTo({ ...nothing, medicines: [[]] }).medicines)).toContain('could-a-medicine');
  expect(idsOf(offeredTo({ ...nothing, medicines: [['nitrates']] }).medicines)).toContain('erection-tablets-safe');
});

test('[VQ1] my conditions and my medicines come from what I told; one that ended counts no more', async () => {
  const session = await opened();
  expect(offeredNow(session)).toEqual(offeredTo(nothing));
  const told = { kind: 'condition-told', condition: { id: 'stroke', flags: [], stance: { kind: 'stable' } } } as const;
  const which = { by: 'own', name: 'Blue tablets' } as const;
  const medicine = { kind: 'medicine-told', medicine: 'd'.repeat(32), nth: 1, which } as const;
  await session.add([mine(told), mine(medicine)]);
  expect(idsOf(offeredNow(session).health)).toContain('words-and-signs');
  expect(offeredNow(session).medicines.length).toBeGreaterThan(0);
  await session.add([mine({ ...medicine, nth: 2, stopped: day })]);
  expect(offeredNow(session).medicines).toEqual([]);
});

test('[VQ2] to open each page of the room writes nothing', async () => {
  const session = await opened();
  await keep(session, 'talk-alone');
  const before = [...session.known.value.mine.laid.keys()];
  for (const rest of [[], ['add'], ['1'], ['2'], ['x']]) expect(page(session, ...rest)).toContain('<h1');
  expect([...session.known.value.mine.laid.keys()]).toEqual(before);
});

const opens = (part: string): boolean => /^<[a-z]/.test(part) && !/^<(path|input)\b/.test(part);
const closes = (part: string): boolean => /^<\/(?!path|input)/.test(part);

/** What is left of a page when it is printed. */
function onPaper(html: string): string {
  const hidden: boolean[] = [false];
  const shown: string[] = [];
  for (const part of html.split(/(<\/?[a-z0-9]+[^>]*>)/)) {
    if (opens(part)) hidden.push(hidden.at(-1) === true || part.includes('not-on-paper'));
    if (closes(part)) hidden.pop();
    if (!(part.startsWith('<') || hidden.at(-1))) shown.push(part);
  }
  return shown.join(' ');
}

test('[VQ4] my screen says what is perhaps asked alone; on paper are the other questions, and no mark and no answer', async () => {
  const session = await opened();
  for (const one of ['what-to-note', 'talk-alone', { own: 'May I swim?' }]) await keep(session, one);
  await answer(session, { question: 'what-to-note', words: 'My steps.', day });
  const html = page(session);
  expect(html).toContain('You may like to ask this one alone.');
  expect(html).toContain('My steps.');
  const paper = onPaper(html);
  expect(paper).toContain('May I swim?');
  expect(paper).toContain('Questions for the visit');
  expect(paper).not.toMatch(/alone|My steps|Print|Move|Answer/i);
});

test('[VQ3] each question has its two buttons, named by its words; where there is to be less, they are left off', async () => {
  const session = await opened();
  await keep(session, { own: 'May I swim?' });
  expect(page(session)).not.toContain('class="round-button"');
  await keep(session, 'what-to-note');
  expect(page(session)).toContain('aria-label="Move up: May I swim?"');
  expect(page(session)).toContain('aria-label="Move down: May I swim?"');
  view.value = 'low-energy';
  expect(page(session)).not.toContain('Move up');
  expect(page(session)).toContain('May I swim?');
});

test('[VQ6] no address of the room holds an id or a word of a question', async () => {
  const session = await opened();
  for (const { id } of clinicQuestions.slice(0, 6)) await keep(session, id);
  const hrefs = [[], ['add'], ['1']].flatMap((rest) =>
    [...page(session, ...rest).matchAll(/href="([^"]+)"/g)].map(([, href]) => href),
  );
  expect(hrefs.length).toBeGreaterThan(6);
  for (const href of hrefs) expect(href).toMatch(/^#\/visit(\/(add|\d+))?$/);
  expect(keptQuestions(session)).toHaveLength(6);
});
