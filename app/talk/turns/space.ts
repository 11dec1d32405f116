import type { Session } from '../../session/index.ts';

/** The name that both phones have for what they share. The sample couple has one for ever. */
export const spaceOf = (session: Session): string => session.deck.value?.season.space ?? 'sample';
