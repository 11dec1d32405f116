import { type Result, refuse } from '@unhurried/kernel';
import { type Bytes, fromBase64, fromUtf8, toUtf8, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { otherRole } from '../envelope/index.ts';
import { announced, isTheirBox, type Link, type OwnBox, type TheirBox, takeKeyUpdate } from '../link/index.ts';
import { openGift, sealGift } from './sealed.ts';
import type { LinkToCome } from './state.ts';

const mostCharacters = 60;
const given = ({ box, read }: OwnBox): TheirBox => ({ box, read });
const noBox: TheirBox = { box: '', read: '' };

/** The other end as it is before its gift: the pinned halves, and no epoch yet. */
const withoutGift = (link: LinkToCome): Link => ({
  ...link,
  theirs: { ...link.theirs, name: '', epochs: [], shown: noBox, passing: noBox },
});

/** What the other needs of me to write and to read, sealed under the gift key of my role, which is overwritten. */
export async function giftFor<Key>(
  crypto: CryptoPort<Key>,
  link: LinkToCome,
  name: string,
  giftKey: Bytes,
): Promise<{ readonly link: LinkToCome; readonly gift: Bytes }> {
  const { link: told, update: epoch } = await announced(crypto, withoutGift(link));
  const { shown, passing } = told.own;
  const short = [...name].slice(0, mostCharacters).join('');
  const plain = toUtf8(JSON.stringify({ v: 1, name: short, shown: given(shown), passing: given(passing), epoch }));
  const gift = await sealGift(crypto, giftKey, link.role, plain);
  wipe(plain);
  return { link: { ...link, own: told.own }, gift };
}

interface Gift {
  readonly name: string;
  readonly shown: TheirBox;
  readonly passing: TheirBox;
  /** Looked at by whoever takes it. */
  readonly epoch: unknown;
}

const isName = (value: unknown): value is string => typeof value === 'string' && [...value].length <= mostCharacters;

function parsed(json: Bytes): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(fromUtf8(json) ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Exactly these fields: what is not known here was not written here. */
function giftFrom(json: Bytes): Gift | undefined {
  const value = parsed(json);
  if (value?.v !== 1 || Object.keys(value).length !== 5) return undefined;
  const { name, shown, passing, epoch } = value;
  return isName(name) && isTheirBox(shown) && isTheirBox(passing) ? { name, shown, passing, epoch } : undefined;
}

/** The whole link, once the other's gift is opened and its first epoch is signed by the ID that they said hello with. */
export async function takeGift<Key>(
  crypto: CryptoPort<Key>,
  link: LinkToCome,
  giftKey: string,
  bytes: Bytes,
  day: string,
): Promise<Result<Link, 'forged'>> {
  const key = fromBase64(giftKey) ?? new Uint8Array();
  const json = await openGift(crypto, key, otherRole(link.role), bytes);
  const gift = json && giftFrom(json);
  if (!gift) return refuse('forged');
  const { name, shown, passing, epoch } = gift;
  const bare = withoutGift(link);
  const whole = await takeKeyUpdate(crypto, { ...bare, theirs: { ...bare.theirs, name, shown, passing } }, epoch, day);
  return whole.ok ? whole : refuse('forged');
}
