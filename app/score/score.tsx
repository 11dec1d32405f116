import { Scale } from '../design/index.ts';
import { t } from '../words/index.ts';

export interface ScoreProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | null) => void;
  readonly low: string;
  readonly high: string;
  readonly startAt?: number | undefined;
}

/** A scale from 0 to 10 in the words that every scale has. */
export const Score = ({ label, value, onChange, low, high, startAt }: ScoreProps) => (
  <Scale
    label={label}
    value={value ?? null}
    onChange={onChange}
    lowLabel={low}
    highLabel={high}
    blankLabel={t('scale.blank')}
    clearLabel={t('scale.clear')}
    lessLabel={t('scale.less')}
    moreLabel={t('scale.more')}
    startAt={startAt}
  />
);
