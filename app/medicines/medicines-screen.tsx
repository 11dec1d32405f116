import './medicines.css';
import { isTaken, type ToldMedicine } from '@unhurried/domain/medicines';
import type { Day } from '@unhurried/domain/time';
import { useEffect } from 'preact/hooks';
import { ActivityRow, LinkButton, Page, Rows, Why } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { forgetBegun } from './begun.ts';
import { heldBy, StopBoxes, TellBox } from './boxes.tsx';
import { kindOf } from './kinds.ts';
import { medicineName, medicineState } from './known/index.ts';
import { endedBefore, takenNow } from './lists.ts';
import { isRarer, Rarer } from './rarer.tsx';
import { stopsAmong, tellsAmong } from './warnings.ts';
import { atStart, daysInWords } from './words.ts';

/** `cabinet` for what I take; what is opened once in a while comes when it is opened. Mine alone. */
export function Screen({ session, rest: [place, which] }: OpenScreen) {
  if (isRarer(place)) return <Rarer key={`${place} ${which}`} session={session} place={place} which={which} />;
  return <Cabinet session={session} />;
}

/** What must never meet, before all else; then what I take. Nothing here tells what a medicine may change. [CB3] [CB7] */
function Cabinet({ session }: { readonly session: Session }) {
  useEffect(() => void forgetBegun(session), [session]);
  const state = medicineState(session);
  const today = session.today.value;
  const held = heldBy(session);
  const taken = takenNow(state, today);
  const ended = endedBefore(state, today);
  const stops = stopsAmong(state.medicines, held, today);
  const grave = stops.some(({ urgency }) => urgency === 'never');
  return (
    <Page question={t('cabinet.title')} action={!grave && toAdd()}>
      <StopBoxes stops={stops} medicines={state.medicines} />
      <TellBox tells={tellsAmong(state.medicines, held, today)} medicines={state.medicines} />
      {view.value === 'ordinary' && <p class="quiet-text">{t('cabinet.lead')}</p>}
      {taken.length === 0 && <p>{t('cabinet.none')}</p>}
      {taken.length > 0 && <MedicineRows medicines={taken} label={t('cabinet.taken')} session={session} />}
      {taken.length > 0 && <p class="quiet-text">{t('cabinet.notAll')}</p>}
      {ended.length > 0 && (
        <Why summary={t('cabinet.ended')}>
          <MedicineRows medicines={ended} label={t('cabinet.ended')} session={session} />
        </Why>
      )}
      {grave && toAdd()}
    </Page>
  );
}

/** At the thumb, but never over a warning of what must never meet: then it stands after all else. */
const toAdd = () => (
  <LinkButton href="#/cabinet/add" look="primary" icon="plus" wide>
    {t('cabinet.add')}
  </LinkButton>
);

interface MedicineRowsProps {
  readonly medicines: readonly ToldMedicine[];
  readonly label: string;
  readonly session: Session;
}

const MedicineRows = ({ medicines, label, session }: MedicineRowsProps) => (
  <Rows label={label}>
    {medicines.map((one) => (
      <ActivityRow
        key={one.medicine}
        href={`#/cabinet/m/${one.medicine}`}
        icon="care"
        name={atStart(medicineName(one.which))}
        detail={detailOf(one, session.today.value)}
      />
    ))}
  </Rows>
);

/** That it is not known comes first: no warning above is about it. [CB2] */
function detailOf(one: ToldMedicine, today: Day): string {
  const unknown = kindOf(one.which) === undefined ? t('medicines.unknown') : '';
  const { stopped } = one;
  const days = daysInWords(isTaken(one, today) || stopped === undefined ? one : { stopped }, today);
  return [unknown, days].filter((part) => part !== '').join(' ');
}
