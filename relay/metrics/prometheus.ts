import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './meter.ts';

export interface Counts {
  readonly meter: Meter;
  /** Everything counted so far, in the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const statusClass = (status: number): string => `${Math.floor(status / 100)}xx`;

/** Counts kept for Prometheus, in a register of its own. Labels come from fixed lists alone. [RE21] */
export function prometheus(): Counts {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: 'unhurried_answers_total',
    help: 'Answers given, by what was asked and the class of the status',
    labelNames: ['route', 'status'],
    registers,
  });
  const items = new Counter({ name: 'unhurried_appended_items_total', help: 'Items appended', registers });
  const bytes = new Counter({ name: 'unhurried_appended_bytes_total', help: 'Bytes appended', registers });
  const heard = new Counter({
    name: 'unhurried_bus_messages_total',
    help: 'Messages heard on the bus',
    labelNames: ['kind'],
    registers,
  });
  const held = new Gauge({
    name: 'unhurried_held',
    help: 'Sockets and waiting readings that are open now',
    labelNames: ['what'],
    registers,
  });
  const stored = new Histogram({
    name: 'unhurried_store_seconds',
    help: 'How long the store took',
    labelNames: ['operation', 'well'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const pruned = new Counter({
    name: 'unhurried_pruned_total',
    help: 'What was thrown away because of its age',
    labelNames: ['what'],
    registers,
  });
  const woke = new Counter({
    name: 'unhurried_wakes_total',
    help: 'What became of wake-ups',
    labelNames: ['outcome'],
    registers,
  });
  return {
    text: () => register.metrics(),
    contentType: register.contentType,
    meter: {
      answered: (route, status) => answers.inc({ route, status: statusClass(status) }),
      appended: (size) => {
        items.inc();
        bytes.inc(size);
      },
      heard: (kind) => heard.inc({ kind }),
      held: (what, change) => held.inc({ what }, change),
      stored: (operation, seconds, well) => stored.observe({ operation, well: String(well) }, seconds),
      woke: (outcome) => woke.inc({ outcome }),
      pruned: (itemCount, boxCount) => {
        pruned.inc({ what: 'items' }, itemCount);
        pruned.inc({ what: 'boxes' }, boxCount);
      },
    },
  };
}
