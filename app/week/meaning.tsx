import type { Intention } from '@unhurried/domain/week';
import { Button } from '../design/index.ts';
import { hadThisWeek, sayHad } from '../plans/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { hadSaid, meantCalled, meantSaid, oneOfEach } from './meant.ts';
import { useStay } from './stay.ts';

interface MeaningProps {
  readonly session: Session;
  readonly meant: readonly Intention[];
  readonly rests: boolean;
  /** In the low-energy view the sentence is enough. [WE8] */
  readonly low: boolean;
}

/** What is meant this week, in a sentence; what was had, in another. Nothing here knows what was not. [WE4] */
export function Meaning({ session, meant, rests, low }: MeaningProps) {
  const { place, stay } = useStay();
  const had = hadThisWeek(session);
  return (
    <div class="stack stay" ref={place} tabIndex={-1}>
      <p class="kind-sentence" role="status">
        {meantSaid(meant, rests)}
      </p>
      {!low && meant.length > 0 && (
        <ul class="plain-list">
          {oneOfEach(meant).map((each) => (
            <OneMeant key={meantCalled(each)} intention={each} onHad={() => void sayHad(session, each).then(stay)} />
          ))}
        </ul>
      )}
      <div role="status">
        {hadSaid(had).map((said) => (
          <p key={said}>{said}</p>
        ))}
      </div>
    </div>
  );
}

interface OneMeantProps {
  readonly intention: Intention;
  readonly onHad: () => void;
}

function OneMeant({ intention, onHad }: OneMeantProps) {
  const what = meantCalled(intention);
  const id = `meant-${intention.kind === 'own' ? what.replace(/\W+/g, '-') : intention.kind}`;
  return (
    <li class="meant-one">
      <span id={id}>{what}</span>
      <Button look="plain" describedBy={id} onPress={onHad}>
        {t('week.weHad')}
      </Button>
    </li>
  );
}
