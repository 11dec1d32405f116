import { ChangesToday, whatChanges } from '../care/changes/index.ts';
import { LinkButton, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { leafletsOf } from './leaflets-of.ts';
import { listed } from './told.ts';

/** What all that was told does today, by the judgement of the offering, and where one may go on. [MH7] */
export function End({ session }: { readonly session: Session }) {
  const { care } = session.known.value.mine.half;
  const changes = whatChanges(session.activities.value, care, session.today.value);
  return (
    <Page
      question={t('health.end')}
      lead={t('conditions.team.first')}
      action={
        <LinkButton href="#/walk" look="primary" wide>
          {t('health.done')}
        </LinkButton>
      }
    >
      <ChangesToday session={session} changes={changes} summary={t('health.changes')} />
      <section>
        <h2 class="small-head">{t('health.next-steps')}</h2>
        <div class="quiet-links">
          {view.value !== 'low-energy' && <Reading session={session} />}
          <a href="#/reading">{t('health.reading')}</a>
          <a href="#/cabinet">{t('health.medicines')}</a>
          <a href="#/page">{t('health.clinic')}</a>
        </div>
      </section>
    </Page>
  );
}

const Reading = ({ session }: { readonly session: Session }) => (
  <>
    {leafletsOf(listed(session).map(({ id }) => id)).map(({ href, leaflet }) => (
      <a key={href} href={href}>
        {t('health.read', { name: t(`leaflets.${leaflet}.name` as MessageKey) })}
      </a>
    ))}
  </>
);
