import { signal } from '@preact/signals';
import { type Catalogue, type Files, loadFormatter, type Message, needsFormatter } from './messages.ts';

/**
 * One small file for each area, fetched when a screen first needs it. Where the English ones are is known from the start for what
 * is said before a side is open; where all are comes when it is first asked for, with the list of screens of an open side.
 */
const closed: Files = import.meta.glob<{ readonly default: Catalogue }>(
  './compiled/en/{shell,welcome,lock,scale,restore,no-storage,help,help-lines,red-flags,sample}.json',
);

/** Where the files of another language are is fetched with the language. */
const others: Readonly<Record<string, () => Promise<{ readonly files: Files }>>> = {
  'en-XB': () => import('./turned-round.ts'),
};

async function filesOf(language: string, area: string): Promise<Files> {
  if (language === 'en')
    return `./compiled/en/${area}.json` in closed ? closed : (await import('./english/index.ts')).files;
  return (await others[language]?.())?.files ?? {};
}

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
  const load = (await filesOf(language, area))[`./compiled/${language}/${area}.json`];
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
