import { openEnvelope } from '@unhurried/keys/envelope';
import { type Link, ringOf } from '@unhurried/keys/link';
import { nodeCrypto } from '../../keys/crypto/node.contract.ts';
import { given, mineFact, type Phone, paired, read, world } from '../device/exchange/two-phones.contract.ts';
import { aDay, anHour, type Couple, offers, opened, shows, takesBack, tells } from './couple.contract.ts';
import { type Disk, disk, linkOn, phoneOn } from './disk.contract.ts';
import type { Happening } from './lives.gen.ts';
import { anyMischief } from './mischief.contract.ts';
import { hostileRelay } from './relay.contract.ts';

const crypto = nodeCrypto();

/** A couple under a hostile relay, with a memory of all that was ever said and of all that went away again. */
export interface Life extends Couple {
  readonly phones: readonly [Phone, Phone];
  readonly disks: readonly [Disk, Disk];
  /** Everything that was ever shown, also what was taken back. */
  readonly ever: Set<string>;
  readonly said: { readonly who: 0 | 1; readonly id: string; readonly text: string }[];
  readonly faults: string[];
  /** What each phone has read and reads no more. */
  readonly gone: readonly [Set<string>, Set<string>];
  readonly last: [ReadonlySet<string>, ReadonlySet<string>];
}

export async function beginLife(): Promise<Life> {
  const here = world();
  const relay = hostileRelay(here);
  const disks = [disk(), disk()] as const;
  const phones = [await phoneOn(here, 'Ada', disks[0]), await phoneOn(here, 'Ben', disks[1])] as const;
  const [ada, ben] = phones;
  await paired(here, ada, ben);
  const wrote = new Set<string>();
  const life: Life = {
    ...{ here, relay, ada, ben, wrote, phones, disks },
    ever: new Set(),
    said: [],
    faults: [],
    gone: [new Set(), new Set()],
    last: [new Set(), new Set()],
  };
  for (const { side, name } of phones) given(await side.append([mineFact(`a secret of ${name}`)]));
  await shows(life, ada, 'one');
  await shows(life, ben, 'two');
  for (const text of wrote) life.ever.add(text);
  return life;
}

let named = 0;

async function says(life: Life, who: 0 | 1, how: typeof tells): Promise<void> {
  named += 1;
  const [phone, text] = [life.phones[who], `thing ${named}`];
  life.ever.add(`${phone.side.person}:${text}`);
  life.said.push({ who, id: await how(life, phone, text), text });
}

/** What a relay does to its own disk. */
async function onDisk(life: Life, { kind, who, pick }: Happening): Promise<void> {
  const { here, relay, phones } = life;
  const boxes = relay.boxes(phones[who].name);
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

async function happen(life: Life, happening: Happening): Promise<void> {
  const { kind, who, pick } = happening;
  const { here, relay, said, phones } = life;
  if (kind === 'show') return says(life, who, tells);
  if (kind === 'offer') return says(life, who, offers);
  if (kind === 'open') return void (await opened(here, phones[who]));
  if (kind === 'wait') return here.pass(1000 * (1 + (pick % 60)));
  if (kind === 'mischief') return relay.does(anyMischief(relay, pick));
  if (kind === 'honest') return relay.does();
  if (kind !== 'take-back') return onDisk(life, happening);
  const regretted = said.splice(pick % Math.max(1, said.length), 1)[0];
  if (regretted) await takesBack(life, phones[regretted.who], regretted.id, regretted.text);
}

/** Nothing that its author did not write, nothing twice, nothing that had gone, and nothing of one's own missing. */
export async function judge(life: Life): Promise<void> {
  for (const who of [0, 1] as const) {
    const phone = life.phones[who];
    const { mine, shown, passing } = await read(phone);
    const all = [...shown, ...passing];
    const now = new Set(all);
    const own = [...life.wrote].filter((text) => text.startsWith(`${phone.side.person}:`));
    const faults = [
      ...all.filter((text) => !life.ever.has(text)).map((text) => `was never written: ${text}`),
      ...all.filter((text) => life.gone[who].has(text)).map((text) => `came back: ${text}`),
      ...own.filter((text) => !now.has(text)).map((text) => `was lost by its author: ${text}`),
      ...(now.size < all.length ? ['something is there twice'] : []),
      ...(mine.length === 1 ? [] : ['a secret is missing, or one too many']),
    ];
    life.faults.push(...faults.map((fault) => `${phone.name}: ${fault}`));
    for (const text of life.last[who]) if (!now.has(text)) life.gone[who].add(text);
    life.last[who] = now;
  }
}

export async function lives(life: Life, happenings: readonly Happening[]): Promise<void> {
  for (const happening of happenings) {
    await happen(life, happening);
    await judge(life);
  }
}

/** The relay turns honest, what was for a day lapses, and both write now and then. */
export async function turnsHonest(life: Life): Promise<void> {
  const { here, relay, phones } = life;
  relay.does();
  for (const each of phones) await opened(here, each);
  await here.pass(anHour);
  await judge(life);
  await here.pass(8 * aDay);
  for (const text of (await Promise.all(phones.map(read))).flatMap(({ shown }) => shown)) life.ever.add(text);
  for (const { who, text } of life.said)
    if (!(await isShown(life, who, text))) life.wrote.delete(nameOf(life, who, text));
  for (let round = 0; round < 3; round++) {
    for (const each of phones) {
      await shows(life, each, `hello ${round} of ${each.name}`);
      life.ever.add(`${each.side.person}:hello ${round} of ${each.name}`);
    }
    await here.pass(anHour);
    for (const each of phones) await opened(here, each);
    await here.pass(aDay);
  }
  await judge(life);
}

const nameOf = ({ phones }: Life, who: 0 | 1, text: string): string => `${phones[who].side.person}:${text}`;

/** What is passing is over by now; what was shown is what its author still shows. */
const isShown = async (life: Life, who: 0 | 1, text: string): Promise<boolean> =>
  (await read(life.phones[who])).shown.includes(nameOf(life, who, text));

async function openedWith(link: Link, { box, bytes }: Life['relay']['handed'][number]): Promise<string> {
  const ring = await ringOf(crypto, link);
  const author = { use: 'author', author: 'a', key: await crypto.taggingKey(new Uint8Array(32)) } as const;
  const role = link.role;
  const other = role === 'a' ? 'b' : 'a';
  for (const reader of [role, other] as const) {
    const opened = await openEnvelope(crypto, ring.find, { role: reader, author }, box, bytes);
    if (opened.ok) return Buffer.from(opened.value.body).toString();
  }
  return '';
}

/** What both hold the keys of, of all that was ever handed to the relay. */
export async function everythingShared({ relay, disks }: Life): Promise<readonly string[]> {
  const link = await linkOn(disks[0]);
  return Promise.all(relay.handed.map((item) => openedWith(link, item)));
}
