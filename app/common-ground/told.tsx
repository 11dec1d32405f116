import { useSignal } from '@preact/signals';
import { toldBy } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { canTell, nameOf, namesOf } from '../activities/index.ts';
import { Button, Notice, Page, Why } from '../design/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { takeBack } from './telling.ts';
import { ToToday } from './to-today.tsx';

/**
 * What I told openly, each with the way back, and what both told. There are yeses here and nothing else; what the other
 * alone has told is on no page. [CG9] [CG10] [P8]
 */
export function Told({ session }: { readonly session: Session }) {
  const taken = useSignal(false);
  const { common } = session.known.value.ours;
  const mine = [...toldBy(common, session.person)].sort();
  const theirs = toldBy(common, partnerOf(session));
  const both = mine.filter((activity) => theirs.has(activity));
  const onTakeBack = async (activity: ActivityId) => {
    taken.value = await takeBack(session, activity);
  };
  return (
    <Page question={t('cards.toldTitle')} lead={t('own.toldLead')} action={<ToToday />}>
      <Notice>{taken.value ? t('own.toldTakenBack') : undefined}</Notice>
      {mine.length === 0 && <p>{t('own.toldNone')}</p>}
      {mine.length > 0 && <Mine session={session} activities={mine} onTakeBack={(each) => void onTakeBack(each)} />}
      {both.length > 0 && <Both session={session} activities={both} />}
      <ToTell
        session={session}
        activities={session.activities.value.flatMap(({ id }) => (canTell(session, id) ? id : []))}
      />
    </Page>
  );
}

interface ListProps {
  readonly session: Session;
  readonly activities: readonly ActivityId[];
}

const Mine = ({
  session,
  activities,
  onTakeBack,
}: ListProps & { readonly onTakeBack: (activity: ActivityId) => void }) => (
  <section class="stack">
    <h2>{t('own.toldMine')}</h2>
    <ul class="plain-list">
      {activities.map((activity) => {
        const name = `told-${activity}`;
        return (
          <li key={activity}>
            <p id={name}>{nameOf(activity, namesOf(session))}</p>
            <Button look="plain" describedBy={name} onPress={() => onTakeBack(activity)}>
              {t('cards.takeBack')}
            </Button>
          </li>
        );
      })}
    </ul>
  </section>
);

const Both = ({ session, activities }: ListProps) => (
  <section class="stack">
    <h2>{t('own.toldBoth')}</h2>
    <p class="quiet-text">{t('own.toldBothDetail')}</p>
    <ul class="plain-list">
      {activities.map((activity) => (
        <li key={activity}>{nameOf(activity, namesOf(session))}</li>
      ))}
    </ul>
  </section>
);

/** My own yeses, folded away from a glance; each is told on its page. A no is on no page. [CG9] [P8] */
const ToTell = ({ session, activities }: ListProps) => (
  <Why summary={t('own.toldMore')}>
    <p class="quiet-text">{t('own.toldMoreDetail')}</p>
    <nav class="quiet-links" aria-label={t('own.toldMore')}>
      {activities.map((activity) => (
        <a key={activity} href={`#/activity/${activity}`}>
          {nameOf(activity, namesOf(session))}
        </a>
      ))}
    </nav>
  </Why>
);
