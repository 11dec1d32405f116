import './comfort.css';
import { type ComfortTopic, comfortGroups, comfortTopics, postures } from '@unhurried/content/comfort';
import { ActivityRow, Page, Rows, Why } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import { atNumber, numberOf } from '../neutral/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import type { OneTopicGiven } from './one-topic.tsx';
import type { OneWayGiven } from './one-way.tsx';
import { myFlags, topicsFor } from './order.ts';
import { topicName } from './words.ts';

// Where a page comes from is said in the words of the leaflets.
const areas = ['reading'];

const topicPage: LaterPage<OneTopicGiven> = {
  areas,
  load: () => import('./one-topic.tsx').then(({ OneTopic }) => OneTopic),
};
const waysPage: LaterPage<{ readonly session: Session }> = {
  areas,
  load: () => import('./ways.tsx').then(({ Ways }) => Ways),
};
const wayPage: LaterPage<OneWayGiven> = {
  areas,
  load: () => import('./one-way.tsx').then(({ OneWay }) => OneWay),
};

/** `comfort` for the topics, `comfort/N` for one, `comfort/ways` and `comfort/ways/N` for the postures. [CO2] */
export function Screen({ session, rest: [part, number] }: OpenScreen) {
  if (part === 'ways') {
    const way = atNumber(postures, number);
    if (way) return <Later key={way.id} page={wayPage} given={{ session, way }} />;
    return <Later page={waysPage} given={{ session }} />;
  }
  const topic = atNumber(comfortTopics, part);
  return topic ? <Later key={topic.id} page={topicPage} given={{ session, topic }} /> : <Topics session={session} />;
}

/** What suits me stands first in its group; nothing says why. [CO1] */
function Topics({ session }: { readonly session: Session }) {
  const low = view.value === 'low-energy';
  return (
    <Page question={t('comfort-room.title')} lead={low ? undefined : t('comfort-room.lead')}>
      <Rows label={t('comfort-room.ways')}>
        <ActivityRow
          href="#/comfort/ways"
          icon="bed"
          name={t('comfort-room.ways')}
          detail={low ? undefined : t('comfort-room.waysDetail')}
        />
      </Rows>
      {low ? <Few session={session} /> : <Grouped session={session} />}
    </Page>
  );
}

const mostAtOnce = 3;

function Few({ session }: { readonly session: Session }) {
  const first = topicsFor(myFlags(session), comfortTopics).slice(0, mostAtOnce);
  return (
    <>
      <TopicList topics={first} label={t('comfort-room.title')} />
      <Why summary={t('comfort-room.all')}>
        <Grouped session={session} />
      </Why>
    </>
  );
}

const Grouped = ({ session }: { readonly session: Session }) => (
  <>
    {comfortGroups.map(({ id, topics }) => (
      <section key={id}>
        <h2 class="small-head">{t(`comfort-room.group.${id}`)}</h2>
        <TopicList topics={topicsFor(myFlags(session), topics)} label={t(`comfort-room.group.${id}`)} />
      </section>
    ))}
  </>
);

const TopicList = ({ topics, label }: { readonly topics: readonly ComfortTopic[]; readonly label: string }) => (
  <ul class="comfort-list" aria-label={label}>
    {topics.map((topic) => (
      <li key={topic.id}>
        <a href={`#/comfort/${numberOf(comfortTopics, topic.id)}`}>{topicName(topic)}</a>
      </li>
    ))}
  </ul>
);
