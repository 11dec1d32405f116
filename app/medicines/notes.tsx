import { useSignal } from '@preact/signals';
import type { NoticedChange } from '@unhurried/domain/medicines';
import { useId } from 'preact/hooks';
import { Notice, TakeOut, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { formatDay, t } from '../words/index.ts';
import { takeNoteOut } from './keep.ts';
import { medicineState } from './known/index.ts';
import { notesOf } from './lists.ts';
import { noticeableName } from './words.ts';

interface NotesProps {
  readonly session: Session;
  readonly medicine: string;
}

/** My notes beside this medicine; no cause is claimed. [CB11] */
export function Notes({ session, medicine }: NotesProps) {
  const trouble = useSignal(false);
  const notes = notesOf(medicineState(session), medicine);
  if (notes.length === 0) return null;
  const out = async (note: NoticedChange) => {
    trouble.value = !(await takeNoteOut(session, note));
  };
  return (
    <Why summary={t('cabinet.noted')} open={view.value !== 'low-energy'}>
      <div class="stack">
        <p class="quiet-text">{t('cabinet.notedMeans')}</p>
        <ul class="cabinet-notes">
          {notes.map((note) => (
            <OneNote key={`${note.day} ${note.what} ${note.words}`} note={note} onOut={() => void out(note)} />
          ))}
        </ul>
        <Notice tone="care">{trouble.value && t('cabinet.problem.not-written')}</Notice>
      </div>
    </Why>
  );
}

function OneNote({ note, onOut }: { readonly note: NoticedChange; readonly onOut: () => void }) {
  const id = useId();
  const words = { out: t('cabinet.noteOut'), yes: t('cabinet.noteOutYes'), no: t('cabinet.takeOffNo') };
  const { what, day } = note;
  return (
    <li>
      <p id={id}>{t('cabinet.noteLine', { what: noticeableName(what), day: formatDay(day, 'short') })}</p>
      {note.words !== '' && <p class="cabinet-words">{note.words}</p>}
      <TakeOut about={id} words={words} onOut={onOut} />
    </li>
  );
}
