import type { Precaution, PrecautionTarget } from '@unhurried/domain/care';
import { formatDay, hasMessage, t } from '../words/index.ts';

/** Content's own tests hold every id to its words; an id of an older release has none and is said as what it is. */
const said = (key: string): string => (hasMessage(key) ? t(key) : '');

export const conditionName = (id: string): string => said(`conditions.${id}.name`) || t('care.unknown');
export const conditionMeans = (id: string): string => said(`conditions.${id}.means`);

export function targetName(target: PrecautionTarget): string {
  switch (target.kind) {
    case 'position':
      return t(`body.position.${target.position}`);
    case 'strain':
      return t(`body.strain.${target.strain}`);
    case 'region': {
      const region = t(`body.region.${target.region}`);
      return target.side ? t('care.sided', { region, side: target.side }) : region;
    }
    case 'tier':
      return t('care.fromTier', { tier: t(`tiers.${target.tier}.name`) });
    case 'flag':
      return t(`conditions.flag.${target.flag}.name`);
    case 'note':
      return t('care.note');
  }
}

/** In the words it was told with, where there are any. [CA10] */
export const precautionName = ({ words, target }: Precaution): string => words ?? targetName(target);

/** What a precaution does, in one sentence. */
export function targetMeans(target: PrecautionTarget): string {
  return target.kind === 'flag' ? t(`conditions.flag.${target.flag}.means`) : t(`care.means.${target.kind}`);
}

export function datesOf({ from, until }: Precaution, today: string): string {
  const begins = from > today ? [t('care.fromDay', { day: formatDay(from, 'short') })] : [];
  return [...begins, until ? t('care.untilDay', { day: formatDay(until, 'short') }) : t('care.untilEnded')].join(' · ');
}
