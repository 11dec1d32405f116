import { useComputed, useSignal } from '@preact/signals';
import { longestName, type WhichMedicine } from '@unhurried/domain/medicines';
import { Button, Page, TextField, Why } from '../design/index.ts';
import { Found } from '../finding/index.ts';
import { t } from '../words/index.ts';
import { foundFor, kindsByArea, type ToFind, toFind } from './search.ts';

interface PickProps {
  readonly onPick: (which: WhichMedicine) => void;
}

/** So many are read at once; one more letter finds fewer. */
const mostFound = 8;

/** Found by its name, well spelled or nearly; chosen by its kind; or kept under my own name. Nothing typed is kept. [CB2] */
export function Pick({ onPick }: PickProps) {
  const query = useSignal('');
  const all = useComputed(toFind).value;
  const asked = query.value.trim();
  const found = foundFor(asked, all).slice(0, mostFound);
  const pick = ({ which }: ToFind) => onPick(which);
  return (
    <Page question={t('cabinet.find')}>
      <TextField
        label={t('cabinet.search')}
        hint={t('cabinet.searchHint')}
        value={query.value}
        onInput={(value) => (query.value = value)}
        maxLength={longestName}
      />
      <p role="status" class={asked !== '' && found.length === 0 ? undefined : 'unseen'}>
        {asked !== '' && (found.length > 0 ? t('finding.found', { count: found.length }) : t('medicines.unknown'))}
      </p>
      {asked !== '' && found.length === 0 && <p class="quiet-text">{t('cabinet.brand')}</p>}
      {asked === '' ? <ByKind onPick={pick} /> : <Found things={found} onPick={pick} />}
      {asked !== '' && (
        <Button look={found.length > 0 ? 'plain' : 'quiet'} onPress={() => onPick({ by: 'own', name: asked })}>
          {t(found.length > 0 ? 'cabinet.noneOfThese' : 'cabinet.useOwn', { name: asked })}
        </Button>
      )}
    </Page>
  );
}

/** By what it is for, since a name is not always at hand. */
const ByKind = ({ onPick }: { readonly onPick: (thing: ToFind) => void }) => (
  <section class="cabinet-kinds">
    <h2>{t('cabinet.kinds')}</h2>
    {kindsByArea().map(({ id, kinds }) => (
      <Why key={id} summary={t(`cabinet.area.${id}`)}>
        <Found things={kinds} onPick={onPick} />
      </Why>
    ))}
  </section>
);
