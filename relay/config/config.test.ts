import { createECDH } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Config, help, readConfig } from './index.ts';

const home = { appFolder: '/built', data: '/kept/unhurried.db' };
type Env = Record<string, string>;

function chosen(env: Env): Config {
  const read = readConfig(env, home);
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
}

function refused(env: Env): string {
  const read = readConfig(env, home);
  return read.ok ? 'nothing was refused' : read.refusal;
}

test('[RF1] with nothing set, app and mailboxes are one program over one file', () => {
  const config = chosen({});
  expect(config).toMatchObject({ host: 'localhost', port: 8787, behindTls: false, proxies: 0, metricsPort: undefined });
  expect(config.app).toEqual({ folder: '/built', relay: '', push: '' });
  expect(config.mail?.push).toBeUndefined();
  expect(config.mail?.store).toEqual({ kind: 'sqlite', file: '/kept/unhurried.db' });
  expect(config.mail?.keepIdleDays).toBe(400);
});

test('[RF1] an empty variable is as good as none', () => {
  expect(chosen({ PORT: '', DATA: ' ', DATABASE_URL: '', RELAY_ORIGIN: '' })).toEqual(chosen({}));
});

test('[RF1] what is set is taken', () => {
  const config = chosen({
    PORT: '9000',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgres://relay:secret@db/relay',
    NATS_URL: 'nats://bus:4222',
    METRICS_PORT: '9100',
    MAX_BYTES: '1048576',
    CLAIMS_PER_HOUR: '7',
  });
  expect(config).toMatchObject({ host: '0.0.0.0', port: 9000, metricsPort: 9100 });
  expect(config.mail).toMatchObject({
    store: { kind: 'postgres', url: 'postgres://relay:secret@db/relay' },
    nats: 'nats://bus:4222',
    maxBytes: 1_048_576,
    rates: { claimsPerHour: 7 },
  });
});

test('[RF1] one trusted proxy comes with TLS in front, unless told otherwise', () => {
  expect(chosen({ BEHIND_TLS: '1' }).proxies).toBe(1);
  expect(chosen({ BEHIND_TLS: '1', TRUSTED_PROXIES: '0' }).proxies).toBe(0);
  expect(chosen({ TRUSTED_PROXIES: '2' }).proxies).toBe(2);
});

test('[RF2] a number that is none, or out of bounds, is refused by name', () => {
  for (const PORT of ['abc', '-1', '65536', '80.5', '0x50', '1e3', '99999999999999999999']) {
    expect(refused({ PORT })).toBe('PORT must be a whole number from 0 to 65535.');
  }
  expect(refused({ KEEP_IDLE_DAYS: '1' })).toContain('KEEP_IDLE_DAYS');
  expect(refused({ BEHIND_TLS: 'yes' })).toBe('BEHIND_TLS must be 0 or 1.');
  expect(refused({ APP: 'no' })).toBe('APP must be on or off.');
});

test('[RF3] what is refused is named and never quoted', () => {
  const said = refused({ DATABASE_URL: 'mysql://relay:secret@db/relay' });
  expect(said).toBe('DATABASE_URL must begin with postgres:// or postgresql:// and name a server.');
  expect(refused({ DATABASE_URL: 'postgres://h', NATS_URL: 'secret' })).not.toContain('secret');
});

test('[RF1] a cluster is several servers with commas between them', () => {
  const env = { DATABASE_URL: 'postgresql://db/relay', NATS_URL: 'nats://one:4222,nats://two:4222' };
  expect(chosen(env).mail?.nats).toBe('nats://one:4222,nats://two:4222');
  expect(refused({ ...env, NATS_URL: 'nats://one,http://two' })).toMatch(/^NATS_URL must begin/);
});

test('[RF4] a relay elsewhere is an origin and nothing behind it', () => {
  const config = chosen({ RELAY_ORIGIN: 'https://relay.example:8443' });
  expect([config.app?.relay, config.mail]).toEqual(['https://relay.example:8443', undefined]);
  expect(chosen({ RELAY_ORIGIN: 'http://localhost:9000' }).app?.relay).toBe('http://localhost:9000');
  for (const RELAY_ORIGIN of [
    'relay.example',
    'https://relay.example/',
    'https://relay.example/path',
    'https://user@relay.example',
    'http://relay.example',
    "https://relay.example; script-src 'unsafe-inline'",
    'https://relay.example https://other.example',
    'ftp://relay.example',
    'https://*.example',
    'https://relay.example;x',
    "https://'self'",
  ]) {
    expect([RELAY_ORIGIN, refused({ RELAY_ORIGIN })]).toEqual([RELAY_ORIGIN, expect.stringMatching(/^RELAY_ORIGIN/)]);
  }
});

test('[RF5] what contradicts itself is refused, and both are named', () => {
  expect(refused({ NATS_URL: 'nats://bus' })).toMatch(/NATS_URL .* DATABASE_URL/);
  expect(refused({ DATA: 'a.db', DATABASE_URL: 'postgres://db' })).toMatch(/DATA .* DATABASE_URL/);
  expect(refused({ APP: 'off', RELAY_ORIGIN: 'https://relay.example' })).toMatch(/RELAY_ORIGIN .* APP=off/);
  expect(refused({ APP: 'off', APP_FOLDER: 'dist' })).toMatch(/APP_FOLDER .* APP=off/);
  expect(refused({ RELAY_ORIGIN: 'https://relay.example', DATA: 'a.db' })).toMatch(/DATA .* RELAY_ORIGIN/);
  expect(refused({ PORT: '9000', METRICS_PORT: '9000' })).toMatch(/METRICS_PORT .* PORT/);
});

test('[RF6] help names every variable that is read, and nothing else', () => {
  const asked = new Set<string>();
  const env = new Proxy({} as Env, {
    get: (_, name) => {
      asked.add(String(name));
      return undefined;
    },
  });
  readConfig(env, home);
  const listed = [...help().matchAll(/^ {2}([A-Z][A-Z_]+) /gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...asked].sort());
});

function pair(): Env {
  const own = createECDH('prime256v1');
  own.generateKeys();
  const secret = Buffer.from(own.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url');
  return { PUSH_PUBLIC_KEY: own.getPublicKey('base64url'), PUSH_PRIVATE_KEY: secret };
}
const PUSH_CONTACT = 'mailto:host@relay.example';

test('[RF9] phones are woken with a pair of keys and a contact, through the push services of browsers alone', () => {
  const keys = pair();
  const config = chosen({ ...keys, PUSH_CONTACT });
  expect(config.app?.push).toBe(keys.PUSH_PUBLIC_KEY);
  expect(config.mail?.push).toEqual({
    publicKey: keys.PUSH_PUBLIC_KEY,
    privateKey: keys.PUSH_PRIVATE_KEY,
    contact: PUSH_CONTACT,
    hosts: ['fcm.googleapis.com', '*.push.services.mozilla.com', '*.push.apple.com', '*.notify.windows.com'],
    most: 5000,
  });
});

test('[RF9] a key without the others, of another pair, or none at all, is refused and not quoted', () => {
  const [one, other] = [pair(), pair()];
  expect(refused({ ...one })).toMatch(/^PUSH_CONTACT is missing/);
  expect(refused({ PUSH_CONTACT })).toMatch(/^PUSH_PUBLIC_KEY is missing/);
  expect(refused({ ...one, PUSH_PRIVATE_KEY: '', PUSH_CONTACT })).toMatch(/^PUSH_PRIVATE_KEY is missing/);
  const secret = other.PUSH_PRIVATE_KEY ?? '';
  for (const PUSH_PRIVATE_KEY of [secret, 'secret', 'A'.repeat(43), `${secret}A`, '_'.repeat(43)]) {
    const said = refused({ ...one, PUSH_PRIVATE_KEY, PUSH_CONTACT });
    expect(said).toMatch(/must be one pair/);
    expect(said).not.toContain(PUSH_PRIVATE_KEY);
  }
  for (const contact of ['me', 'host@relay.example', 'mailto:nobody', 'http://relay.example', 'https://localhost/'])
    expect([contact, refused({ ...one, PUSH_CONTACT: contact })]).toEqual([
      contact,
      expect.stringMatching(/^PUSH_CONTACT/),
    ]);
});

test('[RF9] of push services names are listed, or origins to the letter; plain http for this machine alone', () => {
  const keys = { ...pair(), PUSH_CONTACT };
  const PUSH_HOSTS = 'push.example, *.push.example.org,https://own.example:8443,http://127.0.0.1:9000';
  expect(chosen({ ...keys, PUSH_HOSTS }).mail?.push?.hosts).toEqual(PUSH_HOSTS.split(/, ?/));
  for (const host of [
    '*',
    '*.example',
    'push',
    '127.0.0.1',
    '[::1]',
    'http://push.example',
    'https://push.example/',
    'push.example/a',
    'push.example:8443',
    '*push.example',
    'a.*.example',
    '10.0.0.1:80',
    ',',
    'push.example;x',
  ])
    expect([host, refused({ ...keys, PUSH_HOSTS: host })]).toEqual([host, expect.stringMatching(/^PUSH_HOSTS/)]);
});

test('[RF9] a host of the app alone may tell the key of the relay elsewhere, and never its other half', () => {
  const { PUSH_PUBLIC_KEY = '', PUSH_PRIVATE_KEY = '' } = pair();
  const RELAY_ORIGIN = 'https://relay.example';
  expect(chosen({ RELAY_ORIGIN, PUSH_PUBLIC_KEY }).app?.push).toBe(PUSH_PUBLIC_KEY);
  expect(chosen({ RELAY_ORIGIN }).app?.push).toBe('');
  expect(refused({ RELAY_ORIGIN, PUSH_PUBLIC_KEY: 'x' })).toMatch(/^PUSH_PUBLIC_KEY/);
  expect(refused({ RELAY_ORIGIN, PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY })).toMatch(/PUSH_PRIVATE_KEY .* RELAY_ORIGIN/);
});
