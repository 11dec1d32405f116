import { useSignal } from '@preact/signals';
import type { KeptMoment } from '@unhurried/domain/journey';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Notice, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { keepMoment, letGo, type MonthOfBoth, monthsOfBoth } from './moments/index.ts';

/** What both kept, month by month, in words. It counts nothing and misses nobody. [US2] [P8] */
export function Months({ session }: { readonly session: Session }) {
  const gone = useSignal<KeptMoment | undefined>(undefined);
  const months = monthsOfBoth(session);
  const onLetGo = async (moment: KeptMoment) => {
    if (await letGo(session, moment)) gone.value = moment;
  };
  const onKeep = async (moment: KeptMoment) => {
    await keepMoment(session, moment);
    gone.value = undefined;
  };
  const moment = gone.value;
  return (
    <Page question={t('us.months')} lead={t(months.length > 0 ? 'us.monthsLead' : 'us.monthsNone')}>
      {months.map((each) => (
        <OneMonth key={each.month} session={session} month={each} onLetGo={(kept) => void onLetGo(kept)} />
      ))}
      {months.length > 0 && <p class="quiet-text">{t('us.letGoDetail')}</p>}
      <Notice>
        {moment && (
          <>
            <p>{t('us.letGone')}</p>
            <Button look="plain" onPress={() => void onKeep(moment)}>
              {t('us.keepAgain')}
            </Button>
          </>
        )}
      </Notice>
    </Page>
  );
}

interface OneMonthProps {
  readonly session: Session;
  readonly month: MonthOfBoth;
  readonly onLetGo: (moment: KeptMoment) => void;
}

const OneMonth = ({ session, month: { month, kept }, onLetGo }: OneMonthProps) => (
  <section class="stack">
    <h2>{formatDay(`${month}-01`, 'month')}</h2>
    <ul class="plain-list">
      {kept.map((activity) => {
        const name = `kept-${month}-${activity}`;
        return (
          <li key={activity}>
            <p id={name}>{nameOf(activity, namesOf(session))}</p>
            <Button look="plain" describedBy={name} onPress={() => onLetGo({ activity, month })}>
              {t('us.letGo')}
            </Button>
          </li>
        );
      })}
    </ul>
  </section>
);
