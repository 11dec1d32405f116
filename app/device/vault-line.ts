import type { Vault } from './vault.ts';

/** The questions a page asks its vault, by name, each with one plain argument. */
type Asking = { readonly [Name in keyof Vault]: Parameters<Vault[Name]>[0] };
export type Ask = {
  [Name in keyof Vault]: { readonly number: number; readonly name: Name; readonly input: Asking[Name] };
}[keyof Vault];

/** `answer` is what the vault answered; without it the vault broke, and the page reads that as a broken store. */
export interface Answer {
  readonly number: number;
  readonly answer?: unknown;
}

/** One end of a wire to a worker: a `Worker` here, its global scope there, a `MessagePort` in tests. */
export interface Wire {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

function asked(vault: Vault, ask: Ask): Promise<unknown> {
  switch (ask.name) {
    case 'create':
      return vault.create(ask.input);
    case 'unlock':
      return vault.unlock(ask.input);
    case 'changePassphrase':
      return vault.changePassphrase(ask.input);
    case 'enterCommonGround':
      return vault.enterCommonGround(ask.input);
    case 'cancelCommonGround':
      return vault.cancelCommonGround();
    case 'newKit':
      return vault.newKit(ask.input);
    case 'kitPlace':
      return vault.kitPlace(ask.input);
    case 'restore':
      return vault.restore(ask.input);
    case 'forget':
      return vault.forget();
  }
}

/** The worker's end. Nothing is logged here, and no error text leaves: it could hold what was read. [DV3] */
export function answerOn(wire: Wire, vault: Promise<Vault>): void {
  // Whoever asks is told; nobody else is.
  vault.catch(() => undefined);
  wire.onmessage = async ({ data }: MessageEvent<Ask>) => {
    try {
      const answer: Answer = { number: data.number, answer: await asked(await vault, data) };
      wire.postMessage(answer);
    } catch {
      wire.postMessage({ number: data.number } satisfies Answer);
    }
  };
}

/** A worker's end, which may also turn out not to start: its file was not there, or it broke. */
export interface StartedWire extends Wire {
  onerror?: ((event: ErrorEvent) => unknown) | null;
}

const numberOf = (message: unknown): number | undefined =>
  typeof message === 'object' && message !== null && 'number' in message && typeof message.number === 'number'
    ? message.number
    : undefined;

/**
 * A wire whose worker is fetched and started with the first question: reading the lock screen costs nothing of it.
 * When it does not start, every question that waits is answered as broken, and the next one tries again. [DV3]
 */
export function wireWhenAsked(start: () => StartedWire): Wire {
  let worker: StartedWire | undefined;
  const waiting = new Set<number>();
  return {
    onmessage: null,
    postMessage(message) {
      waiting.add(numberOf(message) ?? 0);
      if (!worker) {
        worker = start();
        worker.onmessage = (event) => {
          waiting.delete(numberOf(event.data) ?? 0);
          this.onmessage?.(event);
        };
        worker.onerror = () => {
          worker = undefined;
          const unanswered = [...waiting];
          waiting.clear();
          for (const number of unanswered) this.onmessage?.(new MessageEvent('message', { data: { number } }));
        };
      }
      worker.postMessage(message);
    },
  };
}

type Later = (answer: Answer) => void;

/** The page's end: a vault that is elsewhere. */
export function vaultOver(wire: Wire): Vault {
  const waiting = new Map<number, Later>();
  let count = 0;
  wire.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  };
  const broken = { ok: false, refusal: 'storage' } as const;
  function ask<Name extends keyof Vault>(name: Name, input?: Asking[Name]): ReturnType<Vault[Name]>;
  function ask(name: keyof Vault, input?: unknown): Promise<unknown> {
    const number = ++count;
    return new Promise((resolve) => {
      waiting.set(number, (answer) => resolve('answer' in answer ? answer.answer : broken));
      wire.postMessage({ number, name, input });
    });
  }
  return {
    create: (side) => ask('create', side),
    unlock: (who) => ask('unlock', who),
    changePassphrase: (change) => ask('changePassphrase', change),
    enterCommonGround: (entry) => ask('enterCommonGround', entry),
    cancelCommonGround: () => ask('cancelCommonGround'),
    newKit: (who) => ask('newKit', who),
    kitPlace: (from) => ask('kitPlace', from),
    restore: (from) => ask('restore', from),
    forget: () => ask('forget'),
  };
}
