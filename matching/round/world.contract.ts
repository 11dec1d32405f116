import { seeded } from '@unhurried/kernel';
import {
  type Calendar,
  type NextStep,
  nameOf,
  nextStep,
  openerOf,
  type Role,
  type RoundSaid,
  type Sealed,
} from './index.ts';
import { type Device, devicesOf, postOf, receive, type Travel } from './post.contract.ts';

/** A Monday, far from 1970, so that no week bears the number of the first round. */
export const start = 7 * 2900;
const ticksPerDay = 4;

/** Two people, what they answer, how their letters travel, and who of them stops where. */
export interface Plan extends Travel {
  readonly days: number;
  readonly devices: Readonly<Record<Role, number>>;
  readonly answers: (role: Role, round: number, at: number) => boolean;
  readonly slots: (round: number) => number;
  /** How often a device of theirs is switched on, of all days. */
  readonly awake: Readonly<Record<Role, number>>;
  /** What this person's devices leave undone for ever, as if they could not believe what came. */
  readonly leavesUndone?: (role: Role, step: NextStep, day: number) => boolean;
  /** Put among what arrives, in the name of the other. */
  readonly forged?: (device: Device, day: number) => readonly RoundSaid[];
}

export interface Done {
  readonly day: number;
  readonly device: string;
  readonly role: Role;
  readonly step: NextStep['do'];
  readonly round: number;
  readonly attempt: number;
  readonly slots: number;
}

interface Learned {
  readonly role: Role;
  readonly round: number;
  readonly common: readonly boolean[];
}

export interface World {
  readonly done: Done[];
  readonly learned: Learned[];
  readonly said: { readonly by: Role; readonly day: number; readonly fact: RoundSaid }[];
  readonly devices: readonly Device[];
}

interface Living extends World {
  readonly plan: Plan;
  readonly post: ReturnType<typeof postOf>;
  /** Every key that was ever made, by its name. */
  readonly made: Map<string, Sealed>;
  tick: number;
}

export const otherOf = (role: Role): Role => (role === 'a' ? 'b' : 'a');

const dayOf = ({ tick }: Pick<Living, 'tick'>): number => Math.floor(tick / ticksPerDay);

export const calendarOf = (role: Role, today: number): Calendar => ({
  today,
  week: Math.floor(today / 7),
  dayOfWeek: today % 7,
  sealsOn: (week) => Math.floor(seeded(`${role} seals ${week}`) * 7),
  seenSince: () => 0,
  firstBy: start + 10,
  firstReady: today >= start + 3,
});

function say(living: Living, device: Device, fact: RoundSaid): void {
  living.said.push({ by: device.role, day: dayOf(living), fact });
  living.post.send(device, fact, living.tick);
}

const end = ({ post, tick }: Living, device: Device, round: number, closed: boolean): void =>
  post.send(device, { kind: 'round-over', space: 's', round, closed }, tick);

function seal(
  living: Living,
  device: Device,
  more: Pick<Sealed, 'round' | 'attempt' | 'part' | 'slots' | 'to'>,
): string {
  const { made, plan, post, tick } = living;
  const name = `${device.name} ${more.round} ${more.attempt} ${made.size}`;
  const answers = more.slots.map((_, at) => (plan.answers(device.role, more.round, at) ? 1 : 0));
  const day = dayOf(living);
  const sealed: Sealed = { kind: 'round-sealed', space: 's', key: `key of ${name}`, name, day, answers, ...more };
  made.set(name, sealed);
  post.send(device, sealed, tick);
  return name;
}

/** As the mathematics would: a name stands for a key, and a text for a message that was made under it. */
function isTrue({ made }: Living, step: NextStep): boolean {
  switch (step.do) {
    case 'answer':
      return made.get(step.opened.name)?.round === step.opened.round;
    case 'close': {
      const { name, to, second } = step.answered;
      return made.get(name)?.to === to && second === `second of ${name} for ${to}`;
    }
    case 'conclude':
      return step.closed.second === `second of ${step.sealed.to} for ${step.sealed.name}`;
    default:
      return true;
  }
}

function learn({ made, learned }: Living, { role }: Device, mine: Sealed, theirs: string | undefined): void {
  const other = made.get(theirs ?? '')?.answers ?? [];
  learned.push({ role, round: mine.round, common: mine.answers.map((bit, at) => bit === 1 && other[at] === 1) });
}

function open(living: Living, device: Device, step: Extract<NextStep, { do: 'open' }>): void {
  const { round, attempt } = step;
  const slots = step.slots ?? Array.from({ length: living.plan.slots(round) }, (_, at) => `slot-${at}`);
  const name = seal(living, device, { round, attempt, part: 'opens', slots });
  say(living, device, { kind: 'round-opened', round, attempt, name, slots, first: `first of ${name}` });
}

function answer(living: Living, device: Device, { opened }: Extract<NextStep, { do: 'answer' }>): void {
  const { round, attempt, slots, name: to } = opened;
  const name = seal(living, device, { round, attempt, part: 'answers', slots, to });
  const second = `second of ${name} for ${to}`;
  say(living, device, { kind: 'round-answered', round, to, name, first: `first of ${name}`, second });
}

function close(living: Living, device: Device, { sealed, answered }: Extract<NextStep, { do: 'close' }>): void {
  learn(living, device, sealed, answered.name);
  const second = `second of ${sealed.name} for ${answered.name}`;
  say(living, device, { kind: 'round-closed', round: sealed.round, to: answered.name, second });
  end(living, device, sealed.round, true);
}

function carryOut(living: Living, device: Device, step: NextStep): void {
  if (step.do === 'open') open(living, device, step);
  else if (step.do === 'answer') answer(living, device, step);
  else if (step.do === 'close') close(living, device, step);
  else if (step.do === 'conclude') {
    learn(living, device, step.sealed, step.sealed.to);
    end(living, device, step.sealed.round, true);
  } else end(living, device, step.round, openerOf(step.round) === device.role);
}

/** What came, that a step is about; what is begun by oneself is about nothing. */
function heardIn(step: NextStep): RoundSaid | undefined {
  if (step.do === 'answer') return step.opened;
  if (step.do === 'close') return step.answered;
  return step.do === 'conclude' ? step.closed : undefined;
}

const detailsOf = (step: NextStep): Pick<Done, 'round' | 'attempt' | 'slots'> => {
  if (step.do === 'answer')
    return { round: step.opened.round, attempt: step.opened.attempt, slots: step.opened.slots.length };
  if (step.do === 'open') return { round: step.round, attempt: step.attempt, slots: step.slots?.length ?? 0 };
  return { round: step.do === 'drop' ? step.round : step.sealed.round, attempt: 0, slots: 0 };
};

/** One step; nothing when there is none, or none that this person takes. */
function stepOf(living: Living, device: Device): NextStep | undefined {
  const { role, rounds, said, refused } = device;
  const day = dayOf(living);
  for (;;) {
    const step = nextStep({ rounds, said, me: role, calendar: calendarOf(role, day), refused });
    if (!step || (isTrue(living, step) && !living.plan.leavesUndone?.(role, step, day))) return step;
    const heard = heardIn(step);
    if (!heard) return undefined;
    if (refused.has(nameOf(heard))) throw new Error('What was left aside is asked for again.');
    refused.add(nameOf(heard));
  }
}

function act(living: Living, device: Device): void {
  for (let turn = 0; turn < 99; turn++) {
    const step = stepOf(living, device);
    if (!step) return;
    living.done.push({
      day: dayOf(living),
      device: device.name,
      role: device.role,
      step: step.do,
      ...detailsOf(step),
    });
    carryOut(living, device, step);
  }
  throw new Error('A step that is done is asked for again, for ever.');
}

const isAwake = ({ seed, awake }: Plan, { name, role }: Device, day: number): boolean =>
  seeded(`${seed}|awake|${name}|${day}`) < awake[role];

function passTick(living: Living): void {
  const { plan, devices, post, tick } = living;
  for (const device of devices.filter((each) => isAwake(plan, each, dayOf(living)))) {
    post.deliver(device, tick);
    for (const fact of plan.forged?.(device, dayOf(living)) ?? []) receive(device, fact, otherOf(device.role));
    act(living, device);
  }
}

/** Days pass. */
export function live(plan: Plan): World {
  const devices = devicesOf(plan.devices);
  const living: Living = {
    plan,
    devices,
    post: postOf(plan, devices),
    made: new Map(),
    done: [],
    learned: [],
    said: [],
    tick: start * ticksPerDay,
  };
  for (; living.tick < (start + plan.days) * ticksPerDay; living.tick++) passTick(living);
  return living;
}
