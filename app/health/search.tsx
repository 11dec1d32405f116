import { findables, toCondition } from '../care/known/index.ts';
import { Page } from '../design/index.ts';
import { Finder } from '../finding/index.ts';
import type { Session } from '../session/index.ts';
import { back, go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { goneThrough } from './draft.ts';
import { searchPage, tickedElsewhere } from './steps.ts';
import { beginWalk, walkAt, wholeWalk } from './walks.ts';

/** The list of Care, searched by name: what is chosen joins the walk, and what was told opens as it stands. [MH3] */
export function Search({ session }: { readonly session: Session }) {
  const choose = ({ id }: { readonly id: string }) => {
    const walk = walkAt(session, wholeWalk);
    const { draft, at } = walk.value ?? beginWalk(session, wholeWalk);
    if (draft.told.includes(id)) return go(toCondition(id));
    const found = [...(draft.ticked[searchPage] ?? []), ...(tickedElsewhere(draft, '').includes(id) ? [] : [id])];
    walk.value = { draft: { ...goneThrough(draft, searchPage), ticked: { ...draft.ticked, [searchPage]: found } }, at };
    back();
  };
  return (
    <Page question={t('health.searchTitle')} lead={t('health.searchLead')}>
      <Finder label={t('health.searchFor')} things={findables()} onPick={choose}>
        {null}
      </Finder>
    </Page>
  );
}
