import type { Activity } from '@unhurried/domain/library';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, LinkButton, Notice, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { finishFirst, isFirst } from './telling.ts';
import { ToToday } from './to-today.tsx';
import { Ways } from './ways.tsx';

interface EnoughProps {
  readonly session: Session;
  /** The sitting began with the first cards of two phones. */
  readonly first: boolean;
  readonly none: boolean;
  /** The one card that was asked for and answered. */
  readonly one?: Activity | undefined;
}

/** The end of a sitting, and the ways on from it. */
export function Enough({ session, first, none, one }: EnoughProps) {
  return (
    <Page
      question={t(one ? 'cards.kept' : none ? 'cards.none' : 'cards.done')}
      lead={t('cards.doneLead')}
      action={<ToToday />}
    >
      {first && <FirstDone session={session} />}
      {one && <LinkButton href={`#/activity/${one.id}`}>{nameOf(one.id, namesOf(session))}</LinkButton>}
      <Ways session={session} />
      <div class="quiet-links">
        <a href="#/cards/again">{t('cards.again')}</a>
        <a href="#/cards/own">{t('cards.own')}</a>
      </div>
    </Page>
  );
}

/** Whoever is through says so, or has answered everything. Nothing here depends on where the other is. [CG20] */
function FirstDone({ session }: { readonly session: Session }) {
  const open = isFirst(session);
  return (
    <>
      {open && (
        <section class="stack">
          <p>{t('cards.firstEnd')}</p>
          <p>{t('cards.firstOpen')}</p>
          <Button wide onPress={() => void finishFirst(session)}>
            {t('cards.firstAll')}
          </Button>
        </section>
      )}
      <Notice>{open ? undefined : t('cards.firstEnd')}</Notice>
    </>
  );
}
