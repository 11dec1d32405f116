import { ActivityRow, Page, Rows } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import { atNumber, numberOf } from '../neutral/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import type { OneLookProps } from './look/index.ts';
import { looks } from './look-list.ts';

const one: LaterPage<OneLookProps> = {
  areas: ['instruments', 'clinic-questions'],
  load: () => import('./look/index.ts').then(({ OneLook }) => OneLook),
};

/** Longer looks, for whoever wishes: mine alone. [LX6] */
export function Screen({ session, rest }: OpenScreen) {
  const look = atNumber(looks, rest[0]);
  return look ? <Later key={look.id} page={one} given={{ session, look: look.id }} /> : <All />;
}

function All() {
  const low = view.value === 'low-energy';
  return (
    <Page question={t('looks.title')} lead={low ? undefined : t('looks.lead')}>
      <Rows label={t('looks.title')}>
        {looks.map(({ id, icon }) => (
          <ActivityRow
            key={id}
            href={`#/looks/${numberOf(looks, id)}`}
            icon={icon}
            name={t(`looks.${id}.name`)}
            detail={low ? undefined : t(`looks.${id}.detail`)}
          />
        ))}
      </Rows>
      <p class="quiet-text">{t('looks.private')}</p>
    </Page>
  );
}
