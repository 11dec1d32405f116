import type { Reading } from '@unhurried/domain/check-in';
import { dayAt } from '@unhurried/domain/time';
import * as v from 'valibot';
import { Button, Card } from '../design/index.ts';
import type { Slip } from '../session/index.ts';
import { mine, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

/** A note from the lock screen may have been written by whoever held the phone: its shape is checked, then its owner asked. */
const slipShape = v.object({
  rest: v.optional(v.boolean()),
  energy: v.optional(score),
  pain: v.optional(score),
  worse: v.optional(v.boolean()),
});

type SlipNote = v.InferOutput<typeof slipShape>;

/** Notes written without unlocking count only once their own person has said "that was me". */
export function Slips({ session }: { readonly session: Session }) {
  const waiting = session.slips.value;
  if (waiting.length === 0) return null;
  return (
    <Card soft>
      <h2>{t('today.slips')}</h2>
      {waiting.map((slip) => (
        <OneSlip key={slip.id} session={session} slip={slip} />
      ))}
    </Card>
  );
}

const readingOf = ({ rest, energy, pain, worse }: SlipNote, session: Session, slip: Slip): Reading => {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as Parameters<typeof dayAt>[1];
  const day = dayAt(slip.at, zone);
  const before = session.known.value.mine.half.checkIns.readings.find((reading) => reading.day === day);
  return {
    ...before,
    day,
    ...(rest ? { rest } : {}),
    ...(worse ? { worse } : {}),
    ...(energy === undefined ? {} : { energy, energyFor: 'now' as const }),
    ...(pain === undefined ? {} : { pain }),
  };
};

function OneSlip({ session, slip }: { readonly session: Session; readonly slip: Slip }) {
  const parsed = v.safeParse(slipShape, slip.slip);
  const drop = () => void session.dropSlips([slip.id]);
  if (!parsed.success) return <Button onPress={drop}>{t('today.slipDrop')}</Button>;
  const note = parsed.output;
  const words = note.rest
    ? t('today.slipRest')
    : t('today.slipCheckIn', { energy: String(note.energy ?? '–'), pain: String(note.pain ?? '–') });
  const keep = () =>
    void session.add([mine({ kind: 'checked-in', reading: readingOf(note, session, slip) })], [slip.id]);
  return (
    <div class="stack">
      <p>{words}</p>
      <div class="button-row">
        <Button onPress={keep}>{t('today.slipKeep')}</Button>
        <Button look="plain" onPress={drop}>
          {t('today.slipDrop')}
        </Button>
      </div>
    </div>
  );
}
