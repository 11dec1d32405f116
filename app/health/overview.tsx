import { useEffect } from 'preact/hooks';
import {
  conditionMeans,
  conditionName,
  targetMeans,
  targetName,
  toCondition,
  toPrecaution,
} from '../care/known/index.ts';
import { clinicState } from '../clinic/known/index.ts';
import { ActivityRow, Button, Page, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { formatDay, formatList, t } from '../words/index.ts';
import { operationsOf } from './draft.ts';
import { type QuestionId, questions } from './steps.ts';
import { flagsKept, type Line, linesOf, listed, untold } from './told.ts';
import { UnderWay } from './under-way.tsx';
import { beginWalk, forgetSingle, wholeWalk } from './walks.ts';

interface OverviewProps {
  readonly session: Session;
}

const toQuestion = (question: QuestionId): string => `#/walk/one/${questions.indexOf(question) + 1}`;

/** What I told of my health, each where it is changed. Nothing in it counts anything. [MH6] */
export function Overview({ session }: OverviewProps) {
  useEffect(() => forgetSingle(session), [session]);
  const again = () => {
    beginWalk(session, wholeWalk);
    go(`${wholeWalk}/1`);
  };
  return (
    <Page
      question={t('health.title')}
      lead={t('health.leadTold')}
      action={
        <Button look="quiet" wide onPress={again}>
          {t('health.again')}
        </Button>
      }
      aside={<UnderWay session={session} />}
    >
      <Conditions session={session} />
      <Operations session={session} />
      <HowItIs session={session} />
      <Untold session={session} />
    </Page>
  );
}

function Conditions({ session }: OverviewProps) {
  const held = listed(session);
  if (held.length === 0) return null;
  return (
    <section>
      <h2>{t('health.conditions')}</h2>
      <Rows label={t('health.conditions')}>
        {held.map(({ id, since }) => (
          <ActivityRow
            key={id}
            href={`#${toCondition(id)}`}
            icon="care"
            name={conditionName(id)}
            detail={since ? t('health.since', { day: formatDay(since, 'short') }) : detailOf(id)}
          />
        ))}
      </Rows>
    </section>
  );
}

const detailOf = (id: string): string | undefined => (view.value === 'low-energy' ? undefined : conditionMeans(id));

function Operations({ session }: OverviewProps) {
  const operations = operationsOf(clinicState(session));
  return (
    <section>
      <h2>{t('health.operations')}</h2>
      <Rows label={t('health.operations')}>
        {operations.map(({ operation, words, day }) => (
          <ActivityRow
            key={operation}
            href={toQuestion('operations')}
            icon="calendar"
            name={words}
            detail={day === '' ? t('health.noDay') : formatDay(day, 'short')}
          />
        ))}
        <ActivityRow href={toQuestion('operations')} icon="plus" name={t('health.addOperation')} />
      </Rows>
    </section>
  );
}

function saidOf(line: Line): string {
  if (line.question === 'stairs') return t(line.can ? 'health.yes' : 'health.no');
  if (line.question === 'positions') return formatList(line.hurt.map((each) => t(`body.position.${each}`)));
  return line.words;
}

function HowItIs({ session }: OverviewProps) {
  const lines = linesOf(clinicState(session));
  const { care } = session.known.value.mine.half;
  const flags = flagsKept(care);
  if (lines.length + flags.length === 0) return null;
  return (
    <section>
      <h2>{t('health.lines')}</h2>
      <Rows label={t('health.lines')}>
        {lines.map((line) => (
          <ActivityRow
            key={line.question}
            href={toQuestion(line.question)}
            icon="page"
            name={t(`health.line.${line.question}`)}
            detail={saidOf(line)}
          />
        ))}
        {flags.map(({ id, flag }) => (
          <ActivityRow
            key={id}
            href={`#${toPrecaution(care, id)}`}
            icon="page"
            name={targetName({ kind: 'flag', flag })}
            detail={targetMeans({ kind: 'flag', flag })}
          />
        ))}
      </Rows>
    </section>
  );
}

const Untold = ({ session }: OverviewProps) => (
  <Why summary={t('health.more')}>
    <Rows label={t('health.more')}>
      {untold(clinicState(session)).map((question) => (
        <ActivityRow key={question} href={toQuestion(question)} icon="plus" name={t(`health.line.${question}`)} />
      ))}
    </Rows>
  </Why>
);
