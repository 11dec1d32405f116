import { Button, Card } from '../../design/index.ts';
import { endRest, myRests, restTheWeek, weekRests } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';

/** One switch for the whole calendar. Of the other's rest there is the sentence above, and nothing to press. [WE3] */
export function LetRest({ session }: { readonly session: Session }) {
  const mine = myRests(session).length > 0;
  if (!mine && weekRests(session)) return null;
  if (mine) return <Button onPress={() => void endRest(session)}>{t('week.goOn')}</Button>;
  return (
    <Card>
      <h2>{t('week.letRest')}</h2>
      <p class="quiet-text">{t('week.letRestDetail')}</p>
      <div class="button-row">
        <Button onPress={() => void restTheWeek(session, 'today')}>{t('week.restToday')}</Button>
        <Button onPress={() => void restTheWeek(session, 'until-i-say')}>{t('week.restUntil')}</Button>
      </div>
    </Card>
  );
}
