import { longestSaid } from '@unhurried/domain/clinic';
import { Button, DateField, TextField } from '../design/index.ts';
import { t } from '../words/index.ts';
import { Conditions } from './areas.tsx';
import { blankOperation, type OperationDraft } from './draft.ts';
import { deviceConditions } from './steps.ts';
import type { FieldsProps } from './walk-page.tsx';
import { drawName } from './walks.ts';
import { Words } from './words-field.tsx';

/** What was done, and the day where I know it; one emptied is taken off. */
export function OperationFields({ session, draft, change }: FieldsProps) {
  const { operations } = draft;
  const put = (changed: OperationDraft) =>
    change({ operations: operations.map((each) => (each.operation === changed.operation ? changed : each)) });
  return (
    <>
      {operations.map((each) => (
        <div key={each.operation} class="stack">
          <TextField
            label={t('health.what')}
            value={each.words}
            maxLength={longestSaid}
            onInput={(words) => put({ ...each, words })}
          />
          <DateField
            label={t('health.day')}
            value={each.day}
            max={session.today.value}
            onInput={(day) => put({ ...each, day })}
          />
        </div>
      ))}
      {operations.every(({ words }) => words.trim() !== '') && (
        <Button
          look="plain"
          icon="plus"
          onPress={() => change({ operations: [...operations, blankOperation(drawName)] })}
        >
          {t('health.another')}
        </Button>
      )}
    </>
  );
}

/** Devices that the content knows, by name; any other in words of my own. */
export const DeviceFields = (given: FieldsProps) => (
  <>
    <Conditions draft={given.draft} page="devices" ids={deviceConditions} change={given.change} />
    <Words about="devices" label={t('health.ownDevices')} {...given} />
  </>
);
