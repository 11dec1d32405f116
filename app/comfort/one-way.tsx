import { type Posture, postures } from '@unhurried/content/comfort';
import { LinkButton, Page } from '../design/index.ts';
import { isChecked, Sources, sourcesOf } from '../leaflets/sources/index.ts';
import { numberOf } from '../neutral/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { Drawing } from './drawing/index.ts';
import { myFlags, waysFor } from './order.ts';
import { wayWords } from './words.ts';

export interface OneWayGiven {
  readonly session: Session;
  readonly way: Posture;
}

/** One posture: its drawing, how, what it eases, and when another is better. [CO3] [CO4] */
export function OneWay({ session, way }: OneWayGiven) {
  const sources = sourcesOf([way]);
  return (
    <Page
      question={wayWords(way, 'name')}
      lead={t('comfort.team')}
      picture={
        <div class="way-picture">
          <Drawing of={way.id} label={wayWords(way, 'how')} />
        </div>
      }
    >
      <div class="stack leaflet">
        <p class="way-how">{wayWords(way, 'how')}</p>
        <section>
          <h2>{t('comfort-room.eases')}</h2>
          <p>{wayWords(way, 'eases')}</p>
        </section>
        <section>
          <h2>{t('comfort-room.another')}</h2>
          <p>{wayWords(way, 'not-for')}</p>
        </section>
        {!isChecked(sources) && <p class="quiet-text">{t('comfort-room.unchecked')}</p>}
        <Sources of={sources} />
        <Neighbours ways={waysFor(myFlags(session))} way={way} />
      </div>
    </Page>
  );
}

/** The one before and the one after, in the order in which the list shows them. */
function Neighbours({ ways, way }: { readonly ways: readonly Posture[]; readonly way: Posture }) {
  const at = ways.indexOf(way);
  const [before, after] = [ways[at - 1], ways[at + 1]];
  return (
    <nav class="button-row not-on-paper" aria-label={t('comfort-room.ways')}>
      {before && <LinkButton href={placeOf(before)}>{t('comfort-room.before')}</LinkButton>}
      {after && <LinkButton href={placeOf(after)}>{t('comfort-room.after')}</LinkButton>}
      <a class="quiet-link" href="#/comfort/ways">
        {t('comfort-room.allWays')}
      </a>
    </nav>
  );
}

const placeOf = ({ id }: Posture): string => `#/comfort/ways/${numberOf(postures, id)}`;
