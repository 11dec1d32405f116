import { conditions } from '@unhurried/content/conditions';
import { medicineClasses, substances } from '@unhurried/content/medicines';
import { redFlags } from '@unhurried/content/red-flags';
import { clinicPage, toldAs, untouched } from '@unhurried/domain/clinic';
import { refuse } from '@unhurried/kernel';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { day, home } from '../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { inputOf } from './input.ts';
import { clinicState, tell } from './known/index.ts';
import { everyTick } from './paper/full.gen.ts';
import { ApartPage, PaperPage } from './paper/index.ts';
import { AllParts } from './parts/all-parts.tsx';
import { draftOf, keepDraft, oneMore, ticksIn } from './parts/draft.ts';
import { OnePart } from './parts/one-part.tsx';
import { type Part, partOf, parts, pathAfter, pathOf } from './parts/parts.ts';
import { tickIn, ticksOf, typedIn } from './parts/ticking.ts';

await loadWords('en', ['page', 'paper', 'conditions', 'medicines', 'red-flags', 'body']);
beforeEach(() => go('/page', 'fresh'));
afterEach(() => {
  view.value = 'ordinary';
});

const app = {} as Unhurried;
const [tablet, spray] = ['c'.repeat(32), 'd'.repeat(32)] as [string, string];

const cared = [
  mine({ kind: 'condition-told', condition: { id: 'heart-surgery', flags: ['STERN'], stance: { kind: 'recent' } } }),
  mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
  mine({ kind: 'medicine-told', medicine: tablet, nth: 1, which: { by: 'class', class: 'pde5-inhibitors' } }),
  mine({ kind: 'medicine-told', medicine: spray, nth: 1, which: { by: 'class', class: 'nitrates' } }),
  mine({ kind: 'red-flag-raised', flag: 'swollen-hot-calf', day }),
];

async function opened(facts = cared): Promise<Session> {
  const { session } = await (await home()).open('a');
  await session.add(facts);
  return session;
}

const pages = (session: Session): readonly string[] => [
  renderToString(h(Screen, { app, session, rest: [] })),
  ...parts.map((part) => renderToString(h(OnePart, { session, part }))),
  renderToString(h(PaperPage, { session })),
  renderToString(h(ApartPage, { session })),
];
const partPage = (session: Session, part: Part) => renderToString(h(OnePart, { session, part }));
const linksIn = (html: string) => [...html.matchAll(/href="(#[^"]*)"/g)].map(([, path]) => path ?? '');

test('[PG3] dread of closeness is offered to no page, and other signs are', async () => {
  const session = await opened([...cared, mine({ kind: 'red-flag-raised', flag: 'dread-of-closeness', day })]);
  expect(inputOf(session).half.care.raised?.map(({ flag }) => flag)).toEqual(['swollen-hot-calf']);
  expect(session.known.value.mine.half.care.redFlag?.flag).toBe('dread-of-closeness');
});

test('[PG3] opening any page of this room writes nothing, and nothing of my partner is in what it is made of', async () => {
  const session = await opened();
  const before = session.known.value.mine;
  let written = 0;
  const writes = async () => {
    written++;
    return refuse('storage');
  };
  const watched: Session = Object.create(session, { add: { value: writes }, letGo: { value: writes } });
  for (const page of pages(watched)) expect(page).toContain('<h1');
  expect(written).toBe(0);
  expect(session.known.value.mine).toBe(before);
  const partner = Object.create(session, { partner: { value: { person: 'b', name: 'Zebedee' } } });
  expect(pages(partner).join()).not.toContain('Zebedee');
});

test('[PG4] eleven parts, each with an address that says nothing, and the page after the last', async () => {
  const session = await opened();
  expect(parts.map(pathOf)).toEqual(parts.map((_, at) => `/page/${at + 1}`));
  expect(parts.map(pathAfter)).toEqual([...parts.slice(1).map(pathOf), '/page/paper']);
  const names = [...conditions, ...medicineClasses, ...substances, ...redFlags].map(({ id }) => id);
  const links = pages(session).flatMap(linksIn);
  expect(links.length).toBeGreaterThan(11);
  for (const link of links) for (const name of names) expect(link.split('/'), link).not.toContain(name);
  for (const tick of everyTick) expect(parts).toContain(partOf(tick));
});

test('[PG4] the low-energy view begins with fewer parts, and has them all', async () => {
  const session = await opened();
  view.value = 'low-energy';
  const html = renderToString(h(AllParts, { session }));
  const [first = '', others = ''] = html.split('<details');
  expect(linksIn(first).filter((path) => /^#\/page\/\d/.test(path))).toHaveLength(4);
  expect(linksIn(others).filter((path) => /^#\/page\/\d/.test(path))).toHaveLength(7);
});

test('[PG2] [PG4] what was typed is told; what was emptied is erased; a refusal keeps the rest', async () => {
  const session = await opened([]);
  const empty = draftOf(clinicState(session));
  const next = { words: 'Scan', day: '2026-06-01' };
  const lastVisit = '2026-04-01';
  const [thing] = empty.tried;
  const tried = [{ ...(thing ?? { tried: 'e'.repeat(32) }), words: 'A pillow', came: 'sleep' }];
  const words = { ...empty.words, want: 'To swim', lost: 'Walks' };
  const draft = { ...oneMore(empty), words, who: 'partner' as const, may: 'nothing' as const, next, lastVisit, tried };
  expect(ticksIn(draft)).toEqual([
    'want',
    'lost',
    'present',
    'before-partner',
    'next-treatment',
    `tried/${thing?.tried}`,
  ]);
  expect((await keepDraft(session, draft, clinicState(session))).ok).toBe(true);
  const kept = clinicState(session);
  expect(draftOf(kept)).toEqual({ ...draft, words });
  const nothing = { ...draft, words: empty.words, who: null, may: null, lastVisit: '', next: empty.next };
  const emptied = { ...nothing, tried: tried.map((one) => ({ ...one, words: ' ' })) };
  expect((await keepDraft(session, emptied, kept)).ok).toBe(true);
  expect(clinicState(session).told).toEqual([]);
  expect(JSON.stringify([...session.known.value.mine.laid.values()])).not.toMatch(
    /swim|Walks|pillow|sleep|partner|Scan/,
  );
  const late = { ...empty, lastVisit: '2030-01-01' };
  expect(await keepDraft(session, late, clinicState(session))).toEqual(refuse('not-yet'));
  const odd = { ...empty, next: { words: 'x', day: 'soon' } };
  expect(await keepDraft(session, odd, clinicState(session))).toEqual(refuse('date'));
});

test('[PG5] ticks last in this room and where more is told, and are gone when another room opens', async () => {
  const session = await opened();
  expect(ticksOf(session).value).toBe(untouched);
  tickIn(session, 'medicines', [`medicine/${tablet}`]);
  tickIn(session, 'box', ['box']);
  const chosen = new Set(['want', `medicine/${tablet}`, 'box']);
  for (const near of ['/page/paper', '/cabinet', '/cabinet/2', '/care/signs', '/care/sign/3', '/page']) {
    go(near);
    expect(ticksOf(session).value, near).toEqual(chosen);
  }
  for (const away of ['/care', '/today', '/settings']) {
    tickIn(session, 'box', ['box']);
    go(away);
    go('/page');
    expect(ticksOf(session).value, away).toEqual(untouched);
  }
  expect(JSON.stringify([...session.known.value.mine.laid.values()])).not.toContain('tick');
});

test('[PG5] what was typed and not told yet is there after a way back or a room that a part names, and gone after another', async () => {
  const session = await opened([]);
  const empty = draftOf(clinicState(session));
  typedIn(session).value = { ...empty, words: { ...empty.words, want: 'To be held' } };
  for (const near of ['/page', '/walk', '/page/1']) {
    go(near);
    expect(partPage(session, 'want'), near).toContain('To be held');
  }
  expect(session.known.value.mine.laid.size).toBe(0);
  go('/today');
  go('/page/1');
  expect(partPage(session, 'want')).not.toContain('To be held');
});

test('[PG8] where nothing is ticked the screen says so, and the page does not', async () => {
  const session = await opened([]);
  expect(renderToString(h(PaperPage, { session }))).toContain('<p class="not-on-paper">Nothing stands on it yet.');
  await tell(session, { about: 'want', words: 'To swim' });
  expect(renderToString(h(PaperPage, { session }))).not.toContain('Nothing stands on it yet.');
});

test('[PG7] of what a tick leaves off I read beside the ticks, and nothing says it on the page', async () => {
  const session = await opened();
  expect(partPage(session, 'medicines')).not.toContain('Only you see this');
  tickIn(session, 'medicines', [`medicine/${tablet}`]);
  expect(partPage(session, 'medicines')).toMatch(/Never together: nitrates.*Only you see this/);
  const alone = await opened(cared.slice(2, 3));
  tickIn(alone, 'medicines', [`medicine/${tablet}`]);
  const unnamed = (html: string) => html.replaceAll(/\bP\d+-\d+/g, 'P');
  expect(unnamed(renderToString(h(PaperPage, { session })))).toBe(
    unnamed(renderToString(h(PaperPage, { session: alone }))),
  );
  tickIn(session, 'medicines', [`medicine/${tablet}`, `medicine/${spray}`]);
  expect(partPage(session, 'medicines')).not.toContain('Only you see this');
});

test('[PG7] that I am worried about safety can be ticked nowhere', async () => {
  const session = await opened();
  expect(partPage(session, 'health')).toContain('Open-heart surgery');
  expect(pages(session).join()).not.toMatch(/condition\/safe|another version|not feeling safe/i);
});

test('[PG10] opening the sheet with the line changes nothing of the other page, and leaves no trace', async () => {
  const session = await opened();
  await tell(session, { about: 'want', words: 'To swim' });
  const before = renderToString(h(PaperPage, { session }));
  const slip = renderToString(h(ApartPage, { session }));
  expect(slip).toContain('I prefer to talk alone.');
  expect(slip).not.toMatch(/To swim|surgery|Nitrates/);
  expect(before).not.toContain('talk alone');
  expect(renderToString(h(PaperPage, { session })).replaceAll(/\bP\d+-\d+/g, 'P')).toBe(
    before.replaceAll(/\bP\d+-\d+/g, 'P'),
  );
  expect(toldAs(clinicState(session), 'want')).toHaveLength(1);
  expect(clinicPage(inputOf(session), ticksOf(session).value)).not.toHaveProperty('talkAlone');
});
