import { Page, Switch } from '../../design/index.ts';
import { turnWishes, wishTurn } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';

/** Off until it is wished, and on while both wish it. Whether the other does is not said here. [WE13] */
export function TurnPage({ session }: { readonly session: Session }) {
  const on = turnWishes(session).value[session.person]?.value === true;
  return (
    <Page question={t('turn.title')} lead={t('turn.lead')}>
      <Switch
        label={t('turn.wish')}
        detail={t('turn.wishDetail')}
        on={on}
        onChange={(next) => void wishTurn(session, next)}
      />
      <p class="quiet-text">{t('turn.nobody')}</p>
    </Page>
  );
}
