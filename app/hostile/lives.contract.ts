import { openEnvelope } from '@unhurried/keys/envelope';
import { type Ring, ringOf } from '@unhurried/keys/link';
import { type NodeKey, nodeCrypto } from '../../keys/crypto/node.contract.ts';
import { given, mineFact, type Phone, paired, read, world } from '../device/exchange/two-phones.contract.ts';
import {
  aDay,
  anHour,
  type Couple,
  offers,
  opened,
  restored,
  shows,
  takesBack,
  tells,
  wordsOf,
} from './couple.contract.ts';
import { type Disk, disk, linkOn, phoneOn } from './disk.contract.ts';
import type { Happening } from './lives.gen.ts';
import { anyMischief } from './mischief.contract.ts';
import { hostileRelay } from './relay.contract.ts';

const crypto = nodeCrypto();

interface Said {
  readonly id: string;
  readonly text: string;
  readonly name: string;
}

/** A phone, and what is remembered of it. */
interface Watched {
  readonly phone: Phone;
  /** What was said here and not taken back. */
  readonly said: Said[];
  /** What was read here and is read no more. */
  readonly gone: Set<string>;
  last: ReadonlySet<string>;
}

/** A couple under a hostile relay, with a memory of all that was ever said. */
export interface Life extends Couple {
  readonly watched: readonly Watched[];
  readonly disk: Disk;
  /** Everything that was ever shown, also what was taken back. */
  readonly ever: Set<string>;
  readonly faults: string[];
}

const watch = (phone: Phone): Watched => ({ phone, said: [], gone: new Set(), last: new Set() });

/** `phones`: two, or three, when Ada has words and a second phone. */
export async function beginLife(phones: 2 | 3): Promise<Life> {
  const here = world();
  const relay = hostileRelay(here);
  const adas = disk();
  const [ada, ben] = [await phoneOn(here, 'Ada', adas), await phoneOn(here, 'Ben', disk())];
  await paired(here, ada, ben);
  const both = { here, relay, ada, ben, wrote: new Set<string>() };
  for (const { side, name } of [ada, ben]) given(await side.append([mineFact(`a secret of ${name}`)]));
  await shows(both, ada, 'one');
  await shows(both, ben, 'two');
  const second = phones === 3 ? [await restored(here, await wordsOf(here, ada))] : [];
  const watched = [ada, ben, ...second].map(watch);
  return { ...both, watched, disk: adas, ever: new Set(both.wrote), faults: [] };
}

let named = 0;

async function says(life: Life, { phone, said }: Watched, how: typeof tells): Promise<void> {
  named += 1;
  const text = `thing ${named}`;
  const name = `${phone.side.person}:${text}`;
  life.ever.add(name);
  said.push({ id: await how(life, phone, text), text, name });
}

/** What a relay does to its own disk. */
async function onDisk({ here, relay }: Life, { kind, who, pick }: Happening): Promise<void> {
  const boxes = relay.boxes(who === 1 ? 'Ben' : 'Ada');
  const box = pick % 3 === 0 ? boxes.passing : boxes.shown;
  const items = relay.content(box);
  const item = items[pick % Math.max(1, items.length)];
  if (kind === 'rewind') here.relay.rewind(box, pick % ((items.at(-1)?.cursor ?? 0) + 1));
  if (kind === 'forget-box') here.relay.forget(box);
  if (!item) return;
  if (kind === 'take-away') await relay.takeAway(box, [item.cursor]);
  if (kind === 'again') await relay.put(box, item.bytes);
  if (kind === 'garbage') await relay.put(box, item.bytes.with(pick % 74, pick & 255));
}

async function regrets(life: Life, { phone, said }: Watched, pick: number): Promise<void> {
  const regretted = said.splice(pick % Math.max(1, said.length), 1)[0];
  if (regretted) await takesBack(life, phone, regretted.id, regretted.text);
}

async function happen(life: Life, happening: Happening): Promise<void> {
  const { kind, who, pick } = happening;
  const { here, relay, watched } = life;
  const one = watched[who % watched.length];
  if (!one) return;
  switch (kind) {
    case 'show':
      return says(life, one, tells);
    case 'offer':
      return says(life, one, offers);
    case 'take-back':
      return regrets(life, one, pick);
    case 'open':
      return void (await opened(here, one.phone));
    case 'wait':
      return here.pass(1000 * (1 + (pick % 60)));
    case 'mischief':
      return relay.does(anyMischief(relay, pick));
    case 'honest':
      return relay.does();
    default:
      return onDisk(life, happening);
  }
}

async function faultsOf({ ever }: Life, { phone, said, gone }: Watched, mine: number, all: readonly string[]) {
  const now = new Set(all);
  return [
    ...all.filter((text) => !ever.has(text)).map((text) => `was never written: ${text}`),
    ...all.filter((text) => gone.has(text)).map((text) => `came back: ${text}`),
    ...said.filter(({ name }) => !now.has(name)).map(({ name }) => `was lost by its author: ${name}`),
    ...(now.size < all.length ? ['something is there twice'] : []),
    ...(mine === 1 ? [] : [`there are ${mine} secrets`]),
  ].map((fault) => `${phone.name}: ${fault}`);
}

/** Nothing that its author did not write, nothing twice, nothing that had gone, and nothing of one's own missing. */
async function judge(life: Life): Promise<void> {
  for (const one of life.watched) {
    const { mine, shown, passing } = await read(one.phone);
    const all = [...shown, ...passing];
    life.faults.push(...(await faultsOf(life, one, mine.length, all)));
    for (const text of one.last) if (!all.includes(text)) one.gone.add(text);
    one.last = new Set(all);
  }
}

export async function lives(life: Life, happenings: readonly Happening[]): Promise<void> {
  for (const happening of happenings) {
    await happen(life, happening);
    await judge(life);
  }
}

/** A week in which nobody opens anything. What was for a day is over, for whoever said it too. */
async function aWeekLater({ here, watched, wrote }: Life): Promise<void> {
  for (const { phone } of watched) phone.side.lock();
  await here.pass(8 * aDay);
  for (const one of watched) {
    const { shown } = await opened(here, one.phone);
    const over = one.said.filter(({ name }) => !shown.includes(name));
    for (const { name } of over) wrote.delete(name);
    one.said.splice(0, one.said.length, ...one.said.filter((each) => !over.includes(each)));
  }
}

/** The relay turns honest, and everybody writes now and then. */
export async function turnsHonest(life: Life): Promise<void> {
  const { here, relay, watched, ever } = life;
  relay.does();
  for (const { phone } of watched) await opened(here, phone);
  await here.pass(anHour);
  await judge(life);
  await aWeekLater(life);
  for (let round = 0; round < 2; round++) {
    for (const { phone } of watched) {
      ever.add(`${phone.side.person}:hello ${round} of ${phone.name}`);
      await shows(life, phone, `hello ${round} of ${phone.name}`);
    }
    await here.pass(anHour);
    for (const { phone } of watched) await opened(here, phone);
    await here.pass(anHour);
    for (const { phone } of watched) phone.side.lock();
    await here.pass(aDay);
    for (const { phone } of watched) await opened(here, phone);
  }
  await here.pass(anHour);
  await judge(life);
}

type Find = Ring<NodeKey>['find'];

async function openedWith(find: Find, { box, bytes }: Life['relay']['handed'][number]): Promise<string> {
  const author = { use: 'author', author: 'a', key: await crypto.taggingKey(new Uint8Array(32)) } as const;
  // Whoever reads as the one, or as the other, can open what is for both.
  for (const role of ['a', 'b'] as const) {
    const opened = await openEnvelope(crypto, find, { role, author }, box, bytes);
    if (opened.ok) return Buffer.from(opened.value.body).toString();
  }
  return '';
}

/** What both hold the keys of, of all that was ever handed to the relay. */
export async function everythingShared({ relay, disk: adas }: Life): Promise<readonly string[]> {
  const { find } = await ringOf(crypto, await linkOn(adas));
  return Promise.all(relay.handed.map((item) => openedWith(find, item)));
}
