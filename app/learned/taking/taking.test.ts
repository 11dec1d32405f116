import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import { Above } from '../../above.tsx';
import { day, home } from '../../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../../session/index.ts';
import { go } from '../../shell/index.ts';
import { Screen as Today } from '../../today/index.ts';
import { loadWords } from '../../words/index.ts';
import { Line } from '../line/line.tsx';
import { takeIn } from './index.ts';

/** What a page does when it has been drawn. A page that is written as text does none of it by itself. */
const afterwards = vi.hoisted((): (() => unknown)[] => []);
vi.mock('preact/hooks', async (original) => ({
  ...(await original<typeof import('preact/hooks')>()),
  useEffect: (does: () => unknown) => afterwards.push(does),
}));

await loadWords('en', ['shell', 'today', 'looked-again', 'activities', 'tiers']);

const app = { device: { zone: () => 'Europe/Lisbon' }, release: { value: undefined } } as unknown as Unhurried;
const precaution = mine({
  kind: 'precaution-set',
  precaution: { id: 'p1', target: { kind: 'tier', tier: 4 }, from: day },
});
const condition = mine({ kind: 'condition-told', condition: { id: 'c1', flags: [], stance: { kind: 'recent' } } });

const kept = (session: Session) =>
  [...session.known.value.mine.laid.values()].flatMap(({ body }) => (body.kind === 'looked-again' ? [body] : []));

/** A page, with what stands above every page, and with all that these do then. */
async function visits(session: Session, path: string, ...pages: readonly (() => string)[]) {
  afterwards.length = 0;
  go(path, 'fresh');
  renderToString(h(Above, { app, session }));
  for (const draws of pages) draws();
  for (const does of afterwards) does();
  await vi.dynamicImportSettled();
  await new Promise((done) => setTimeout(done, 50));
}

test('[LN4] [LE7] opening Today writes nothing, whatever stands', async () => {
  const { session } = await (await home()).open('a');
  await session.add([precaution, condition]);
  const { seq } = session.known.value;
  await visits(
    session,
    '/today',
    () => renderToString(h(Today, { app, session, rest: [] })),
    () => renderToString(h(Line, { session })),
  );
  expect(afterwards.length).toBeGreaterThan(3);
  expect([session.known.value.seq, kept(session)]).toEqual([seq, []]);
});

test('[LN4] [LE7] the first visit of Care takes in what stands, once; no later visit writes', async () => {
  const { session } = await (await home()).open('a');
  await session.add([precaution]);
  await visits(session, '/care');
  await vi.waitFor(() => expect(kept(session)).toEqual([{ kind: 'looked-again', day, seen: ['precaution p1'] }]));
  await session.add([condition]);
  const { seq } = session.known.value;
  for (const path of ['/care/add', '/today', '/care']) await visits(session, path);
  expect([session.known.value.seq, kept(session).length]).toEqual([seq, 1]);
});

test('[LN4] where nothing stands the first visit takes that in too, so that what is told there is new', async () => {
  const { session } = await (await home()).open('a');
  await takeIn(session);
  await takeIn(session);
  expect(kept(session)).toEqual([{ kind: 'looked-again', day, seen: [] }]);
});
