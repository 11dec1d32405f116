import type { ComponentChildren } from 'preact';
import { ActivityRow, LinkButton, Page, Rows } from '../design/index.ts';
import { t } from '../words/index.ts';

/**
 * In place of a page for two, for whoever is worried about safety: help first, and what they can still take back. Its words are
 * those of the room, which name nothing. [TR2] [CA6]
 */
export const HelpFirst = ({ children }: { readonly children?: ComponentChildren }) => (
  <Page
    key="help-first"
    question={t('talk.title')}
    lead={t('talk.worried')}
    action={<LinkButton href="#/talk">{t('talk.back')}</LinkButton>}
  >
    <Rows label={t('talk.doors')}>
      <ActivityRow href="#/help/pressure" icon="help" name={t('talk.help')} detail={t('talk.helpDetail')} />
    </Rows>
    {children}
  </Page>
);
