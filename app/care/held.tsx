import type { CareState, HeldCondition, Precaution } from '@unhurried/domain/care';
import { ActivityRow, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { formatDay, t } from '../words/index.ts';
import { toCondition, toPrecaution } from './addresses.ts';
import { belongings, belongsTo } from './belongs.ts';
import { conditionMeans, conditionName, datesOf, precautionName, targetMeans } from './names.ts';
import { safeId } from './safe-facts.ts';

/** More than these stand folded where there is to be less to read. They are not counted for anybody. [AC10] */
const few = 3;

/** What I am careful with: one row for a condition with all that came with it, one for each precaution of its own. */
export function Held({ session }: { readonly session: Session }) {
  const { care } = session.known.value.mine.half;
  const conditions = care.conditions.filter(({ id }) => id !== safeId);
  const own = care.precautions.filter((each) => !conditions.some(({ id }) => belongsTo(each, id)));
  if (conditions.length === 0 && own.length === 0) return <p>{t('care.nothing')}</p>;
  const rows = (
    <Rows label={t('care.held')}>
      {conditions.map((condition) => (
        <ActivityRow
          key={condition.id}
          href={`#${toCondition(condition.id)}`}
          icon="care"
          name={conditionName(condition.id)}
          detail={conditionDetail(condition, care)}
        />
      ))}
      {own.map((precaution) => (
        <ActivityRow
          key={precaution.id}
          href={`#${toPrecaution(care, precaution.id)}`}
          icon="calendar"
          name={precautionName(precaution)}
          detail={precautionDetail(precaution, session.today.value)}
        />
      ))}
    </Rows>
  );
  const isFolded = view.value === 'low-energy' && conditions.length + own.length > few;
  return isFolded ? <Why summary={t('care.held')}>{rows}</Why> : rows;
}

function conditionDetail(condition: HeldCondition, care: CareState): string {
  const came = belongings(care, condition.id).map(withEnd);
  if (view.value === 'low-energy') return came.join(' · ');
  return [standing(condition), came.join(' · ')].filter((part) => part !== '').join(' ');
}

function standing({ id, stance }: HeldCondition): string {
  if (stance.kind === 'not-until') return t('care.notUntil', { day: formatDay(stance.day, 'short') });
  return stance.kind === 'cleared' ? t('care.cleared') : conditionMeans(id);
}

const withEnd = (precaution: Precaution): string =>
  precaution.until === undefined
    ? precautionName(precaution)
    : t('care.until', { name: precautionName(precaution), day: formatDay(precaution.until, 'short') });

const precautionDetail = (precaution: Precaution, today: string): string =>
  view.value === 'low-energy'
    ? datesOf(precaution, today)
    : `${targetMeans(precaution.target)} ${datesOf(precaution, today)}`;
