import { pub, type Term } from './term.ts';

/** Everything the attacker has heard or was told, taken apart as far as it goes. */
export interface Knowledge {
  readonly known: ReadonlySet<Term>;
  /** The same for the same things known, in whatever order they were learned. */
  readonly name: string;
}

/** What anybody can make who has the parts. A word is made of nothing secret, and `agree` has a rule of its own. */
const makes = new Set(['frame', 'hash', 'derived', 'mac', 'seal', 'pub', 'sign']);

/** With one private half and the other public half. */
function canAgree(known: ReadonlySet<Term>, [one, other]: readonly Term[]): boolean {
  if (!one || !other) return false;
  return (
    (canMakeFrom(known, one) && canMakeFrom(known, pub(other))) ||
    (canMakeFrom(known, other) && canMakeFrom(known, pub(one)))
  );
}

function canMakeFrom(known: ReadonlySet<Term>, wanted: Term): boolean {
  if (wanted.fun === 'word' || known.has(wanted)) return true;
  if (wanted.fun === 'agree') return canAgree(known, wanted.args);
  return makes.has(wanted.fun) && wanted.args.every((part) => canMakeFrom(known, part));
}

/** What a term gives away to whoever holds it and all of `known`. */
function partsOf(known: ReadonlySet<Term>, { fun, args }: Term): readonly Term[] {
  const [key, message, inside] = args;
  if (fun === 'frame') return args;
  if (fun === 'sign' && message) return [message];
  return fun === 'seal' && key && inside && canMakeFrom(known, key) ? [inside] : [];
}

/** Takes apart until nothing new comes out. A key that is learned late opens what was heard early. */
function closed(known: Set<Term>): Knowledge {
  for (let before = -1; before < known.size; ) {
    before = known.size;
    for (const each of [...known]) for (const part of partsOf(known, each)) known.add(part);
  }
  const ids = [...known].map(({ id }) => id);
  return { known, name: ids.sort((a, b) => a - b).join(',') };
}

export const nothing: Knowledge = { known: new Set(), name: '' };

/** The attacker hears these as well. */
export const learned = (knowledge: Knowledge, terms: readonly Term[]): Knowledge =>
  terms.every((each) => knowledge.known.has(each)) ? knowledge : closed(new Set([...knowledge.known, ...terms]));

/** Whether the attacker can say this: it was heard, or can be put together from what was. */
export const canMake = ({ known }: Knowledge, wanted: Term): boolean => canMakeFrom(known, wanted);
