import type { EntryId } from '@unhurried/domain/calendar';
import { rewriting, toldBy, untelling } from '@unhurried/domain/common-ground';
import { otherOf } from '@unhurried/domain/couple';
import type { ActivityId } from '@unhurried/domain/library';
import type { RitualId } from '@unhurried/domain/rituals';
import { addDays } from '@unhurried/domain/time';
import { whens } from '@unhurried/domain/together';
import type { NewFact } from '../device/index.ts';
import { lapseOf, mine, passing, type ShownFact, shown } from '../session/index.ts';
import type { Agreed, Sharer } from './agreed.contract.ts';
import { common } from './common.contract.ts';

export const at = <Thing>(things: readonly Thing[], turn: number): Thing => things[turn % things.length] as Thing;

export function offered({ session, past }: Sharer, { shaping }: Agreed): readonly NewFact[] {
  const day = session.today.value;
  const { offering } = session.prepare({ ...shaping, pastMyEnvelope: past });
  const before = session.known.value.mine.overruledOn === day;
  return [
    passing({ kind: 'offered', offering }, lapseOf(day)),
    ...(before === past ? [] : [mine({ kind: 'overruled', day, on: past })]),
  ];
}

export function untold({ session }: Sharer, turn: number): readonly NewFact[] {
  const { common: ground } = session.known.value.ours;
  const activity = at([...toldBy(ground, session.person)].sort(), turn) ?? at(common, turn);
  const fact = untelling(ground, session.person, activity);
  const no = mine({ kind: 'welcome-answered', activity, answer: 'not-now' });
  return fact ? [no, shown(fact)] : [no];
}

/** As the screen lets them: what was told once is not told again, so one fact alone tells of it. */
export function told({ session }: Sharer, turn: number): readonly NewFact[] {
  const mine = toldBy(session.known.value.ours.common, session.person);
  const { library } = session;
  const open = library.filter(({ id, tier }) => tier >= 2 && !mine.has(id));
  return [shown({ kind: 'welcome-told', activity: at(open, turn).id, day: session.today.value })];
}

export function rewritten({ session }: Sharer, turn: number): readonly NewFact[] {
  const { common: ground } = session.known.value.ours;
  const own = at([...ground.own.values()], turn);
  const next = { id: `own-${session.person}-again-${turn}` as ActivityId, what: `In other words, ${turn}` };
  return own ? [shown(rewriting(ground, own, next))] : [];
}

/** Words of their own: written, welcomed and told in one write. */
export function written({ session }: Sharer, turn: number): readonly NewFact[] {
  const id = `own-${session.person}-${turn}` as ActivityId;
  const own = { id, name: `Ours ${turn}`, what: 'A little thing', tier: 3, minutes: 5 } as const;
  return [
    shown({ kind: 'own-activity-written', own }),
    mine({ kind: 'welcome-answered', activity: id, answer: 'welcome' }),
    shown({ kind: 'welcome-told', activity: id, day: session.today.value }),
  ];
}

export const today = ({ session }: Sharer) => session.today.value;
export const untilTomorrow = (sharer: Sharer) => lapseOf(today(sharer));

/** As the screen asks: the question, that it was asked, and when it drifts, in one write. */
export function invited(who: Sharer, turn: number): readonly NewFact[] {
  const { session } = who;
  const { library } = session;
  const day = today(who);
  const { id: activity, tier } = at(
    library.filter(({ tier }) => tier >= 4),
    turn,
  );
  return [
    passing({ kind: 'invited', activity, tier, when: at(whens, turn), day }, untilTomorrow(who)),
    passing({ kind: 'asked', tier, day }, lapseOf(addDays(day, 1))),
    mine({ kind: 'question-drifts', tier, day, at: session.now.value + 1000 * turn }),
  ];
}

export function glad(who: Sharer, turn: number): readonly NewFact[] {
  const { session } = who;
  const { library } = session;
  const { id: activity, tier } = at(
    library.filter(({ tier }) => tier >= 4),
    turn,
  );
  const asker = otherOf(session.person);
  return [passing({ kind: 'glad', asker, tier, day: today(who), activity }, untilTomorrow(who))];
}

/** Every third is about its author alone. */
export function anEntry(who: Sharer, turn: number): Extract<ShownFact, { kind: 'entry-written' }> {
  const when = { kind: 'days', from: addDays(today(who), turn % 9), days: 1 } as const;
  const entry = turn.toString(16).padStart(32, '0') as EntryId;
  return {
    kind: 'entry-written',
    entry,
    own: turn % 3 === 0,
    set: { kind: 'plan', title: `Tea ${turn}`, when },
    over: [],
  };
}

export const aRitual = (turn: number): Extract<ShownFact, { kind: 'ritual-written' }> => ({
  kind: 'ritual-written',
  ritual: `own-tea-${turn}` as RitualId,
  set: { name: 'Tea', steps: ['One cup each.'], worst: ['A wave.'], apart: [] },
  over: [],
});
