import IntlMessageFormat from 'intl-messageformat';

type Parsed = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

/** A sentence as the build leaves it: plain text, or an ICU message already parsed. No parser is shipped. */
export type Message = string | Parsed;
export type Catalogue = Readonly<Record<string, Message>>;
export type Values = Readonly<Record<string, string | number | Date>>;

const formatted = new WeakMap<Parsed, Map<string, IntlMessageFormat>>();

/** The formatter of a parsed message, kept, because plural rules are slow to build and screens are drawn often. */
export function formatterOf(message: Parsed, language: string): IntlMessageFormat {
  const known = formatted.get(message) ?? new Map<string, IntlMessageFormat>();
  const formatter = known.get(language) ?? new IntlMessageFormat(message, language);
  known.set(language, formatter);
  formatted.set(message, known);
  return formatter;
}

export function spoken(message: Message, language: string, values: Values): string {
  if (typeof message === 'string') return message;
  const said = formatterOf(message, language).format(values);
  return Array.isArray(said) ? said.join('') : String(said);
}
