import type { OffLimit } from '@unhurried/domain/check-in';
import { type Region, regions, type Tier, tiers } from '@unhurried/domain/library';
import type { LimitFact } from '@unhurried/domain/limits';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Checks, Choice, Page, Why } from '../design/index.ts';
import { mine, type OpenScreen, type Session } from '../session/index.ts';
import { formatTime, t } from '../words/index.ts';
import { activitiesOut, loosening, placeFacts, placesOut, tierFacts, tierOut } from './limit-facts.ts';

/** What stays out: mine alone, no reason asked. Folded, so that the page is not a list of no's. [AC10] */
export function Screen({ session, app }: OpenScreen) {
  const add = (facts: readonly LimitFact[]) => {
    if (facts.length > 0) void session.add(facts.map(mine));
  };
  return (
    <Page question={t('limits.title')} lead={t('limits.lead')}>
      <div>
        <Kinds session={session} onFacts={add} />
        <Places session={session} onFacts={add} />
        <Activities session={session} onFacts={add} />
        <Loosening session={session} zone={app.device.zone()} />
      </div>
      <p class="quiet-text">{t('limits.rule')}</p>
    </Page>
  );
}

interface PartProps {
  readonly session: Session;
  readonly onFacts: (facts: readonly LimitFact[]) => void;
}

const limitsOf = (session: Session) => session.known.value.mine.half.limits;

function Kinds({ session, onFacts }: PartProps) {
  const limits = limitsOf(session);
  const chosen = tierOut(limits);
  const choose = (value: string | null) =>
    onFacts(tierFacts(limits, tiers.find((tier) => String(tier) === value) ?? null));
  return (
    <Why summary={t('limits.kinds')}>
      <Choice<string>
        label={t('limits.kindsLabel')}
        hint={t('limits.kindsHint')}
        options={[{ value: 'none', label: t('limits.kindsNone') }, ...tiers.filter((tier) => tier > 0).map(asOption)]}
        value={chosen === null ? 'none' : String(chosen)}
        onChange={choose}
      />
    </Why>
  );
}

const asOption = (tier: Tier) => ({
  value: String(tier),
  label: t(`tiers.${tier}.name`),
  detail: t(`tiers.${tier}.means`),
});

/** Parts of the body that somebody might name; senses and balance are not places. */
const places = regions.filter((region) => !['voice', 'eyes', 'ears', 'balance'].includes(region));

function Places({ session, onFacts }: PartProps) {
  const limits = limitsOf(session);
  return (
    <Why summary={t('limits.places')}>
      <Checks<Region>
        label={t('limits.placesLabel')}
        options={places.map((value) => ({ value, label: t(`body.region.${value}`) }))}
        values={placesOut(limits)}
        onChange={(values) => onFacts(placeFacts(limits, values))}
        look="chips"
      />
    </Why>
  );
}

/** Set on the page of an activity; here they can be lifted. */
function Activities({ session, onFacts }: PartProps) {
  const out = activitiesOut(limitsOf(session));
  const names = namesOf(session);
  return (
    <Why summary={t('limits.activities')}>
      {out.length === 0 && <p class="quiet-text">{t('limits.activitiesNone')}</p>}
      <ul class="plain-list">
        {out.map((activity) => (
          <li key={activity}>
            {nameOf(activity, names)}{' '}
            <Button
              look="plain"
              onPress={() => onFacts([{ kind: 'limit-lifted', limit: { kind: 'activity', activity } }])}
            >
              {t('limits.lift', { name: nameOf(activity, names) })}
            </Button>
          </li>
        ))}
      </ul>
    </Why>
  );
}

/** Lifted, and still holding until the same time tomorrow. [AC11] */
function Loosening({ session, zone }: { readonly session: Session; readonly zone: string }) {
  const opening = loosening(limitsOf(session), session.now.value);
  const names = namesOf(session);
  if (opening.length === 0) return null;
  const nameOfLimit = (limit: OffLimit): string => {
    if (limit.kind === 'tier') return t('limits.fromTier', { tier: t(`tiers.${limit.tier}.name`) });
    return limit.kind === 'touch' ? t(`body.region.${limit.region}`) : nameOf(limit.activity, names);
  };
  return (
    <Why summary={t('limits.loosening')}>
      <ul class="plain-list">
        {opening.map(({ limit, opens }) => (
          <li key={JSON.stringify(limit)}>
            {t('limits.opens', { name: nameOfLimit(limit), time: formatTime(opens, zone) })}
          </li>
        ))}
      </ul>
    </Why>
  );
}
