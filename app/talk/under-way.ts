import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { inAnHour, inTwentyMinutes, paused, type Stop, tomorrow } from '@unhurried/domain/talk';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';

/** Of a talk that is under way on this device, what the rows that lead to it say. */
export interface UnderWay {
  readonly way: 'phones' | 'one-phone';
  readonly stop: ReadonlySignal<Stop>;
}

/** In memory alone, and gone with a lock. */
const under = new WeakMap<Session, Signal<UnderWay | undefined>>();

/** What is under way in this session. Whoever is in it can see it from every page that leads there. [TW11] */
export function underWay(session: Session): Signal<UnderWay | undefined> {
  const known = under.get(session) ?? signal<UnderWay | undefined>(undefined);
  under.set(session, known);
  return known;
}

const stopKeys = {
  [paused]: 'talk.pauseStands',
  [inTwentyMinutes]: 'talk.backInTwenty',
  [inAnHour]: 'talk.backInAnHour',
  [tomorrow]: 'talk.backTomorrow',
} as const satisfies Partial<Record<Stop, MessageKey>>;

/** The same on both phones, whoever said it. */
export const stopSaid = (stop: Stop): string => (stop in stopKeys ? t(stopKeys[stop as keyof typeof stopKeys]) : '');

/** Where it is found again, and what stands; nothing where none is under way, or to whoever is worried about safety. [TW11] [TW10] */
export function foundAgain(session: Session): { readonly href: string; readonly detail: string } | undefined {
  const open = session.worried.value ? undefined : underWay(session).value;
  return open && { href: `#/talk/turns/${open.way}`, detail: stopSaid(open.stop.value) || t('talk.underWay') };
}
