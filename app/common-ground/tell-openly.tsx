import type { ActivityId } from '@unhurried/domain/library';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { takeBack, tell } from './telling.ts';

interface StepProps {
  readonly session: Session;
  readonly activity: ActivityId;
  readonly onNext: () => void;
}

/** The answer is kept. Telling it is a second tap, never chosen beforehand, and this card is not put again. [CG9] */
export function TellOpenly({ session, activity, onNext }: StepProps) {
  const name = session.link.partner.value?.name ?? '';
  const onTell = async () => {
    if (await tell(session, activity)) onNext();
  };
  return (
    <Page
      question={t('cards.kept')}
      lead={t('cards.tellLead', { name })}
      action={
        <>
          <Button wide onPress={onNext}>
            {t('cards.next')}
          </Button>
          <Button wide onPress={() => void onTell()}>
            {t('cards.tell', { name })}
          </Button>
        </>
      }
    >
      <section class="stack answer-card">
        <h2>{nameOf(activity, namesOf(session))}</h2>
        <p>{t('cards.tellDetail', { name })}</p>
      </section>
    </Page>
  );
}

/** A private "not for now" takes nothing back that was told; it is said, and is one tap away. [CG11] */
export function StaysTold({ session, activity, onNext }: StepProps) {
  const name = session.link.partner.value?.name ?? '';
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
          <Button wide onPress={() => void onTakeBack()}>
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
