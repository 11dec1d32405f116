import type { IncomingMessage } from 'node:http';
import type { Bus } from '../bus/index.ts';
import type { PushConfig, Rates } from '../config/index.ts';
import { budget, fullness, type Hearing, hearing, mailboxes } from '../mailbox/index.ts';
import type { Meter } from '../metrics/index.ts';
import { wakes } from '../push/index.ts';
import type { BoxStore, Room } from '../storage/index.ts';
import { addressOf } from './address.ts';
import type { Budgets, Desk } from './desk.ts';
import { holding } from './held.ts';
import { places } from './places.ts';

/** The mailboxes of this relay: where they lie, how instances hear of each other, and what is allowed. */
export interface Mail {
  readonly store: BoxStore;
  readonly bus: Bus;
  readonly room: Room;
  readonly maxBytes: number;
  readonly rates: Rates;
  /** Absent where nobody is woken. */
  readonly push?: PushConfig | undefined;
  /** Told when the store breaks. */
  readonly trouble: (error: unknown) => void;
}

interface Around {
  readonly meter: Meter;
  readonly behindTls: boolean;
  readonly proxies: number;
  readonly sockets: number;
  readonly patience: number;
  readonly leaving: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const day = 86_400_000;

/** Each of them is a megabyte at most, for as long as a slow line takes. [RE16] */
const heavyAtOnce = { all: 256, each: 16 };

const budgetsOf = (rates: Rates, now: () => number): Budgets => ({
  claims: budget(rates.claimsPerHour, 3600, now),
  appends: budget(rates.appendsPerMinute, 60, now),
  reads: budget(rates.readsPerMinute, 60, now),
  live: budget(rates.livePerMinute, 60, now),
  wakes: budget(rates.wakesPerHour, 3600, now),
});

/** Everything that answers for mailboxes, put together. A tenth of the connections is left for those who hold none. */
export function frontDesk(mail: Mail, around: Around): Desk & { readonly hearing: Hearing; readonly bus: Bus } {
  const { meter, now, proxies } = around;
  const { store } = mail;
  const ears = hearing(mail.bus, meter.heard);
  const today = (): number => Math.floor(now() / day);
  return {
    bus: mail.bus,
    hearing: ears,
    holding: holding(ears),
    mailboxes: mailboxes({
      store,
      bus: mail.bus,
      room: mail.room,
      fullness: fullness(() => store.stats(), mail.maxBytes, now),
      today,
    }),
    wakes: wakes({ store: store.wakes, push: mail.push, today }),
    places: places(Math.floor(around.sockets * 0.9), mail.rates.socketsPerAddress),
    heavy: places(heavyAtOnce.all, heavyAtOnce.each),
    budgets: budgetsOf(mail.rates, now),
    meter,
    behindTls: around.behindTls,
    leaving: around.leaving,
    patience: around.patience,
    trouble: mail.trouble,
    whoAsks: (request: IncomingMessage) =>
      addressOf(request.socket.remoteAddress, request.headers['x-forwarded-for']?.toString(), proxies),
  };
}
