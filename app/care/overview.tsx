import type { HeldCondition, Precaution } from '@unhurried/domain/care';
import { ActivityRow, Button, Card, LinkButton, Page, Rows, Why } from '../design/index.ts';
import { mine, type Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { toCondition, toSign } from './addresses.ts';
import { AskAbout } from './ask-about.tsx';
import { waitIdOf } from './condition-facts.ts';
import { conditionMeans, conditionName, datesOf, targetMeans, targetName } from './names.ts';
import { dueQuestions } from './questions.ts';
import { safeId } from './safe-facts.ts';
import { SafeSwitch } from './safe-switch.tsx';

/** What I am careful with, and what that does today. One thing that needs an answer stands before all else. */
export function Overview({ session }: { readonly session: Session }) {
  const { care } = session.known.value.mine.half;
  const today = session.today.value;
  const [due] = dueQuestions(care, today);
  return (
    <Page
      key={care.redFlag ? 'sign' : JSON.stringify(due ?? 'calm')}
      question={t('care.title')}
      lead={session.partner ? t('care.lead', { name: session.partner.name }) : t('care.leadAlone')}
      action={
        !care.redFlag &&
        !due && (
          <LinkButton href="#/care/add" look="primary" icon="plus" wide>
            {t('care.add')}
          </LinkButton>
        )
      }
    >
      {care.redFlag && <OpenSign session={session} flag={care.redFlag.flag} />}
      {due && !care.redFlag && <AskAbout key={JSON.stringify(due)} session={session} question={due} />}
      <Held session={session} />
      <div class="quiet-links">
        {(care.redFlag || due) && <a href="#/care/add">{t('care.add')}</a>}
        <a href="#/care/signs">{t('care.toSigns')}</a>
        <a href="#/care/today">{t('care.changes')}</a>
        <a href="#/limits">{t('care.toLimits')}</a>
      </div>
      <Why summary={t('care.quiet')}>
        <SafeSwitch session={session} />
      </Why>
    </Page>
  );
}

/** A sign that nobody has looked at. It is not named here: the screen may lie open. [AC7] [AC10] */
function OpenSign({ session, flag }: { readonly session: Session; readonly flag: string }) {
  return (
    <Card soft>
      <h2>{t('care.sign')}</h2>
      <p>{t('care.signMeans')}</p>
      <div class="button-row">
        <Button onPress={() => void session.add([mine({ kind: 'red-flag-looked-at' })])}>{t('care.signLooked')}</Button>
        <LinkButton href={`#${toSign(flag)}`} look="plain">
          {t('care.signAgain')}
        </LinkButton>
      </div>
    </Card>
  );
}

function Held({ session }: { readonly session: Session }) {
  const { care } = session.known.value.mine.half;
  const today = session.today.value;
  const conditions = care.conditions.filter(({ id }) => id !== safeId);
  if (conditions.length === 0 && care.precautions.length === 0) return <p>{t('care.nothing')}</p>;
  return (
    <Rows label={t('care.held')}>
      {conditions.map((condition) => (
        <ActivityRow
          key={condition.id}
          href={`#${toCondition(condition.id)}`}
          icon="care"
          name={conditionName(condition.id)}
          detail={conditionDetail(condition)}
        />
      ))}
      {care.precautions.map((precaution) => (
        <PrecautionRow key={precaution.id} precaution={precaution} conditions={conditions} today={today} />
      ))}
    </Rows>
  );
}

const conditionDetail = ({ id, stance }: HeldCondition): string =>
  stance.kind === 'not-until' ? t('care.notUntil', { day: formatDay(stance.day, 'short') }) : conditionMeans(id);

interface PrecautionRowProps {
  readonly precaution: Precaution;
  readonly conditions: readonly HeldCondition[];
  readonly today: string;
}

function PrecautionRow({ precaution, conditions, today }: PrecautionRowProps) {
  const of = conditions.find(({ id }) => waitIdOf(id) === precaution.id);
  const means = of ? t('care.waitOf', { name: conditionName(of.id) }) : targetMeans(precaution.target);
  return (
    <ActivityRow
      href={of ? `#${toCondition(of.id)}` : `#/care/precaution/${precaution.id}`}
      icon="calendar"
      name={targetName(precaution.target)}
      detail={`${means} ${datesOf(precaution, today)}`}
    />
  );
}
