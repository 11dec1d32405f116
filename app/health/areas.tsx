import { type Area, areas } from '@unhurried/content/conditions';
import { conditionMeans, conditionName } from '../care/known/index.ts';
import { Checks } from '../design/index.ts';
import { view } from '../shell/index.ts';
import { formatList, t } from '../words/index.ts';
import type { WalkDraft } from './draft.ts';
import { conditionsIn, keyOf, searchPage, tickedElsewhere, toTick } from './steps.ts';
import { WalkPageFrame, type WalkPageProps } from './walk-page.tsx';

/** What is it about? Headings to tick, or a search by name in their place. */
export function AreasPage({ draft, place, change, onDone, onSkip }: WalkPageProps) {
  const found = draft.ticked[searchPage] ?? [];
  return (
    <WalkPageFrame
      question={t('health.areas')}
      lead={t('health.areasLead')}
      place={place}
      onNext={onDone}
      onSkip={onSkip}
    >
      <Checks<Area>
        label={t('health.areas')}
        labelUnseen
        options={areas.map((area) => ({ value: area, label: t(`conditions.area.${area}`) }))}
        values={draft.areas}
        onChange={(ticked) => change({ areas: ticked })}
        look="chips"
      />
      {found.length > 0 && (
        <Checks<string>
          label={t('health.found')}
          options={found.map((id) => ({ value: id, label: conditionName(id) }))}
          values={found}
          onChange={(kept) => change({ ticked: { ...draft.ticked, [searchPage]: kept } })}
        />
      )}
      <a class="quiet-link" href="#/walk/search">
        {t('health.search')}
      </a>
    </WalkPageFrame>
  );
}

/** One heading: what I live with of it, each with its one sentence. */
export function AreaPage({ area, draft, place, change, onDone, onSkip }: WalkPageProps & { readonly area: Area }) {
  return (
    <WalkPageFrame
      question={t(`conditions.area.${area}`)}
      lead={t('health.areaLead')}
      place={place}
      onNext={onDone}
      onSkip={onSkip}
    >
      <Conditions draft={draft} page={keyOf({ kind: 'area', area })} ids={conditionsIn(area)} change={change} />
    </WalkPageFrame>
  );
}

interface ConditionsProps {
  readonly draft: WalkDraft;
  readonly page: string;
  readonly ids: readonly string[];
  readonly change: (part: Partial<WalkDraft>) => void;
}

/** What can be ticked here; what was told or ticked before is named, and asked no second time. */
export function Conditions({ draft, page, ids, change }: ConditionsProps) {
  const open = toTick(draft, page, ids);
  const elsewhere = new Set([...draft.told, ...tickedElsewhere(draft, page)]);
  const told = ids.filter((id) => elsewhere.has(id));
  const isShort = view.value === 'low-energy';
  return (
    <>
      {open.length > 0 && (
        <Checks<string>
          label={t('health.areaLead')}
          labelUnseen
          options={open.map((id) => ({
            value: id,
            label: conditionName(id),
            detail: isShort ? undefined : conditionMeans(id),
          }))}
          values={draft.ticked[page] ?? []}
          onChange={(ticked) => change({ ticked: { ...draft.ticked, [page]: ticked } })}
        />
      )}
      {told.length > 0 && <p class="quiet-text">{t('health.told', { names: formatList(told.map(conditionName)) })}</p>}
    </>
  );
}
