import { useSignal } from '@preact/signals';
import type { ActivityId } from '@unhurried/domain/library';
import { useEffect } from 'preact/hooks';
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

/** A second tap that belonged to the card before must not tell anything: this long, what the other can see waits. */
const settling = 800;

function useSettled(): boolean {
  const settled = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => (settled.value = true), settling);
    return () => clearTimeout(timer);
  }, [settled]);
  return settled.value;
}

/** The answer is kept. Telling it is a second tap, never chosen beforehand, and this card is not put again. [CG9] */
export function TellOpenly({ session, activity, onNext }: StepProps) {
  const name = session.link.partner.value?.name ?? '';
  const settled = useSettled();
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
          <Button wide busy={!settled} onPress={() => void onTell()}>
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
  const settled = useSettled();
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
