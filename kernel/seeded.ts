/**
 * A number in [0, 1) that depends on the text alone: the same on every device, for ever.
 *
 * For order and variety on facts that both people already have. It hides nothing and must never guard a secret:
 * anyone who knows the text can compute it. Secret coins are an argument (see domain/offering).
 */
export function seeded(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // Two rounds of the murmur finaliser: FNV alone leaves neighbouring texts near each other.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The same things in an order that the text decides. */
export function seededOrder<Thing>(things: readonly Thing[], name: (thing: Thing) => string, seed: string): Thing[] {
  const keyed = things.map((thing) => ({ thing, name: name(thing), at: seeded(`${seed}|${name(thing)}`) }));
  keyed.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
  return keyed.map(({ thing }) => thing);
}
