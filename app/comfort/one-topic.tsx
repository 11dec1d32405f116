import { type ComfortTopic, postures } from '@unhurried/content/comfort';
import { Page } from '../design/index.ts';
import { isChecked, Sources, sourcesOf } from '../leaflets/sources/index.ts';
import { numberOf } from '../neutral/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { Drawing } from './drawing/index.ts';
import { myFlags, wayWith } from './order.ts';
import { Table } from './table.tsx';
import { tableOf } from './tables.ts';
import { pointWords, topicName, wayWords } from './words.ts';

export interface OneTopicGiven {
  readonly session: Session;
  readonly topic: ComfortTopic;
}

/** One topic: its points, a posture that goes with it, and what it rests on. Opening it writes nothing. [CO2] */
export function OneTopic({ session, topic }: OneTopicGiven) {
  const table = tableOf(topic);
  const inTable = new Set(table?.rows.flatMap(({ points }) => points));
  const points = topic.points.filter(({ id }) => !inTable.has(id));
  const sources = sourcesOf(topic.points);
  return (
    <Page question={topicName(topic)} lead={t('comfort.team')}>
      {points.length > 0 && (
        <ul class="comfort-points">
          {points.map(({ id }) => (
            <li key={id}>{pointWords(topic, id)}</li>
          ))}
        </ul>
      )}
      {table && <Table topic={topic} table={table} />}
      <GoesWith session={session} topic={topic} />
      {!isChecked(sources) && <p class="quiet-text">{t('comfort-room.unchecked')}</p>}
      <Sources of={sources} />
    </Page>
  );
}

function GoesWith({ session, topic }: OneTopicGiven) {
  const way = wayWith(topic, myFlags(session));
  if (!way) return null;
  return (
    <section class="stack-close">
      <h2 class="small-head">{t('comfort-room.goesWith')}</h2>
      {view.value !== 'low-energy' && <Drawing of={way.id} label={wayWords(way, 'how')} />}
      <a class="quiet-link" href={`#/comfort/ways/${numberOf(postures, way.id)}`}>
        {wayWords(way, 'name')}
      </a>
      <p class="quiet-text">{wayWords(way, 'not-for')}</p>
    </section>
  );
}
