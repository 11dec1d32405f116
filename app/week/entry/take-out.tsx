import { useSignal } from '@preact/signals';
import type { Zone } from '@unhurried/domain/time';
import { Button, Sheet } from '../../design/index.ts';
import { type Placed, takeOut } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { dateOf, dayWay, otherName, titleOf } from '../spoken/index.ts';
import { dateNow } from '../today.ts';

interface TakeOutProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly placed: Placed;
  readonly repeats: boolean;
  readonly onRefused: () => void;
}

/** Asked once. What is for both goes for both, at once and without a message, and that is said before. [WE31] */
export function TakeOut({ session, zone, placed, repeats, onRefused }: TakeOutProps) {
  const asks = useSignal(false);
  const { entry } = placed;
  const confirm = async () => {
    const day = dateOf(entry.when.from);
    asks.value = false;
    if (await takeOut(session, placed)) go(dayWay(repeats ? dateNow(session, zone) : day), 'instead');
    else onRefused();
  };
  return (
    <>
      <Button onPress={() => (asks.value = true)}>{t(repeats ? 'calendar.takeOutAll' : 'calendar.takeOut')}</Button>
      <Sheet
        open={asks.value}
        onClose={() => (asks.value = false)}
        title={t('calendar.takeOutAsk', { title: titleOf(entry, session) })}
        closeLabel={t('calendar.close')}
        action={
          <Button look="primary" wide onPress={() => void confirm()}>
            {t('calendar.takeOut')}
          </Button>
        }
      >
        <p>{t(goesFor(placed, session), { name: otherName(session) })}</p>
        {repeats && <p>{t('calendar.takeOutRepeats')}</p>}
      </Sheet>
    </>
  );
}

/** For whom it goes: for both, from mine and from the other's eyes, or from mine alone. */
export function goesFor({ entry, isPrivate }: Placed, session: Pick<Session, 'partner'>) {
  if (entry.of === 'both') return 'calendar.goesForBoth';
  const seen = session.partner && (!isPrivate || entry.shadow);
  return seen ? 'calendar.goesFromBoth' : 'calendar.goesForMe';
}
