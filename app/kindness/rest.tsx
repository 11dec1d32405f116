import { useSignal } from '@preact/signals';
import { Notice, Switch } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { letRest } from './deeds.ts';
import { areResting } from './known.ts';

/** For me alone: Today shows none of the kind words that come, until I take it out again. [KW9] */
export function Rest({ session }: { readonly session: Session }) {
  const refused = useSignal(false);
  const set = async (rest: boolean) => {
    refused.value = !(await letRest(session, rest));
  };
  return (
    <>
      <Switch
        label={t('kindness.rest')}
        detail={t('kindness.restDetail', { name: session.partner?.name ?? '' })}
        on={areResting(session)}
        onChange={(rest) => void set(rest)}
      />
      <Notice tone="care">{refused.value && t('kindness.restRefused')}</Notice>
    </>
  );
}
