import { leaflets, leafletsFor } from '@unhurried/content/leaflets';
import { numberOf } from '../neutral/index.ts';
import { hasMessage, t } from '../words/index.ts';

/** What there is to read about a condition; most have one leaflet, some none. [AC13] */
export function LeafletLinks({ condition }: { readonly condition: string }) {
  const found = leafletsFor(condition);
  if (found.length === 0) return null;
  return (
    <nav class="quiet-links" aria-label={t('care-form.read')}>
      {found.map(({ id }) => (
        <a key={id} href={`#/reading/${numberOf(leaflets, id)}`}>
          {`${t('care-form.read')}: ${nameOf(id)}`}
        </a>
      ))}
    </nav>
  );
}

const nameOf = (id: string): string => {
  const key = `leaflets.${id}.name`;
  return hasMessage(key) ? t(key) : '';
};
