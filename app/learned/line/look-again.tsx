import { Later, type LaterPage } from '../../later/index.ts';
import type { Session } from '../../session/index.ts';

const line: LaterPage<{ readonly session: Session }> = {
  areas: ['looked-again'],
  quiet: true,
  load: () => import('./line.tsx').then(({ Line }) => Line),
};

/** For Today: when health has changed, a quiet line to the person concerned, and to nobody else. [LE7] [LN4] */
export const LookAgain = ({ session }: { readonly session: Session }) => <Later page={line} given={{ session }} />;
