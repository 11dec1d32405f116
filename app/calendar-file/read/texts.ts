import { longestNote, longestTitle } from '@unhurried/domain/calendar';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks that turn the direction of all that follows: a title with one could rewrite the line that it stands in. */
const turning = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Never half a letter at the end. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(end) ? end.slice(0, -1) : end}…`;
}

/** Half a letter alone can be kept nowhere. */
const whole = (text: string): string => [...text].filter((letter) => !/^[\ud800-\udfff]$/.test(letter)).join('');

const plain = (text: string): string => whole(text.replace(control, ' ').replace(turning, ''));

const signs: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Some calendars write their notes as pages of the web. The words stay, and the marks go. */
function withoutMarkup(text: string): string {
  if (!/<(br|p|div|html|span|a|b|i|ul|li)\b[^<>]{0,500}>/i.test(text)) return text;
  return text
    .replace(/<(br|\/p|\/div|\/li)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (all, sign: string) => signs[sign] ?? all);
}

/** One line, as long as a title may be. [CF4] */
export const titleFrom = (text: string): string =>
  cut(
    plain(text.slice(0, longestTitle * 8))
      .replace(/\s+/g, ' ')
      .trim(),
    longestTitle,
  );

const lines = (text: string): string =>
  plain(withoutMarkup(text.slice(0, longestNote * 8).replace(/\r\n?/g, '\n')))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Where it is, then what was written about it, as plain text. [CF4] */
export const noteFrom = (place: string, words: string): string =>
  cut([lines(place), lines(words)].filter((part) => part !== '').join('\n'), longestNote);
