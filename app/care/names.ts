import type { Precaution, PrecautionTarget } from '@unhurried/domain/care';
import { formatDay, hasMessage, t } from '../words/index.ts';

/** Content's own tests hold every id to its words; an id of an older release has none and is said as what it is. */
const said = (key: string): string => (hasMessage(key) ? t(key) : '');

export const conditionName = (id: string): string => said(`conditions.${id}.name`) || t('care.unknown');
export const conditionMeans = (id: string): string => said(`conditions.${id}.means`);

/** None where another release has written of what this one does not know. */
function wordsFor(target: PrecautionTarget): string {
  switch (target.kind) {
    case 'position':
      return said(`body.position.${target.position}`);
    case 'strain':
      return said(`body.strain.${target.strain}`);
    case 'region': {
      const region = said(`body.region.${target.region}`);
      return target.side && region !== '' ? t('care.sided', { region, side: target.side }) : region;
    }
    case 'tier': {
      const tier = said(`tiers.${target.tier}.name`);
      return tier === '' ? '' : t('care.fromTier', { tier });
    }
    case 'flag':
      return said(`conditions.flag.${target.flag}.name`);
    case 'note':
      return t('care.note');
    default:
      return '';
  }
}

export const targetName = (target: PrecautionTarget): string => wordsFor(target) || t('care.unknownPrecaution');

/** In the words it was told with, where there are any. [CA10] */
export const precautionName = ({ words, target }: Precaution): string => words ?? targetName(target);

/** What a precaution does, in one sentence. */
export function targetMeans(target: PrecautionTarget): string {
  return said(target.kind === 'flag' ? `conditions.flag.${target.flag}.means` : `care.means.${target.kind}`);
}

export function datesOf({ from, until }: Precaution, today: string): string {
  const begins = from > today ? [t('care.fromDay', { day: formatDay(from, 'short') })] : [];
  return [...begins, until ? t('care.untilDay', { day: formatDay(until, 'short') }) : t('care.untilEnded')].join(' · ');
}
