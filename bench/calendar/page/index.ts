/// <reference types="vite/client" />
import '@unhurried/app/design';
import '@unhurried/app/shell';
import '@unhurried/app/screens.css';
import { myPlans, ourPlans } from '@unhurried/app/plans';
import { MonthPage } from '@unhurried/app/week/month';
import { loadWords } from '@unhurried/app/words';
import { home } from '../entries.ts';
import { lived, tenYearsOf } from '../lived.ts';

interface Drawing {
  readonly h: (page: typeof MonthPage, given: Parameters<typeof MonthPage>[0]) => unknown;
  readonly render: (drawn: unknown, into: Element) => void;
}

const { h, render } = (globalThis as unknown as { readonly drawing: Drawing }).drawing;
const session = tenYearsOf();

function root(): HTMLElement {
  const found = document.getElementById('root');
  if (!found) throw new Error('The page has no place to draw in.');
  return found;
}

const frame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => done());
  });

/** A message sent within a frame comes after that frame was laid out and painted. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

export interface Opening {
  readonly took: number;
  /** Days that stand there afterwards. */
  readonly cells: number;
}

/** From the call to the painted frame. It begins with a frame, so that waiting for the screen's beat is not in it. [BE17] */
async function opening(draw: (into: HTMLElement) => void): Promise<Opening> {
  const into = root();
  await frame();
  const since = performance.now();
  draw(into);
  void into.offsetHeight;
  await painted();
  return { took: performance.now() - since, cells: into.querySelectorAll('td').length };
}

/** What the bench may ask of this page. It runs in a browser; outside of one only its types are of use. */
const page = {
  words: (): Promise<void> => loadWords('en', ['shell', 'calendar']),
  /** What is known, read and folded: once for each opening of a side. Milliseconds. */
  async fold(): Promise<number> {
    const since = performance.now();
    const count = ourPlans(session).value.entries.length + myPlans(session).value.entries.length;
    if (count !== lived.once + lived.again) throw new Error(`${count} entries were folded.`);
    return performance.now() - since;
  },
  month: (): Promise<Opening> => opening((into) => render(h(MonthPage, { session, zone: home, rest: [] }), into)),
  /** What stands beside it: the very same markup under the same styles, with no work left but the browser's own. */
  bare: (html: string): Promise<Opening> =>
    opening((into) => {
      into.innerHTML = html;
    }),
  html: async (): Promise<string> => root().innerHTML,
  /** A clean page again, and time for whatever was put off. */
  async cleared(): Promise<void> {
    render(null, root());
    root().replaceChildren();
    for (let count = 0; count < 6; count++) await frame();
  },
  /** The same piece of work at every speed: how much slower it became. Milliseconds. */
  async ruler(): Promise<number> {
    const since = performance.now();
    let sum = 0;
    for (let at = 0; at < 3e7; at++) sum = (sum + at * at) % 65_521;
    return sum < 0 ? 0 : performance.now() - since;
  },
};

export type MonthBench = typeof page;

Object.assign(globalThis, { monthBench: page });
