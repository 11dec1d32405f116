import type { OpenScreen } from '../session/index.ts';
import { ForMyself } from './for-myself.tsx';
import { Well } from './well.tsx';
import { WordsAlone } from './words-alone.tsx';

/** `well`, `well/words` and `well/myself`: all of it for me alone. [WL1] */
export function Screen({ session, rest: [place] }: OpenScreen) {
  if (place === 'words') return <WordsAlone key={place} session={session} />;
  if (place === 'myself') return <ForMyself key={place} session={session} />;
  return <Well session={session} />;
}
