import type { Activity } from '@unhurried/domain/library';
import { isTold } from '../activities/index.ts';
import { ActivityRow, LinkButton, Page, Rows } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

interface NeverHaveToProps {
  readonly session: Session;
  readonly activity: Activity | undefined;
}

const sayings = ['after.say1', 'after.say2', 'after.say3'] as const;
const doings = ['after.do1', 'after.do2', 'after.do3'] as const;

/** Warm and plain, for this person alone: no label, no alarm, nothing sent and nothing counted. [AF8] */
export function NeverHaveTo({ session, activity }: NeverHaveToProps) {
  const name = session.partner?.name ?? '';
  return (
    <Page
      question={t('after.neverHaveTo')}
      lead={t('after.neverLead')}
      action={
        <LinkButton href="#/today" look="primary" wide>
          {t('after.toToday')}
        </LinkButton>
      }
    >
      <div class="stack leaflet">
        {activity && <p>{t('after.isOut')}</p>}
        <section>
          <h2>{t('after.say')}</h2>
          <ul class="plain-list">
            {sayings.map((each) => (
              <li key={each}>{t(each)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('after.do')}</h2>
          <ul class="plain-list">
            {doings.map((each) => (
              <li key={each}>{t(each)}</li>
            ))}
          </ul>
        </section>
      </div>
      <Rows label={t('after.help')}>
        <ActivityRow href="#/help/pressure" icon="help" name={t('after.help')} detail={t('after.helpDetail')} />
        <ActivityRow href="#/limits" icon="hand" name={t('after.limits')} detail={t('after.limitsDetail')} />
        {activity && isTold(session, activity.id) && (
          <ActivityRow
            href="#/cards/told"
            icon="page"
            name={t('after.told')}
            detail={t('after.toldDetail', { name })}
          />
        )}
      </Rows>
    </Page>
  );
}
