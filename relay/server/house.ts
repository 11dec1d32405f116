import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Config, MailConfig } from '../config/index.ts';
import { type Meter, metered, noMeter, prometheus, serveMetrics } from '../metrics/index.ts';
import { keepWaking, postOver } from '../push/index.ts';
import type { Mail } from './front-desk.ts';
import { keepTidy } from './retention.ts';
import { openBus, openStore } from './rooms.ts';
import { type Serving, serve } from './serve.ts';

/** The whole program, open. */
export interface House {
  readonly port: number;
  readonly metricsPort: number | undefined;
  /** Lets visitors finish for `patience` milliseconds, then closes everything. [RE8] */
  readonly leave: (patience: number) => Promise<void>;
}

type Close = () => Promise<void>;

interface Parts {
  readonly meter: Meter;
  readonly trouble: (error: unknown) => void;
  /** What is closed at the end, the last opened first. */
  readonly closing: Close[];
}

async function openMail(config: MailConfig, { meter, trouble, closing }: Parts): Promise<Result<Mail, string>> {
  const store = await openStore(config);
  if (!store.ok) return store;
  closing.unshift(() => store.value.close());
  const bus = await openBus(config);
  if (!bus.ok) return bus;
  closing.unshift(() => bus.value.close());
  const { room, maxBytes, rates, push, keepIdleDays: idleDays } = config;
  const measured = metered(store.value, meter);
  closing.unshift(keepTidy({ store: measured, idleDays, now: Date.now, pruned: meter.pruned, trouble }));
  if (push) {
    const { wakes: store } = measured;
    const { woke } = meter;
    closing.unshift(keepWaking({ store, post: postOver(push), now: Date.now, every: 5_000, woke, trouble }));
  }
  return ok({ store: measured, bus: bus.value, room, maxBytes, rates, push, trouble });
}

async function openDoors(config: Config, parts: Parts): Promise<Result<Serving, string>> {
  const mail = config.mail ? await openMail(config.mail, parts) : ok(undefined);
  if (!mail.ok) return mail;
  const { host, port, behindTls, proxies, sockets, app } = config;
  const place = { host, port, behindTls, proxies, sockets, app, mail: mail.value, meter: parts.meter };
  const opened = await serve({ ...place, now: Date.now, pulse: 30_000, patience: 10_000 });
  if (opened.ok) return opened;
  return refuse(`Could not open ${host}:${port} (${opened.refusal.why}). PORT and HOST choose another.`);
}

/** Opens everything that the operator chose, or closes again what was open and says why not. [RF7] */
export async function openHouse(config: Config, trouble: (error: unknown) => void): Promise<Result<House, string>> {
  const counts = config.metricsPort === undefined ? undefined : prometheus();
  const closing: Close[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closing) await close();
  };
  const doors = await openDoors(config, { meter: counts?.meter ?? noMeter, trouble, closing });
  if (!doors.ok) {
    await closeAll();
    return doors;
  }
  const { port, leave } = doors.value;
  const metrics = counts ? await serveMetrics(counts, config.metricsPort ?? 0) : ok(undefined);
  if (!metrics.ok) {
    await leave(0);
    await closeAll();
    return refuse(`METRICS_PORT could not be opened (${metrics.refusal}).`);
  }
  return ok({
    port,
    metricsPort: metrics.value?.port,
    async leave(patience) {
      await leave(patience);
      await metrics.value?.close();
      await closeAll();
    },
  });
}
