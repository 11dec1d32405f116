import type { ActivityId } from '@unhurried/domain/library';
import type { Considered, Prepared } from '@unhurried/domain/offering';
import type { LeftOut, ScoreReason } from '@unhurried/domain/pace';
import { nameOf } from '../activities/index.ts';
import { Why } from '../design/index.ts';
import { t } from '../words/index.ts';

const scoreWords = (reason: ScoreReason): string =>
  reason.kind === 'low-day' ? t(`reasons.low-day.${reason.from}`) : t(`reasons.${reason.kind}`);

function leftOutWords(because: LeftOut, name: string): string {
  if (because.kind !== 'care') return t(`reasons.left.${because.kind}`, { name });
  const care = because.because;
  if (care.kind === 'flag') return t('reasons.left.care-flag', { name, flag: t(`conditions.flag.${care.flag}.name`) });
  return t(`reasons.left.care-${care.kind}`, { name });
}

function consideredWords(each: Considered, name: string): string | undefined {
  if (!each.goes)
    return typeof each.because === 'string'
      ? t(`reasons.left.${each.because}`, { name })
      : leftOutWords(each.because.because, name);
  return each.judgement.because.length > 0 ? t('reasons.changed', { name }) : undefined;
}

export interface ReasonsProps {
  readonly prepared: Prepared;
  readonly names: ReadonlyMap<ActivityId, string>;
}

/** Why this much, in plain words, for its own person alone. [PA12] */
export function Reasons({ prepared, names }: ReasonsProps) {
  const { reasons } = prepared.allowance;
  const lines = prepared.considered.flatMap((each) => consideredWords(each, nameOf(each.activity.id, names)) ?? []);
  return (
    <Why summary={t('offering.why')}>
      {reasons.length > 0 ? (
        reasons.map((reason) => <p key={reason.kind}>{scoreWords(reason)}</p>)
      ) : (
        <p>{t('reasons.envelope')}</p>
      )}
      {lines.length > 0 && (
        <>
          <h2 class="small-head">{t('offering.leftOut')}</h2>
          <ul class="plain-list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Why>
  );
}
