/**
 * Every sentence a person reads comes from here.
 *
 *   await loadWords('de', ['shell', 'today'])      fetches what a screen needs and makes `de` the language
 *   t('today.greeting', { name })                  the sentence; a screen that calls it is drawn again when words change
 *   locale.value, direction.value                  'de', 'ltr'
 *   formatNumber, formatDay, formatTime, formatList
 */
import { arrivals, fetchWords, find } from './catalogues.ts';
import type { MessageKey } from './compiled/keys.ts';
import { formatLanguage, locale } from './language.ts';
import { type Message, spoken, type Values } from './messages.ts';

export { addWords } from './catalogues.ts';
export type { MessageKey } from './compiled/keys.ts';
export {
  type DayStyle,
  formatDay,
  formatList,
  formatNumber,
  formatTime,
} from './formats.ts';
export { direction, directionOf, locale } from './language.ts';
export type { Values } from './messages.ts';

/** Fetches first and turns the language after, so that nobody sees a screen of half the words. */
export async function loadWords(language: string, areas: readonly string[]): Promise<void> {
  await fetchWords(language, areas);
  locale.value = language;
}

export function t(key: MessageKey, values: Values = {}): string {
  const found = wordsFor(key);
  return found ? spoken(found.message, found.language, values) : '';
}

/** Whether there are words for an optional sentence, such as a caution that only some activities have. */
export const hasMessage = (key: string): key is MessageKey => {
  arrivals.value;
  return find(locale.value, key) !== undefined || find('en', key) !== undefined;
};

/**
 * A missing sentence is a bug, so it throws where it can be mended. Where someone needs the page, it is said in English,
 * and if even that has not arrived yet the place stays empty until it does.
 */
function wordsFor(key: MessageKey): { readonly message: Message; readonly language: string } | undefined {
  arrivals.value;
  const own = find(locale.value, key);
  if (own !== undefined) return { message: own, language: formatLanguage.value };
  const english = find('en', key);
  if (english !== undefined && locale.value !== 'en') return { message: english, language: 'en' };
  if (import.meta.env.DEV) throw new Error(`No words for ${key} in ${locale.value}.`);
  void fetchWords('en', [key.slice(0, key.indexOf('.'))]);
  return undefined;
}
