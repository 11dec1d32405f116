import {
  type Device,
  type NewFact,
  type OpenSide,
  openDevice,
  type Pairing,
  type SyncState,
} from '@unhurried/app/device';
import type { Shared } from '@unhurried/domain/couple';
import type { Instant } from '@unhurried/domain/time';
import type { Result } from '@unhurried/kernel';
import { recordsFrom } from './records.ts';

const passphrase = 'a quiet long evening';
const atOnce = 5000;

function given<Value>(answer: Result<Value, unknown>): Value {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

const factOf = (audience: 'mine' | 'shown', body: object): NewFact => ({ audience, body }) as unknown as NewFact;

/** What both show each other and lets lapse: some of it for each of two weeks. */
function passing(count: number, now: number): readonly NewFact[] {
  return recordsFrom(0, count, count).map((body, at) => ({
    audience: 'passing',
    body: body as unknown as Shared<{ kind: string }>,
    lapses: (Math.floor(now / 86_400_000) * 86_400_000 + (1 + (at % 14)) * 86_400_000) as Instant,
  }));
}

let device: Device | undefined;
let side: OpenSide | undefined;
let pairing: Pairing | undefined;
let merged: Promise<number> | undefined;

async function theDevice(): Promise<Device> {
  device ??= given(await openDevice());
  return device;
}

function open(): OpenSide {
  if (!side) throw new Error('No side is open.');
  return side;
}

async function wrote(facts: readonly NewFact[]): Promise<void> {
  for (let at = 0; at < facts.length; at += atOnce) given(await open().append(facts.slice(at, at + atOnce)));
}

export interface Took {
  readonly took: number;
  readonly found: number;
}

async function timed(work: () => Promise<number>): Promise<Took> {
  const since = performance.now();
  const found = await work();
  return { took: performance.now() - since, found };
}

/** The app's own device, as a page has it, told what to do by the bench. */
export const phone = {
  async begin(name: string): Promise<void> {
    const here = await theDevice();
    given(await here.begin('alone'));
    side = given(await here.createSide({ person: 'a', name, passphrase }));
  },
  async unlock(): Promise<void> {
    side = given(await (await theDevice()).unlock('a', passphrase));
  },
  lock: async (): Promise<void> => open().lock(),

  fillMine: (count: number): Promise<void> => wrote(recordsFrom(0, count, count).map((body) => factOf('mine', body))),
  write: (count: number): Promise<void> => wrote(recordsFrom(0, count, count).map((body) => factOf('shown', body))),
  writePassing: async (count: number): Promise<void> => wrote(passing(count, (await theDevice()).now())),
  keepSnapshot: async (state: unknown, coveredSeq: number): Promise<void> =>
    void given(await open().saveSnapshot(state, coveredSeq)),

  /** What the first screen waits for once the keys are there. */
  home: (): Promise<Took> =>
    timed(async () => {
      const { mine, shown, passing, snapshot, unreadable } = given(await open().load());
      if (!snapshot || unreadable > 0) throw new Error('The snapshot, or a record, could not be read.');
      return mine.length + shown.length + passing.length;
    }),
  all: (): Promise<Took> => timed(async () => given(await open().history()).length),

  async invite(): Promise<string> {
    pairing = given(await open().link.invite(passphrase));
    return pairing.invitation ?? '';
  },
  async join(invitation: string): Promise<void> {
    pairing = given(await open().link.join(invitation, passphrase));
  },
  step: async () => pairing?.now(),
  same: async (): Promise<void> => pairing?.same(),
  state: async (): Promise<SyncState> => open().link.state(),

  /** From now on counts what comes from the other phone. */
  async listen(count: number): Promise<void> {
    merged = new Promise((done) => {
      let came = 0;
      open().onChange(({ facts }) => {
        came += facts.length;
        if (came >= count) done(came);
      });
    });
  },
  /** Once so many are on the disk and were told. */
  merged: async (): Promise<number> => (await merged) ?? 0,
};
