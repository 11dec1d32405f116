import { expect, test } from 'vitest';
import { relayOnTrial } from '../server/on-trial.contract.ts';
import { append, ask, claimed, newMailbox, phoneAt, read, until } from '../server/phone.contract.ts';
import { metered, prometheus, serveMetrics } from './index.ts';

test('[RE21] what happened is counted, and nothing in it names a mailbox, a token or an address', async () => {
  const counts = prometheus();
  const relay = await relayOnTrial({ meter: counts.meter });
  const mailbox = await claimed(relay.origin);
  await append(relay.origin, mailbox, 'four');
  await read(relay.origin, mailbox);
  await ask(relay.origin, `${newMailbox().box}/items?since=0`, { token: mailbox.read });
  await fetch(`${relay.origin}/v1/secret-path?secret=1`);
  await fetch(`${relay.origin}/healthz`);
  const phone = await phoneAt(relay.origin, { 'User-Agent': 'secret agent' });
  const waiting = read(relay.origin, mailbox, 'since=1&wait=20');
  await until(async () => (await counts.text()).includes('unhurried_held{what="reading"} 1'));
  const text = await counts.text();
  for (const line of [
    'unhurried_answers_total{route="claim",status="2xx"} 1',
    'unhurried_answers_total{route="append",status="2xx"} 1',
    'unhurried_answers_total{route="read",status="2xx"} 1',
    'unhurried_answers_total{route="read",status="4xx"} 1',
    'unhurried_answers_total{route="none",status="4xx"} 1',
    'unhurried_answers_total{route="health",status="2xx"} 1',
    'unhurried_answers_total{route="live",status="1xx"} 1',
    'unhurried_appended_items_total 1',
    'unhurried_appended_bytes_total 4',
    'unhurried_bus_messages_total{kind="head"} 1',
    'unhurried_held{what="socket"} 1',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  for (const secret of [...Object.values(mailbox), 'secret', '127.0.0.1', '::1']) expect(text).not.toContain(secret);
  await append(relay.origin, mailbox, 'more');
  await waiting;
  phone.socket.close();
  await until(async () => {
    const after = (await counts.text()).split('\n');
    return ['reading', 'socket'].every((what) => after.includes(`unhurried_held{what="${what}"} 0`));
  });
  await relay.close();
});

test('[RE21] how long the store took is counted by operation, and whether it was well', async () => {
  const counts = prometheus();
  const relay = await relayOnTrial();
  const store = metered(relay.store, counts.meter);
  await store.find('x');
  await store.stats();
  counts.meter.pruned(3, 2);
  for (const outcome of ['sent', 'sent', 'gone', 'refused', 'away'] as const) counts.meter.woke(outcome);
  relay.breakStore();
  await expect(store.find('x')).rejects.toThrow();
  const lines = (await counts.text()).split('\n');
  expect(lines).toContain('unhurried_store_seconds_count{operation="find",well="true"} 1');
  expect(lines).toContain('unhurried_store_seconds_count{operation="find",well="false"} 1');
  expect(lines).toContain('unhurried_store_seconds_count{operation="stats",well="true"} 1');
  expect(lines).toContain('unhurried_pruned_total{what="items"} 3');
  expect(lines).toContain('unhurried_pruned_total{what="boxes"} 2');
  expect(lines.filter((line) => line.startsWith('unhurried_wakes_total'))).toEqual([
    'unhurried_wakes_total{outcome="sent"} 2',
    'unhurried_wakes_total{outcome="gone"} 1',
    'unhurried_wakes_total{outcome="refused"} 1',
    'unhurried_wakes_total{outcome="away"} 1',
  ]);
  await relay.close();
});

test('[RE21] the counts have a port of their own, for this machine alone', async () => {
  const serving = await serveMetrics(prometheus(), 0);
  if (!serving.ok) throw new Error(serving.refusal);
  const { port, close } = serving.value;
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(await answer.text()).toContain('process_resident_memory_bytes');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect(await serveMetrics(prometheus(), port)).toEqual({ ok: false, refusal: 'EADDRINUSE' });
  await close();
});
