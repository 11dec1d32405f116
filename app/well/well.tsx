import { ActivityRow, Page, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';

/** What many in this place feel, named without blame, and four ways on. [WL4] [WL5] */
export function Well({ session }: { readonly session: Session }) {
  const low = view.value === 'low-energy';
  return (
    <Page question={t('well.title')} lead={t('well.lead')}>
      {!low && (
        <section class="leaflet">
          <p>{t('well.longing')}</p>
          <p>{t('well.worn')}</p>
          <p>{t('well.both')}</p>
          <Why summary={t('well.why')}>
            <p>{t('well.whyWords')}</p>
          </Why>
        </section>
      )}
      <Rows label={t('well.ways')}>
        <ActivityRow href="#/well/words" icon="pencil" name={t('well.words')} detail={t('well.alone')} />
        <ActivityRow href="#/well/myself" icon="leaf" name={t('well.myself')} detail={t('well.alone')} />
        {session.partner && (
          <ActivityRow
            href="#/kindness/asks-nothing"
            icon="feather"
            name={t('well.nothing')}
            detail={nothingDetail(low)}
          />
        )}
        <ActivityRow href="#/help" icon="help" name={t('well.support')} detail={t('well.supportDetail')} />
      </Rows>
    </Page>
  );
}

const nothingDetail = (low: boolean): string | undefined => (low ? undefined : t('well.nothingDetail'));
