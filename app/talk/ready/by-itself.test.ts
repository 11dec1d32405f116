import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import { sayUpToIt, upToIt } from '../../both-there/index.ts';
import { home, usual } from '../../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { ReadyPage } from './index.ts';
import { tellSleep } from './my-room.ts';

/** What a page does when it has been drawn. A page that is written as text does none of it by itself. */
const afterwards = vi.hoisted((): (() => unknown)[] => []);
vi.mock('preact/hooks', async (original) => ({
  ...(await original<typeof import('preact/hooks')>()),
  useEffect: (does: () => unknown) => afterwards.push(does),
}));

await loadWords('en', ['talk', 'talk-ready']);

const app = { device: { zone: () => 'Europe/Lisbon' } } as unknown as Unhurried;

/** Opens the page, with all that it does then. */
async function opens(session: Session): Promise<string> {
  afterwards.length = 0;
  const page = renderToString(h(ReadyPage, { app, session, rest: [] }));
  for (const does of afterwards) does();
  await new Promise((done) => setTimeout(done, 50));
  return page;
}

const ways: readonly ((session: Session) => Promise<unknown>)[] = [
  // Nothing was offered of the day.
  async () => undefined,
  (session) => session.add([usual, mine({ kind: 'standing-tapped', tap: 'worse', day: session.today.value })]),
  // It is ten in the morning there.
  (session) => tellSleep(session, '10:30'),
];

test('[RY1] [P5] a low day, or a late hour, takes no yes back when the page is opened', async () => {
  for (const way of ways) {
    const { session, side } = await (await home()).open('a');
    await sayUpToIt(session, 'talk');
    await way(session);
    const held = async () => {
      const loaded = await side.load();
      return loaded.ok && JSON.stringify(loaded.value.passing);
    };
    const before = await held();
    expect(await opens(session)).toContain('Today is for the small talk.');
    expect(await held()).toBe(before);
    expect(upToIt(session, 'talk').value.mine).toBe(true);
  }
});

test('[RY1] [RY3] the page of a day without room has the one tap, and is the same with a yes and without', async () => {
  const { session } = await (await home()).open('a');
  const without = await opens(session);
  await sayUpToIt(session, 'talk');
  expect(await opens(session)).toBe(without);
  expect(without).toContain('Another day after all');
});
