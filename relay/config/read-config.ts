import { ok, type Result, refuse } from '@unhurried/kernel';
import { relayOrigin, serverAt, serversAt } from './addresses.ts';
import type { Config, MailConfig } from './config.ts';
import { publicKeyOf, pushOf } from './push.ts';
import { type Environment, type Reader, reading } from './reader.ts';

/** Paths that hold when none was chosen. */
export interface Home {
  readonly appFolder: string;
  readonly data: string;
}

/** What cannot hold together, and why, in words that name both. [RF5] */
const together: readonly (readonly [string, string, string])[] = [
  ['APP=off', 'RELAY_ORIGIN', 'the one leaves out the app, the other the relay, and nothing would be left'],
  ['APP=off', 'APP_FOLDER', 'there is no app to take from it'],
  ['RELAY_ORIGIN', 'DATA', 'the mailboxes are elsewhere'],
  ['RELAY_ORIGIN', 'DATABASE_URL', 'the mailboxes are elsewhere'],
  ['DATABASE_URL', 'DATA', 'the mailboxes lie in one place'],
  ['RELAY_ORIGIN', 'PUSH_PRIVATE_KEY', 'phones are woken by the relay elsewhere'],
];

function refuseContradictions(read: Reader): void {
  const holds = (name: string) => (name === 'APP=off' ? read.text('APP') === 'off' : read.isSet(name));
  for (const [one, other, why] of together) {
    if (holds(one) && holds(other)) read.refuse(`${other} has no meaning with ${one}: ${why}.`);
  }
  if (read.isSet('NATS_URL') && !read.isSet('DATABASE_URL')) {
    read.refuse('NATS_URL joins instances over one database, so it needs DATABASE_URL.');
  }
  if (read.isSet('METRICS_PORT') && read.number('METRICS_PORT') === read.number('PORT')) {
    read.refuse('METRICS_PORT must not be the PORT that visitors use.');
  }
}

function mailOf(read: Reader, home: Home): MailConfig {
  const url = serverAt(read, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  return {
    store: url === undefined ? { kind: 'sqlite', file: read.text('DATA') ?? home.data } : { kind: 'postgres', url },
    nats: serversAt(read, 'NATS_URL', ['nats:', 'tls:']),
    room: { boxBytes: read.number('BOX_BYTES'), boxItems: read.number('BOX_ITEMS') },
    maxBytes: read.number('MAX_BYTES'),
    keepIdleDays: read.number('KEEP_IDLE_DAYS'),
    push: pushOf(read),
    rates: {
      claimsPerHour: read.number('CLAIMS_PER_HOUR'),
      appendsPerMinute: read.number('APPENDS_PER_MINUTE'),
      readsPerMinute: read.number('READS_PER_MINUTE'),
      livePerMinute: read.number('LIVE_PER_MINUTE'),
      wakesPerHour: read.number('WAKES_PER_HOUR'),
      socketsPerAddress: read.number('SOCKETS_PER_ADDRESS'),
    },
  };
}

/** All that the environment says, or the first sentence about what makes no sense in it. [RF1] */
export function readConfig(env: Environment, home: Home): Result<Config, string> {
  const read = reading(env);
  const behindTls = read.oneOf('BEHIND_TLS', ['0', '1']) === '1';
  const withApp = read.oneOf('APP', ['on', 'off']) === 'on';
  const relay = relayOrigin(read);
  const mail = read.isSet('RELAY_ORIGIN') ? undefined : mailOf(read, home);
  const push = mail ? (mail.push?.publicKey ?? '') : publicKeyOf(read);
  const config: Config = {
    host: read.text('HOST') ?? 'localhost',
    port: read.number('PORT'),
    behindTls,
    proxies: read.isSet('TRUSTED_PROXIES') ? read.number('TRUSTED_PROXIES') : Number(behindTls),
    sockets: read.number('MAX_SOCKETS'),
    app: withApp ? { folder: read.text('APP_FOLDER') ?? home.appFolder, relay, push } : undefined,
    mail,
    metricsPort: read.isSet('METRICS_PORT') ? read.number('METRICS_PORT') : undefined,
  };
  refuseContradictions(read);
  const [fault] = read.faults;
  return fault === undefined ? ok(config) : refuse(fault);
}
