import type { Sent } from '@unhurried/domain/kindness';
import { useEffect } from 'preact/hooks';
import { Button, toQuestion, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { putAway, tidyAway } from '../deeds.ts';
import { areQuiet, arrived } from '../known.ts';
import { OwnWords, sentenceOf } from '../said.tsx';
import '../kindness.css';

interface IncomingProps {
  readonly session: Session;
}

/** On Today: nothing where kind words rest, or where I am worried. [KW5] [KW9] [KW10] */
export function Incoming({ session }: IncomingProps) {
  useEffect(() => void tidyAway(session), [session]);
  return areQuiet(session) ? null : <Arrived session={session} />;
}

/** On the page of kind words: folded where Today shows none. [KW5] [KW9] [KW10] */
export function IncomingFolded({ session }: IncomingProps) {
  const { partner } = session;
  if (!areQuiet(session)) return <Incoming session={session} />;
  if (!partner || arrived(session).length === 0) return null;
  return (
    <Why summary={t('kindness.arrived', { name: partner.name })}>
      <Arrived session={session} />
    </Why>
  );
}

/** What came: the last one, and what else there is folded away. Looking at it writes nothing. [KW5] [KW6] */
function Arrived({ session }: IncomingProps) {
  const [last, ...more] = arrived(session);
  const { partner } = session;
  if (!partner || !last) return null;
  const { name } = partner;
  return (
    <section class="kind-arrived" aria-label={t('kindness.arrived', { name })}>
      <Line key={last.id} sent={last} name={name} session={session} />
      {more.length > 0 && (
        <Why summary={t('kindness.more', { name })}>
          {more.map((sent) => (
            <Line key={sent.id} sent={sent} name={name} session={session} />
          ))}
        </Why>
      )}
    </section>
  );
}

interface LineProps {
  readonly sent: Sent;
  readonly name: string;
  readonly session: Session;
}

async function away(session: Session, sent: Sent): Promise<void> {
  if (await putAway(session, sent)) toQuestion();
}

const Line = ({ sent, name, session }: LineProps) => (
  <div class="kind-line">
    <p id={`kind-${sent.kindness}`}>
      {t('kindness.from', { name, sentence: sentenceOf(sent.kindness) })}
      <OwnWords words={sent.words} />
    </p>
    <Button look="plain" describedBy={`kind-${sent.kindness}`} onPress={() => void away(session, sent)}>
      {t('kindness.putAway')}
    </Button>
  </div>
);
