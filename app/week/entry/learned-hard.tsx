import type { Cycle } from '@unhurried/domain/calendar';
import { Button, Card } from '../../design/index.ts';
import { changing, type Placed, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';

/** Days of a round that were found to be hard, from what its person told. */
export type Learned = NonNullable<Cycle['hard']>;

interface LearnedHardProps {
  readonly session: Session;
  readonly placed: Placed;
  readonly learned: Learned;
  readonly onDone: (done: boolean, words: string) => void;
}

/** Shown to its person alone, and stated by a tap of theirs, never by itself. What was stated is not argued with. [CL7] [WE25] */
export function LearnedHard({ session, placed, learned, onDone }: LearnedHardProps) {
  const { cycle } = placed.entry;
  if (!cycle || cycle.hard || learned.to > cycle.days) return null;
  const state = async () => {
    const { from, to } = learned;
    const set = { cycle: { days: cycle.days, hard: { from, to } } };
    onDone(await write(session, changing(session, placed, set)), t('calendar.hardDays', { from, to }));
  };
  return (
    <Card soft>
      <p>{t('calendar.learned', { ...learned })}</p>
      <div class="button-row">
        <Button onPress={() => void state()}>{t('calendar.stateHard')}</Button>
      </div>
    </Card>
  );
}
