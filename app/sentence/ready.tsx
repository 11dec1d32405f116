import type { Day } from '@unhurried/domain/time';
import { Button } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { always, suggestedFrom } from './suggested.ts';

export interface ReadyProps {
  readonly session: Session;
  readonly onPick: (words: string, until: Day | undefined) => void;
}

/** Picking one fills the field and sends nothing. [SS1] [SS2] */
export function Ready({ session, onPick }: ReadyProps) {
  const told = suggestedFrom(session.known.value.mine.half.care, session.today.value);
  return (
    <ul class="plain-list">
      {[...told, ...always()].map(({ words, until }) => (
        <li key={words}>
          <Button wide onPress={() => onPick(words, until)}>
            {words}
          </Button>
        </li>
      ))}
    </ul>
  );
}
