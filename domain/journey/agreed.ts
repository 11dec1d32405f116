import type { Person } from '../couple/index.ts';
import { textOfPlace } from './place.ts';
import type { ToldPlace, Wording } from './told-places.ts';

/** What became of the wordings of one place. */
export interface Agreed {
  /** Those that both kept and that no other which both kept replaces: one, or several where keepings crossed. [JN5] */
  readonly stand: readonly Wording[];
  /** Those that nobody replaced and that one person alone keeps so far. */
  readonly open: readonly Wording[];
  /** Those that both kept by a word of their own about this very fact. */
  readonly direct: readonly Wording[];
}

const says = (one: Wording, other: Wording): boolean => textOfPlace(one.set) === textOfPlace(other.set);

const replaces = (later: Wording, earlier: Wording): boolean =>
  later.id !== earlier.id && later.over.includes(earlier.id);

/** A later wording with other words. The same words again replace nothing. */
export const rewords = (later: Wording, earlier: Wording): boolean => replaces(later, earlier) && !says(later, earlier);

const everybody = (people: ReadonlySet<Person>): boolean => people.size === 2;

/** Its author, and whoever kept this very fact. [P7] */
function keepersOf({ kept }: ToldPlace, { id, by }: Wording): ReadonlySet<Person> {
  return new Set([by, ...kept.filter(({ words }) => words.includes(id)).map((each) => each.by)]);
}

/** Both wrote the same words without knowing of each other. */
const alike = (one: Wording, other: Wording): boolean =>
  says(one, other) && !replaces(one, other) && !replaces(other, one);

/** It says again what both kept already, and nothing that both kept came between. */
function saysAgain(wording: Wording, agreed: readonly Wording[]): boolean {
  const before = agreed.filter((each) => replaces(wording, each));
  return before.some((each) => says(each, wording) && !before.some((between) => rewords(between, each)));
}

const met = new WeakMap<ToldPlace, Agreed>();

/** What both kept stands, and what one alone changed waits beside it. Whose words they are makes no difference. [JN5] [P4] */
export function agreedIn(told: ToldPlace): Agreed {
  const before = met.get(told) ?? agreedFrom(told);
  met.set(told, before);
  return before;
}

function agreedFrom(told: ToldPlace): Agreed {
  const { wordings } = told;
  const keepers = new Map(wordings.map((each) => [each, keepersOf(told, each)] as const));
  const keepersAlike = (wording: Wording): ReadonlySet<Person> =>
    new Set(wordings.filter((each) => alike(each, wording)).flatMap((each) => [...(keepers.get(each) ?? [])]));
  const direct = wordings.filter((each) => everybody(keepers.get(each) ?? new Set()));
  const byBoth = wordings.filter((each) => everybody(keepersAlike(each)));
  const agreed = wordings.filter((each) => byBoth.includes(each) || saysAgain(each, byBoth));
  const stand = agreed.filter((each) => !agreed.some((later) => rewords(later, each)));
  const open = wordings.filter(
    (each) =>
      !agreed.includes(each) &&
      !wordings.some((later) => rewords(later, each)) &&
      !stand.some((standing) => says(standing, each)),
  );
  return { stand, open, direct };
}
