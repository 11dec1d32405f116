import { ok, type Result, refuse } from '@unhurried/kernel';

/** The link that carries an invitation. What stands after the `#` is never sent to a server. */
export const linkFor = (app: string, invitation: string): string => new URL(`#/join/${invitation}`, app).href;

/** An invitation alone is far longer than a word; what it says is for the device to judge. */
const alone = /^[\w-]{80,}$/;
const linked = /(https?:\/\/[^\s#]+)?#\/join\/([\w-]+)/;

/**
 * The invitation in what was scanned or pasted: a link of this app, its last part, or a message around it. A link of
 * another address is not ours to open: the relay it means may be another. [LS1]
 */
export function invitationIn(text: string, app: string): Result<string, 'not-an-invitation' | 'other-relay'> {
  const [, place, invitation] = linked.exec(text) ?? [];
  if (place && originOf(place) !== originOf(app)) return refuse('other-relay');
  const found = invitation ?? alone.exec(text.trim())?.[0];
  return found ? ok(found) : refuse('not-an-invitation');
}

function originOf(place: string): string | undefined {
  try {
    return new URL(place).origin;
  } catch {
    return undefined;
  }
}

/** Where this app is, without what follows. */
export const thisApp = (): string => location.origin + location.pathname;
