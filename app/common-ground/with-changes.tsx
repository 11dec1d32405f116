import { useSignal } from '@preact/signals';
import { type Change, changes } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Checks, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

interface WithChangesProps {
  readonly session: Session;
  readonly card: Activity;
  readonly onKeep: (changes: readonly Change[]) => void;
  readonly onBack: () => void;
}

/** A welcome like any other, and how: it goes along whenever I offer it. Why stays with me. [CG16] */
export function WithChanges({ session, card, onKeep, onBack }: WithChangesProps) {
  const chosen = useSignal<readonly Change[]>([]);
  const fitting = changes.filter((each) => each !== 'clothed' || card.tier >= 4);
  return (
    <Page
      question={t('cards.changesTitle')}
      lead={t('cards.changesLead')}
      onSubmit={() => onKeep(chosen.value)}
      action={
        <Button look="primary" submits wide>
          {t('cards.keep')}
        </Button>
      }
      aside={
        <Button look="plain" onPress={onBack}>
          {t('cards.back')}
        </Button>
      }
    >
      <Checks<Change>
        label={nameOf(card.id, namesOf(session))}
        options={fitting.map((value) => ({ value, label: t(`adaptations.${value}`) }))}
        values={chosen.value}
        onChange={(next) => (chosen.value = next)}
      />
    </Page>
  );
}
