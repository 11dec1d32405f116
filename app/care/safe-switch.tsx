import { Notice, Switch } from '../design/index.ts';
import { mine, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { safeFacts, safeState } from './safe-facts.ts';

/** A private choice with a neutral name. Wherever it stands it looks like any other switch. [AC12] */
export function SafeSwitch({ session }: { readonly session: Session }) {
  const { care } = session.known.value.mine.half;
  const today = session.today.value;
  const state = safeState(care);
  const turn = (on: boolean) => {
    const facts = safeFacts(care, on, today);
    if (facts.length > 0) void session.add(facts.map(mine));
  };
  const waiting = state.kind === 'ending' && state.day > today;
  return (
    <>
      <Switch label={t('care.quietOn')} detail={t('care.quietDetail')} on={state.kind !== 'off'} onChange={turn} />
      <Notice>{waiting ? t('care.quietTomorrow') : undefined}</Notice>
    </>
  );
}
