import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { ask, askRaw, folder, opened } from './serving.contract.ts';

test('[RE1] every answer, found or not, carries the same strict policy', async () => {
  const serving = await opened();
  for (const path of ['/', '/assets/main-a1B2c3D4.js', '/sw.js', '/nothing', '/healthz']) {
    const policy = (await ask(serving, path)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|data:|\*|https?:/);
  }
});

test('[RE2] the passphrase worker alone may compile WebAssembly', async () => {
  const serving = await opened();
  const policy = async (path: string) => (await ask(serving, path)).headers.get('content-security-policy');
  expect(await policy('/assets/lock.worker-a1B2c3D4.js')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(await policy('/worker')).not.toContain('wasm');
  expect(await policy('/assets/main-a1B2c3D4.js')).not.toContain('wasm');
});

test('[RE3] no referrer, no foreign embedding, no power but the camera and a screen that stays on', async () => {
  const { headers } = await ask(await opened(), '/');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const granted = (headers.get('permissions-policy') ?? '').split(', ').filter((power) => !power.endsWith('=()'));
  expect(granted).toEqual(['camera=(self)', 'screen-wake-lock=(self)']);
});

test('[RE4] hashed files are kept for ever; the page and the service worker are asked for again', async () => {
  const serving = await opened();
  const caching = async (path: string) => (await ask(serving, path)).headers.get('cache-control');
  expect(await caching('/assets/main-a1B2c3D4.js')).toContain('immutable');
  expect(await caching('/')).toBe('no-cache');
  expect(await caching('/index.html')).toBe('no-cache');
  expect(await caching('/sw.js')).toBe('no-cache');
  expect(await caching('/nothing')).toBe('no-store');
});

test('[RE4] a page that did not change is answered with 304, under the same policy', async () => {
  const serving = await opened();
  const first = await ask(serving, '/');
  const again = await ask(serving, '/', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('[RE5] brotli or gzip for whoever accepts it', async () => {
  const serving = await opened();
  const encoding = async (accepted: string) =>
    (await ask(serving, '/assets/main-a1B2c3D4.js', { headers: { 'Accept-Encoding': accepted } })).headers.get(
      'content-encoding',
    );
  expect(await encoding('gzip, br')).toBe('br');
  expect(await encoding('gzip')).toBe('gzip');
  expect(await encoding('identity')).toBe(null);
});

test('[RE6] anything else is 404 in plain text that echoes nothing', async () => {
  const serving = await opened();
  for (const path of ['/nothing', '/.vite/manifest.json', '/assets/', '/assets/main-a1B2c3D4.js.br', '/<script>']) {
    const answer = await ask(serving, path);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 404, 'text/plain; charset=utf-8']);
    expect(await answer.text()).toBe('Nothing is here.\n');
  }
});

test('[RE6] nothing above the folder can be reached', async () => {
  const serving = await opened();
  for (const path of ['/../../etc/passwd', '/assets/..%2f..%2fetc/passwd', '/..\\..\\etc\\passwd', '//etc/passwd']) {
    const said = await askRaw(serving, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(said.split('\r\n')[0]).toMatch(/^HTTP\/1\.1 (404|400)/);
  }
});

test('[RE6] writing is refused', async () => {
  const serving = await opened();
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await ask(serving, '/', { method });
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
  }
  const head = await ask(serving, '/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('[RE10] strict transport is promised only behind TLS', async () => {
  const header = async (behindTls: boolean) =>
    (await ask(await opened({ behindTls }), '/')).headers.get('strict-transport-security');
  expect(await header(false)).toBe(null);
  expect(await header(true)).toContain('max-age=63072000');
});

test('[RE11] no visit is written anywhere', async () => {
  const serving = await opened();
  const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  await ask(serving, '/?secret');
  await new Promise<void>((done) => {
    request({ host: 'localhost', port: serving.port, method: 'POST', path: '/secret' }, (answer) => {
      answer.resume().on('end', () => done());
    }).end('body');
  });
  const said = written.flatMap((spy) => spy.mock.calls.map(([text]) => String(text))).join('');
  for (const spy of written) spy.mockRestore();
  expect(said).not.toContain('secret');
});

test('[RE12] a host of the app alone answers no mailbox and opens no socket', async () => {
  const serving = await opened();
  expect((await ask(serving, `/v1/box/${'b'.repeat(43)}/items?since=0`)).status).toBe(404);
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n';
  const key = `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\n`;
  expect(await askRaw(serving, `GET /v1/live HTTP/1.1\r\nHost: localhost\r\n${upgrade}${key}\r\n`)).toMatch(
    /^HTTP\/1\.1 404/,
  );
});

test('[RE19] the page is told where its relay is, and may reach that origin and no other', async () => {
  const here = await opened();
  const told = await ask(here, '/relay.json');
  expect([told.status, told.headers.get('content-type'), told.headers.get('cache-control')]).toEqual([
    200,
    'application/json',
    'no-cache',
  ]);
  expect(await told.json()).toEqual({ relay: '', push: '' });
  expect((await ask(here, '/')).headers.get('content-security-policy')).toContain("connect-src 'self';");
  const elsewhere = await opened({ app: { folder, relay: 'https://relay.example:8443' } });
  expect(await (await ask(elsewhere, '/relay.json')).json()).toEqual({ relay: 'https://relay.example:8443', push: '' });
  for (const path of ['/', '/assets/lock.worker-a1B2c3D4.js']) {
    expect((await ask(elsewhere, path)).headers.get('content-security-policy')).toContain(
      "connect-src 'self' https://relay.example:8443 wss://relay.example:8443;",
    );
  }
});

test('[RE20] a relay without the app hands out no file and names no relay', async () => {
  const serving = await opened({ app: undefined });
  for (const path of ['/', '/index.html', '/relay.json', '/package.json']) {
    expect([path, (await ask(serving, path)).status]).toEqual([path, 404]);
  }
  expect((await ask(serving, '/healthz')).status).toBe(200);
});
