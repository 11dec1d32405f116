import { expect } from 'vitest';
import {
  given,
  mineFact,
  type Phone,
  paired,
  passingFact,
  passphrase,
  phone,
  read,
  reopened,
  shownFact,
  type World,
  world,
} from '../device/exchange/two-phones.contract.ts';
import { type HostileRelay, hostileRelay } from './relay.contract.ts';

export const aDay = 86_400_000;
export const anHour = 3_600_000;

export interface Couple {
  readonly here: World;
  readonly relay: HostileRelay;
  readonly ada: Phone;
  readonly ben: Phone;
  /** What either has shown so far and still means, as a reader names it: `a:text`. */
  readonly wrote: Set<string>;
}

export const couldRead = (phone: Phone, text: string): string => `${phone.side.person}:${text}`;

/** Shows the other something that is kept, and lets it go on its way. */
export async function tells({ here, wrote }: Couple, phone: Phone, text: string): Promise<string> {
  const kept = given(await phone.side.append([shownFact(text)]));
  wrote.add(couldRead(phone, text));
  await here.settle();
  return kept[0]?.id ?? '';
}

export async function shows(both: Couple, phone: Phone, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await tells(both, phone, text);
}

/** Shows something for today. */
export async function offers({ here, wrote }: Couple, phone: Phone, text: string): Promise<string> {
  const kept = given(await phone.side.append([passingFact(text, here.now + 3 * aDay)]));
  wrote.add(couldRead(phone, text));
  await here.settle();
  return kept[0]?.id ?? '';
}

/** Takes something back that was shown. */
export async function takesBack({ here, wrote }: Couple, phone: Phone, id: string, text: string): Promise<void> {
  given(await phone.side.forget([id]));
  wrote.delete(couldRead(phone, text));
  await here.settle();
}

/** Two phones, paired while the relay was honest. Each holds a secret that must never leave it, and has shown a thing. */
export async function couple(): Promise<Couple> {
  const here = world();
  const relay = hostileRelay(here);
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  await paired(here, ada, ben);
  const both: Couple = { here, relay, ada, ben, wrote: new Set() };
  for (const { side, name } of [ada, ben]) given(await side.append([mineFact(`a secret of ${name}`)]));
  await shows(both, ada, 'one');
  await shows(both, ben, 'two');
  return both;
}

/** What a phone shows when it is opened anew. */
export async function opened(here: World, phone: Phone): Promise<Awaited<ReturnType<typeof read>>> {
  phone.side.lock();
  await reopened(phone);
  await here.settle();
  return read(phone);
}

/** Whatever a phone reads was written by whom it says, and is there once. */
export async function expectNothingFalse({ wrote }: Pick<Couple, 'wrote'>, ...phones: Phone[]): Promise<void> {
  for (const each of phones) {
    const { shown, passing } = await read(each);
    const all = [...shown, ...passing];
    expect(all.filter((text) => !wrote.has(text))).toEqual([]);
    expect(all.length).toBe(new Set(all).size);
  }
}

/** Everything that was shown is read on every phone, and nothing waits. */
export async function expectTheSame({ wrote }: Pick<Couple, 'wrote'>, ...phones: Phone[]): Promise<void> {
  for (const each of phones) {
    const { shown, passing } = await read(each);
    expect([...shown, ...passing].toSorted()).toEqual([...wrote].toSorted());
    expect(each.side.link.state()).toBe('settled');
  }
}

/** The relay is honest again: both phones are opened, both write once more, and a week goes by. */
export async function honestAgain(both: Couple): Promise<void> {
  const { here, relay, ada, ben } = both;
  relay.does();
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(anHour);
  await here.pass(8 * aDay);
  for (const each of [ada, ben]) await shows(both, each, `${each.name} says hello`);
  await here.pass(anHour);
}

/** The twenty-four words of a phone, confirmed, and the copy they bring back. */
export async function wordsOf(here: World, { side }: Phone): Promise<string> {
  const kit = given(await here.done(side.link.newKit(passphrase)));
  given(await here.done(kit.confirm()));
  await here.pass(2 * anHour);
  return kit.words.join(' ');
}

/** The words on an empty phone, and an hour. */
export async function restored(here: World, words: string, wait = anHour): Promise<Phone> {
  const name = 'New';
  const device = await here.emptyDevice(name);
  const side = given(await here.done(device.restore({ words, relay: '', passphrase })));
  const anew = { name, device, side };
  await read(anew);
  await here.pass(wait);
  return anew;
}

/** Long enough for every patience of a phone to have run out, in milliseconds of a test. */
export const aWhile = 300_000;

/** The relay is honest again, and both phones come to read the same. */
export async function afterwards(both: Couple): Promise<void> {
  await honestAgain(both);
  await expectTheSame(both, both.ada, both.ben);
}
