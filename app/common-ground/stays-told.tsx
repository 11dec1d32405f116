import type { ActivityId } from '@unhurried/domain/library';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { useSettled } from './settled.ts';
import { takeBack } from './telling.ts';

interface StaysToldProps {
  readonly session: Session;
  readonly activity: ActivityId;
  readonly onNext: () => void;
}

/** A private "not for now" takes nothing back that was told; it is said, and is one tap away. [CG11] */
export function StaysTold({ session, activity, onNext }: StaysToldProps) {
  const name = session.link.partner.value?.name ?? '';
  const settled = useSettled(activity);
  const onTakeBack = async () => {
    if (await takeBack(session, activity)) onNext();
  };
  return (
    <Page
      question={t('cards.keptNo')}
      lead={t('cards.staysTold', { name })}
      action={
        <>
          <Button wide onPress={onNext}>
            {t('cards.leaveTold')}
          </Button>
          <Button wide busy={!settled} onPress={() => void onTakeBack()}>
            {t('cards.takeBack')}
          </Button>
        </>
      }
    >
      <section class="stack answer-card">
        <h2>{nameOf(activity, namesOf(session))}</h2>
        <p>{t('cards.staysToldDetail')}</p>
      </section>
    </Page>
  );
}
