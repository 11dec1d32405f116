import { isBoxWord } from './box.ts';

/** What a phone says over the socket, as JSON. `since` is the cursor it has read; a later head is told at once. */
export type FromPhone =
  | { readonly say: 'watch'; readonly box: string; readonly token: string; readonly since: number }
  | { readonly say: 'unwatch'; readonly box: string }
  /** A fleeting frame for whoever watches this mailbox now. Takes the write token; never stored. */
  | { readonly say: 'live'; readonly box: string; readonly token: string; readonly frame: string };

/** What a relay says over the socket. A head is only a nudge to read: one that is lost loses nothing. */
export type FromRelay =
  | { readonly say: 'head'; readonly box: string; readonly head: number }
  | { readonly say: 'live'; readonly box: string; readonly frame: string }
  | { readonly say: 'refused'; readonly box: string; readonly why: 'no-such-box' | 'too-fast' | 'too-large' };

type Loose = Readonly<Record<string, unknown>>;

function looseFrom(text: string): Loose | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

const isCursor = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Nothing when it is not something a phone says. Never a throw: a stranger wrote it. [WI3] */
export function fromPhone(text: string): FromPhone | undefined {
  const said = looseFrom(text);
  if (!said || !isBoxWord(said.box)) return undefined;
  const { box, token, since, frame } = said;
  if (said.say === 'unwatch') return { say: 'unwatch', box };
  if (!isBoxWord(token)) return undefined;
  if (said.say === 'watch' && isCursor(since)) return { say: 'watch', box, token, since };
  return said.say === 'live' && typeof frame === 'string' ? { say: 'live', box, token, frame } : undefined;
}

const reasons = ['no-such-box', 'too-fast', 'too-large'] as const;

/** Nothing when it is not something a relay says. [WI3] */
export function fromRelay(text: string): FromRelay | undefined {
  const said = looseFrom(text);
  if (!said || !isBoxWord(said.box)) return undefined;
  const { box, head, frame } = said;
  const why = reasons.find((reason) => reason === said.why);
  if (said.say === 'head' && isCursor(head)) return { say: 'head', box, head };
  if (said.say === 'live' && typeof frame === 'string') return { say: 'live', box, frame };
  return said.say === 'refused' && why ? { say: 'refused', box, why } : undefined;
}
