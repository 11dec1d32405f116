import { isIP } from 'node:net';
import { wakeLimits } from '@unhurried/sync/wire';

/** Whether a name is on the list: to the letter, or below a name that stands there as `*.name`. */
const isNamed = (hostname: string, entry: string): boolean =>
  entry.startsWith('*.') ? hostname.endsWith(entry.slice(1)) && hostname.length > entry.length - 1 : hostname === entry;

const isIpLiteral = (hostname: string): boolean => isIP(hostname) !== 0 || hostname.startsWith('[');

/**
 * The address to ask, when it lies with a push service that the operator lets this relay ask: by its name, over https and
 * the usual port, or by its origin to the letter. Anything else is a way to make the relay ask machines that its
 * operator never meant: numbers, other ports, names and passwords in an address. [RW2]
 */
export function serviceAt(endpoint: string, hosts: readonly string[]): URL | undefined {
  if (endpoint.length > wakeLimits.endpointLetters || !URL.canParse(endpoint)) return undefined;
  const url = new URL(endpoint);
  if (url.username !== '' || url.password !== '') return undefined;
  if (hosts.includes(url.origin)) return url;
  if (url.protocol !== 'https:' || url.port !== '' || isIpLiteral(url.hostname)) return undefined;
  return hosts.some((entry) => isNamed(url.hostname, entry)) ? url : undefined;
}
