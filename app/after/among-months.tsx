import { useSignal } from '@preact/signals';
import { keptUpTo, monthOf } from '@unhurried/domain/journey';
import type { Activity } from '@unhurried/domain/library';
import { Switch } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { isKeptByMe, keepMoment, letGo } from '../us/moments/index.ts';
import { t } from '../words/index.ts';

interface AmongProps {
  readonly session: Session;
  readonly activity: Activity;
}

/** Mine alone until both have kept it; of closer things nothing can be kept. [AF4] [JN1] [JN3] */
export function AmongOurMonths({ session, activity }: AmongProps) {
  const busy = useSignal(false);
  if (!session.partner) return null;
  if (activity.tier > keptUpTo) return <p class="quiet-text">{t('after.leavesNothing')}</p>;
  const moment = { activity: activity.id, month: monthOf(session.today.value) };
  const turn = async (on: boolean) => {
    if (busy.value) return;
    busy.value = true;
    await (on ? keepMoment : letGo)(session, moment);
    busy.value = false;
  };
  return (
    <Switch
      label={t('after.keepMonths')}
      detail={t('after.keepMonthsDetail')}
      on={isKeptByMe(session, moment)}
      onChange={(on) => void turn(on)}
    />
  );
}
