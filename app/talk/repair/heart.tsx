import { Button, LinkButton, Page } from '../../design/index.ts';
import { go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { NotSafeLine } from './leave.tsx';

/** For oneself: the answer is a way through the pages, and lies nowhere. [RH4] */
export const Heart = ({ onward }: { readonly onward: string }) => (
  <Page question={t('repair.heart')} lead={t('repair.heartDetail')}>
    <div class="stack">
      <Button wide onPress={() => go('/talk/repair/apart', 'instead')}>
        {t('repair.heartYes')}
      </Button>
      <Button wide onPress={() => go(onward, 'instead')}>
        {t('repair.heartNo')}
      </Button>
    </div>
    <NotSafeLine />
  </Page>
);

/** A suggestion. It measures nothing, waits for nothing, and the way on is there at once. [RH4] */
export const Apart = ({ onward }: { readonly onward: string }) => (
  <Page
    question={t('repair.apart')}
    lead={t('repair.apartLead')}
    action={
      <LinkButton href="#/talk" look="primary" wide>
        {t('repair.apartBack')}
      </LinkButton>
    }
    aside={
      <LinkButton href={`#${onward}`} look="plain">
        {t('repair.apartOn')}
      </LinkButton>
    }
  >
    <ul class="repair-calm">
      <li>{t('repair.apartWater')}</li>
      <li>{t('repair.apartWalk')}</li>
      <li>{t('repair.apartThink')}</li>
    </ul>
    <p>{t('repair.apartWhen')}</p>
    <NotSafeLine />
  </Page>
);
