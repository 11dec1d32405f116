import { type Position, positions } from '@unhurried/domain/library';
import { Checks, Choice } from '../design/index.ts';
import { t } from '../words/index.ts';
import { type Breath, breaths, type Feeling, feelings, type Movement, movements } from './draft.ts';
import { Offers } from './offers-field.tsx';
import type { FieldsProps } from './walk-page.tsx';
import { Words } from './words-field.tsx';

export const MovementFields = ({ session, draft, change }: FieldsProps) => (
  <>
    <Choice<Movement>
      label={t('health.q.movement')}
      labelUnseen
      options={movements.map((value) => ({ value, label: t(`health.movement.${value}`) }))}
      value={draft.movement}
      onChange={(movement) => change({ movement })}
    />
    <Offers question="movement" session={session} draft={draft} change={change} />
  </>
);

/** From what I know: nobody is asked to climb them. */
export const StairsFields = ({ draft, change }: FieldsProps) => (
  <Choice<'yes' | 'no'>
    label={t('health.q.stairs')}
    labelUnseen
    options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`health.${value}`) }))}
    value={draft.stairs}
    onChange={(stairs) => change({ stairs })}
  />
);

export const PositionFields = ({ draft, change }: FieldsProps) => (
  <Checks<Position>
    label={t('health.q.positions')}
    labelUnseen
    options={positions.map((value) => ({ value, label: t(`body.position.${value}`) }))}
    values={draft.positions}
    onChange={(hurt) => change({ positions: hurt })}
  />
);

/** Short of breath without effort may be new: then the way to the warning signs is beside it. */
export const BreathFields = ({ session, draft, change }: FieldsProps) => (
  <>
    <Choice<Breath>
      label={t('health.q.breath')}
      labelUnseen
      options={breaths.map((value) => ({ value, label: t(`health.breath.${value}`) }))}
      value={draft.breath}
      onChange={(breath) => change({ breath })}
    />
    <Offers question="breath" session={session} draft={draft} change={change} />
    {(draft.breath === 'talking' || draft.breath === 'rest') && (
      <a class="quiet-link" href="#/care/signs">
        {t('care.toSigns')}
      </a>
    )}
  </>
);

export const SensationFields = ({ session, draft, change }: FieldsProps) => (
  <>
    <Checks<Feeling>
      label={t('health.q.sensation')}
      labelUnseen
      options={feelings.map((value) => ({ value, label: t(`health.feeling.${value}`) }))}
      values={draft.feelings}
      onChange={(felt) => change({ feelings: felt })}
    />
    <Offers question="sensation" session={session} draft={draft} change={change} />
    <Words about="sensation" label={t('health.ownSensation')} draft={draft} change={change} />
  </>
);
