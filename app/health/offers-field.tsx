import type { Flag } from '@unhurried/domain/library';
import { Checks } from '../design/index.ts';
import { t } from '../words/index.ts';
import { offersFor } from './offers.ts';
import type { QuestionId } from './steps.ts';
import type { FieldsProps } from './walk-page.tsx';

/** What the content knows of an answer, offered to be ticked. Nothing is ticked by itself. [MH4] */
export function Offers({ question, session, draft, change }: FieldsProps & { readonly question: QuestionId }) {
  const offered = offersFor(question, draft, session.known.value.mine.half.care, session.today.value);
  if (offered.length === 0) return null;
  return (
    <Checks<Flag>
      label={t('health.offer')}
      hint={t('health.offerHint')}
      options={offered.map((flag) => ({
        value: flag,
        label: t(`conditions.flag.${flag}.name`),
        detail: t(`conditions.flag.${flag}.means`),
      }))}
      values={draft.wanted}
      onChange={(wanted) => change({ wanted })}
    />
  );
}
