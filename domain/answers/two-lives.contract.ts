import { otherOf, type Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import {
  type AnswerFact,
  answersFrom,
  type Due,
  due,
  type Found,
  lastDay,
  type MyAnswerFact,
  metNow,
  myAnswersFrom,
  type QuestionId,
  type Salt,
  type Seal,
  type Side,
  type Standing,
  standingOf,
  toCheck,
  wishFor,
} from './index.ts';

export const question = 'what-i-miss-evenings' as QuestionId;
export const space = '00000000000000000000000000000001';
export const today = '2026-11-20' as Day;

/** Stands for the hash: what differs has another seal. */
export const sealed = (by: Person, of: string, salt: string, text: string): Seal =>
  JSON.stringify([by, of, salt, text]) as Seal;

interface Said {
  readonly by: Person;
  readonly id: string;
  readonly fact: AnswerFact | MyAnswerFact;
}

/** What travels: a fact, or that facts are taken back. */
export type Event = { readonly adds: Said } | { readonly takesBack: readonly string[]; readonly by: Person };

const isPrivate = ({ kind }: Said['fact']): boolean =>
  kind === 'answer-written' || kind === 'question-met' || kind === 'question-skipped';

/** One phone of one person: what has come to it, in whatever order. */
export interface Phone {
  readonly me: Person;
  readonly has: Map<string, Said>;
  readonly gone: Set<string>;
  /** Events that have not come yet. */
  readonly waiting: Event[];
  today: Day;
}

/** Phones of two people and everything under way between them. Ids are what `id` gives, so that their order is chance. */
export interface World {
  readonly phones: readonly Phone[];
  /** All that was ever written, also what was taken back. */
  readonly history: Said[];
  readonly id: () => string;
}

export const worldOf = (owners: readonly Person[], id: () => string): World => ({
  phones: owners.map((me) => ({ me, has: new Map(), gone: new Set(), waiting: [], today })),
  history: [],
  id,
});

export function takes(phone: Phone, event: Event): void {
  if ('adds' in event) {
    if (!phone.gone.has(event.adds.id)) phone.has.set(event.adds.id, event.adds);
    return;
  }
  for (const id of event.takesBack) {
    const own = phone.has.get(id);
    if (own && own.by !== event.by) continue;
    phone.gone.add(id);
    phone.has.delete(id);
  }
}

function tell({ phones }: World, from: Phone, event: Event, privately: boolean): void {
  takes(from, event);
  for (const other of phones) if (other !== from && (!privately || other.me === from.me)) other.waiting.push(event);
}

export function writes(world: World, from: Phone, fact: Said['fact'], id = world.id()): string {
  const adds = { by: from.me, id, fact };
  world.history.push(adds);
  tell(world, from, { adds }, isPrivate(fact));
  return id;
}

const only = <Fact extends Said['fact']>(has: Phone['has'], isMeant: (said: Said) => boolean): Found<Fact>[] =>
  [...has.values()].filter(isMeant) as unknown as Found<Fact>[];

export function sideOf({ me, has, today: now }: Phone): Side {
  const said = answersFrom(only<AnswerFact>(has, ({ fact }) => !isPrivate(fact)));
  const mine = myAnswersFrom(only<MyAnswerFact>(has, ({ fact, by }) => isPrivate(fact) && by === me));
  const side = { me, said, mine, fits: new Map<string, boolean>(), today: now };
  const fit = toCheck(side).map(({ id, question: of, salt, text, seal }) => {
    return [id, sealed(otherOf(me), of, salt, text) === seal] as const;
  });
  return { ...side, fits: new Map(fit) };
}

export const standing = (phone: Phone, of = question): Standing => standingOf(sideOf(phone), of);

export interface Answering {
  readonly text: string;
  readonly opensItself?: boolean;
  readonly of?: QuestionId;
  readonly id?: string;
}

/** As the app seals. */
export function seals(world: World, phone: Phone, { text, opensItself = false, of = question, id }: Answering): string {
  const salt = world.id() as Salt;
  const seal = sealed(phone.me, of, salt, text);
  const day = phone.today;
  writes(world, phone, { kind: 'answer-written', question: of, text, salt, seal, opensItself, day });
  return writes(world, phone, { kind: 'answer-sealed', question: of, seal }, id);
}

export function wishes(world: World, phone: Phone, of = question): void {
  const wish = wishFor(sideOf(phone), of);
  if (wish) writes(world, phone, wish.fact);
}

const aboutAnswers = new Set(['answer-written', 'answer-sealed', 'opening-wished', 'answer-opened']);

const saidBy = ({ me, has }: Phone, of: QuestionId): readonly string[] =>
  [...has.values()]
    .filter(({ by, fact }) => by === me && fact.question === of && aboutAnswers.has(fact.kind))
    .map(({ id }) => id);

/** As the app seals where something of mine stands: the old one goes once the new one lies there. */
export function sealsAnew(world: World, phone: Phone, answering: Answering): void {
  const before = saidBy(phone, answering.of ?? question);
  seals(world, phone, answering);
  tell(world, phone, { takesBack: before, by: phone.me }, false);
}

export function takesBack(world: World, phone: Phone, of = question): void {
  const ids = saidBy(phone, of);
  tell(world, phone, { takesBack: ids, by: phone.me }, false);
}

/** What a phone writes by itself. */
export function acts(world: World, phone: Phone): readonly Due[] {
  const side = sideOf(phone);
  const owed = due(side, space);
  for (const { fact } of owed) writes(world, phone, fact);
  for (const fact of metNow(side)) writes(world, phone, fact);
  return owed;
}

/** The event at this place of what waits comes, once or twice. */
export function hears(phone: Phone, place: number, twice = false): void {
  const [event] = phone.waiting.splice(place % Math.max(1, phone.waiting.length), 1);
  if (!event) return;
  takes(phone, event);
  if (twice) phone.waiting.push(event);
}

export function hearsAll(phone: Phone): void {
  while (phone.waiting.length > 0) hears(phone, 0);
}

/** Everything arrives and every phone does what it owes, until nothing moves. */
export function settles(world: World): void {
  for (let rounds = 0; rounds < 50; rounds++) {
    world.phones.forEach(hearsAll);
    const before = world.history.length;
    for (const phone of world.phones) acts(world, phone);
    if (world.history.length === before) return;
  }
  throw new Error('They never come to an end');
}

export const openings = ({ history }: World, by: Person) =>
  history.flatMap(({ fact, by: author, id }, at) =>
    fact.kind === 'answer-opened' && author === by ? [{ ...fact, id, at }] : [],
  );

export const until = lastDay(today);
