import type { BodySide, PrecautionTarget } from '@unhurried/domain/care';
import {
  type Flag,
  flags,
  type Position,
  positions,
  type Region,
  regions,
  type Strain,
  sidedRegions,
  strains,
  tiers,
} from '@unhurried/domain/library';
import { Choice } from '../design/index.ts';
import { Finder, Found } from '../finding/index.ts';
import { t } from '../words/index.ts';
import type { TargetKind } from './precaution-facts.ts';

interface TargetFieldsProps {
  readonly kind: TargetKind;
  readonly target: PrecautionTarget | null;
  readonly onChange: (target: PrecautionTarget | null) => void;
}

/** The one thing that a precaution is about, by the kind that was chosen. */
export function TargetFields({ kind, target, onChange }: TargetFieldsProps) {
  switch (kind) {
    case 'position':
      return (
        <Choice<Position>
          label={t('care-form.which.position')}
          options={positions.map((value) => ({ value, label: t(`body.position.${value}`) }))}
          value={target?.kind === 'position' ? target.position : null}
          onChange={(position) => onChange(position && { kind, position })}
          look="chips"
        />
      );
    case 'strain':
      return (
        <Choice<Strain>
          label={t('care-form.which.strain')}
          options={strains.map((value) => ({ value, label: t(`body.strain.${value}`) }))}
          value={target?.kind === 'strain' ? target.strain : null}
          onChange={(strain) => onChange(strain && { kind, strain })}
          look="chips"
        />
      );
    case 'region':
      return <RegionFields target={target} onChange={onChange} />;
    case 'tier':
      return <TierFields target={target} onChange={onChange} />;
    case 'flag':
      return target?.kind === 'flag' ? null : <FlagFields onChange={onChange} />;
    case 'note':
      return null;
  }
}

type SomeFieldsProps = Omit<TargetFieldsProps, 'kind'>;

function RegionFields({ target, onChange }: SomeFieldsProps) {
  const chosen = target?.kind === 'region' ? target : null;
  const sided = chosen !== null && sidedRegions.has(chosen.region);
  const side = (value: BodySide | 'both' | null) =>
    chosen &&
    onChange({
      kind: 'region',
      region: chosen.region,
      ...(value === 'left' || value === 'right' ? { side: value } : {}),
    });
  return (
    <>
      <Choice<Region>
        label={t('care-form.which.region')}
        options={regions.map((value) => ({ value, label: t(`body.region.${value}`) }))}
        value={chosen?.region ?? null}
        onChange={(region) => onChange(region && { kind: 'region', region })}
        look="chips"
      />
      {sided && (
        <Choice<BodySide | 'both'>
          label={t('care-form.side')}
          options={(['both', 'left', 'right'] as const).map((value) => ({
            value,
            label: t(`care-form.side.${value}`),
          }))}
          value={chosen.side ?? 'both'}
          onChange={side}
          look="chips"
        />
      )}
    </>
  );
}

function TierFields({ target, onChange }: SomeFieldsProps) {
  const chosen = target?.kind === 'tier' ? target.tier : null;
  return (
    <Choice<string>
      label={t('care-form.which.tier')}
      hint={t('care-form.which.tierHint')}
      options={tiers
        .filter((tier) => tier > 0)
        .map((tier) => ({ value: String(tier), label: t(`tiers.${tier}.name`), detail: t(`tiers.${tier}.means`) }))}
      value={chosen === null ? null : String(chosen)}
      onChange={(value) => {
        const tier = tiers.find((each) => String(each) === value);
        onChange(tier === undefined ? null : { kind: 'tier', tier });
      }}
    />
  );
}

/** The first things that come to mind; all others by typing. */
const often: readonly Flag[] = ['HEAT', 'PLT', 'SKIN', 'NUMB', 'FALL', 'ORTH', 'CATH', 'SCENT'];

function FlagFields({ onChange }: Pick<SomeFieldsProps, 'onChange'>) {
  const all = flags
    .filter((flag) => flag !== 'SAFE')
    .map((flag) => ({
      id: flag,
      flag,
      name: t(`conditions.flag.${flag}.name`),
      also: t(`conditions.flag.${flag}.means`),
    }));
  const choose = ({ flag }: { readonly flag: Flag }) => onChange({ kind: 'flag', flag });
  return (
    <Finder label={t('care-form.which.flag')} hint={t('care-form.which.flagHint')} things={all} onPick={choose}>
      <Found things={all.filter(({ flag }) => often.includes(flag))} onPick={choose} />
    </Finder>
  );
}
