import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, test as base, type LaunchOptions, type Page } from '@playwright/test';
import type { Kept } from './begun.ts';
import { ana, beginAlone, ben, firstMorning, type Someone, unlock } from './couple.ts';
import { answers, invites, isLinkedWith, saysTheSame, sixWords } from './linking.ts';
import { expect, watch } from './own-host.ts';
import { bothWelcomeIt, untilItMayBeAsked, welcomesToBeAsked } from './questions.ts';
import { openRelay, type Relay } from './relay.ts';
import { settled } from './stores.ts';

export interface Phone {
  readonly who: Someone;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What no journey may bring about. */
  readonly seen: readonly string[];
}

export interface Phones {
  readonly ana: Phone;
  readonly ben: Phone;
}

interface Place {
  readonly origin: string;
  readonly relay?: string | undefined;
  /** In this journey the relay goes away. */
  readonly away?: boolean | undefined;
  readonly state?: Kept | undefined;
  /** Where this phone is. */
  readonly zone?: string | undefined;
}

/** A phone whose app is handed out at `origin`, with what it held elsewhere. */
export async function openPhone(browser: Browser, who: Someone, place: Place): Promise<Phone> {
  const { origin, relay, away = false, state, zone = 'Europe/Berlin' } = place;
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en',
    timezoneId: zone,
    ...(state ? { storageState: movedTo(origin, state) } : {}),
  });
  const seen = watch(context, origin, { away, origins: relay ? [relay] : [] });
  return { who, context, page: await context.newPage(), seen };
}

/** The relay of a journey has an address of its own, and what a browser keeps belongs to an address. */
const movedTo = (origin: string, state: Kept): Kept =>
  typeof state === 'string' ? state : { ...state, origins: state.origins.map((each) => ({ ...each, origin })) };

/** Places in the story of two phones at which a journey may begin. */
export type Story = 'fresh' | 'each alone' | 'linked' | 'both shared' | 'something to ask';

type Walked = Exclude<Story, 'fresh'>;

/** What the browsers keep of both. */
interface Held {
  readonly ana: Kept;
  readonly ben: Kept;
}

interface Chapter extends Held {
  /** What the relay holds. */
  readonly folder: string;
}

const before: Readonly<Record<Walked, Story>> = {
  'each alone': 'fresh',
  linked: 'each alone',
  'both shared': 'linked',
  'something to ask': 'linked',
};

export async function openBoth({ ana: one, ben: other }: Phones): Promise<void> {
  for (const { page, who } of [one, other]) {
    await page.goto('/');
    await unlock(page, who);
  }
}

export async function link({ ana: one, ben: other }: Phones): Promise<void> {
  await answers(other.page, await invites(one.page, one.who), other.who);
  expect(await sixWords(one.page)).toEqual(await sixWords(other.page));
  await saysTheSame(one.page);
  await saysTheSame(other.page);
  await isLinkedWith(one.page, other.who);
  await isLinkedWith(other.page, one.who);
}

const wayTo: Readonly<Record<Walked, (phones: Phones) => Promise<void>>> = {
  'each alone': async (phones) => {
    await beginAlone(phones.ana.page, ana);
    await beginAlone(phones.ben.page, ben);
  },
  linked: async (phones) => {
    await openBoth(phones);
    await link(phones);
  },
  'both shared': async (phones) => {
    await openBoth(phones);
    for (const [{ page, who }, day] of [
      [phones.ana, { energy: 6, pain: 3, welcome: 'Sustained comfort' }],
      [phones.ben, { energy: 7, pain: 2, welcome: 'Closer touch' }],
    ] as const) {
      await page.reload();
      await firstMorning(page, who, day);
    }
    for (const { page } of [phones.ana, phones.ben])
      await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
  },
  'something to ask': async (phones) => {
    await openBoth(phones);
    await welcomesToBeAsked(phones.ana.page, ben.name);
    await welcomesToBeAsked(phones.ben.page, ana.name);
    for (const { page } of [phones.ana, phones.ben]) await bothWelcomeIt(page);
    await untilItMayBeAsked([phones.ana, phones.ben]);
  },
};

/** Chapters that were walked already, by the worker that walked them. */
interface Shelf {
  readonly folder: string;
  readonly chapters: Map<Walked, Chapter>;
}

const inFolder = (shelf: Shelf): string => mkdtempSync(join(shelf.folder, 'relay-'));

async function chapter(browser: Browser, shelf: Shelf, story: Walked): Promise<Chapter> {
  const known = shelf.chapters.get(story);
  if (known) return known;
  const begun = await begin(browser, shelf, before[story]);
  const { ana: one, ben: other } = begun.phones;
  await wayTo[story](begun.phones);
  for (const { page } of [one, other]) await settled(page);
  const states = [await kept(one), await kept(other)] as const;
  await begun.end();
  const walked = { folder: begun.relay.folder, ana: states[0], ben: states[1] };
  shelf.chapters.set(story, walked);
  return walked;
}

const kept = ({ context }: Phone): Promise<Kept> => context.storageState({ indexedDB: true });

interface Begun {
  readonly relay: Relay;
  readonly phones: Phones;
  readonly end: () => Promise<void>;
}

async function begin(browser: Browser, shelf: Shelf, story: Story, away = false): Promise<Begun> {
  const from = story === 'fresh' ? undefined : await chapter(browser, shelf, story);
  const relay = await openRelay(inFolder(shelf), from?.folder);
  const phones = await openPhones(browser, { origin: relay.origin, away }, from);
  const end = async (): Promise<void> => {
    await close(phones, relay.stop);
  };
  return { relay, phones, end };
}

/** Both, with what they held. */
export async function openPhones(browser: Browser, place: Place, from: Held | undefined): Promise<Phones> {
  return {
    ana: await openPhone(browser, ana, { ...place, state: from?.ana }),
    ben: await openPhone(browser, ben, { ...place, state: from?.ben }),
  };
}

/** Both, and what they spoke with; nothing has happened on them that no journey may bring about. */
export async function close({ ana: one, ben: other }: Phones, ...besides: (() => Promise<void>)[]): Promise<void> {
  for (const { context } of [one, other]) await context.close();
  for (const each of besides) await each();
  expect([one.seen, other.seen]).toEqual([[], []]);
}

interface Choice {
  /** How to launch another kind of browser, where there is one. */
  readonly beside: LaunchOptions | undefined;
  readonly story: Story;
  /** In this journey the relay goes away for a while. */
  readonly away: boolean;
}

interface Given {
  /** For journeys with relays of another kind. */
  readonly held: Held | undefined;
  readonly begun: Begun;
  readonly relay: Relay;
  readonly phones: Phones;
}

/** `test.use({ story: 'linked' })`: two phones with what they held at that moment, locked, and a relay of their own. */
export const test = base.extend<Choice & Given, { shelf: Shelf }>({
  beside: [undefined, { option: true }],
  story: ['linked', { option: true }],
  away: [false, { option: true }],
  shelf: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what a fixture needs from here
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
      await use({ folder, chapters: new Map() });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  held: async ({ browser, shelf, story }, use) =>
    use(story === 'fresh' ? undefined : await chapter(browser, shelf, story)),
  begun: async ({ browser, shelf, story, away }, use) => {
    const begun = await begin(browser, shelf, story, away);
    await use(begun);
    await begun.end();
  },
  relay: ({ begun }, use) => use(begun.relay),
  phones: ({ begun }, use) => use(begun.phones),
});

export { expect } from './own-host.ts';
