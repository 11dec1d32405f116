import { useSignal, useSignalEffect } from '@preact/signals';
import type { ToldMedicine, WhichMedicine } from '@unhurried/domain/medicines';
import { Button, LinkButton, Notice, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { begunAt, forgetBegun, keepBegun } from './begun.ts';
import { heldBy, StopBoxes, TellBox } from './boxes.tsx';
import { DaysFields } from './days-fields.tsx';
import { type DaysDraft, daysOf, tellingFrom } from './draft.ts';
import { Gone } from './gone.tsx';
import { type KeepRefusal, keepMedicine, newMedicine } from './keep.ts';
import { offeredWith } from './kinds.ts';
import { medicineName, medicineState } from './known/index.ts';
import type { OfOne } from './of-one.ts';
import { Pick } from './pick.tsx';
import { Reading } from './reading.tsx';
import { stopsOf, tellsBeside } from './warnings.ts';
import { atStart } from './words.ts';

export const AddMedicine = ({ session }: OfOne) => <Form session={session} told={undefined} />;

export function ChangeMedicine({ session, which }: OfOne) {
  const told = medicineState(session).medicines.find(({ medicine }) => medicine === which);
  const stays = useSignal(told).value;
  return stays ? <Form session={session} told={stays} /> : <Gone />;
}

interface FormProps {
  readonly session: Session;
  readonly told: ToldMedicine | undefined;
}

/** First which it is, then the days, all of which can stay empty. Whoever read a warning sign comes back to it. [CB12] */
function Form({ session, told }: FormProps) {
  const begun = told ? undefined : begunAt(session);
  const which = useSignal<WhichMedicine | undefined>(told?.which ?? begun?.which);
  const days = useSignal<DaysDraft>(begun?.days ?? daysOf(told));
  const medicine = useSignal(told?.medicine ?? begun?.medicine ?? newMedicine()).value;
  useSignalEffect(() => {
    if (!told) keepBegun(session, which.value, { medicine, days: days.value });
  });
  if (!which.value) return <Pick onPick={(picked) => (which.value = picked)} />;
  return (
    <Days
      session={session}
      which={which.value}
      isNew={!told}
      medicine={medicine}
      days={days.value}
      onDays={(next) => (days.value = next)}
      onOther={() => (which.value = undefined)}
    />
  );
}

interface DaysProps {
  readonly session: Session;
  readonly which: WhichMedicine;
  readonly medicine: string;
  readonly isNew: boolean;
  readonly days: DaysDraft;
  readonly onDays: (days: DaysDraft) => void;
  readonly onOther: () => void;
}

/** Before it is kept: whatever it must not meet, and the days. [CB3] */
function Days({ session, which, medicine, isNew, days, onDays, onOther }: DaysProps) {
  const problem = useSignal<KeepRefusal | 'no-day' | undefined>(undefined);
  const { medicines } = medicineState(session);
  const said = tellingFrom(which, days);
  const asked: ToldMedicine = { medicine, nth: 1, ...(said.ok ? said.value : { which }) };
  const held = heldBy(session);
  const stops = stopsOf(asked, medicines, held, session.today.value);
  const warned = isNew && stops.some(({ urgency }) => urgency === 'never');
  const keep = async () => {
    const kept = said.ok ? await keepMedicine(session, medicine, said.value) : said;
    if (!kept.ok) {
      problem.value = kept.refusal;
      return;
    }
    forgetBegun(session);
    go(warned ? '/cabinet' : after(session, which, medicine, isNew), 'instead');
  };
  return (
    <Page
      question={atStart(medicineName(which))}
      onSubmit={() => void keep()}
      action={
        !warned && (
          <Button look="primary" submits wide>
            {t('cabinet.keep')}
          </Button>
        )
      }
    >
      <div role="status" class="stack">
        <StopBoxes stops={stops} medicines={[...medicines.filter((one) => one.medicine !== medicine), asked]} />
        <TellBox tells={tellsBeside(asked, medicines, held, session.today.value)} medicines={medicines} />
      </div>
      <Reading which={which} />
      <DaysFields
        days={days}
        today={session.today.value}
        onDays={(next) => {
          onDays(next);
          problem.value = undefined;
        }}
      />
      <Button look="plain" onPress={onOther}>
        {t('cabinet.other')}
      </Button>
      {warned && <AllTheSame />}
      <Notice tone="care">{problem.value && t(`cabinet.problem.${problem.value}`)}</Notice>
    </Page>
  );
}

/** After the warning, and not over it: none of the two is the easier one to press. [CB3] */
const AllTheSame = () => (
  <div class="button-row">
    <Button submits>{t('cabinet.keepTaken')}</Button>
    <LinkButton href="#/cabinet">{t('cabinet.doNotAdd')}</LinkButton>
  </div>
);

/** A change leads back to its page, and so does a new one with which a precaution can go; else the list, warnings first. */
function after(session: Session, which: WhichMedicine, medicine: string, isNew: boolean): string {
  const offered = offeredWith(which, session.known.value.mine.half.care, session.today.value);
  return isNew && offered.length === 0 ? '/cabinet' : `/cabinet/m/${medicine}`;
}
