import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Home, home } from '../session/home.contract.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { sendKindness } from './deeds.ts';
import { Incoming } from './incoming/index.ts';
import { Screen } from './index.ts';

const app = {} as unknown as Unhurried;
export const drawn = (session: Session, ...rest: readonly string[]) =>
  renderToString(h(Screen, { app, session, rest }));
export const line = (session: Session) => renderToString(h(Incoming, { session }));
export const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
export const openB = async (house: Home) => (await house.open('b')).session;
export const openA = async (house: Home) => (await house.open('a')).session;

/** What a sees and holds at the end, after b has done something or nothing. */
export async function endsFor(b: (session: Session) => Promise<unknown> | unknown, opens = true) {
  const house = await home();
  const first = await openA(house);
  await sendKindness(first, 'i-am-here');
  await sendKindness(first, 'postcard', 'From the window');
  first.lock();
  if (opens) {
    const session = await openB(house);
    await b(session);
    session.lock();
  }
  const { session, side } = await house.open('a');
  const held = await side.load();
  const bodies = held.ok && [held.value.mine, held.value.shown, held.value.passing].flat().map(({ body }) => body);
  return { page: drawn(session).replaceAll(/[0-9a-f]{32}/g, 'id'), bodies: JSON.stringify(bodies) };
}
