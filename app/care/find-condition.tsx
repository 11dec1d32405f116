import { areas, conditions } from '@unhurried/content/conditions';
import { Page, Why } from '../design/index.ts';
import { Finder, Found } from '../finding/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { hasMessage, t } from '../words/index.ts';
import { toCondition } from './addresses.ts';
import { conditionMeans, conditionName } from './names.ts';

/** Other words that people use for it, where the name is not the one that comes to mind. */
const everydayNames = (id: string): string => {
  const key = `care.also.${id}`;
  return hasMessage(key) ? t(key) : '';
};

export const findables = () =>
  conditions.map(({ id, area }) => ({
    id,
    area,
    name: conditionName(id),
    also: `${conditionMeans(id)} ${everydayNames(id)}`,
  }));

/** What are you living with? Typed, or found by area; a precaution by itself needs no diagnosis. */
export function FindCondition({ session }: { readonly session: Session }) {
  const all = findables();
  const held = new Set(session.known.value.mine.half.care.conditions.map(({ id }) => id));
  const choose = ({ id }: { readonly id: string }) => go(toCondition(id));
  return (
    <Page question={t('care-form.find')} lead={t('care-form.findLead')}>
      <Finder label={t('care-form.search')} things={all} onPick={choose}>
        <div>
          {areas.map((area) => (
            <Why key={area} summary={t(`conditions.area.${area}`)}>
              <Found things={all.filter((each) => each.area === area && !held.has(each.id))} onPick={choose} />
            </Why>
          ))}
        </div>
      </Finder>
      <a class="quiet-link" href="#/care/precaution">
        {t('care-form.findOther')}
      </a>
    </Page>
  );
}
