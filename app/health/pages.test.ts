import { conditions } from '@unhurried/content/conditions';
import { leaflets } from '@unhurried/content/leaflets';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { clinicState, tell } from '../clinic/known/index.ts';
import { home } from '../session/home.contract.ts';
import { mine, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { AreaPage, AreasPage } from './areas.tsx';
import type { WalkDraft } from './draft.ts';
import { End } from './end.tsx';
import { Screen } from './health-screen.tsx';
import { Overview } from './overview.tsx';
import { QuestionPage } from './question-page.tsx';
import { savePage } from './save.ts';
import { questions, type Step, stepsOf } from './steps.ts';
import { hasToldAny } from './told.ts';
import { beginWalk, walkAt, wholeWalk } from './walks.ts';

const areasOfWords = [
  'health',
  'care',
  'care-form',
  'finding',
  'conditions',
  'leaflets',
  'body',
  'activities',
  'adaptations',
  'tiers',
];
await loadWords('en', areasOfWords);
afterEach(() => {
  view.value = 'ordinary';
});

const opened = async (): Promise<Session> => (await (await home()).open('a')).session;
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '\n');
const asIs = { change: () => undefined, onDone: () => undefined, onSkip: () => undefined };

const stroke = { id: 'stroke', flags: ['FALL'], stance: { kind: 'recent' } } as const;
const tellsAll = async (session: Session): Promise<void> => {
  await session.add([
    mine({ kind: 'condition-told', condition: stroke }),
    mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
    mine({
      kind: 'precaution-set',
      precaution: { id: 'f'.repeat(32), target: { kind: 'flag', flag: 'RESP' }, from: session.today.value },
    }),
  ]);
  await tell(session, { about: 'operation', operation: 'd'.repeat(32), words: 'A new valve' });
  await tell(session, { about: 'positions', hurt: ['prone'] });
};

const full = (draft: WalkDraft): WalkDraft => ({
  ...draft,
  areas: ['heart', 'nerves'],
  ticked: { 'area/heart': ['heart-stent'], search: ['diabetes'] },
  movement: 'unsteady',
  breath: 'rest',
  feelings: ['numb', 'sore'],
});

function draw(session: Session, step: Step, draft: WalkDraft): string {
  const given = { session, draft, place: { at: 1, of: 9 }, ...asIs };
  switch (step.kind) {
    case 'areas':
      return renderToString(h(AreasPage, given));
    case 'area':
      return renderToString(h(AreaPage, { ...given, area: step.area }));
    case 'question':
      return renderToString(h(QuestionPage, { ...given, question: step.question }));
    case 'condition':
      return '';
    case 'end':
      return renderToString(h(End, { session }));
  }
}

const hrefsIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => String(href));
const ids = [...conditions, ...leaflets].map(({ id }) => id);

test('[MH6] where nothing is told there is one sentence and one way on, and opening it writes nothing', async () => {
  const session = await opened();
  const html = renderToString(h(Screen, { session, rest: [] } as unknown as Parameters<typeof Screen>[0]));
  expect(textOf(html)).toContain('Two minutes. Every question can be skipped. It stays with you.');
  expect([...html.matchAll(/<button/g)]).toHaveLength(1);
  expect(session.known.value.mine.laid.size).toBe(0);
});

test('[MH6] what was told stands there with the way to change it, and the quiet choice does not', async () => {
  const session = await opened();
  await tellsAll(session);
  expect(hasToldAny(session)).toBe(true);
  const html = renderToString(h(Overview, { session, rest: [] } as Parameters<typeof Overview>[0]));
  for (const said of ['Stroke', 'A new valve', 'Lying on the front', 'Short of breath'])
    expect(textOf(html)).toContain(said);
  expect(textOf(html)).not.toMatch(/safe|A condition/i);
  expect(html).not.toMatch(/\d+ (of|things|told)/);
});

test('[MH6] the quiet choice alone is nothing told', async () => {
  const session = await opened();
  const condition = { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } as const;
  await session.add([mine({ kind: 'condition-told', condition })]);
  expect(hasToldAny(session)).toBe(false);
});

test('[MH5] no page of the walk and no line of the overview has an address that tells anything', async () => {
  const session = await opened();
  await tellsAll(session);
  // What heals beside a yes is named after its condition.
  const heals = { id: 'heals-stroke', target: { kind: 'flag', flag: 'CATH' }, from: session.today.value } as const;
  await session.add([mine({ kind: 'precaution-set', precaution: heals })]);
  const draft = full(beginWalk(session, wholeWalk).draft);
  const drawn = [
    renderToString(h(Overview, { session, rest: [] } as Parameters<typeof Overview>[0])),
    ...stepsOf(draft, 'ordinary').map((step) => draw(session, step, draft)),
  ];
  const hrefs = drawn.flatMap(hrefsIn);
  expect(hrefs.length).toBeGreaterThan(10);
  for (const href of hrefs) {
    expect(href).toMatch(/^#(\/[a-z]+)+(\/\d+)*$/);
    expect(
      href.split('/').filter((part) => ids.includes(part)),
      href,
    ).toEqual([]);
  }
});

test('[MH1] every page can be passed over with one press, beside going on, and says less in the low-energy view', async () => {
  const session = await opened();
  const draft = full(beginWalk(session, wholeWalk).draft);
  for (const step of stepsOf(draft, 'ordinary').filter(({ kind }) => kind !== 'condition' && kind !== 'end')) {
    const html = draw(session, step, draft);
    expect(html.match(/<h1/g), step.kind).toHaveLength(1);
    expect(textOf(html)).toMatch(/Go on\s+Skip/);
  }
  const heart: Step = { kind: 'area', area: 'heart' };
  const ordinary = draw(session, heart, draft);
  view.value = 'low-energy';
  expect(textOf(draw(session, heart, draft)).length).toBeLessThan(textOf(ordinary).length);
});

test('[MH4] an answer shows what it offers in the words of the content, and nothing of it is ticked', async () => {
  const session = await opened();
  const draft = full(beginWalk(session, wholeWalk).draft);
  const html = draw(session, { kind: 'question', question: 'breath' }, draft);
  expect(textOf(html)).toContain('Your own pace, propped up, with nothing on the chest.');
  expect(html.match(/type="checkbox"[^>]*checked/)).toBeNull();
  expect(hrefsIn(html)).toContain('#/care/signs');
  const fine = draw(session, { kind: 'question', question: 'breath' }, { ...draft, breath: 'fine' });
  expect(fine).not.toContain('checkbox');
});

test('[MH1] [MH2] a page that is kept lies in my journal alone, once; one that is passed over lies nowhere', async () => {
  const session = await opened();
  const { draft } = beginWalk(session, wholeWalk);
  const answered: WalkDraft = { ...draft, stairs: 'no', movement: 'support', wanted: ['FALL'] };
  const lies = () => [session.known.value.mine.laid.size, session.known.value.mine.half.care.precautions.length];
  for (const question of ['stairs', 'movement', 'stairs', 'movement'] as const)
    expect((await savePage(session, { kind: 'question', question }, answered)).ok).toBe(true);
  expect(lies()).toEqual([1, 1]);
  expect(session.known.value.ours.laid.size).toBe(0);
  const skipped = { ...answered, skipped: ['stairs'], stairs: 'yes' as const };
  expect((await savePage(session, { kind: 'question', question: 'stairs' }, skipped)).ok).toBe(true);
  expect(clinicState(session).told).toEqual([{ about: 'stairs', can: false }]);
});

test('[MH2] a day that lies ahead is refused by name, and nothing is kept of it', async () => {
  const session = await opened();
  const { draft } = beginWalk(session, wholeWalk);
  const [blank] = draft.operations;
  if (!blank) throw new Error('no row');
  const ahead = { ...draft, operations: [{ ...blank, words: 'Bypass', day: '2026-05-09' }] };
  const saved = await savePage(session, { kind: 'question', question: 'operations' }, ahead);
  expect(saved).toEqual({ ok: false, refusal: 'not-yet' });
  expect(session.known.value.mine.laid.size).toBe(0);
});

test('[MH2] a walk lies in memory of this session alone', async () => {
  const { open } = await home();
  const { session } = await open('a');
  beginWalk(session, wholeWalk);
  expect(walkAt(session, wholeWalk).value).toBeDefined();
  const again = (await open('a')).session;
  expect(walkAt(again, wholeWalk).value).toBeUndefined();
});

test('[MH8] a walk that was left before anything was told is gone on with where it was left', async () => {
  const session = await opened();
  const page = () => renderToString(h(Screen, { session, rest: [] } as never));
  expect(page()).not.toContain('Go on where you were');
  const { draft } = beginWalk(session, wholeWalk);
  walkAt(session, wholeWalk).value = { draft: { ...draft, areas: ['nerves'] }, at: 2 };
  expect(page()).toContain('href="#/walk/go/2"');
  const end = stepsOf({ ...draft, areas: [] }, 'ordinary').length;
  walkAt(session, wholeWalk).value = { draft, at: end };
  expect(page()).not.toContain('Go on where you were');
});

test('[MH7] the end says what is left out and what is done another way, as the offering judges it', async () => {
  const session = await opened();
  await session.add([
    mine({ kind: 'condition-told', condition: { id: 'heart-attack', flags: ['CARD'], stance: { kind: 'recent' } } }),
  ]);
  const said = textOf(renderToString(h(End, { session })));
  expect(said).toContain('Left out');
  expect(said).toContain('Something to read: Heart conditions');
  expect(questions.length).toBeGreaterThan(0);
});

test('[MH7] an illness with two leaflets has two links of two names', async () => {
  const session = await opened();
  await session.add([
    mine({ kind: 'condition-told', condition: { id: 'heart-surgery', flags: [], stance: { kind: 'recent' } } }),
  ]);
  const links = textOf(renderToString(h(End, { session }))).match(/Something to read: .+/g) ?? [];
  expect(links).toHaveLength(2);
  expect(new Set(links).size).toBe(2);
});
