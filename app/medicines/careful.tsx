import { useSignal } from '@preact/signals';
import type { Precaution } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import { Button, Checks, LinkButton, Notice, Page } from '../design/index.ts';
import { mine, type Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { Gone, toList } from './gone.tsx';
import { offeredWith } from './kinds.ts';
import { medicineState } from './known/index.ts';
import type { OfOne } from './of-one.ts';

export function Careful({ session, which }: OfOne) {
  const told = medicineState(session).medicines.find(({ medicine }) => medicine === which);
  if (!told) return <Gone />;
  const flags = offeredWith(told.which, session.known.value.mine.half.care, session.today.value);
  if (flags.length === 0) return <Page question={t('cabinet.carefulHeld')} action={toList()} />;
  return <Offered session={session} medicine={told.medicine} flags={flags} />;
}

interface OfferedProps {
  readonly session: Session;
  readonly medicine: string;
  readonly flags: readonly Flag[];
}

const precaution = (flag: Flag, from: Day): Precaution => ({
  id: crypto.randomUUID(),
  target: { kind: 'flag', flag },
  from,
});

/** Offered, and nothing ticked before I do. [CB8] */
function Offered({ session, medicine, flags }: OfferedProps) {
  const chosen = useSignal<readonly Flag[]>([]);
  const trouble = useSignal(false);
  const keep = async () => {
    const set = chosen.value.map((flag) => precaution(flag, session.today.value));
    const added = await session.add(set.map((each) => mine({ kind: 'precaution-set', precaution: each })));
    if (added.ok) go(`/cabinet/m/${medicine}`, 'instead');
    else trouble.value = true;
  };
  return (
    <Page
      question={t('cabinet.carefulTitle')}
      lead={t('cabinet.carefulLead')}
      onSubmit={() => void keep()}
      action={
        chosen.value.length > 0 && (
          <Button look="primary" submits wide>
            {t('cabinet.carefulKeep')}
          </Button>
        )
      }
      aside={<LinkButton href={`#/cabinet/m/${medicine}`}>{t('cabinet.carefulNot')}</LinkButton>}
    >
      <Checks<Flag>
        label={t('cabinet.carefulTitle')}
        labelUnseen
        options={flags.map((flag) => ({
          value: flag,
          label: t(`conditions.flag.${flag}.name`),
          detail: t(`conditions.flag.${flag}.means`),
        }))}
        values={chosen.value}
        onChange={(next) => (chosen.value = next)}
      />
      <Notice tone="care">{trouble.value && t('cabinet.problem.not-written')}</Notice>
    </Page>
  );
}
