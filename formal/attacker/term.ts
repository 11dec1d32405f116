/**
 * A message as a symbol: an atom, or a function over messages. Cryptography is perfect here: nothing follows from a
 * term but what `knowledge.ts` says. Equal terms are one object, with one number.
 */
export interface Term {
  readonly fun: string;
  readonly args: readonly Term[];
  readonly id: number;
}

const made = new Map<string, Term>();

function term(fun: string, args: readonly Term[]): Term {
  const name = `${fun}(${args.map((each) => each.id).join(',')})`;
  const known = made.get(name);
  if (known) return known;
  const fresh = { fun, args, id: made.size };
  made.set(name, fresh);
  return fresh;
}

/** A name: secret until somebody says it. */
export const atom = (name: string): Term => term(`'${name}'`, []);

/** A word that everybody knows: a label, a letter, a number. */
export const word = (name: string): Term => term('word', [atom(name)]);

/** Parts with their lengths before them: whoever has the whole has the parts. */
export const frame = (...parts: readonly Term[]): Term => term('frame', parts);
export const hash = (inside: Term): Term => term('hash', [inside]);
/** HKDF under a label. */
export const derived = (secret: Term, label: string): Term => term('derived', [secret, word(label)]);
export const mac = (key: Term, message: Term): Term => term('mac', [key, message]);
/** AES-GCM. The iv is left out: equal contents look equal to the attacker, who can only gain by it. */
export const seal = (key: Term, bound: Term, inside: Term): Term => term('seal', [key, bound, inside]);
/** The public half of a private one, of either curve. */
export const pub = (half: Term): Term => term('pub', [half]);
/** A signature: it hides nothing of its message. */
export const sign = (half: Term, message: Term): Term => term('sign', [half, message]);

/** X25519 of one private half and the other's public half, named by both private halves: the same from both ends. */
export const agree = (one: Term, other: Term): Term => term('agree', one.id < other.id ? [one, other] : [other, one]);
