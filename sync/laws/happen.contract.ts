import type { TransportRefusal } from '../transport/index.ts';
import type { Death } from './disk.contract.ts';
import type { Happening } from './schedule.gen.ts';
import type { Phone, World } from './world.contract.ts';

const deaths: readonly Death[] = ['before keeping', 'after keeping', 'after one effect'];
const moods: readonly (TransportRefusal | undefined)[] = ['full', 'too-fast', 'leaving', 'away', undefined, undefined];

function toMessage({ relay }: World, kind: 'carry' | 'lose' | 'give-up' | 'repeat', pick: number): void {
  const messages = relay.underWay();
  const number = messages[pick % Math.max(1, messages.length)]?.number;
  if (number === undefined) return;
  if (kind === 'carry') relay.carry(number);
  else if (kind === 'lose') relay.lose(number);
  else if (kind === 'give-up') relay.giveUp(number);
  else relay.repeat(number);
}

/** Mostly a few words; now and then more than a segment sums up. */
const countOf = (pick: number): number => (pick === 40 ? 70 : 1 + (pick % 3));

/** The copies that people make of their phones. */
type Copies = Map<Phone, Phone['disk']['kept']>;

/** An old copy comes back: what it lacks of its own is gone, and the phone knows that it was restored. */
function restored(world: World, phone: Phone, copies: Copies): void {
  const copy = copies.get(phone);
  if (!copy) {
    copies.set(phone, phone.disk.kept);
    return;
  }
  world.close(phone);
  phone.disk.kept = copy;
  phone.believed.length = 0;
  world.open(phone);
  phone.running?.own.tell({ kind: 'doubted' });
}

function toRelay({ relay }: World, kind: Happening['kind'], box: string, pick: number): void {
  const head = relay.content(box).at(-1)?.cursor ?? 0;
  if (kind === 'rewind') relay.rewind(box, Math.max(0, head - 1 - (pick % 6)));
  if (kind === 'forget-box') relay.forget(box);
  if (kind === 'refuse') relay.refuse(box, moods[pick % moods.length]);
}

async function toPhone(world: World, phone: Phone, { kind, pick }: Happening, copies: Copies): Promise<void> {
  if (kind === 'write' || kind === 'nudge') world.open(phone);
  const { own, theirs } = phone.running ?? {};
  if (kind === 'write') world.write(phone, countOf(pick));
  if (kind === 'open') world.open(phone);
  if (kind === 'close') world.close(phone);
  if (kind === 'crash') world.dies(phone, deaths[pick % deaths.length] ?? 'before keeping');
  if (kind === 'nudge') (pick % 2 ? own : theirs)?.tell({ kind: 'nudged' });
  if (kind === 'compact') own?.compact();
  if (kind === 'checkpoint') world.checkpoint(phone);
  if (kind === 'take-back') world.forget(phone, pick);
  if (kind === 'restore') restored(world, phone, copies);
  if (kind === 'breathe') await world.breathe();
  if (kind === 'carry-all') world.relay.carryAll();
}

/** Lets everything happen in its order; `watch` looks on after each. */
export async function happens(world: World, schedule: readonly Happening[], watch: () => void): Promise<void> {
  const copies: Copies = new Map();
  world.phones.forEach(world.open);
  for (const happening of schedule) {
    const { kind, who, pick } = happening;
    const phone = world.phones[who % world.phones.length];
    if (kind === 'carry' || kind === 'lose' || kind === 'give-up' || kind === 'repeat') toMessage(world, kind, pick);
    else if (phone) {
      toRelay(world, kind, `box-${phone.person}`, pick);
      await toPhone(world, phone, happening, copies);
    }
    if (pick % 2) await world.breathe();
    watch();
  }
  for (const person of ['a', 'b']) world.relay.refuse(`box-${person}`, undefined);
}
