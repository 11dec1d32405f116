import type { Profile } from '@unhurried/domain/pace';
import { Choice } from '../design/index.ts';
import { t } from '../words/index.ts';

export interface ProfileChoiceProps {
  readonly value: Profile | null;
  readonly onChange: (profile: Profile | null) => void;
}

/** The one question about my pace: asked once, again after eight weeks, and whenever I like in the settings. [PA10] */
export const ProfileChoice = ({ value, onChange }: ProfileChoiceProps) => (
  <Choice<Profile>
    label={t('first.profile')}
    labelUnseen
    options={[
      { value: 'payback', label: t('first.profileYes'), detail: t('first.profileYesDetail') },
      { value: 'steady', label: t('first.profileNo'), detail: t('first.profileNoDetail') },
    ]}
    value={value}
    onChange={onChange}
    look="rows"
  />
);
