import type { Instant } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SideKeys } from '@unhurried/keys/lock';
import { openSlip } from '@unhurried/keys/seal';
import type { Ground } from './ground.ts';
import type { Reader } from './reader.ts';
import type { LoadedJournals, Slip } from './side.ts';
import { readSnapshot } from './snapshot.ts';

const isWritten = (value: unknown): value is { readonly at: Instant; readonly slip: unknown } =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number' && 'slip' in value;

async function waitingSlips(ground: Ground, keys: SideKeys<CryptoKey>) {
  const found = await ground.store.readAfter(`slips/${keys.person}`, 0);
  if (!found.ok) return found;
  const slips: Slip[] = [];
  let unreadable = 0;
  for (const { id, sealed } of found.value) {
    const content = (await openSlip(ground.crypto, keys.receiving, keys.person, id, sealed))?.content;
    if (isWritten(content)) slips.push({ id, at: content.at, slip: content.slip });
    else unreadable++;
  }
  return ok({ slips, unreadable });
}

/** Everything a fresh reader finds: the snapshot, what came after it, what both show, what is passing, the slips. */
export async function loadJournals(
  ground: Ground,
  keys: SideKeys<CryptoKey>,
  reader: Reader,
): Promise<Result<LoadedJournals, 'storage'>> {
  const mine = `mine/${keys.person}`;
  const sealed = await ground.store.readSnapshot(mine);
  if (!sealed.ok) return refuse('storage');
  const snapshot = sealed.value && (await readSnapshot(ground, keys, sealed.value));
  if (snapshot) reader.skip(mine, snapshot.coveredSeq);
  if (snapshot?.stamp) reader.observe(snapshot.stamp);
  const news = await reader.news();
  const waiting = await waitingSlips(ground, keys);
  if (!news.ok || !waiting.ok) return refuse('storage');
  const facts = news.value.map(({ kept }) => kept);
  return ok({
    ...(snapshot ? { snapshot: { state: snapshot.state, coveredSeq: snapshot.coveredSeq } } : {}),
    mine: facts.filter(({ audience }) => audience === 'mine'),
    shown: facts.filter(({ audience }) => audience === 'shown'),
    passing: facts.filter(({ audience }) => audience === 'passing'),
    slips: waiting.value.slips,
    unreadable: reader.unreadable() + waiting.value.unreadable,
  });
}
