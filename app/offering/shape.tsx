import type { ActivityId, Tier } from '@unhurried/domain/library';
import { tiers } from '@unhurried/domain/library';
import type { Prepared, Shaping } from '@unhurried/domain/offering';
import type { PaceWord } from '@unhurried/domain/pace';
import { nameOf } from '../activities/index.ts';
import { Checks, Choice, Switch, Why } from '../design/index.ts';
import { t } from '../words/index.ts';

export interface ShapeProps {
  readonly prepared: Prepared;
  /** As it would be without any shaping of mine: what may be lowered. */
  readonly whole: Prepared;
  readonly shaping: Shaping;
  readonly names: ReadonlyMap<ActivityId, string>;
  readonly welcome: Tier;
  readonly onChange: (shaping: Shaping) => void;
}

const words: readonly PaceWord[] = ['rest', 'gentle', 'open'];

/** Lower anything without a reason; past the score only by one's own tap, and never past care. [PA12] */
export function Shape({ prepared, whole, shaping, names, welcome, onChange }: ShapeProps) {
  const tierOptions = tiers.filter((tier) => tier <= whole.offering.tier);
  const listed = whole.considered.flatMap((each) => (each.goes ? [each.activity.id] : []));
  const kept = listed.filter((id) => !shaping.leaveOut.includes(id));
  const scored =
    shaping.pastMyEnvelope ||
    welcome > whole.offering.tier ||
    whole.allowance.ceiling.lowDay ||
    whole.allowance.ceiling.demand < 20;
  return (
    <Why summary={t('offering.change')}>
      <div class="stack">
        {tierOptions.length > 1 && (
          <Choice<string>
            label={t('offering.tier')}
            options={tierOptions.map((tier) => ({ value: String(tier), label: t(`tiers.${tier}.name`) }))}
            value={String(prepared.offering.tier)}
            onChange={(next) => onChange({ ...shaping, tier: tiers.find((tier) => String(tier) === next) ?? 0 })}
            look="chips"
          />
        )}
        {whole.offering.word !== 'rest' && (
          <Choice<PaceWord>
            label={t('offering.word')}
            options={words
              .slice(0, words.indexOf(whole.offering.word) + 1)
              .map((value) => ({ value, label: t(`offering.word.${value}`) }))}
            value={prepared.offering.word}
            onChange={(word) => word && onChange({ ...shaping, word })}
            look="chips"
          />
        )}
        {listed.length > 0 && (
          <Checks<string>
            label={t('offering.which')}
            options={listed.map((id) => ({ value: id, label: nameOf(id, names) }))}
            values={kept}
            onChange={(values) => onChange({ ...shaping, leaveOut: listed.filter((id) => !values.includes(id)) })}
          />
        )}
        {whole.offering.talk && (
          <Switch
            label={t('offering.talk')}
            on={prepared.offering.talk}
            onChange={(talk) => onChange({ ...shaping, talk })}
          />
        )}
        {scored && (
          <Switch
            label={t('offering.past')}
            detail={t('offering.pastDetail')}
            on={shaping.pastMyEnvelope}
            onChange={(pastMyEnvelope) => onChange({ ...shaping, pastMyEnvelope })}
          />
        )}
      </div>
    </Why>
  );
}
