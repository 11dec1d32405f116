import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { keepOpening } from '../../answers/index.ts';
import type { Home } from '../../session/home.contract.ts';
import type { Session, Unhurried } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { Screen } from '../index.ts';
import { RepairPage } from './index.ts';

await loadWords('en', ['repair', 'talk', 'help']);

const appOf = (device: 'alone' | 'two') => ({ phase: { value: { kind: 'open', device } } }) as Unhurried;

/** A page of the repair, as it is drawn on a phone of one's own or on a shared one. */
export const drawn = (session: Session, rest: readonly string[] = [], device: 'alone' | 'two' = 'two'): string =>
  renderToString(h(RepairPage, { app: appOf(device), session, rest }));

/** The room of talk, in which whoever was asked finds a quiet line. */
export const drawnRoom = (session: Session): string =>
  renderToString(h(Screen, { app: appOf('two'), session, rest: [] }));

export const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** One side after the other on one device: what each does while it is open, and what is due by itself. */
export async function opens(
  house: Home,
  person: 'a' | 'b',
  work: (session: Session) => unknown = () => undefined,
): Promise<Session> {
  const { session } = await house.open(person);
  const stop = keepOpening(session);
  await work(session);
  await calm(session);
  stop();
  return session;
}

/** Until nothing has come for a while: what is due is sealed and opened by itself, one after the other. */
async function calm({ known }: Session): Promise<void> {
  let [before, quiet] = [known.value, 0];
  while (quiet < 12) {
    await new Promise((next) => setTimeout(next, 5));
    quiet = known.value === before ? quiet + 1 : 0;
    before = known.value;
  }
}

/** Both sides are opened in turn until a page of one of them says this. */
export async function untilBothSay(house: Home, words: string): Promise<void> {
  for (let times = 0; times < 12; times++) {
    const pages = [plain(drawn(await opens(house, 'a'))), plain(drawn(await opens(house, 'b')))];
    if (pages.every((page) => page.includes(words))) return;
  }
  throw new Error(`Nobody ever reads: ${words}`);
}

/** What lies among what both hold, of each by whom and of which kind. */
export const lying = ({ known }: Session): readonly string[] =>
  [...known.value.ours.laid.values()].map(({ by, body }) => `${by} ${body.kind}`).toSorted();
