import { demandOf } from '@unhurried/domain/library';
import { mine, type Session } from '../../session/index.ts';
import { talkIn } from '../ready/index.ts';

/** Time on a clock that stands while nobody talks, in whole minutes. Nothing of it is on a screen. */
export interface Talked {
  stands(): void;
  goesOn(): void;
  minutes(): number;
}

const now = (): number => performance.now();
/** Beyond it somebody left a page open. */
const most = 60;

export function talked(): Talked {
  let before = 0;
  let since: number | undefined = now();
  const sum = (): number => before + (since === undefined ? 0 : now() - since);
  return {
    stands() {
      before = sum();
      since = undefined;
    },
    goesOn() {
      since ??= now();
    },
    minutes: () => Math.min(most, Math.max(1, Math.round(sum() / 60_000))),
  };
}

/** For me alone, as any time is noted. [TK4] [TW6] */
export async function noteTalk(session: Session, minutes: number): Promise<void> {
  const talk = talkIn(session);
  if (!talk) return;
  const time = { day: session.today.value, tier: talk.tier, demand: demandOf(talk, minutes), minutes };
  await session.add([mine({ kind: 'time-had', time })]);
}
