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
  expect(config.app).toEqual({ folder: '/built', relay: '' });
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
