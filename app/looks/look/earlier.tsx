import { useSignal } from '@preact/signals';
import type { Note, ScaleId } from '@unhurried/domain/clinic';
import { Notice, toQuestion, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { takeOut } from './noted.ts';
import { dayWords, scoreWords } from './said.ts';

interface EarlierProps {
  readonly session: Session;
  readonly scale: ScaleId;
  readonly notes: readonly Note[];
}

/** Each note with its day, the latest first: the picture as a table, and the way to take one out. [LX1] [LX2] */
export function Earlier({ session, scale, notes }: EarlierProps) {
  const problem = useSignal(false);
  if (notes.length === 0) return null;
  const today = session.today.value;
  const out = async ({ day }: Note) => {
    problem.value = !(await takeOut(session, scale, day));
    if (!problem.value) toQuestion();
  };
  return (
    <Why summary={t('looks.noted')}>
      <table class="looks-table">
        <caption class="unseen">{t('looks.noted')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('looks.day')}</th>
            <th scope="col">{t('looks.number')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {notes.toReversed().map((each) => (
            <tr key={each.day}>
              <th scope="row">{dayWords(each.day, today)}</th>
              <td>{scoreWords(each.score)}</td>
              <td>
                <button type="button" class="clear" onClick={() => void out(each)}>
                  {t('looks.takeOut')}
                  <span class="unseen"> {dayWords(each.day, today)}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Notice tone="care">{problem.value && t('looks.said.not-written')}</Notice>
    </Why>
  );
}
