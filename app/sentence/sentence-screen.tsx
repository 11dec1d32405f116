import type { OpenScreen } from '../session/index.ts';
import { All } from './all.tsx';
import { ChangeSentence, NewSentence } from './write.tsx';
import './sentence.css';

/** `sentence` for all that stands, `sentence/new`, and `sentence/change/N` by its number. [SS8] */
export function Screen({ session, rest: [part, which] }: OpenScreen) {
  if (part === 'new') return <NewSentence session={session} />;
  if (part === 'change') return <ChangeSentence key={which} session={session} which={which} />;
  return <All session={session} />;
}
