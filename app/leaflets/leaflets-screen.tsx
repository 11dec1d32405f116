import './leaflets.css';
import { leafletAreas, leaflets } from '@unhurried/content/leaflets';
import { Page, Why } from '../design/index.ts';
import { Finder } from '../finding/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import { atNumber, numberOf } from '../neutral/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import type { OneLeafletGiven } from './one-leaflet.tsx';
import { areaName, leafletAlso, leafletName } from './words.ts';

const oneLeaflet: LaterPage<OneLeafletGiven> = {
  areas: ['clinic-questions', 'red-flags'],
  load: () => import('./one-leaflet.tsx').then(({ OneLeaflet }) => OneLeaflet),
};

/** `reading` for the list, `reading/N` for one leaflet. Nothing of what is read is remembered. [LF1] [LF2] */
export function Screen({ session, rest: [number] }: OpenScreen) {
  const leaflet = atNumber(leaflets, number);
  return leaflet ? <Later key={leaflet.id} page={oneLeaflet} given={{ session, leaflet }} /> : <All />;
}

const placeOf = (id: string): string => `/reading/${numberOf(leaflets, id)}`;

/** The same for everybody, whatever they told. [LF2] */
function All() {
  const things = leaflets.map((leaflet) => ({
    id: leaflet.id,
    name: leafletName(leaflet),
    also: leafletAlso(leaflet),
  }));
  return (
    <Page question={t('reading.title')} lead={view.value === 'low-energy' ? undefined : t('reading.lead')}>
      <Finder
        label={t('reading.find')}
        hint={t('reading.findHint')}
        things={things}
        onPick={({ id }) => go(placeOf(id))}
      >
        {view.value === 'low-energy' ? <Folded /> : <Open />}
      </Finder>
    </Page>
  );
}

const Open = () => (
  <>
    {leafletAreas.map(({ id }) => (
      <section key={id}>
        <h2 class="small-head">{areaName(id)}</h2>
        <InArea id={id} />
      </section>
    ))}
  </>
);

const Folded = () => (
  <div>
    {leafletAreas.map(({ id }) => (
      <Why key={id} summary={areaName(id)}>
        <InArea id={id} />
      </Why>
    ))}
  </div>
);

const InArea = ({ id }: { readonly id: string }) => (
  <ul class="found-list">
    {leafletAreas
      .filter((area) => area.id === id)
      .flatMap((area) => area.leaflets)
      .map((leaflet) => (
        <li key={leaflet.id}>
          <a class="found-pick" href={`#${placeOf(leaflet.id)}`}>
            {leafletName(leaflet)}
          </a>
        </li>
      ))}
  </ul>
);
