import type IntlMessageFormat from 'intl-messageformat';

type Parsed = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

/** A sentence as the build leaves it: plain text, or an ICU message already parsed. No parser is shipped. */
export type Message = string | Parsed;
export type Catalogue = Readonly<Record<string, Message>>;
/** Where the areas of a language are, each to be fetched by itself. */
export type Files = Readonly<Record<string, () => Promise<{ readonly default: Catalogue }>>>;
export type Values = Readonly<Record<string, string | number | Date>>;

/** ICU's numbers for plain text and for a plain argument: all that most sentences are made of. */
const text = 0;
const argument = 1;

type Formatting = typeof IntlMessageFormat;
let formatting: Formatting | undefined;

/** Plurals, choices, numbers: what needs the formatter, which arrives with the first words that use it. */
export const needsFormatter = (words: Catalogue): boolean =>
  Object.values(words).some((message) => typeof message !== 'string' && !isSimple(message));

export async function loadFormatter(): Promise<void> {
  formatting ??= (await import('intl-messageformat')).default;
}

const isSimple = (message: Parsed): boolean => message.every(({ type }) => type === text || type === argument);

const joined = (message: Parsed, values: Values): string =>
  message
    .map((part) => ('value' in part ? (part.type === argument ? String(values[part.value] ?? '') : part.value) : ''))
    .join('');

const formatted = new WeakMap<Parsed, Map<string, IntlMessageFormat>>();

/** Kept, because plural rules are slow to build and screens are drawn often. */
function formatterOf(message: Parsed, language: string, make: Formatting): IntlMessageFormat {
  const known = formatted.get(message) ?? new Map<string, IntlMessageFormat>();
  const formatter = known.get(language) ?? new make(message, language);
  known.set(language, formatter);
  formatted.set(message, known);
  return formatter;
}

export function spoken(message: Message, language: string, values: Values): string {
  if (typeof message === 'string') return message;
  if (isSimple(message) || !formatting) return joined(message, values);
  return String(formatterOf(message, language, formatting).format(values));
}
