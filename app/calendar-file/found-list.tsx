import { useSignal } from '@preact/signals';
import type { Zone } from '@unhurried/domain/time';
import { Button, Checks, Choice, Why } from '../design/index.ts';
import { t } from '../words/index.ts';
import type { Match } from './matching.ts';
import type { ForWhom } from './port.ts';
import { skippedWords, whenWords } from './said.ts';
import { type Found, type Importing, shownAtOnce } from './use-import.ts';

interface FoundProps {
  readonly found: Found;
  readonly viewer: Zone;
  readonly importing: Importing;
}

/** Everything that a file would change, and what stays out and why, before any of it is written. [CF12] */
export function FoundList({ found, viewer, importing }: FoundProps) {
  const { groups, matches } = found;
  const group = { matches, viewer, importing };
  return (
    <div class="calendar-found">
      <Group {...group} places={groups.fresh} label={t('calendar-file.fresh')} />
      <Group
        {...group}
        places={groups.changed}
        label={t('calendar-file.changed')}
        hint={t('calendar-file.changedHint')}
      />
      <Group
        {...group}
        places={groups.calledOff}
        label={t('calendar-file.calledOff')}
        hint={t('calendar-file.calledOffHint')}
      />
      {groups.earlier.length > 0 && (
        <Why summary={t('calendar-file.earlier')}>
          <Group {...group} places={groups.earlier} label={t('calendar-file.earlierLabel')} />
        </Why>
      )}
      <ForWhoms found={found} importing={importing} />
      <Left found={found} />
    </div>
  );
}

interface GroupProps {
  readonly matches: readonly Match[];
  readonly places: readonly number[];
  readonly viewer: Zone;
  readonly importing: Importing;
  readonly label: string;
  readonly hint?: string;
}

const titleOf = (match: Match | undefined): string => match?.read.title || t('calendar-file.noTitle');

/** When it is; and of a change also what stands here until now. */
function detailOf(match: Match | undefined, viewer: Zone): string | undefined {
  if (!match) return undefined;
  const { kind, entry, one, read } = match;
  const now = whenWords(read.when, viewer);
  if (kind !== 'update' || !entry || one) return now;
  return t('calendar-file.instead', { now, title: entry.title, here: whenWords(entry.when, viewer) });
}

function Group({ matches, places, viewer, importing, label, hint }: GroupProps) {
  const shown = useSignal(shownAtOnce);
  if (places.length === 0) return null;
  const { chosen } = importing;
  const visible = places.slice(0, shown.value);
  const change = (values: readonly string[]): void => {
    const others = [...chosen.value].filter((at) => !visible.includes(at));
    chosen.value = new Set([...others, ...values.map(Number)]);
  };
  return (
    <>
      <Checks<string>
        label={label}
        hint={hint}
        options={visible.map((at) => ({
          value: String(at),
          label: titleOf(matches[at]),
          detail: detailOf(matches[at], viewer),
        }))}
        values={visible.filter((at) => chosen.value.has(at)).map(String)}
        onChange={change}
      />
      {places.length > shown.value && (
        <Button
          onPress={() => {
            shown.value += shownAtOnce;
          }}
        >
          {t('calendar-file.more')}
        </Button>
      )}
    </>
  );
}

const forWhoms: readonly ForWhom[] = ['private', 'mine', 'both'];

const whomOptions = () =>
  forWhoms.map((value) => ({
    value,
    label: t(`calendar-file.whom.${value}`),
    detail: t(`calendar-file.whomDetail.${value}`),
  }));

/** One answer for all that is new, and another one for some of it where somebody wants that. [CF12] */
function ForWhoms({ found, importing }: Pick<FoundProps, 'found' | 'importing'>) {
  const { chosen, all, each } = importing;
  const fresh = [...found.groups.fresh, ...found.groups.earlier].filter((at) => chosen.value.has(at));
  if (fresh.length === 0) return null;
  return (
    <>
      <Choice<ForWhom>
        label={t('calendar-file.whom')}
        options={whomOptions()}
        value={all.value}
        onChange={(value) => {
          if (value) all.value = value;
        }}
      />
      {fresh.length > 1 && (
        <Why summary={t('calendar-file.whomEach')}>
          <div class="stack">
            {fresh.map((at) => (
              <Choice<ForWhom>
                key={at}
                label={titleOf(found.matches[at])}
                options={forWhoms.map((value) => ({ value, label: t(`calendar-file.whom.${value}`) }))}
                value={each.value.get(at) ?? all.value}
                onChange={(value) => {
                  if (value) each.value = new Map(each.value).set(at, value);
                }}
                look="chips"
              />
            ))}
          </div>
        </Why>
      )}
    </>
  );
}

function Left({ found }: { readonly found: Found }) {
  const { groups, skipped } = found;
  return (
    <>
      {groups.here > 0 && <p class="quiet-text">{t('calendar-file.here', { count: groups.here })}</p>}
      {groups.older > 0 && <p class="quiet-text">{t('calendar-file.older', { count: groups.older })}</p>}
      {groups.notHere > 0 && <p class="quiet-text">{t('calendar-file.notHere', { count: groups.notHere })}</p>}
      {skipped.length > 0 && (
        <Why summary={t('calendar-file.skipped')}>
          <ul class="plain-list">
            {skipped.map((each) => (
              <li key={`${each.why} ${each.what}`} dir="auto">
                {skippedWords(each)}
              </li>
            ))}
          </ul>
        </Why>
      )}
    </>
  );
}
