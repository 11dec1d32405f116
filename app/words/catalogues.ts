import { signal } from '@preact/signals';
import { type Catalogue, loadFormatter, type Message, needsFormatter } from './messages.ts';

type Load = () => Promise<{ readonly default: Catalogue }>;

/** One small file for each language and area, fetched when a screen first needs it. */
const files: Readonly<Record<string, Load>> = import.meta.glob<{
  readonly default: Catalogue;
}>('./compiled/*/*.json');

const held = new Map<string, Catalogue>();

/** Counts arrivals, so that what was drawn with the words of before is drawn again. */
export const arrivals = signal(0);

export const hasWords = (language: string, area: string): boolean => held.has(`${language}/${area}`);

/** Puts words in place by hand: for tests, and for words that travel with the page. */
export function addWords(language: string, area: string, words: Catalogue): void {
  held.set(`${language}/${area}`, words);
  arrivals.value += 1;
}

/** Fetches areas of a language; one that has no translation yet is fetched in English. */
export async function fetchWords(language: string, areas: readonly string[]): Promise<void> {
  await Promise.all(areas.map((area) => fetchArea(language, area)));
}

async function fetchArea(language: string, area: string): Promise<void> {
  if (hasWords(language, area)) return;
  const load = files[`./compiled/${language}/${area}.json`];
  if (load) {
    const words = (await load()).default;
    if (needsFormatter(words)) await loadFormatter();
    addWords(language, area, words);
  } else if (language !== 'en') await fetchArea('en', area);
  else throw new Error(`No words for the area ${area}.`);
}

export function find(language: string, key: string): Message | undefined {
  return held.get(`${language}/${key.slice(0, key.indexOf('.'))}`)?.[key];
}
