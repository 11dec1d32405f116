import { useSignal } from '@preact/signals';
import type { MedicineClass } from '@unhurried/content/medicines';
import { useId } from 'preact/hooks';
import { t } from '../words/index.ts';
import { partsOf } from './kinds.ts';
import { inWords } from './words.ts';

/**
 * What is known about a kind. Closed each time the page is opened, and while it is closed none of its sentences is on the
 * page, so that no search of a browser and no reader can come upon them. [CB7]
 */
export function KnownCard({ kind }: { readonly kind: MedicineClass }) {
  const open = useSignal(false);
  const id = useId();
  return (
    <section class="cabinet-known">
      {!open.value && <p class="quiet-text">{t('cabinet.knownHint')}</p>}
      <button
        type="button"
        class="button button-quiet"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => (open.value = !open.value)}
      >
        <span>{t(open.value ? 'cabinet.knownClose' : 'cabinet.known')}</span>
      </button>
      <div id={id} class="cabinet-known">
        {open.value && <Card kind={kind} />}
      </div>
    </section>
  );
}

const Card = ({ kind }: { readonly kind: MedicineClass }) => (
  <>
    <h2>{inWords(`medicines.${kind.id}.name`)}</h2>
    {partsOf(kind).map((part) =>
      part.kind === 'line' ? <p key={part.key}>{inWords(part.key)}</p> : <Considers key="considers" keys={part.keys} />,
    )}
  </>
);

const Considers = ({ keys }: { readonly keys: readonly string[] }) => (
  <div>
    <h3>{t('medicines.considersLead')}</h3>
    <ul>
      {keys.map((key) => (
        <li key={key}>{inWords(key)}</li>
      ))}
    </ul>
  </div>
);
