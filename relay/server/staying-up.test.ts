import { rmSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './index.ts';
import { ask, askRaw, folder, opened, place } from './serving.contract.ts';

test('[RE7] health and readiness, never kept', async () => {
  const serving = await opened();
  for (const path of ['/healthz', '/readyz']) {
    const answer = await ask(serving, path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  }
});

test('[RE7] [RE8] once leaving it says so on a kept connection, finishes that answer and takes no new visitor', async () => {
  const serving = await opened();
  const socket = connect(serving.port, 'localhost');
  let said = '';
  socket.on('data', (bytes) => {
    said += bytes.toString();
  });
  await new Promise<void>((sent) => socket.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\n', () => sent()));
  await ask(serving, '/healthz');
  const gone = serving.leave(5_000);
  const heard = new Promise<void>((done) => socket.on('close', () => done()));
  socket.write('\r\n');
  await Promise.all([gone, heard]);
  expect(said).toContain('HTTP/1.1 503');
  expect(said).toContain('Connection: close');
  await expect(ask(serving, '/')).rejects.toThrow();
});

test('[RE8] a visitor who never finishes asking does not keep the doors open', async () => {
  const serving = await opened();
  const socket = connect(serving.port, 'localhost');
  socket.on('error', () => undefined);
  await new Promise<void>((sent) => socket.write('GET / HTTP/1.1\r\n', () => sent()));
  await serving.leave(20);
  await expect(ask(serving, '/')).rejects.toThrow();
});

test('[RE9] broken paths and upside-down ranges cost one answer', async () => {
  const serving = await opened();
  const broken = await askRaw(serving, 'GET /%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(broken).toContain('404');
  const range = await ask(serving, '/assets/main-a1B2c3D4.js', { headers: { Range: 'bytes=9-2' } });
  expect(range.status).toBe(200);
  expect((await ask(serving, '/healthz')).status).toBe(200);
});

test('[RE9] a file that vanished after the start ends one answer, not the process', async () => {
  const serving = await opened();
  rmSync(join(folder, 'assets/vanishing-a1B2c3D4.js'));
  const ended = await new Promise<string>((done) => {
    get({ host: 'localhost', port: serving.port, path: '/assets/vanishing-a1B2c3D4.js' }, (answer) => {
      answer.on('error', () => done('cut off')).on('end', () => done('whole'));
      answer.resume();
    }).on('error', () => done('cut off'));
  });
  expect(ended).toBe('cut off');
  expect((await ask(serving, '/healthz')).status).toBe(200);
});

test('[RE9] a port that is taken is a refusal with a name', async () => {
  const serving = await opened();
  const second = await serve(place({ port: serving.port }));
  expect(second).toEqual({ ok: false, refusal: { kind: 'NotOpened', why: 'EADDRINUSE' } });
});
