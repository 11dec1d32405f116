import type { Audience, Person } from '@unhurried/domain/couple';
import { type DayKeys, sealMine, sealPassing, sealShown } from '@unhurried/keys/seal';
import type { NewRecord } from '@unhurried/sync/storage';
import { type DayRing, dayRing, daysJournal } from '../day-keys.ts';
import type { Content } from '../entry.ts';
import type { Carried } from './letter.ts';
import type { Room } from './room.ts';

const twentyDays = 20 * 86_400_000;

/** Passing things end within weeks; what claims to live longer, or is over, is not taken in. */
const isAlive = (lapses: number, now: number): boolean => lapses > now && lapses - now <= twentyDays;

async function dayOf(days: DayRing, lapses: number, minted: NewRecord[]): Promise<DayKeys<CryptoKey>> {
  const known = days.find(lapses);
  if (known) return known;
  const { keys, record } = await days.mint(lapses);
  days.keep(keys);
  minted.push(record);
  return keys;
}

/**
 * Facts that came from elsewhere, sealed at rest as if they had been written here, by whoever wrote them: the author
 * tag inside is this side's own and is asked for only where the author is this side. [LK3]
 */
export async function atRest(
  room: Room,
  audience: Audience,
  by: Person,
  facts: readonly Carried[],
): Promise<readonly NewRecord[]> {
  const { crypto, now } = room.ground;
  const { keys } = room;
  const days = dayRing(room.ground, keys);
  if (audience === 'passing') await days.learn();
  const minted: NewRecord[] = [];
  const journal = `${audience}/${by}`;
  const sealed: NewRecord[] = [];
  for (const { id, stamp, at, body, lapses } of facts) {
    const content: Content = { stamp, at, body };
    if (audience === 'mine') {
      sealed.push({ journal, id, sealed: await sealMine(crypto, keys.mine, keys.author, { audience, id, content }) });
    } else if (audience === 'shown') {
      const fact = { audience, id, content };
      sealed.push({ journal, id, sealed: await sealShown(crypto, keys.shown[by], keys.author, fact) });
    } else if (lapses !== undefined && isAlive(lapses, now())) {
      const key = (await dayOf(days, lapses, minted))[by];
      const fact = { audience, id, content };
      sealed.push({ journal, id, lapses, sealed: await sealPassing(crypto, key, keys.author, fact) });
    }
  }
  return [...minted.filter(({ journal: where }) => where === daysJournal), ...sealed];
}
