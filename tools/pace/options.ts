import type { Fullness } from '@unhurried/domain/check-in';
import { type Tier, tiers } from '@unhurried/domain/library';
import type { Profile } from '@unhurried/domain/pace';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';

export interface TodayOptions {
  readonly kind: 'today';
  readonly me: string;
  readonly partner: string;
  readonly date: Day;
  readonly profile: Profile;
  /** A diary holds no wish, so these stand in for it. */
  readonly welcomeMe: Tier;
  readonly welcomePartner: Tier;
  readonly full: Fullness;
  readonly json: boolean;
}

export interface ScoreOptions {
  readonly kind: 'score';
  readonly diary: string;
  readonly json: boolean;
}

export type Options = TodayOptions | ScoreOptions | { readonly kind: 'help' };

/** One sentence, for a person at a terminal. */
export type Complaint = string;

const known = {
  today: ['me', 'partner', 'date', 'profile', 'welcome-me', 'welcome-partner', 'full', 'json'],
  score: ['diary', 'json'],
} as const;

type Given = ReadonlyMap<string, string>;

const inWords = (names: readonly string[]): string => names.map((name) => `--${name}`).join(', ');

const written = /^--([a-z-]+)(?:=(.*))?$/s;

/** What is wrong with an option's name, if anything. */
function unfit(arg: string, names: readonly string[], given: Given): Complaint | undefined {
  const name = written.exec(arg)?.[1];
  if (name === undefined) return `"${arg}" is not an option. Options: ${inWords(names)}.`;
  if (!names.includes(name)) return `There is no option --${name} here. Options: ${inWords(names)}.`;
  return given.has(name) ? `--${name} is given twice.` : undefined;
}

/** The value of an option, and how many words of the line it took. `--json` stands alone. */
function valueAfter(
  name: string,
  inline: string | undefined,
  next: string | undefined,
): Result<[string, number], Complaint> {
  if (name === 'json') return inline === undefined ? ok(['', 1]) : refuse('--json stands alone, without a value.');
  const value = inline ?? next;
  return value ? ok([value, inline === undefined ? 2 : 1]) : refuse(`--${name} needs a value.`);
}

/** `--name value` and `--name=value`. Nothing is guessed, nothing is passed over. [WM6] */
function gather(args: readonly string[], names: readonly string[]): Result<Given, Complaint> {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; ) {
    const arg = args[at] ?? '';
    const complaint = unfit(arg, names, given);
    if (complaint) return refuse(complaint);
    const [, name = '', inline] = written.exec(arg) ?? [];
    const value = valueAfter(name, inline, args[at + 1]);
    if (!value.ok) return value;
    given.set(name, value.value[0]);
    at += value.value[1];
  }
  return ok(given);
}

const tierFrom = (text: string): Tier | undefined => tiers.find((tier) => String(tier) === text);
const fullnesses: readonly Fullness[] = [0, 1, 2, 3];

function choice<Value>(
  given: Given,
  name: string,
  about: { find: (text: string) => Value | undefined; usual: Value; words: string },
): Result<Value, Complaint> {
  const text = given.get(name);
  if (text === undefined) return ok(about.usual);
  const value = about.find(text);
  return value === undefined ? refuse(`--${name} is ${about.words}, not "${text}".`) : ok(value);
}

const profiles: readonly Profile[] = ['payback', 'steady'];
const welcome = { find: tierFrom, usual: 4 as Tier, words: 'a tier from 0 to 6' };
const full = {
  find: (text: string) => fullnesses.find((each) => String(each) === text),
  usual: 1 as Fullness,
  words: '0, 1, 2 or 3',
};
const profile = {
  find: (text: string) => profiles.find((each) => each === text),
  usual: 'payback' as Profile,
  words: 'payback or steady',
};

function today(given: Given): Result<TodayOptions, Complaint> {
  const missing = ['me', 'partner', 'date'].find((name) => !given.has(name));
  if (missing) return refuse(`--${missing} is needed: pace today --me FILE.csv --partner FILE.csv --date YYYY-MM-DD.`);
  const date = dayFrom(given.get('date') ?? '');
  if (!date) return refuse(`"${given.get('date')}" is not a day that exists. A day is written as 2026-11-22.`);
  const pace = choice(given, 'profile', profile);
  if (!pace.ok) return pace;
  const mine = choice(given, 'welcome-me', welcome);
  if (!mine.ok) return mine;
  const theirs = choice(given, 'welcome-partner', welcome);
  if (!theirs.ok) return theirs;
  const plans = choice(given, 'full', full);
  if (!plans.ok) return plans;
  return ok({
    kind: 'today',
    me: given.get('me') ?? '',
    partner: given.get('partner') ?? '',
    date,
    profile: pace.value,
    welcomeMe: mine.value,
    welcomePartner: theirs.value,
    full: plans.value,
    json: given.has('json'),
  });
}

function score(given: Given): Result<ScoreOptions, Complaint> {
  const diary = given.get('diary');
  if (diary === undefined) return refuse('--diary is needed: pace score --diary FILE.csv.');
  return ok({ kind: 'score', diary, json: given.has('json') });
}

/** What was asked for, or one sentence that says what is in the way. */
export function optionsFrom(args: readonly string[]): Result<Options, Complaint> {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h')
    return ok({ kind: 'help' });
  if (command !== 'today' && command !== 'score')
    return refuse(`"${command}" is not known here: pace today, or pace score.`);
  if (rest.includes('--help') || rest.includes('-h')) return ok({ kind: 'help' });
  const given = gather(rest, known[command]);
  if (!given.ok) return given;
  return command === 'today' ? today(given.value) : score(given.value);
}

export const help = `What is possible today, from two diaries:
  pace today --me FILE.csv --partner FILE.csv --date YYYY-MM-DD
             [--profile payback|steady] [--welcome-me 0-6] [--welcome-partner 0-6] [--full 0-3] [--json]
How well flares are found, beside a diary's own crash marks:
  pace score --diary FILE.csv [--json]

Files are exports of Visible or Bearable. They are read and never changed, and nothing leaves this machine.`;
