import type { TransportRefusal } from '../transport/index.ts';
import type { Death } from './disk.contract.ts';
import { lieAbout } from './lies.contract.ts';
import type { Happening } from './schedule.gen.ts';
import type { Phone, World } from './world.contract.ts';

const deaths: readonly Death[] = ['before keeping', 'after keeping', 'after one effect'];
const moods: readonly (TransportRefusal | undefined)[] = ['full', 'too-fast', 'leaving', 'away', undefined, undefined];

function toMessage({ relay }: World, kind: Happening['kind'], pick: number): void {
  const messages = relay.underWay();
  const number = messages[pick % Math.max(1, messages.length)]?.number;
  if (number === undefined) return;
  if (kind === 'carry') relay.carry(number);
  if (kind === 'lose') relay.lose(number);
  if (kind === 'give-up') relay.giveUp(number);
  if (kind === 'repeat') relay.repeat(number);
}

/** The copies that people make of their phones. */
type Copies = Map<Phone, { readonly disk: Phone['disk']['kept']; readonly believed: number }>;

/** The first time a copy is made. Later it comes back, whether the phone can tell that from its database or not. */
function restored(world: World, phone: Phone, copies: Copies, isNoticed: boolean): void {
  const copy = copies.get(phone);
  if (!copy) {
    copies.set(phone, { disk: phone.disk.kept, believed: phone.believed.length });
    return;
  }
  world.close(phone);
  phone.disk.kept = copy.disk;
  phone.believed.length = copy.believed;
  world.open(phone);
  if (isNoticed) phone.running?.own.tell({ kind: 'doubted' });
}

function toRelay({ relay }: World, kind: Happening['kind'], box: string, pick: number): void {
  const head = relay.content(box).at(-1)?.cursor ?? 0;
  if (kind === 'rewind') relay.rewind(box, Math.max(0, head - 1 - (pick % 6)));
  if (kind === 'forget-box') relay.forget(box);
  if (kind === 'refuse') relay.refuse(box, moods[pick % moods.length]);
  if (kind === 'meddle') relay.meddle(box, lieAbout(relay, box, pick));
}

type Acts = Partial<Record<Happening['kind'], (world: World, phone: Phone, pick: number, copies: Copies) => void>>;

const acts: Acts = {
  write(world, phone, pick) {
    world.open(phone);
    world.write(phone, 1 + (pick % 3));
  },
  // More than a segment sums up.
  'write-much'(world, phone) {
    world.open(phone);
    world.write(phone, 70);
  },
  nudge(world, phone, pick) {
    world.open(phone);
    (pick % 2 ? phone.running?.own : phone.running?.theirs)?.tell({ kind: 'nudged' });
  },
  open: (world, phone) => world.open(phone),
  close: (world, phone) => world.close(phone),
  crash: (world, phone, pick) => world.dies(phone, deaths[pick % deaths.length] ?? 'before keeping'),
  compact: (_, phone) => phone.running?.own.compact(),
  checkpoint: (world, phone) => world.checkpoint(phone),
  restore: (world, phone, pick, copies) => restored(world, phone, copies, pick % 2 === 0),
  'take-back': (world, phone, pick) => world.forget(phone, pick),
  'carry-all': (world) => void world.relay.carryAll(),
};

/** Lets everything happen in its order; `watch` looks on after each. In the end the relay is honest again. */
export async function happens(world: World, schedule: readonly Happening[], watch: () => void): Promise<void> {
  const copies: Copies = new Map();
  world.phones.forEach(world.open);
  for (const { kind, who, pick } of schedule) {
    const phone = world.phones[who % world.phones.length];
    if (phone) {
      toMessage(world, kind, pick);
      toRelay(world, kind, `box-${phone.person}`, pick);
      acts[kind]?.(world, phone, pick, copies);
    }
    if (pick % 2 || kind === 'breathe') await world.breathe();
    watch();
  }
  for (const person of ['a', 'b']) {
    world.relay.refuse(`box-${person}`, undefined);
    world.relay.meddle(`box-${person}`, undefined);
  }
}
