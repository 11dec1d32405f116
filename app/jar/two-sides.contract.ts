import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { sayUpToIt } from '../both-there/index.ts';
import { day, type Home } from '../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../session/index.ts';
import { Screen } from './index.ts';
import { readable } from './known.ts';

const app = {} as unknown as Unhurried;
export const drawn = (session: Session, ...rest: readonly string[]) =>
  renderToString(h(Screen, { app, session, rest })).replaceAll(/[0-9a-f]{32}/g, 'id');
export const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A note whose day has come: put in before today. */
export const lies = (session: Session, text: string, digit: string) =>
  session.add([mine({ kind: 'jar-note-written', note: digit.repeat(32), what: 'joke', text, from: day })]);
export const texts = (session: Session) => readable(session).map(({ by, fact }) => `${by} ${fact.text}`);
/** One after the other on one device: opens, does, locks. */
export async function as(house: Home, who: 'a' | 'b', does: (session: Session) => Promise<unknown> | unknown) {
  const { session } = await house.open(who);
  await does(session);
  session.lock();
}
export const bothThere = async (house: Home) => {
  await as(house, 'a', (a) => sayUpToIt(a, 'jar'));
  await as(house, 'b', (b) => sayUpToIt(b, 'jar'));
};
