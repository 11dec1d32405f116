import type { Activity, ActivityId, Adaptation } from '@unhurried/domain/library';
import { ActivityRow, type IconName, RestCard, Rows } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';

/** One row: what, how long, with which changes. */
export interface Suggested {
  readonly activity: ActivityId;
  readonly adaptations: readonly Adaptation[];
  readonly minutes: number;
  readonly isNew: boolean;
  /** Who does it for whom, where one does. */
  readonly giver?: string | undefined;
}

/** The name both gave it, or the library's. An own activity always has its own name. */
export function nameOf(id: ActivityId, names: ReadonlyMap<ActivityId, string>): string {
  const own = names.get(id);
  // The catalogue has a name for every id of the library; a test holds the two lists together (CT rules).
  return own ?? t(`activities.${id}.name` as MessageKey);
}

const iconOfTier: readonly IconName[] = ['waves', 'words', 'hand', 'moon', 'walk', 'leaf', 'sun'];

export const iconOf = (activity: Activity | undefined): IconName => iconOfTier[activity?.tier ?? 0] ?? 'waves';

/** A row has room for two changes; the page of the activity names them all. */
const changesInARow = 2;

export function detailOf({ minutes, adaptations, isNew, giver }: Suggested): string {
  const changes = adaptations.slice(0, changesInARow).map((each) => t(`adaptations.${each}`).toLocaleLowerCase());
  const length = t('suggestion.minutes', { minutes: Math.round(minutes) });
  return [length, ...(giver ? [giver] : []), ...changes, ...(isNew ? [t('suggestion.new')] : [])].join(' · ');
}

export interface SuggestionsProps {
  readonly suggested: readonly Suggested[];
  readonly names: ReadonlyMap<ActivityId, string>;
  readonly byId: ReadonlyMap<ActivityId, Activity>;
  readonly label: string;
  readonly restName: string;
  readonly restDetail: string;
}

/** At most three, and rest, which has the same weight and is always there. [OV2] */
export function Suggestions({ suggested, names, byId, label, restName, restDetail }: SuggestionsProps) {
  return (
    <>
      {suggested.length > 0 && (
        <Rows label={label}>
          {suggested.map((each) => (
            <ActivityRow
              key={each.activity}
              href={`#/activity/${each.activity}`}
              icon={iconOf(byId.get(each.activity))}
              name={nameOf(each.activity, names)}
              detail={detailOf(each)}
            />
          ))}
        </Rows>
      )}
      <RestCard name={restName} detail={restDetail} href="#/activity/rest" />
    </>
  );
}
