import { type Posture, postures } from '@unhurried/content/comfort';
import { Page, Why } from '../design/index.ts';
import { numberOf } from '../neutral/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { Drawing } from './drawing/index.ts';
import { myFlags, waysFor } from './order.ts';
import { wayWords } from './words.ts';

const mostAtOnce = 4;

/** All postures. What eases me comes first, what does not suit me last, and nothing says so. [CO3] */
export function Ways({ session }: { readonly session: Session }) {
  const ways = waysFor(myFlags(session));
  const low = view.value === 'low-energy';
  return (
    <Page question={t('comfort-room.ways')} lead={t('comfort-room.waysLead')}>
      <WayList ways={low ? ways.slice(0, mostAtOnce) : ways} />
      {low && (
        <Why summary={t('comfort-room.moreWays')}>
          <WayList ways={ways.slice(mostAtOnce)} />
        </Why>
      )}
    </Page>
  );
}

const WayList = ({ ways }: { readonly ways: readonly Posture[] }) => (
  <ul class="way-list">
    {ways.map((way) => (
      <li key={way.id} class="keep-whole">
        <a class="way-card" href={`#/comfort/ways/${numberOf(postures, way.id)}`}>
          <Drawing of={way.id} />
          <span>{wayWords(way, 'name')}</span>
        </a>
      </li>
    ))}
  </ul>
);
