import { useSignal } from '@preact/signals';
import { isTaken, type ToldMedicine } from '@unhurried/domain/medicines';
import { ActivityRow, Button, Notice, Page, Rows, TakeOut } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { heldBy, StopBoxes } from './boxes.tsx';
import { End } from './end.tsx';
import { Gone } from './gone.tsx';
import { type KeepRefusal, keepMedicine, takeOff } from './keep.ts';
import { kindOf, offeredWith } from './kinds.ts';
import { medicineName, medicineState } from './known/index.ts';
import { KnownCard } from './known-card.tsx';
import { Notes } from './notes.tsx';
import type { OfOne } from './of-one.ts';
import { Reading } from './reading.tsx';
import { stopsOf } from './warnings.ts';
import { atStart, daysInWords } from './words.ts';

export function OneMedicine({ session, which }: OfOne) {
  const told = medicineState(session).medicines.find(({ medicine }) => medicine === which);
  return told ? <One key={told.medicine} session={session} told={told} /> : <Gone />;
}

interface OneProps {
  readonly session: Session;
  readonly told: ToldMedicine;
}

/** One medicine: what it must not meet, then my days. What is known of it opens by choice alone. [CB3] [CB7] */
function One({ session, told }: OneProps) {
  const { medicines } = medicineState(session);
  const kind = kindOf(told.which);
  const days = daysInWords(told, session.today.value);
  return (
    <Page
      question={<span id={told.medicine}>{atStart(medicineName(told.which))}</span>}
      lead={days === '' ? undefined : days}
    >
      <StopBoxes stops={stopsOf(told, medicines, heldBy(session), session.today.value)} medicines={medicines} />
      <Reading which={told.which} />
      {kind && <KnownCard kind={kind} />}
      <Notes session={session} medicine={told.medicine} />
      <Ways session={session} told={told} />
      <Ending session={session} told={told} />
    </Page>
  );
}

function Ways({ session, told }: OneProps) {
  const offered = offeredWith(told.which, session.known.value.mine.half.care, session.today.value);
  return (
    <Rows>
      {offered.length > 0 && (
        <ActivityRow href={`#/cabinet/careful/${told.medicine}`} icon="leaf" name={t('cabinet.careful')} />
      )}
      <ActivityRow href={`#/cabinet/note/${told.medicine}`} icon="pencil" name={t('cabinet.note')} />
      <ActivityRow href="#/visit" icon="words" name={t('cabinet.ask')} />
      <ActivityRow href={`#/cabinet/change/${told.medicine}`} icon="calendar" name={t('cabinet.change')} />
    </Rows>
  );
}

/** Where it can end or go, what to ask before stands beside it. [CB10] */
function Ending({ session, told }: OneProps) {
  const trouble = useSignal<KeepRefusal | undefined>(undefined);
  const tell = async (stopped: ToldMedicine['stopped']) => {
    const { which, since, changed } = told;
    const days = { ...(since === undefined ? {} : { since }), ...(changed === undefined ? {} : { changed }) };
    const said = { which, ...days, ...(stopped === undefined ? {} : { stopped }) };
    const kept = await keepMedicine(session, told.medicine, said);
    if (kept.ok) go('/cabinet', 'instead');
    else trouble.value = kept.refusal;
  };
  const out = async () => {
    if (await takeOff(session, told.medicine)) go('/cabinet', 'instead');
    else trouble.value = 'not-written';
  };
  const words = { out: t('cabinet.takeOff'), yes: t('cabinet.takeOffYes'), no: t('cabinet.takeOffNo') };
  return (
    <div class="stack">
      {isTaken(told, session.today.value) ? (
        <End today={session.today.value} onEnd={(day) => void tell(day)} />
      ) : (
        <Button onPress={() => void tell(undefined)}>{t('cabinet.again')}</Button>
      )}
      <p class="quiet-text">{t('cabinet.takeOffMeans')}</p>
      <TakeOut about={told.medicine} words={words} onOut={() => void out()} />
      <Notice tone="care">{trouble.value && t(`cabinet.problem.${trouble.value}`)}</Notice>
    </div>
  );
}
