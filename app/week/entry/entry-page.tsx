import { useSignal } from '@preact/signals';
import { isRepeating } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import { Button, LinkButton, Page } from '../../design/index.ts';
import { entryWith, keeping, learnedOf, type Placed, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { changeWay, linkTo, mayChange, mayTakeOut, partIn, proposalOf, Told, titleOf } from '../spoken/index.ts';
import { About } from './about.tsx';
import { Crossed } from './crossed.tsx';
import { Gone } from './form-page.tsx';
import { type Learned, LearnedHard } from './learned-hard.tsx';
import { TakeOut } from './take-out.tsx';
import { OneTime, Times } from './times.tsx';
import './entry.css';

export interface EntryPageProps {
  readonly session: Session;
  readonly zone: Zone;
  /** What follows `entry` in the path: its key, then, of a repetition, the key of one time. */
  readonly rest: readonly string[];
  /** In the place of what this person's own check-ins say about the days of a round. */
  readonly learned?: Learned;
}

/** One entry: when, for whom, and what can be done with it. */
export function EntryPage({ session, zone, rest, learned }: EntryPageProps) {
  const [key = '', time] = rest.map(partIn);
  const placed = entryWith(session, key);
  if (!placed) return <Gone session={session} zone={zone} />;
  return (
    <Whole
      session={session}
      zone={zone}
      placed={placed}
      time={time}
      learned={learned ?? learnedOf(session, placed.entry, zone)}
    />
  );
}

interface WholeProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly placed: Placed;
  readonly time: string | undefined;
  readonly learned: Learned | undefined;
}

function Whole({ session, zone, placed, time, learned }: WholeProps) {
  const said = useSignal('');
  const { entry } = placed;
  const repeats = isRepeating(entry.when);
  const may = mayChange(placed, session);
  const part = { session, zone, placed };
  const onDone = (done: boolean, words: string) => (said.value = done ? words : t('calendar.notWritten'));
  return (
    <Page
      question={titleOf(entry, session)}
      action={
        !placed.isPrivate &&
        proposalOf(entry, session) === 'by-them' && <Keep session={session} placed={placed} onDone={onDone} />
      }
    >
      <About {...part} time={repeats ? time : undefined} />
      {may && learned && <LearnedHard session={session} placed={placed} learned={learned} onDone={onDone} />}
      <Crossed {...part} onDone={onDone} />
      <Told words={said.value} />
      {repeats && time !== undefined && may && <OneTime {...part} time={time} onDone={onDone} />}
      {repeats && <Times {...part} except={time} onDone={onDone} />}
      {mayTakeOut(placed, session) && (
        <div class="button-row not-on-paper">
          {may && (
            <LinkButton href={linkTo(changeWay(entry.key))} icon="pencil">
              {t(repeats ? 'calendar.changeAll' : 'calendar.change')}
            </LinkButton>
          )}
          <TakeOut {...part} repeats={repeats} onRefused={() => onDone(false, '')} />
        </div>
      )}
    </Page>
  );
}

interface KeepProps {
  readonly session: Session;
  readonly placed: Placed;
  readonly onDone: (done: boolean, words: string) => void;
}

/** The other suggested it; one tap, and it stands. [WE26] */
const Keep = ({ session, placed: { entry }, onDone }: KeepProps) => (
  <Button
    look="primary"
    wide
    onPress={() =>
      void write(session, keeping(session, entry)).then((done) =>
        onDone(done, t('calendar.kept', { title: titleOf(entry, session) })),
      )
    }
  >
    {t('calendar.keep')}
  </Button>
);
