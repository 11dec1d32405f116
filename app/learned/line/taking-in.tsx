import { Later, type LaterPage } from '../../later/index.ts';
import type { Session } from '../../session/index.ts';

const taking: LaterPage<{ readonly session: Session }> = {
  areas: [],
  load: () => import('./taken-in.tsx').then(({ TakenIn }) => TakenIn),
};

/** For the Care room, where health is told: what stands there already is no news. Draws nothing. [LE7] [LN4] */
export const TakingIn = ({ session }: { readonly session: Session }) => <Later page={taking} given={{ session }} />;
