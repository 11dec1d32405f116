import { Button, Card } from '../../design/index.ts';
import { endRest, myRests, restTheWeek, weekRests } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { useStay } from '../stay.ts';

/** One switch for the whole calendar. Of the other's rest there is the sentence above, and nothing to press. [WE3] */
export function LetRest({ session }: { readonly session: Session }) {
  const { place, stay } = useStay();
  const mine = myRests(session).length > 0;
  const then = (written: Promise<boolean>) => void written.then(stay);
  return (
    <div class="let-rest stay" ref={place} tabIndex={-1}>
      {mine && <Button onPress={() => then(endRest(session))}>{t('week.goOn')}</Button>}
      {!mine && !weekRests(session) && (
        <Card>
          <h2>{t('week.letRest')}</h2>
          <p class="quiet-text">{t('week.letRestDetail')}</p>
          <div class="button-row">
            <Button onPress={() => then(restTheWeek(session, 'today'))}>{t('week.restToday')}</Button>
            <Button onPress={() => then(restTheWeek(session, 'until-i-say'))}>{t('week.restUntil')}</Button>
          </div>
        </Card>
      )}
    </div>
  );
}
