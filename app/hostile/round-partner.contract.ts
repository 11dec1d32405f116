import { activityOf, type Slot, slotsOf, weekOf } from '@unhurried/domain/common-ground';
import { openerOf } from '@unhurried/matching/round';
import { expect } from 'vitest';
import { given, reopened } from '../device/exchange/two-phones.contract.ts';
import { type MatchJob, type MatchMade, type MatchSetting, runMatchJob } from '../device/match-here.contract.ts';
import type { Session } from '../session/index.ts';
import { aDay, done, few, foundOn, quiet, says, sessionOn, today } from '../session/rounds.contract.ts';
import { carried, letterOf, type Trap, trap } from './partner.contract.ts';

/** What somebody says in a round, as it travels. */
export interface Message {
  readonly kind: string;
  readonly round: number;
  readonly attempt: number;
  readonly name: string;
  readonly to: string;
  readonly slots: readonly Slot[];
  readonly first: string;
  readonly second: string;
}

/** Ada's open side, and a partner who writes what they like into a round. */
export interface Game extends Trap {
  session: Session;
}

/** What Ada welcomes: some of each kind. */
export const hers = few.filter((_, at) => at % 2 === 0).map(({ id }) => id);

export const settled = ({ here, ada }: Game): Promise<void> => quiet({ here, phones: { ada } });

export async function opensAgain(game: Game): Promise<void> {
  game.session.lock();
  await reopened(game.ada);
  game.session = await sessionOn(game.ada, few);
  await settled(game);
}

/** Ada has said what she welcomes, and is through with the first deck: her round is open. */
export async function game(): Promise<Game> {
  const caught = await trap();
  const all: Game = { ...caught, session: await sessionOn(caught.ada, few) };
  await settled(all);
  await says(all.session, 'welcome', hers);
  return all;
}

/** The last day of a week that the partner opens, and that Ada has seen begin. */
export async function inTheirWeek(all: Game): Promise<number> {
  const { spaceId } = all.ada.side;
  const now = weekOf(today(all.here), spaceId);
  const week = openerOf(now.week + 1) === 'b' ? now.week + 1 : now.week + 2;
  all.here.now += (7 * (week - now.week) + 1 - now.day) * aDay;
  await opensAgain(all);
  all.here.now += 5 * aDay;
  await opensAgain(all);
  return week;
}

/** Each in a letter of its own. */
export async function sends(all: Game, journal: 'shown' | 'passing', ...bodies: readonly unknown[]): Promise<void> {
  const lapses = all.here.now + 10 * aDay;
  for (const body of bodies) await all.partner.writes(journal, letterOf(carried('x', { body, lapses })));
  await settled(all);
}

/** Many in one letter. */
export function manyIn({ here }: Game, bodies: readonly unknown[]) {
  const lapses = here.now + 10 * aDay;
  return letterOf(...bodies.map((body) => carried('x', { body, lapses })));
}

interface Letter {
  readonly facts: readonly { readonly body: Message }[];
}

/** All that Ada has said of rounds, as the partner reads it. */
export async function heard({ partner }: Game, kind: string, round: number): Promise<readonly Message[]> {
  const letters = await partner.reads('passing');
  const all = letters.flatMap(({ body }) => (JSON.parse(Buffer.from(body).toString()) as Partial<Letter>).facts ?? []);
  return all.map(({ body }) => body).filter((each) => each.kind === kind && each.round === round);
}

export async function opening(all: Game): Promise<Message> {
  await done(all.session);
  await settled(all);
  const [opened] = await heard(all, 'round-opened', 0);
  if (!opened) throw new Error('Ada has not opened');
  return opened;
}

export function made<Job extends MatchJob>(job: Job): MatchMade[Job['do']] {
  return given(runMatchJob(job));
}

export const settingOf = ({ ada }: Game, other: Pick<MatchSetting, 'round' | 'attempt' | 'slots'>): MatchSetting => ({
  space: ada.side.spaceId,
  ...other,
});

export const yesTo = (slots: readonly Slot[], ids: readonly string[]): readonly boolean[] =>
  slots.map((slot) => ids.includes(activityOf(slot)));

/** What the partner opens, by the book, about these slots. */
export function theirOpening(all: Game, round: number, slots: readonly Slot[], other: Partial<MatchSetting> = {}) {
  const setting = { ...settingOf(all, { round, attempt: 0, slots }), ...other };
  const answers = slots.map(() => true);
  const { key, name, first } = made({ do: 'open', setting, role: 'b', answers });
  return { key, answers, body: { kind: 'round-opened', round, attempt: setting.attempt, name, slots, first } };
}

export const allSlots: readonly Slot[] = few.flatMap(slotsOf);

/** All that could have moved on Ada's side: where her rounds stand, what she gave, and what her screens are made from. */
export function stateOf({ session }: Game): string {
  const { known, overlap, deck, notice, my } = session;
  const { mine } = known.value;
  return JSON.stringify({
    ...{ rounds: mine.rounds, given: [...mine.welcomes.given.slots], notice: notice.value ?? '' },
    ...{ overlap: overlap.value, deck: deck.value, limits: my.value.limits, found: foundOn(session) },
  });
}

/** What Ada's phone has put into mailboxes. */
export const sentBy = ({ relay }: Game): number => relay.count('append', 'Ada');

/** None of these moves anything on Ada's side or makes her phone send anything, now or when it is opened again. */
export async function expectLeftAside(
  all: Game,
  journal: 'shown' | 'passing',
  ...bodies: readonly unknown[]
): Promise<void> {
  const before = [stateOf(all), sentBy(all)];
  for (const body of bodies) {
    await sends(all, journal, body);
    expect([stateOf(all), sentBy(all)]).toEqual(before);
  }
  await opensAgain(all);
  expect([stateOf(all), sentBy(all)]).toEqual(before);
}

/** An answer to Ada's opening; `changed`: where it was made for another round, space, order or first message. */
export function answerTo(
  all: Game,
  opened: Message,
  ids: readonly string[],
  changed: Partial<Message & { space: string }> = {},
) {
  const { round, attempt, slots, first, space } = { space: all.ada.side.spaceId, ...opened, ...changed };
  const setting = { space, round, attempt, slots };
  const { name, first: mine, second } = made({ do: 'answer', setting, role: 'b', answers: yesTo(slots, ids), first });
  return { kind: 'round-answered', round: opened.round, to: opened.name, name, first: mine, second };
}
