import { type Bytes, fromBase64 } from '../bytes/index.ts';
import { isLink } from '../link/index.ts';
import type { Linked, LinkToCome, Said } from './state.ts';

/** What must outlive a closed page: plain JSON with secrets in it. Before the tap there is nothing to save. */
export const saved = (state: Said | Linked): unknown => ({ v: 1, ...state });

/** My gift again, for a phone that closed before it knew that the mailbox had it. Twice there is as good as once. */
export const giftOf = (state: Said | Linked): Bytes => fromBase64(state.gift) ?? new Uint8Array();

type Loose = Readonly<Record<string, unknown>>;

const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? { ...value } : {});

/** Whether it would be a link, with a gift of the right shape. */
function isLinkToCome(value: unknown): value is LinkToCome {
  const { own, theirs } = loose(value);
  const { box, read } = loose(loose(own).shown);
  const gift = { name: '', epochs: loose(own).epochs, shown: { box, read }, passing: { box, read } };
  return Object.keys(loose(theirs)).length === 2 && isLink({ ...loose(value), theirs: { ...loose(theirs), ...gift } });
}

const isText = (value: unknown): value is string => typeof value === 'string' && fromBase64(value) !== undefined;

const isHash = (value: unknown): value is string => isText(value) && value.length === 43;

const areHashes = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isHash);

function toldIn({ inviter, gift, put, taken }: Loose) {
  const whole = typeof inviter === 'boolean' && isText(gift) && areHashes(put) && areHashes(taken);
  return whole ? { inviter, gift, put, taken } : undefined;
}

/** What `saved` gave, after JSON; nothing for anything else. */
export function restored(value: unknown): Said | Linked | undefined {
  const { v, step, link, giftKey, ...rest } = loose(value);
  const told = toldIn(rest);
  if (v !== 1 || !told) return undefined;
  if (step === 'linked') return isLink(link) ? { step, ...told, link } : undefined;
  const waits = step === 'said' && isHash(giftKey) && isLinkToCome(link);
  return waits ? { step, ...told, link, giftKey } : undefined;
}
