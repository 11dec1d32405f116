import { readingOn } from '@unhurried/domain/check-in';
import { dayAt, type Zone } from '@unhurried/domain/time';
import { Button, Card } from '../design/index.ts';
import type { Slip } from '../session/index.ts';
import { mine, type Session } from '../session/index.ts';
import { formatDay, t } from '../words/index.ts';
import { noteIn, readingWith } from './slip-note.ts';

/** Notes written without unlocking count only once their own person has said "that was me". */
export function Slips({ session }: { readonly session: Session }) {
  const waiting = session.slips.value;
  if (waiting.length === 0) return null;
  return (
    <Card soft>
      <h2>{t('today-top.slips')}</h2>
      {waiting.map((slip) => (
        <OneSlip key={slip.id} session={session} slip={slip} />
      ))}
      {waiting.length > 1 && (
        <Button look="plain" onPress={() => void session.dropSlips(waiting.map(({ id }) => id))}>
          {t('today-top.slipDropAll')}
        </Button>
      )}
    </Card>
  );
}

function OneSlip({ session, slip }: { readonly session: Session; readonly slip: Slip }) {
  const note = noteIn(slip.slip);
  const drop = () => void session.dropSlips([slip.id]);
  if (!note) return <Button onPress={drop}>{t('today-top.slipDrop')}</Button>;
  const day = dayAt(slip.at, new Intl.DateTimeFormat().resolvedOptions().timeZone as Zone);
  const words = note.rest
    ? t('today-top.slipRest')
    : t('today-top.slipCheckIn', { energy: String(note.energy ?? '–'), pain: String(note.pain ?? '–') });
  const keep = () => {
    const before = readingOn(session.known.value.mine.half.checkIns, day);
    void session.add([mine({ kind: 'checked-in', reading: readingWith(note, before, day) })], [slip.id]);
  };
  return (
    <div class="stack">
      {day !== session.today.value && (
        <p class="quiet-text">{t('today-top.slipDay', { day: formatDay(day, 'long') })}</p>
      )}
      <p>{words}</p>
      <div class="button-row">
        <Button onPress={keep}>{t('today-top.slipKeep')}</Button>
        <Button look="plain" onPress={drop}>
          {t('today-top.slipDrop')}
        </Button>
      </div>
    </div>
  );
}
