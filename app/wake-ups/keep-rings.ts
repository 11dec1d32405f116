import { effect } from '@preact/signals';
import type { Instant, Zone } from '@unhurried/domain/time';
import { remindersOf } from '../plans/index.ts';
import type { Push } from '../push/index.ts';
import { ringsAhead } from '../reminders/ahead/index.ts';
import type { Session } from '../session/index.ts';
import { inUtc } from './times.ts';

/** As far as the list on this phone goes. [PU5] */
const daysAhead = 14;

/** What may ring in the next fourteen days. */
export const ringsFor14 = (session: Session, zone: Zone): readonly Instant[] =>
  ringsAhead(session, zone, session.now.value, daysAhead);

interface Keeping {
  readonly session: Session;
  readonly push: Pick<Push, 'keepRings'>;
  readonly zone: () => Zone;
  readonly words: () => string;
}

/** Keeps the list after this opening and after each change, one after the other. Answers with the way to stop. [WU3] */
export function keepRingsOf({ session, push, zone, words }: Keeping): () => void {
  let keeping: Promise<void> = Promise.resolve();
  return effect(() => {
    const times = inUtc(remindersOf(session).value.times, session.today.value, zone());
    const rings = ringsFor14(session, zone());
    keeping = keeping.then(() => push.keepRings(rings, words(), times));
  });
}
