import type { Reader } from './reader.ts';

function addressIn(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** A browser's address may hold `*`, `;` or `'`, which mean something else in a policy. */
const isPlain = (host: string): boolean => /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/.test(host);
export const isThisMachine = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);

/**
 * The origin of a relay that stands elsewhere; empty when none was named. An origin and nothing behind it, because it
 * goes into the page's policy word for word; plain http for this machine alone, since no browser would reach another. [RF4]
 */
export function relayOrigin(read: Reader): string {
  const given = read.text('RELAY_ORIGIN');
  if (given === undefined) return '';
  const url = addressIn(given);
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url.hostname));
  if (url && allowed && isPlain(url.hostname) && url.origin === given) return given;
  read.refuse('RELAY_ORIGIN must be an origin such as https://relay.example, without a path or a slash at its end.');
  return '';
}

const isServer = (text: string, schemes: readonly string[]): boolean => {
  const url = addressIn(text.trim());
  return url !== undefined && schemes.includes(url.protocol) && url.hostname !== '';
};

/** A server that is spoken to by its address, of one of these kinds. */
export function serverAt(read: Reader, name: string, schemes: readonly string[]): string | undefined {
  return serversAt(read, name, schemes, (text) => [text]);
}

/** One server, or several of one cluster with commas between them. */
export function serversAt(
  read: Reader,
  name: string,
  schemes: readonly string[],
  parts: (text: string) => readonly string[] = (text) => text.split(','),
): string | undefined {
  const given = read.text(name);
  if (given === undefined || parts(given).every((each) => isServer(each, schemes))) return given;
  read.refuse(`${name} must begin with ${schemes.map((scheme) => `${scheme}//`).join(' or ')} and name a server.`);
  return undefined;
}
