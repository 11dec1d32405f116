import type { ActivityId } from '@unhurried/domain/library';

/** The id of words of their own, new or changed: random, so that nobody else can have meant the same one. [CG8] */
export const newOwnId = (): ActivityId => `own-${crypto.randomUUID()}` as ActivityId;
