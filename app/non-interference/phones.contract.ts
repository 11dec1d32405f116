import type { Person } from '@unhurried/domain/couple';
import type { Zone } from '@unhurried/domain/time';
import { ok, refuse } from '@unhurried/kernel';
import type { Bytes } from '@unhurried/keys/bytes';
import type { Ways } from '../device/exchange/index.ts';
import type { Device, NewFact, OpenSide } from '../device/index.ts';
import { type OpenBook, openBook } from '../device/open-book.contract.ts';
import { type Session, type Unhurried, unhurried } from '../session/index.ts';
import { ofRounds } from './private-facts.contract.ts';
import type { Rounds } from './rounds.contract.ts';
import { saidOfRounds } from './told.contract.ts';

// Loaded now, so that nobody waits for them in the middle of a story.
await Promise.all([import('../session/match-rounds.contract.ts'), import('../device/match-here.contract.ts')]);

// What every page of a browser has, and what is looked for while screens are made.
const page = { hidden: false, baseURI: 'https://unhurried.example/' };
Object.assign(globalThis, {
  document: Object.assign(new EventTarget(), page),
  navigator: { language: 'en' },
  location: new URL(page.baseURI),
});

/** The day may have turned, and everybody looks at the clock. */
export const lookAtTheClock = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

export type Name = 'Ada' | 'Ben';

/** On their own phone everybody is the first; pairing gives the letters of the two. */
export const ownLetter: Person = 'a';

/** Where something may be put between the parts of Ada's phone: only to see that what leaks there is found. [NI7] */
export interface Plants {
  readonly ways?: (ways: Ways, ada: () => Phone) => Ways;
  readonly side?: (side: OpenSide, ada: () => Phone) => OpenSide;
  readonly random?: (random: (count: number) => Bytes, ada: () => Phone) => (count: number) => Bytes;
  /** Around what Ben's phone draws. */
  readonly drawn?: (html: string, ada: () => Phone) => string;
}

/** What is not being shared may not be. What was held back because of that is counted, and not written. */
export interface Guard {
  sharing: boolean;
  /** What was shared last: its write may wait until an earlier yes is erased, and is no private one for that. */
  shared: readonly NewFact[];
  /** Begins where two lives are compared. */
  holdsBack: boolean;
  heldBack: number;
  /** Private writes that were made. */
  written: number;
  /** Kinds of private facts among them. */
  readonly kinds: Set<string>;
}

/** A phone with the whole app on it. */
export interface Phone {
  readonly name: Name;
  readonly app: Unhurried;
  readonly book: OpenBook;
  readonly guard: Guard;
  passphrase: string;
  session(): Session;
}

const zones: Readonly<Record<Name, Zone>> = { Ada: 'Europe/Lisbon' as Zone, Ben: 'Europe/Helsinki' as Zone };

/** The app's own, while answers meet: it goes by the calendar, in every life. */
const byTheApp: ReadonlySet<string> = new Set<string>([...ofRounds, ...saidOfRounds]);
const byThePerson = (facts: readonly NewFact[]): readonly NewFact[] =>
  facts.filter(({ body }) => !byTheApp.has(body.kind));
const moves = (facts: readonly NewFact[]): boolean => facts.some(({ audience }) => audience !== 'mine');

/** A private change that would move what is shared is another history than those that are compared: it is not made. */
function guarded(side: OpenSide, guard: Guard): OpenSide {
  const isShared = (facts: readonly NewFact[]) => guard.sharing || facts.some((fact) => guard.shared.includes(fact));
  const noted = (facts: readonly NewFact[]) => {
    if (!isShared(facts) && byThePerson(facts).length > 0) guard.written += 1;
    for (const { audience, body } of facts) if (audience === 'mine') guard.kinds.add(body.kind);
  };
  const append: OpenSide['append'] = async (facts, settles) => {
    if (guard.holdsBack && !isShared(facts) && moves(byThePerson(facts))) {
      guard.heldBack += 1;
      return refuse('storage');
    }
    noted(facts);
    return side.append(facts, settles);
  };
  // Of the days on which answers may be sealed the first is taken here, so that short lives have a round in them.
  const coin: OpenSide['coin'] = (label) => (label.startsWith('seals|') ? 0 : side.coin(label));
  return Object.assign(Object.create(side), { append, coin });
}

export function phoneIn(here: Rounds, name: Name, plants: Plants = {}): Phone {
  const guard: Guard = { sharing: false, shared: [], holdsBack: false, heldBack: 0, written: 0, kinds: new Set() };
  const [ways, random] = [here.ways(name), here.random(name)];
  const self = (): Phone => phone;
  const book = openBook({
    now: here.now,
    zone: () => zones[name],
    store: here.disk(name),
    names: () => here.names(name),
    random: plants.random?.(random, self) ?? random,
    ways: plants.ways?.(ways, self) ?? ways,
  });
  const { device } = book;
  const watched: Device = {
    ...device,
    async unlock(person, passphrase) {
      const side = await device.unlock(person, passphrase);
      if (!side.ok) return side;
      const watchedSide = guarded(side.value, guard);
      return ok(plants.side?.(watchedSide, self) ?? watchedSide);
    },
  };
  const noSample = async () => {
    throw new Error('Nobody looks around here');
  };
  const app = unhurried({ device: watched, sample: noSample, keeps: true });
  const phone: Phone = {
    name,
    app,
    book,
    guard,
    passphrase: `quiet water, said ${name}`,
    session() {
      const { value } = app.phase;
      if (value.kind !== 'open') throw new Error(`${name}'s phone is ${value.kind}`);
      return value.session;
    },
  };
  return phone;
}
