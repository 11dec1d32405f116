import { ok, type Result, refuse } from '@unhurried/kernel';
import { toBase64 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { otherRole } from '../envelope/index.ts';
import type { Link } from '../link/index.ts';
import { spaceOf } from './agreed.ts';
import { giftFor, takeGift } from './gift.ts';
import { giftKeyOf } from './sealed.ts';
import {
  type Comparing,
  isForgotten,
  type Linked,
  type LinkToCome,
  type Next,
  type Pairing,
  type Said,
} from './state.ts';

async function linkToCome<Key>(crypto: CryptoPort<Key>, { relay, own, agreed }: Comparing): Promise<LinkToCome> {
  const { role, psk, theirs } = agreed;
  return { v: 1, space: await spaceOf(crypto, agreed), role, relay, psk: toBase64(psk), own, theirs };
}

/**
 * My person said that the words are the same: now my gift may leave, and a gift that waited is opened. `forged`: that gift
 * is not whole; nothing of mine was sent. Keep `saved` of what comes before the gift leaves, then forget the state that
 * was before. [KE25]
 */
export async function same<Key>(
  crypto: CryptoPort<Key>,
  state: Comparing,
  day: string,
): Promise<Result<Next<Said | Linked>, 'forged' | 'out-of-turn'>> {
  if (isForgotten(state)) return refuse('out-of-turn');
  const { agreed, inviter, name, early, taken } = state;
  const coming = await linkToCome(crypto, state);
  const { link, gift } = await giftFor(crypto, coming, name, await giftKeyOf(crypto, agreed.key, agreed.role));
  const giftKey = toBase64(await giftKeyOf(crypto, agreed.key, otherRole(agreed.role)));
  const put = [...state.put, toBase64(await crypto.hash(gift))];
  const told = { inviter, gift: toBase64(gift), put, taken };
  if (!early) return ok({ state: { step: 'said', ...told, link, giftKey }, put: [gift] });
  const whole = await takeGift(crypto, link, giftKey, early, day);
  return whole.ok ? ok({ state: { step: 'linked', ...told, link: whole.value }, put: [gift] }) : whole;
}

/** The link, when both gifts are here and my own person has said "the same". */
export const finished = (state: Pairing): Link | undefined => (state.step === 'linked' ? state.link : undefined);
