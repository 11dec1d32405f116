import type { ActivityId } from '@unhurried/domain/library';
import { askingFacts } from '../activity/index.ts';
import { day, type Home, home } from '../session/home.contract.ts';
import { lapseOf, passing, type Session, shown } from '../session/index.ts';

/** Of tier 5, of tier 4 and of tier 2: welcomed and offered by both. */
export const [skin, massage, hands] = ['rest-skin-to-skin', 'light-hand-massage', 'hold-hands'] as const;
const all = [skin, massage, hands].map((id) => id as ActivityId);
export const asId = (id: string): ActivityId => id as ActivityId;

export const five = { id: asId(skin), tier: 5 } as const;

/** What one of the two lets the other see. Nobody's check-in stands behind it: here it is about questions alone. */
async function offers({ add }: Session): Promise<void> {
  const list = all.map((activity) => ({ activity, adaptations: [], minutes: 10 }));
  const offering = { day, tier: 5, word: 'open', talk: true, list } as const;
  await add([
    ...all.map((activity) => shown({ kind: 'welcome-told', activity, day })),
    passing({ kind: 'offered', offering: offering as never }, lapseOf(day)),
  ]);
}

export interface Asked extends Home {
  /** Opens a side anew, with all that both hold by then. */
  readonly session: (person: 'a' | 'b') => Promise<Session>;
}

/** Two sides of one device on a day on which all three are possible; `a` asks for now, at nine. */
export async function asked(asks = true): Promise<Asked> {
  const two = await home();
  const session = async (person: 'a' | 'b') => (await two.open(person)).session;
  for (const person of ['a', 'b'] as const) await offers(await session(person));
  const a = await session('a');
  if (asks) await a.add(askingFacts(a, five, { when: 'now', hour: 9 }));
  return { ...two, session };
}
