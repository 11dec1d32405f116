import type { Person } from '@unhurried/domain/couple';
import type { Heard } from '../live.ts';
import type { Near } from '../near.ts';

/** What one tab says to the others: who it is, and its latest word. */
interface NearWord extends Heard {
  /** Counts the words of this seat. */
  readonly count: number;
  /** Whether whoever hears it may say its own word again: asked once, at the opening. */
  readonly asks: boolean;
}

const isSeat = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

const isPerson = (value: unknown): value is Person => value === 'a' || value === 'b';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Another tab runs the same code, perhaps of another release: what has no shape is left out. */
function wordFrom(said: unknown): NearWord | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { seat, person, text, count, asks }: Readonly<Record<string, unknown>> = { ...said };
  if (!isSeat(seat) || !isPerson(person) || typeof text !== 'string') return undefined;
  return isCount(count) && typeof asks === 'boolean' ? { seat, person, text, count, asks } : undefined;
}

export interface NearStart {
  readonly near: Near;
  readonly seat: string;
  readonly person: () => Person;
  /** Who may be heard here: on a phone of one's own nobody but me speaks this way. [P7] */
  readonly allows: (person: Person) => boolean;
  readonly changed: () => void;
}

/** So many other tabs are remembered; whoever spoke first goes first. */
const mostSeats = 8;

/** The straight way between tabs of one device: nothing is lost on it, so a word is said once, and again when asked. */
export function nearLine({ near, seat, person, allows, changed }: NearStart) {
  const others = new Map<string, NearWord>();
  let [count, text] = [0, ''];

  const tell = (asks: boolean): void => wire.say({ seat, person: person(), text, count, asks } satisfies NearWord);
  const hear = (said: unknown): void => {
    const word = wordFrom(said);
    if (!word || !allows(word.person)) return;
    if (word.asks && count > 0) tell(false);
    if (word.count > (others.get(word.seat)?.count ?? 0)) remember(word);
  };
  const remember = (word: NearWord): void => {
    others.set(word.seat, word);
    const [first] = others.keys();
    if (others.size > mostSeats && first !== undefined) others.delete(first);
    changed();
  };
  const wire = near.open(hear);
  tell(true);
  return {
    say(next: string): void {
      [count, text] = [count + 1, next];
      tell(false);
    },
    heard: (): readonly Heard[] => [...others.values()].map(({ seat, person, text }) => ({ seat, person, text })),
    close(): void {
      wire.close();
      others.clear();
      text = '';
    },
  };
}
