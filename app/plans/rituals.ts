import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type OwnFields,
  ownRituals,
  type RitualId,
  type RitualsView,
  removing,
  rewriting,
} from '@unhurried/domain/rituals';
import { type Session, shown } from '../session/index.ts';
import { ourPlans } from './known-plans.ts';
import { tidy, write } from './tidy.ts';

interface OwnRituals {
  readonly rituals: ReadonlySignal<RitualsView>;
  write(ritual: RitualId, next: Partial<OwnFields>): Promise<boolean>;
  remove(ritual: RitualId): Promise<boolean>;
}

/** Rituals of a couple's own, in what both read. [RI6] [RI7] [RI8] */
export function ritualsOf(session: Session): OwnRituals {
  const state = () => ourPlans(session).value.rituals;
  return {
    rituals: computed(() => ownRituals(state())),
    write(ritual, next) {
      const fact = rewriting(state(), ritual, next);
      return write(session, fact ? [shown(fact)] : []);
    },
    async remove(ritual) {
      const { say, erase } = removing(state(), ritual, session.person);
      if (say && !(await session.add([shown(say)])).ok) return false;
      const gone = await session.letGo(erase);
      if (gone.ok) await tidy(session);
      return gone.ok;
    },
  };
}
