import { limits } from '@unhurried/sync/wire';

interface Variable {
  readonly name: string;
  /** What it does, for the operator who asks for help. */
  readonly means: string;
  /** What holds when it is not set, in words. */
  readonly usual: string;
}

const mib = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;

/** Numbers that an operator may choose: the usual one, and between which bounds. [RF2] */
export const numbers = {
  PORT: { usual: 8787, least: 0, most: 65_535 },
  METRICS_PORT: { usual: 0, least: 1, most: 65_535 },
  TRUSTED_PROXIES: { usual: 0, least: 0, most: 10 },
  KEEP_IDLE_DAYS: { usual: 400, least: 30, most: 3650 },
  MAX_BYTES: { usual: 10 * 1024 ** 3, least: limits.itemBytes, most: 1024 ** 5 },
  BOX_BYTES: { usual: limits.boxBytes, least: limits.itemBytes, most: 1024 ** 4 },
  BOX_ITEMS: { usual: limits.boxItems, least: 100, most: 100_000_000 },
  MAX_SOCKETS: { usual: 10_000, least: 10, most: 1_000_000 },
  SOCKETS_PER_ADDRESS: { usual: 200, least: 2, most: 1_000_000 },
  CLAIMS_PER_HOUR: { usual: 120, least: 1, most: 1_000_000_000 },
  APPENDS_PER_MINUTE: { usual: 600, least: 1, most: 1_000_000_000 },
  READS_PER_MINUTE: { usual: 1200, least: 1, most: 1_000_000_000 },
  LIVE_PER_MINUTE: { usual: 3600, least: 1, most: 1_000_000_000 },
  MAX_WAKES: { usual: 5000, least: 1, most: 1_000_000 },
  WAKES_PER_HOUR: { usual: 60, least: 1, most: 1_000_000_000 },
} as const;

export type NumberName = keyof typeof numbers;

const shown = (name: NumberName): string => String(numbers[name].usual);

/** Every variable that is read, in the order in which help lists them. */
export const variables: readonly Variable[] = [
  { name: 'PORT', means: 'where it listens; 0 takes any free port', usual: shown('PORT') },
  { name: 'HOST', means: 'the name or address it listens on; 0.0.0.0 for every one', usual: 'localhost' },
  {
    name: 'BEHIND_TLS',
    means: '1 when a TLS proxy stands in front, which names visitors in X-Forwarded-For',
    usual: '0',
  },
  { name: 'TRUSTED_PROXIES', means: 'how many proxies stand in front', usual: '1 with BEHIND_TLS=1, else 0' },
  { name: 'APP', means: 'off for a relay that hands out no app', usual: 'on' },
  { name: 'APP_FOLDER', means: 'the folder of the built app', usual: 'dist, beside this program' },
  {
    name: 'RELAY_ORIGIN',
    means: 'hand out the app alone; its relay is at this https:// origin',
    usual: 'this program',
  },
  { name: 'DATA', means: 'the SQLite file of the mailboxes', usual: 'data/unhurried.db in the project' },
  { name: 'DATABASE_URL', means: 'postgres://… instead of a file, for several instances', usual: 'none' },
  { name: 'NATS_URL', means: 'nats://… or tls://…, how instances tell each other at once', usual: 'none' },
  { name: 'METRICS_PORT', means: 'counts for Prometheus on localhost, at this port', usual: 'no metrics' },
  {
    name: 'KEEP_IDLE_DAYS',
    means: 'a mailbox that nobody touched this long is thrown away',
    usual: shown('KEEP_IDLE_DAYS'),
  },
  { name: 'MAX_BYTES', means: 'what all mailboxes may hold together', usual: '10 GiB, in bytes' },
  { name: 'BOX_BYTES', means: 'what one mailbox may hold', usual: `${mib(numbers.BOX_BYTES.usual)}, in bytes` },
  { name: 'BOX_ITEMS', means: 'how many items one mailbox may hold', usual: shown('BOX_ITEMS') },
  { name: 'MAX_SOCKETS', means: 'connections at once', usual: shown('MAX_SOCKETS') },
  { name: 'SOCKETS_PER_ADDRESS', means: 'of these, held open for one address', usual: shown('SOCKETS_PER_ADDRESS') },
  { name: 'CLAIMS_PER_HOUR', means: 'new mailboxes from one address', usual: shown('CLAIMS_PER_HOUR') },
  { name: 'APPENDS_PER_MINUTE', means: 'items written or erased from one address', usual: shown('APPENDS_PER_MINUTE') },
  { name: 'READS_PER_MINUTE', means: 'readings from one address', usual: shown('READS_PER_MINUTE') },
  { name: 'LIVE_PER_MINUTE', means: 'fleeting frames from one address', usual: shown('LIVE_PER_MINUTE') },
  { name: 'PUSH_PUBLIC_KEY', means: 'with the next two, phones may ask to be woken; see push-keys', usual: 'none' },
  { name: 'PUSH_PRIVATE_KEY', means: 'its other half, a secret', usual: 'none' },
  { name: 'PUSH_CONTACT', means: 'mailto:… or https://…, which push services are told', usual: 'none' },
  { name: 'PUSH_HOSTS', means: 'the push services that may be asked', usual: 'Google, Mozilla, Apple, Microsoft' },
  { name: 'MAX_WAKES', means: 'how many phones may ask to be woken', usual: shown('MAX_WAKES') },
  { name: 'WAKES_PER_HOUR', means: 'times at which one address may change that', usual: shown('WAKES_PER_HOUR') },
];
