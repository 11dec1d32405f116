/**
 * What the service worker may know of reminders while everything else is locked: at which quarters of an hour a neutral
 * note may be shown, and its words. No reason and no kind; of one size, however few there are. [SW7]
 */
export interface Ring {
  /** Quarters of an hour since 1970. Those that mean nothing lie in 1970. */
  readonly quarters: Uint32Array<ArrayBuffer>;
  /** The one line that is shown, in the person's language. */
  readonly words: string;
}

const minute = 60_000;
const quarter = 15 * minute;

/** Fourteen days of four wake-ups each. */
export const ringPlaces = 56;

/** A relay's clock and this one do not agree to the minute. */
const early = 2 * minute;

/** The words take this many letters, however short they are. */
const wordPlaces = 120;

/**
 * The list to be kept: the next ones, each once, from now on; the rest of its places lie in 1970. Instants are
 * milliseconds since 1970 and count for the quarter of an hour in which they lie.
 */
export function ringOf(instants: readonly number[], words: string, now: number): Ring {
  const here = Math.floor(now / quarter);
  const wanted = instants.map((instant) => Math.floor(instant / quarter)).filter((each) => each >= here);
  const quarters = new Uint32Array(ringPlaces);
  quarters.set([...new Set(wanted)].sort((one, other) => one - other).slice(0, ringPlaces));
  return { quarters, words: words.slice(0, wordPlaces).padEnd(wordPlaces) };
}

/** What is there is looked at before it is believed; whatever is no list rings nothing. */
export function ringFrom(found: unknown): Ring | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { quarters, words }: Readonly<Record<string, unknown>> = { ...found };
  if (!(quarters instanceof Uint32Array) || typeof words !== 'string') return undefined;
  return { quarters: new Uint32Array(quarters), words };
}

/** The place of the quarter that a wake-up at this moment belongs to; nothing when nobody wants to hear anything. [SW7] */
function placeAt({ quarters }: Ring, now: number): number | undefined {
  const at = quarters.findIndex((each) => each > 0 && now >= each * quarter - early && now < (each + 1) * quarter);
  return at < 0 ? undefined : at;
}

/**
 * What is shown for a wake-up at this moment, and the list that is left: each quarter rings once, so a relay that wakes
 * again and again is heard once. Nothing when nothing is to be shown. [SW8]
 */
export function rung(ring: Ring, now: number): { readonly words: string; readonly left: Ring } | undefined {
  const at = placeAt(ring, now);
  const words = ring.words.trim();
  if (at === undefined || words === '') return undefined;
  const quarters = new Uint32Array(ring.quarters);
  quarters[at] = 0;
  return { words, left: { ...ring, quarters } };
}
