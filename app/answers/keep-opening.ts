import { effect } from '@preact/signals';
import { type Due, due, lastDay, metNow, metOver, type Side } from '@unhurried/domain/answers';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { inTurn } from './in-turn.ts';
import { myAnswers, sideOf } from './known-answers.ts';

type Facts = Parameters<Session['add']>[0];

const passingOf = ({ fact, until }: Due): Facts[number] => passing(fact, lapseOf(until));

/** What my phone writes by itself now. [AN3] [AN4] [AN9] */
const owed = (session: Session, side: Side): Facts => [
  ...due(side, session.sealing.space()).map(passingOf),
  ...metNow(side).map(mine),
];

/**
 * Of what I wrote, where that lies whose seal has lapsed: exactly then, so nothing that still stands loses its words. [AN7]
 * And of what says that I answered, what nobody needs any more. [AN9]
 */
function overIn(session: Session): readonly string[] {
  const kept = myAnswers(session).value;
  const lapsed = [...kept.written.values()]
    .filter(({ fact }) => lapseOf(lastDay(fact.day)) <= session.now.value)
    .map(({ id }) => id);
  return [...lapsed, ...metOver(kept, session.today.value, lapsed)];
}

/** Erases what I kept of answers that are over. Nothing is sent: it was mine alone. [AW7] */
const tidy = (session: Session): Promise<boolean> =>
  inTurn(session, async () => {
    const ids = overIn(session);
    return ids.length === 0 || (await session.letGo(ids)).ok;
  });

const textOf = ({ body }: Facts[number]): string => JSON.stringify(body);

/** `written`: what was written before; should it not show, for whatever reason, it is not written again and again. */
const writeOwed = (session: Session, written: Set<string>): Promise<boolean> =>
  inTurn(session, async () => {
    const facts = owed(session, sideOf(session).peek()).filter((fact) => !written.has(textOf(fact)));
    if (facts.length === 0) return true;
    const { ok } = await session.add(facts);
    if (ok) for (const fact of facts) written.add(textOf(fact));
    return ok;
  });

/**
 * Writes what is due for as long as it is not stopped: each once, and what was refused again when something changes. Whatever is due
 * follows from the facts alone, so another tab or another phone of mine that writes it too says the same. [AW6]
 */
export function keepOpening(session: Session): () => void {
  let isStopped = false;
  const written = new Set<string>();
  const unlessStopped = (work: (session: Session, written: Set<string>) => Promise<boolean>) => {
    if (!isStopped) void work(session, written);
  };
  const stopWriting = effect(() => {
    if (owed(session, sideOf(session).value).length > 0) queueMicrotask(() => unlessStopped(writeOwed));
  });
  const stopTidying = effect(() => {
    if (overIn(session).length > 0) queueMicrotask(() => unlessStopped(tidy));
  });
  return () => {
    isStopped = true;
    stopWriting();
    stopTidying();
  };
}
