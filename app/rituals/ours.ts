import type { ReadonlySignal } from '@preact/signals';
import { type OwnFields, ownIdFrom, type RitualId, type RitualsView } from '@unhurried/domain/rituals';

/** What the screens need to keep rituals of a couple's own. Who keeps them, and where, is decided outside this room. */
export interface OwnRitualsPort {
  /** As they stand now, for both. */
  readonly rituals: ReadonlySignal<RitualsView>;
  /** Says it from now on, over what stood; choosing one of what crossed is the same. Whether it was kept. [RI6] */
  write(ritual: RitualId, next: Partial<OwnFields>): Promise<boolean>;
  /** Takes it out for both. Whether it was done. [RI7] */
  remove(ritual: RitualId): Promise<boolean>;
}

/** By chance, so that two that are written at the same moment are two. */
export function newRitualId(): RitualId {
  const id = ownIdFrom(`own-${crypto.randomUUID()}`);
  if (!id) throw new Error('A random id is an id.');
  return id;
}
