import type { Known, Session } from '../session/index.ts';
import { ownLetter, type Phone } from './phones.contract.ts';
import type { Rounds } from './rounds.contract.ts';
import { pagesOf } from './screens.contract.ts';
import type { Asked } from './tapped.contract.ts';

/** What is the same, by name, each as one text. */
export type Look = Readonly<Record<string, string>>;

const drawn = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])|(?<![\w-])(?=[a-z0-9_-]*[A-Z])[\w-]{43,}/g;

/**
 * Ids, salts, keys, hashes and what is sealed are random or depend on what is: two runs cannot have the same ones. Each is
 * given the number of its first appearance and its length, so that what matters of it stays: where else it stands. [NI2]
 */
function namer(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replace(drawn, (found) => {
      const name = known.get(found) ?? `#${known.size}:${found.length}`;
      known.set(found, name);
      return name;
    });
}

const isJson = (text: string): boolean => text.startsWith('{') && text.endsWith('}');

/** As plain data, in its own order. Maps and sets keep theirs. */
function plain(value: unknown, nameOf: (text: string) => string): unknown {
  if (typeof value === 'string') return isJson(value) ? plain(JSON.parse(value), nameOf) : nameOf(value);
  if (value instanceof Map) return { map: [...value].map(([key, each]) => [plain(key, nameOf), plain(each, nameOf)]) };
  if (value instanceof Set) return { set: [...value].map((each) => plain(each, nameOf)) };
  if (value instanceof Uint8Array) return { bytes: value.length };
  if (Array.isArray(value)) return value.map((each) => plain(each, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [nameOf(key), plain(each, nameOf)]));
}

const textOf = (value: unknown): string => JSON.stringify(plain(value, namer()), undefined, 1) ?? 'nothing';

/** Of one person's questions, and of their yeses, the ids decide which comes first, and these are chance. [NI3] */
function withQuestionsInOneOrder(known: Known): Known {
  const text = ({ id: _, ...rest }: { readonly id: string }): string => JSON.stringify(rest);
  const sorted = <Each extends { readonly id: string }>(all: readonly Each[]): readonly Each[] =>
    all.toSorted((one, other) => (text(one) < text(other) ? -1 : 1));
  const { questions, yeses } = known.ours.questions;
  const inOrder = { ...known.ours.questions, questions: sorted(questions), yeses: sorted(yeses) };
  return { ...known, ours: { ...known.ours, questions: inOrder } };
}

/** All that screens are made from. */
async function modelOf(session: Session) {
  const { seen, known, my, overlap, activities, notice, slips, info, today, now, person, partner, link, library } =
    session;
  return {
    ...{
      seen: seen.value,
      known: withQuestionsInOneOrder(known.value),
      my: my.value,
      overlap: overlap.value,
      notice: notice.value,
      slips: slips.value,
    },
    ...{ info: info.value, today: today.value, now: now.value, person, partner },
    activities: activities.value.filter((each) => !library.includes(each)),
    link: { state: link.state.value, partner: link.partner.value, hasKit: link.hasKit.value },
    history: await session.history(),
  };
}

type Noted = { readonly stamp: string; readonly journal: string };

/** Of two journals' facts with one stamp the ids decide, which are chance: here the name of the journal does. [NI3] */
const inOneOrder = <Fact extends Noted>(facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted((one, other) => {
    const [here, there] = [`${one.stamp} ${one.journal}`, `${other.stamp} ${other.journal}`];
    return here < there ? -1 : here > there ? 1 : 0;
  });

/** Of what one letter takes back together the ids decide, which are chance: here where each stood first does. [NI3] */
const takenBackInOneOrder = (text: string): string => {
  const inOrder = (key: string, value: unknown) =>
    key === 'forget' && Array.isArray(value) ? value.toSorted() : value;
  return JSON.stringify(JSON.parse(text, inOrder), undefined, 1);
};

/** Everything that a phone has of the other: on its disk, in its mind, on its pages, and in the envelopes it can open. */
export async function lookAt(here: Rounds, phone: Phone, { whole, drawn }: Looking): Promise<Look> {
  const { facts, unreadable, held, records, meta } = await phone.book.look(ownLetter, phone.passphrase);
  const { device, phase } = phone.app;
  const [kind, sides, display] = [await device.kind(), await device.sides(), device.display()];
  const pages = [...pagesOf(phone.app, whole)].map(([path, html]) => [`page ${path}`, drawn(html)]);
  // Mailbox by mailbox: what comes first of two that are written at the same time means nothing.
  const items = [...here.items].sort((one, other) => (one.box < other.box ? -1 : one.box > other.box ? 1 : 0));
  const letters = whole ? await phone.book.letters(ownLetter, phone.passphrase, items) : [];
  return {
    facts: textOf({ facts: inOneOrder(facts), unreadable }),
    bookkeeping: textOf(held),
    sizes: textOf({ records, meta }),
    letters: takenBackInOneOrder(textOf(letters)),
    model: textOf(phase.value.kind === 'open' ? await modelOf(phone.session()) : 'locked'),
    outside: textOf({ kind, sides, display, phase: phase.value.kind }),
    ...Object.fromEntries(pages),
  };
}

export interface Looking {
  /** With every page and every envelope. */
  readonly whole: boolean;
  readonly drawn: (html: string) => string;
}

/** Of what travelled openly or can be opened by Ben: whatever looks like chance and was not drawn from it. [NI3] */
export async function notByChance({ items, drawn }: Rounds, { book, passphrase }: Phone): Promise<readonly string[]> {
  const letters = JSON.stringify(await book.letters(ownLetter, passphrase, items));
  const ids = [...letters.matchAll(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g)].map(([id]) => id);
  // What lies in a kit is sealed to its words and has no salt; its length is another one too.
  const envelopes = items.filter(({ bytes }) => (bytes.length - 90) % 1024 === 0);
  const salts = envelopes.map(({ bytes }) => Buffer.from(bytes.slice(10, 42)).toString('hex'));
  const known = new Set([...drawn].map((draw) => draw.slice(0, 22)));
  // Of a chain's name the first ten digits are a day and a count.
  // An entry of the calendar bears the name that the plan gave it, the same in every life.
  const isDrawn = (id: string) => drawn.has(id) || known.has(id.slice(10)) || id.startsWith('0'.repeat(24));
  return [...new Set([...ids, ...items.map(({ id }) => id), ...salts])].filter((each) => !isDrawn(each));
}

const lineOf = ({ at, phone = '', what, size }: Omit<Asked, 'phone' | 'box'> & { readonly phone?: string }): string =>
  `${new Date(at).toISOString()} ${phone} ${what} ${size}`;

/** By mailbox, whatever their names are: a mailbox is known by what happened in it. */
function byMailbox(lines: readonly (Parameters<typeof lineOf>[0] & { readonly box: string })[]): readonly string[] {
  const boxes = new Map<string, string[]>();
  for (const line of lines) boxes.set(line.box, [...(boxes.get(line.box) ?? []), lineOf(line)]);
  return [...boxes.values()].map((each) => each.join('\n')).sort();
}

/** All that a relay can know: for each mailbox what was asked of it, when, by which line, and how large it was. */
export function relayView({ relay, asked }: Rounds): RelayView {
  const phones = [...new Set(asked.map(({ phone }) => phone))].sort();
  return {
    mailboxes: byMailbox(asked),
    sizes: byMailbox(relay.seen),
    lines: phones.map((name) =>
      asked
        .filter(({ phone }) => phone === name)
        .map(lineOf)
        .join('\n'),
    ),
  };
}

export interface RelayView {
  /** One text for each mailbox: what was asked of it, by which line. */
  readonly mailboxes: readonly string[];
  /** The same as the relay itself notes it, with the sizes of what it answered. */
  readonly sizes: readonly string[];
  /** One text for each phone: everything that came over its line, in the order in which it was asked for. */
  readonly lines: readonly string[];
}

function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, place) => line !== others[place]);
  const from = Math.max(0, (at < 0 ? lines.length : at) - 2);
  const part = (all: readonly string[]) =>
    all
      .slice(from, from + 6)
      .join(' ⏎ ')
      .slice(0, 600);
  return `line ${from + 3}\n  - ${part(lines)}\n  + ${part(others)}`;
}

/** What differs, by its name, with the first place; nothing when two looks are the same. */
export const difference = (one: Look, other: Look): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .map((name) => `${name}: ${firstDifference(one[name] ?? '', other[name] ?? '')}`);
