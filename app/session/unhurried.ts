import { type ReadonlySignal, signal } from '@preact/signals';
import { otherOf, type Person } from '@unhurried/domain/couple';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type {
  CreateRefusal,
  Device,
  DeviceKind,
  NewSide,
  OpenSide,
  RestoreRefusal,
  Restoring,
  SideInfo,
  UnlockRefusal,
} from '../device/index.ts';
import { openSession } from './open-session.ts';
import type { Session } from './session.ts';

/** Where the app is: before anything, at the welcome, at the lock, or open for one person. */
export type Phase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'no-storage' }
  | { readonly kind: 'welcome'; readonly begun: DeviceKind | undefined }
  | { readonly kind: 'locked'; readonly device: DeviceKind; readonly sides: readonly SideInfo[] }
  | { readonly kind: 'open'; readonly device: DeviceKind; readonly session: Session };

/** The whole app as its screens see it: one phase at a time, and the ways from one to the next. */
export interface Unhurried {
  readonly device: Device;
  readonly phase: ReadonlySignal<Phase>;
  /** Reads what this device holds and shows the welcome or the lock. */
  arrive(): Promise<void>;
  begin(kind: DeviceKind): Promise<Result<DeviceKind, 'storage-full' | 'storage' | 'begun-otherwise'>>;
  /** Makes a side. On a device of two it stays locked until both sides are made. */
  createSide(side: NewSide): Promise<Result<void, CreateRefusal>>;
  /** The side that is missing on a device of two. */
  makeSecondSide(): void;
  unlock(person: Person, passphrase: string): Promise<Result<void, UnlockRefusal | 'locked'>>;
  /** A side from its twenty-four words, on a device that holds none; it opens at once. */
  restore(restoring: Restoring): Promise<Result<void, RestoreRefusal>>;
  /** Drops every key and everything that was read. */
  lock(): void;
  /** A newer release is ready; taken over when the person wants it, never by itself. */
  readonly release: ReadonlySignal<(() => void) | undefined>;
  releaseReady(accept: () => void): void;
  /** The sample couple: apart from anything real, in memory, gone when left. */
  lookAround(person?: Person): Promise<void>;
}

export interface Starting {
  readonly device: Device;
  /** Whether what is written on this device is kept; without that nobody is asked to write. */
  readonly keeps: boolean;
  /** A device in memory that holds the sample couple, with both sides open. */
  readonly sample: () => Promise<{
    readonly device: Device;
    open(person: Person): Promise<OpenSide>;
    readonly sides: readonly SideInfo[];
  }>;
}

const loadLibrary = async () => (await import('@unhurried/content/activities')).activities;

export function unhurried({ device, sample, keeps }: Starting): Unhurried {
  const phase = signal<Phase>({ kind: 'starting' });
  const release = signal<(() => void) | undefined>(undefined);
  let open: Session | undefined;
  let life: Awaited<ReturnType<Starting['sample']>> | undefined;
  /** Counts the steps from phase to phase, so that one that took longer never overrules a later one. */
  let step = 0;

  const found = async (): Promise<Phase> => {
    const kind = await device.kind();
    const sides = await device.sides();
    if (!keeps || !kind.ok || !sides.ok) return { kind: 'no-storage' };
    // One side of two is a whole side: its person may have been left, or the other may not have come yet. [P10]
    if (kind.value === undefined || sides.value.length === 0) return { kind: 'welcome', begun: kind.value };
    return { kind: 'locked', device: kind.value, sides: sides.value };
  };

  const arrive = async () => {
    const mine = ++step;
    const next = await found();
    if (mine === step) phase.value = next;
  };

  /** In this very moment nothing of a side is drawn any more; what there is to unlock is read after that. [SE8] */
  const closed = () => {
    open = undefined;
    phase.value = { kind: 'starting' };
    void arrive();
  };

  const enter = async (
    on: Device,
    side: OpenSide,
    about: { sides: readonly SideInfo[]; kind: DeviceKind; isSample: boolean },
  ) => {
    const partner =
      about.kind === 'two' ? about.sides.find(({ person }) => person === otherOf(side.person)) : undefined;
    const session = await openSession({
      device: on,
      side,
      partner,
      library: await loadLibrary(),
      sample: about.isSample,
      onLock: closed,
    });
    if (!session.ok) {
      side.lock();
      return session;
    }
    open?.lock();
    open = session.value;
    step += 1;
    phase.value = { kind: 'open', device: about.kind, session: session.value };
    return ok(undefined);
  };

  const enterOwn = async (side: OpenSide) => {
    const [kind, sides] = await Promise.all([device.kind(), device.sides()]);
    if (!kind.ok || !sides.ok || kind.value === undefined) return refuse('storage' as const);
    return enter(device, side, { sides: sides.value, kind: kind.value, isSample: false });
  };

  return {
    device,
    phase,
    release,
    releaseReady(accept) {
      release.value = accept;
    },
    arrive,
    begin: (kind) => device.begin(kind),
    makeSecondSide() {
      step += 1;
      phase.value = { kind: 'welcome', begun: 'two' };
    },
    async createSide(side) {
      const made = await device.createSide(side);
      if (!made.ok) return made;
      const kind = await device.kind();
      if (kind.ok && kind.value === 'alone') {
        const entered = await enterOwn(made.value);
        return entered.ok ? ok(undefined) : refuse('storage');
      }
      made.value.lock();
      return ok(undefined);
    },
    async unlock(person, passphrase) {
      const side = await device.unlock(person, passphrase);
      return side.ok ? enterOwn(side.value) : side;
    },
    async restore(restoring) {
      const side = await device.restore(restoring);
      if (!side.ok) return side;
      const entered = await enterOwn(side.value);
      return entered.ok ? ok(undefined) : refuse('storage');
    },
    lock() {
      life = undefined;
      if (open) open.lock();
      else void arrive();
    },
    async lookAround(person = 'a') {
      open?.lock();
      life ??= await sample();
      const entered = await enter(life.device, await life.open(person), {
        sides: life.sides,
        kind: 'two',
        isSample: true,
      });
      if (!entered.ok) await arrive();
    },
  };
}
