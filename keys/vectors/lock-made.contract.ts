import { toBase64, toUtf8 } from '../bytes/index.ts';
import type { Effort, Stretch } from '../crypto/index.ts';
import { fixedRandom, nodeCrypto } from '../crypto/node.contract.ts';
import { checkOf, newSide, newSpace, type SideRecord } from '../lock/index.ts';

/** A stored side, a passphrase, and what must come of them. */
export interface LockVector {
  readonly name: string;
  readonly passphrase: string;
  readonly record: unknown;
  readonly opens?: { readonly root: string; readonly privateHalf: string; readonly spaceKey: string };
  readonly refusal?: string;
}

export const vectorPassphrase = 'slow tide, warm tea, four, five';
const floor: Effort = { memoryKiB: 19_456, passes: 2, lanes: 1 };

const damaged = { refusal: 'damaged' };

/** A record that was changed by someone who also put the check right: the check proves nothing about its writer. */
async function changed(record: SideRecord, change: Partial<SideRecord>): Promise<SideRecord> {
  const next = { ...record, ...change };
  return { ...next, check: toBase64(await checkOf(nodeCrypto(), next)) };
}

export async function lockVectors(stretch: Stretch): Promise<readonly LockVector[]> {
  const crypto = nodeCrypto(fixedRandom('cs1 lock vectors'));
  const space = newSpace(crypto);
  const { record, secrets } = await newSide({ crypto, stretch }, 'a', toUtf8(vectorPassphrase), space, floor);
  const opens = {
    root: toBase64(secrets.root),
    privateHalf: toBase64(secrets.privateHalf),
    spaceKey: toBase64(secrets.spaceKey),
  };
  const passphrase = vectorPassphrase;
  const strangerKey = toBase64(await crypto.sealTo((await crypto.newPair()).publicHalf, toUtf8(''), crypto.random(32)));
  const weak = { ...floor, memoryKiB: 1024 };
  return [
    { name: 'a side', passphrase, record, opens },
    { name: 'typed with spaces around and between', passphrase: `  ${passphrase.replace(' ', '   ')} `, record, opens },
    { name: 'another passphrase', passphrase: 'slow tide, warm tea, four, six', record, refusal: 'wrong-passphrase' },
    { name: 'a changed byte on the disk', passphrase, record: { ...record, root: `A${record.root.slice(1)}` }, ...damaged },
    { name: 'less memory than the floor', passphrase, record: await changed(record, { effort: weak }), ...damaged },
    { name: 'one pass', passphrase, record: await changed(record, { effort: { ...floor, passes: 1 } }), ...damaged },
    { name: 'more memory than any device has', passphrase, record: await changed(record, { effort: { ...floor, memoryKiB: 2 ** 30 } }), ...damaged },
    { name: 'the lock of another person', passphrase, record: await changed(record, { person: 'b' }), refusal: 'wrong-passphrase' },
    { name: 'another public half', passphrase, record: await changed(record, { publicHalf: toBase64((await crypto.newPair()).publicHalf) }), ...damaged },
    { name: 'a space key from a stranger', passphrase, record: await changed(record, { spaceKey: strangerKey }), ...damaged },
    { name: 'of another version', passphrase, record: { ...record, v: 2 }, ...damaged },
    { name: 'with a part missing', passphrase, record: { v: 1, person: 'a' }, ...damaged },
    { name: 'no record at all', passphrase, record: null, ...damaged },
  ];
}
