import { useSignal } from '@preact/signals';
import { peg } from '@unhurried/content/instruments';
import { asksForTalk, notesOf, overHalfAYear, type ScaleId } from '@unhurried/domain/clinic';
import { clinicState } from '../../clinic/known/index.ts';
import { Button, Notice, Page, Scale } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { formatNumber, t } from '../../words/index.ts';
import { AskAboutIt } from './ask.tsx';
import { Earlier } from './earlier.tsx';
import { type Answers, answersToday, type NoteRefusal, note } from './noted.ts';
import { Picture } from './picture.tsx';

interface NotePageProps {
  readonly session: Session;
  readonly scale: ScaleId;
}

/** A number, kept for me; below it what my numbers look like, where there is enough to look at. [LX1] [LX2] */
export function NotePage({ session, scale }: NotePageProps) {
  const answers = useSignal<Answers>(answersToday(session, scale));
  const said = useSignal<'kept' | NoteRefusal | undefined>(undefined);
  const low = view.value === 'low-energy';
  const today = session.today.value;
  const notes = notesOf(clinicState(session), scale, today);
  const look = overHalfAYear(notes, today);
  const keep = async () => {
    const result = await note(session, scale, answers.value);
    said.value = result.ok ? 'kept' : result.refusal;
  };
  const set = (at: number, value: number | null) => {
    answers.value = answers.value.with(at, value);
    said.value = undefined;
  };
  return (
    <Page
      question={t(`looks.${scale}.name`)}
      lead={low ? undefined : t('looks.week')}
      onSubmit={() => void keep()}
      action={
        <Button look="primary" submits wide>
          {t('looks.keep')}
        </Button>
      }
    >
      {answers.value.map((value, at) => (
        <Asked key={at} {...wordsOf(scale, at)} value={value} onChange={(next) => set(at, next)} />
      ))}
      {scale === 'pain-interference' && !low && <p class="quiet-text">{t('instruments.peg.from')}</p>}
      <Notice tone={said.value === 'kept' ? 'calm' : 'care'}>{said.value && t(`looks.said.${said.value}`)}</Notice>
      {asksForTalk(notes, today) && <AskAboutIt session={session} scale={scale} />}
      {look && !low && <Picture look={look} today={today} />}
      <Earlier session={session} scale={scale} notes={notes} />
    </Page>
  );
}

interface ItemWords {
  readonly label: string;
  /** What 0 and 10 mean: read aloud with the question, and never squeezed beside a slider. */
  readonly hint: string;
}

function wordsOf(scale: ScaleId, at: number): ItemWords {
  if (scale !== 'pain-interference')
    return { label: t(`looks.${scale}.asks`), hint: t('looks.ends', { low: t('looks.low'), high: t('looks.high') }) };
  const key = `instruments.peg.${peg.items[at] ?? peg.items[0]}` as const;
  return { label: t(key), hint: t('looks.ends', { low: t(`${key}.low`), high: t(`${key}.high`) }) };
}

interface AskedProps extends ItemWords {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const Asked = (asked: AskedProps) => (
  <Scale
    {...asked}
    lowLabel={formatNumber(0)}
    highLabel={formatNumber(10)}
    blankLabel={t('scale.blank')}
    clearLabel={t('scale.clear')}
    lessLabel={t('scale.less')}
    moreLabel={t('scale.more')}
  />
);
