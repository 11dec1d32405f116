import { readingOn } from '@unhurried/domain/check-in';
import { mine, type Session } from '../session/index.ts';
import { type Agreed, agree, type Sharer } from './agreed.contract.ts';
import { firstDay, throughWithTheFirst } from './couple.contract.ts';
import type { Happening, Plan, Share } from './happening.contract.ts';
import { type Look, lookAt, notByChance, type RelayView, relayView } from './looks.contract.ts';
import { lookAtTheClock, ownLetter, type Phone, type Plants, phoneIn } from './phones.contract.ts';
import {
  aNote,
  type Deed,
  nothingInIt,
  type PrivateLife,
  type PrivateOpening,
  type Timed,
} from './private-life.contract.ts';
import type { Rounds } from './rounds.contract.ts';
import { type Tellings, tellings } from './told.contract.ts';

/** What came of a life: everything that Ben's phone and the relay had of it. */
export interface Lived {
  readonly looks: readonly Look[];
  readonly relay: RelayView;
  readonly notByChance: readonly string[];
  /** Private writes that were made, and those that would have moved what is shared and were not. */
  readonly written: number;
  readonly heldBack: number;
  /** Kinds of private facts that Ada wrote. */
  readonly kinds: ReadonlySet<string>;
  /** How many things were possible for both, over all looks. */
  readonly possible: number;
}

interface Life {
  readonly here: Rounds;
  readonly plants: Plants;
  readonly ada: Phone;
  readonly ben: Phone;
  readonly mine: PrivateLife;
  readonly looks: Look[];
  opening: number;
  openedAt: number;
  waiting: readonly Timed[];
  possible: number;
}

const midnight = Date.parse(`${firstDay}T00:00:00Z`);
const instantOf = (minutes: number): number => midnight + minutes * 60_000;
const now = ({ mine: all, opening }: Life): PrivateOpening => all[opening] ?? nothingInIt;

async function takeSlips(session: Session): Promise<void> {
  const [first, ...others] = session.slips.value;
  if (!first) return;
  const day = session.today.value;
  const before = readingOn(session.known.value.mine.half.checkIns, day);
  await session.add(
    [mine({ kind: 'checked-in', reading: { ...before, day, energy: aNote.energy, energyFor: 'now' } })],
    [first.id],
  );
  await session.dropSlips(others.map(({ id }) => id));
}

async function newPassphrase({ app, passphrase }: Phone): Promise<string> {
  const next = `${passphrase} again`;
  const changed = await app.device.changePassphrase(ownLetter, passphrase, next);
  return changed.ok ? next : passphrase;
}

async function act(phone: Phone, deed: Deed): Promise<void> {
  const session = phone.session();
  switch (deed.do) {
    case 'write':
      await session.add(deed.facts.map(mine));
      return session.dismissNotice();
    case 'answer':
      return void (await deed.as(session));
    case 'look-back':
      return void (await session.history());
    case 'lock-settings':
      return session.settle({ autoLock: deed.autoLock });
    case 'display':
      return void phone.app.device.setDisplay(deed.display);
    case 'passphrase':
      phone.passphrase = await newPassphrase(phone);
      return;
    case 'slips':
      return takeSlips(session);
  }
}

/** What Ada does for herself up to an instant, each at its own time. */
async function privatelyUntil(life: Life, instant: number): Promise<void> {
  for (let next = life.waiting[0]; next && life.openedAt + next.after * 1000 < instant; next = life.waiting[0]) {
    life.waiting = life.waiting.slice(1);
    await life.here.until(life.openedAt + next.after * 1000);
    lookAtTheClock();
    await act(life.ada, next.deed);
    await life.here.settle();
  }
  await life.here.until(instant);
  lookAtTheClock();
}

async function opened(life: Life, phone: Phone): Promise<void> {
  if (phone === life.ada) {
    life.opening += 1;
    life.openedAt = life.here.now();
    life.waiting = now(life).deeds;
    for (let left = 0; left < now(life).slips; left++) await phone.app.device.leaveSlip(ownLetter, aNote);
  }
  await phone.app.arrive();
  const open = await phone.app.unlock(ownLetter, phone.passphrase);
  if (!open.ok) throw new Error(`${phone.name} cannot open: ${open.refusal}`);
  await life.here.settle();
  if (phone === life.ben) await aFineDay(phone.session());
}

/** Ben keeps something to himself too, the same in every life. */
async function aFineDay({ add, today }: Session): Promise<void> {
  await add([
    mine({
      kind: 'checked-in',
      reading: { day: today.value, energy: 9, energyFor: 'now', pain: 0, welcome: 6, talk: true },
    }),
  ]);
}

/** In private, that things are as they were. Whatever happened since, that moves nothing. [NI6] */
async function nothingNew(life: Life, { session, guard }: Phone): Promise<void> {
  const before = guard.heldBack;
  const on = session().known.value.mine.half.pace.lowIsUsual;
  await session().add([mine({ kind: 'low-is-usual', on })]);
  if (guard.heldBack > before)
    throw new Error(`At ${new Date(life.here.now()).toISOString()} something was sent for nothing`);
  await life.here.settle();
}

const sharerOf = (life: Life, phone: Phone): Sharer => ({
  session: phone.session(),
  past: phone === life.ada && now(life).past,
});

/** What both read, and in the same moment what nobody else does. */
async function tells(life: Life, who: 'ada' | 'ben', kind: keyof Tellings, agreed: Agreed): Promise<void> {
  const phone = life[who];
  const { add, dismissNotice } = phone.session();
  const facts = tellings[kind](sharerOf(life, phone), agreed);
  Object.assign(phone.guard, { sharing: true, shared: facts });
  const telling = add(facts);
  phone.guard.sharing = false;
  const { meanwhile } = now(life);
  const writing = who === 'ada' && meanwhile.length > 0 ? add(meanwhile.map(mine)) : undefined;
  if (!(await telling).ok) throw new Error(`${kind} was refused`);
  await writing;
  dismissNotice();
  await life.here.settle();
}

/** Adas agree beforehand on what they share; each Ben decides by what is on his own phone. */
async function shared(lives: readonly Life[], { who, kinds }: Share, turn: number): Promise<void> {
  const name = who === 'Ada' ? 'ada' : 'ben';
  for (const [at, kind] of kinds.entries()) {
    const sharers = lives.map((life) => sharerOf(life, life[name]));
    const together = who === 'Ada' ? agree(sharers, turn + at) : undefined;
    for (const [place, life] of lives.entries())
      await tells(life, name, kind, together ?? agree(sharers.slice(place, place + 1), turn + at));
  }
}

function look(life: Life, whole: boolean): Promise<Look> {
  const { here, ada, ben, plants } = life;
  const { value: phase } = ben.app.phase;
  if (phase.kind === 'open') life.possible += phase.session.overlap.value.possible.length;
  const drawn = (html: string) => plants.drawn?.(html, () => ada) ?? html;
  return lookAt(here, ben, { whole, drawn });
}

/** What one life does for itself. */
async function happens(life: Life, happening: Exclude<Happening, Share>): Promise<void> {
  switch (happening.does) {
    case 'open':
      return opened(life, happening.who === 'Ada' ? life.ada : life.ben);
    case 'close':
      (happening.who === 'Ada' ? life.ada : life.ben).app.lock();
      return life.here.settle();
    case 'through':
      await throughWithTheFirst(happening.who === 'Ada' ? life.ada : life.ben);
      return life.here.settle();
    case 'nothing-new':
      return nothingNew(life, life.ada);
    case 'write':
      await life.ben.session().add(happening.facts(life.ben.session()));
      return life.here.settle();
    case 'answer':
      await happening.as(life.ben.session());
      return life.here.settle();
    case 'network':
      return life.here.network(happening.there);
    case 'look':
      life.looks.push(await look(life, happening.whole));
  }
}

function begun(here: Rounds, { mine: privately, plants = {}, narrows = false }: Omit<Begun, 'couple'>): Life {
  const ada = phoneIn(here, 'Ada', plants);
  const ben = phoneIn(here, 'Ben');
  ada.guard.holdsBack = !narrows;
  ben.guard.holdsBack = false;
  return { here, plants, ada, ben, mine: privately, looks: [], opening: -1, openedAt: 0, waiting: [], possible: 0 };
}

async function ended(life: Life, end: number): Promise<Lived> {
  const { here, ada, ben, looks } = life;
  await here.until(instantOf(end));
  const { written, heldBack, kinds } = ada.guard;
  return {
    looks: [...looks, await look(life, false)],
    relay: relayView(here),
    notByChance: await notByChance(here, ben),
    ...{ written, heldBack, kinds, possible: life.possible },
  };
}

async function happened(lives: readonly Life[], happening: Happening, turn: number): Promise<void> {
  for (const life of lives) await privatelyUntil(life, instantOf(happening.at));
  if (happening.does === 'share') return shared(lives, happening, turn);
  for (const life of lives) await happens(life, happening);
}

/** A private life, and the world in which it is lived. */
export interface Begun {
  readonly couple: Rounds;
  readonly mine: PrivateLife;
  readonly plants?: Plants;
  /** Private changes may narrow what is shared. Otherwise they are not made. */
  readonly narrows?: boolean;
}

/**
 * The same days are lived several times, each with another private life of Ada's. Where something is shared all of them
 * share the same: what each could let be seen is lowered until it is what all could. [NI1]
 */
export async function lived(plan: Plan, each: readonly Begun[]): Promise<readonly Lived[]> {
  const lives: Life[] = [];
  for (const [at, { couple, ...own }] of each.entries()) lives.push(begun(await couple.fork(`life ${at}`), own));
  for (const [turn, happening] of plan.happenings.entries()) await happened(lives, happening, turn);
  const all: Lived[] = [];
  for (const life of lives) all.push(await ended(life, plan.end));
  return all;
}
