import { Later, type LaterPage } from '../../later/index.ts';
import type { Session } from '../../session/index.ts';

const line: LaterPage<{ readonly session: Session }> = {
  areas: ['sentence-line'],
  quiet: true,
  load: () => import('./line.tsx').then(({ Line }) => Line),
};

/** For another page of the Care room: what the other lets me know, and nothing where there is nothing. [SS5] */
export const TheirSentences = ({ session }: { readonly session: Session }) => <Later page={line} given={{ session }} />;
