import { isIP } from 'node:net';

/** The first 64 bits: what one household holds is theirs to change at will. */
function network(address: string): string {
  const [front = '', back] = address.split('%', 1)[0]?.split('::') ?? [];
  const before = front === '' ? [] : front.split(':');
  const after = back ? back.split(':') : [];
  const written = before.length + after.length + (address.includes('.') ? 1 : 0);
  const zeros = back === undefined ? [] : Array.from({ length: Math.max(0, 8 - written) }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::`;
}

/** One name for who asks, as far as limits need it: an IPv4 address, or the /64 of an IPv6 one. */
function nameOf(address: string): string | undefined {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  const plain = mapped ?? address;
  const kind = isIP(plain);
  return kind === 4 ? plain : kind === 6 ? network(plain) : undefined;
}

/**
 * Who asks. What stands in X-Forwarded-For was written by anyone, except for as many entries at its end as there are
 * proxies of the operator's own. Kept in memory for the limits, never written down. [RE15]
 */
export function addressOf(remote: string | undefined, forwarded: string | undefined, proxies: number): string {
  const entries = (forwarded ?? '').split(',').map((entry) => entry.trim());
  const told = proxies > 0 ? nameOf(entries.at(-proxies) ?? '') : undefined;
  return told ?? nameOf(remote ?? '') ?? 'unknown';
}
