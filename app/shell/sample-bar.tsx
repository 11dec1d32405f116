import type { Person } from '@unhurried/domain/couple';
import { Button } from '../design/index.ts';
import { t } from '../words/index.ts';

export interface SampleBarProps {
  readonly person: Person;
  readonly onSwitch: (person: Person) => void;
  readonly onLeave: () => void;
}

/** Above every screen of the sample couple: that it is one, the other side, and the one tap out. */
export function SampleBar({ person, onSwitch, onLeave }: SampleBarProps) {
  return (
    <aside class="sample-bar not-on-paper" aria-label={t('shell.sample')}>
      <p>{t('shell.sample')}</p>
      <Button look="plain" onPress={() => onSwitch(person === 'a' ? 'b' : 'a')}>
        {t('shell.sampleSwitch')}
      </Button>
      <Button look="plain" onPress={onLeave}>
        {t('shell.sampleLeave')}
      </Button>
    </aside>
  );
}
