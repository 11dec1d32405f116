import { connect, type NatsConnection, type NodeConnectionOptions } from '@nats-io/transport-node';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Listeners, listeners } from './listeners.ts';
import { messageFrom, textOf } from './message.ts';
import type { Bus, BusRefusal } from './port.ts';

/** One for all mailboxes: a subject for each would tell the server, and whoever watches it, which of them are alive. */
const subject = 'unhurried.relay';

/** Where and as whom: `nats://` or `tls://`, several with commas between them, the user or token before the `@`. */
function optionsFrom(urls: string): NodeConnectionOptions {
  const all = urls.split(',').map((url) => new URL(url.trim()));
  const [user, pass] = [all[0]?.username ?? '', all[0]?.password ?? ''].map(decodeURIComponent);
  return {
    servers: all.map(({ host }) => host),
    ...(user && (pass ? { user, pass } : { token: user })),
    ...(all[0]?.protocol === 'tls:' && { tls: {} }),
  };
}

/** Once connected it never gives up; a line gone dead is noticed within half a minute. Times in milliseconds. */
const patience: NodeConnectionOptions = {
  timeout: 5_000,
  maxReconnectAttempts: -1,
  ignoreAuthErrorAbort: true,
  reconnectTimeWait: 500,
  reconnectJitter: 500,
  pingInterval: 10_000,
  maxPingOut: 2,
};

/** Resolves once the server listens for us: what others tell from now on is heard. False when it is gone again. */
const heard = (connection: NatsConnection): Promise<boolean> =>
  connection.flush().then(
    () => true,
    () => false,
  );

function busOver(connection: NatsConnection, here: Listeners): Bus {
  let well = true;
  const back = async (): Promise<void> => {
    well = await heard(connection);
    if (well) here.missed();
  };
  const watch = async (): Promise<void> => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect' || type === 'close') well = false;
      if (type === 'reconnect') await back();
    }
  };
  void watch();
  return {
    tell: (message) => {
      here.tell(message);
      // What is told while the server is away is lost to the others on purpose: told later, it would be a lie.
      if (well) connection.publish(subject, textOf(message));
    },
    listen: here.listen,
    isWell: () => well,
    close: async () => {
      well = false;
      here.dismiss();
      await connection.close();
    },
  };
}

function listenAt(connection: NatsConnection, here: Listeners): void {
  connection.subscribe(subject, {
    callback: (error, told) => {
      const message = error ? undefined : messageFrom(told.string());
      if (message) here.tell(message);
    },
  });
}

function wordOf(error: unknown): string {
  const { cause, code, name } = error as Error & { readonly code?: string };
  return (cause as { readonly code?: string } | undefined)?.code ?? code ?? name;
}

/**
 * For relays that stand over one store. Own listeners are told without the server, which sends nothing back to its
 * teller; so a relay whose server is away still serves the phones that are connected to it.
 */
export async function natsBus(urls: string): Promise<Result<Bus, BusRefusal>> {
  try {
    const connection = await connect({ ...optionsFrom(urls), ...patience, noEcho: true });
    const here = listeners();
    listenAt(connection, here);
    if (await heard(connection)) return ok(busOver(connection, here));
    await connection.close();
    return refuse({ kind: 'unreachable', why: 'closed' });
  } catch (error) {
    return refuse({ kind: 'unreachable', why: wordOf(error) });
  }
}
